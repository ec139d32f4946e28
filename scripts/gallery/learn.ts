import { calm } from '#lib/content/en/learn/calm.ts';
import { diary } from '#lib/content/en/learn/diary.ts';
import { topics } from '#lib/content/en/learn/index.ts';
import { medicineNotes, watchAll, type MedicineNotes } from '#lib/content/en/learn/medicine-notes.ts';
import { myths } from '#lib/content/en/learn/myths.ts';
import { learn } from '#lib/content/en/learn.ts';
import { medicines } from '#lib/content/en/medicines.ts';
import { LEARN_TOPICS, type LearnPart, type LearnSection, type LearnWords, type Line } from '#lib/content/learn.ts';
import { cite } from '#lib/present/learn-view.ts';
import type { Source } from '#lib/content/sources.ts';

/** The pages under /learn as plain data, for the gallery: what they say, line by line, and where each line comes from. */

export interface LearnLine {
	/** The heading that it stands under. */
	readonly under: string;
	/** Words in bold before it. */
	readonly first?: string;
	readonly text: string;
	/** Numbers in the list of sources of the page. */
	readonly refs: readonly number[];
}

export interface LearnEntry {
	readonly id: string;
	readonly title: string;
	readonly lines: readonly LearnLine[];
	readonly sources: readonly Source[];
}

type Row = readonly [under: string, line: Line, first?: string];

function entry(id: string, title: string, rows: readonly Row[]): LearnEntry {
	const { sources, lineView } = cite(rows.map(([, line]) => line));
	return {
		id,
		title,
		lines: rows.map(([under, line, first]) => ({ under, ...(first && { first }), ...lineView(line) })),
		sources
	};
}

const partRows = ({ heading, lines = [], points = [] }: LearnPart): Row[] => [
	...lines.map((line): Row => [heading, line]),
	...points.map(({ first, rest }): Row => [heading, rest, first])
];
const sectionRows = (section: LearnSection): Row[] => [section, ...(section.parts ?? [])].flatMap(partRows);
const unknownRows = (lines: readonly Line[]): Row[] => lines.map((line) => [learn.unknown, line]);

const topicEntry = (id: (typeof LEARN_TOPICS)[number]): LearnEntry => {
	const { title, description, lead, sections, unknown }: LearnWords = topics[id];
	return entry(id, title, [['In lists', description], ['Lead', lead], ...sections.flatMap(sectionRows), ...unknownRows(unknown)]);
};

/** Only the names of one medicine have a source. */
const brandRow = (id: string, brands: string): Row => [
	learn.medicines.brands,
	id === 'clonazepam' ? [brands, 'clonazepam-brands'] : brands
];

function medicineEntry([id, notes]: [string, MedicineNotes]): LearnEntry {
	const { label, brands = [] } = medicines[id as keyof typeof medicines] as { label: string; brands?: readonly string[] };
	return entry(`medicines/${id}`, label, [
		...(brands.length ? [brandRow(id, `${brands.join(', ')}.`)] : []),
		[learn.medicines.acts, notes.acts],
		...(notes.own ?? []).map((line): Row => [learn.medicines.watch, line])
	]);
}

/** Every page under /learn, in the order in which they are listed. */
export const learnEntries = (): LearnEntry[] => [
	...LEARN_TOPICS.map(topicEntry),
	entry('myths', learn.others.myths.title, [
		['Lead', learn.myths.lead],
		...myths.flatMap(({ belief, verdict, answer }): Row[] => [
			[belief, learn.myths.verdict[verdict]],
			...answer.map((line): Row => [belief, line])
		])
	]),
	entry('calm', calm.title, [
		['Lead', calm.lead],
		...calm.still.steps.map((step): Row => [calm.still.heading, step]),
		...calm.sections.flatMap(partRows),
		...unknownRows(calm.unknown)
	]),
	entry('diary', diary.title, [
		['Lead', diary.lead],
		...[...diary.how, diary.share].map((line): Row => ['How', line]),
		...[...diary.sheet.columns, diary.sheet.ask, diary.sheet.safety, diary.sheet.foot].map((text): Row => [
			diary.sheet.heading,
			text
		])
	]),
	entry('medicines', learn.others.medicines.title, [
		['Lead', learn.medicines.lead],
		[learn.medicines.names, learn.medicines.note],
		[learn.medicines.names, learn.medicines.noPage],
		[learn.medicines.notFamily.heading, learn.medicines.notFamily.line],
		...watchAll.map((line): Row => [`${learn.medicines.watch}, on the page of each`, line])
	]),
	...Object.entries<MedicineNotes>(medicineNotes).map(medicineEntry),
	entry(
		'ending',
		learn.ending.heading,
		learn.ending.lines.map((line): Row => ['At the foot of every page', line])
	)
];
