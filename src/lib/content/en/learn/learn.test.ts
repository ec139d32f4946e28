import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { FORBIDDEN } from '../../../../../tests/forbidden.ts';
import { EXEMPT, readingGrade } from '../../../../../tests/reading.ts';
import { LEARN_SOURCES } from '../../learn-sources.ts';
import {
	LEARN_GROUPS,
	LEARN_OTHERS,
	LEARN_TOPICS,
	linesOf,
	sourcesOf,
	textOf,
	type LearnPart,
	type LearnWords,
	type Line
} from '../../learn.ts';
import { MEDICINES } from '../../medicines.ts';
import { SOURCES, type Source } from '../../sources.ts';
import { learn } from '../learn.ts';
import { calm } from './calm.ts';
import { diary } from './diary.ts';
import { topics } from './index.ts';
import { medicineNotes, watchAll, type MedicineNotes } from './medicine-notes.ts';
import { myths } from './myths.ts';

const sources: readonly Source[] = [...SOURCES, ...LEARN_SOURCES];
const pages = LEARN_TOPICS.map((id) => [id, topics[id] as LearnWords] as const);
const notes = Object.entries<MedicineNotes>(medicineNotes);

/** Every line of every page, with the name of its page. */
const lines: readonly (readonly [page: string, line: Line])[] = [
	...pages.flatMap(([id, page]) => linesOf(page).map((line) => [id, line] as const)),
	...myths.flatMap(({ answer }) => answer.map((line) => ['myths', line] as const)),
	...[...calm.sections.flatMap((section) => section.lines), ...calm.unknown].map((line) => ['calm', line] as const),
	...notes.flatMap(([id, { acts, own = [] }]) => [acts, ...own].map((line) => [`medicines/${id}`, line] as const)),
	...watchAll.map((line) => ['medicines', line] as const)
];

/** Every text of a value, with functions called. */
function everyText(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return everyText((value as (...given: unknown[]) => unknown)('May', 'June'));
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

const ids = new Set<string>(sources.map(({ id }) => id));
const partsOf = ({ sections }: LearnWords): LearnPart[] => sections.flatMap((section) => [section, ...(section.parts ?? [])]);

/** All that a page says, but for ids and sources. */
const saidOf = (page: LearnWords): string[] => [
	page.title,
	page.description,
	textOf(page.lead),
	...partsOf(page).flatMap(({ heading, lines: own = [], points = [] }) => [
		heading,
		...own.map(textOf),
		...points.map(({ first, rest }) => `${first} ${textOf(rest)}`)
	]),
	...page.unknown.map(textOf)
];

const said: Record<string, readonly string[]> = {
	...Object.fromEntries(pages.map(([id, page]) => [id, saidOf(page)])),
	myths: myths.flatMap(({ belief, answer }) => [belief, ...answer.map(textOf)]),
	calm: [
		calm.title,
		calm.description,
		calm.lead,
		calm.figure,
		calm.still.heading,
		...calm.still.steps,
		...calm.sections.flatMap((section) => [section.heading, ...section.lines.map(textOf)]),
		...calm.unknown.map(textOf)
	],
	diary: everyText(diary),
	...Object.fromEntries(notes.map(([id, { acts, own = [] }]) => [`medicines/${id}`, [acts, ...own].map(textOf)])),
	medicines: watchAll.map(textOf)
};

describe('sources', () => {
	test.each(lines)('%s: each source is one of ours', (_, line) => {
		expect(sourcesOf(line).filter((id) => !ids.has(id))).toEqual([]);
		expect(new Set(sourcesOf(line)).size).toBe(sourcesOf(line).length);
	});

	it.each(sources)('$id was read, in part at least', ({ status }) => expect(status).not.toBe('known-only'));

	it('of these pages alone are each cited, and are not among those of the cards', () => {
		const cited = new Set<string>(lines.flatMap(([, line]) => sourcesOf(line)));
		// The names of clonazepam come from the list of medicines, and are cited there.
		expect(LEARN_SOURCES.map(({ id }) => id as string).filter((id) => !cited.has(id) && id !== 'clonazepam-brands')).toEqual([]);
		expect(ids.size).toBe(sources.length);
		expect(new Set(sources.map(({ evidence }) => evidence)).size).toBe(sources.length);
	});

	it.each(LEARN_SOURCES as readonly Source[])(
		'$id has a number of the evidence sheet, and a sound address if any',
		({ evidence, url }) => {
			expect(evidence).toMatch(/^\d{1,2}[a-e]?$/);
			if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
		}
	);

	// The others ask, advise or name everyday causes; on the page they bear no number.
	it.each(pages)('%s: enough lines rest on a source', (_, page) => {
		const all = linesOf(page);
		expect(all.filter((line) => sourcesOf(line).length > 0).length / all.length).toBeGreaterThan(0.4);
	});
});

describe('a page', () => {
	it.each(pages)('%s is as long as a page should be', (_, page) => {
		const words = saidOf(page).join(' ').split(/\s+/).length;
		expect(words).toBeGreaterThanOrEqual(300);
		expect(words).toBeLessThanOrEqual(700);
	});

	it.each(pages)('%s has anchors that stand once, and none that the page needs for itself', (_, page) => {
		const anchors = partsOf(page).map(({ id }) => id);
		expect(new Set(anchors).size).toBe(anchors.length);
		expect(anchors.filter((id) => ['main', 'unknown', 'ending', 'next', 'sources'].includes(id))).toEqual([]);
		for (const id of anchors) expect(id).toMatch(/^[a-z][a-z-]*$/);
	});

	it.each(pages)('%s has no line twice, and leads on to other pages', (id, page) => {
		const texts = linesOf(page).map(textOf);
		expect(new Set(texts).size).toBe(texts.length);
		expect(page.next as readonly string[]).not.toContain(id);
	});

	it('is listed, once', () => {
		const listed = LEARN_GROUPS.flatMap((group) => [...group.pages] as string[]);
		expect([...listed].sort()).toEqual([...LEARN_TOPICS, ...LEARN_OTHERS].sort());
		expect(Object.keys(learn.groups)).toEqual(LEARN_GROUPS.map(({ id }) => id));
	});

	it('of a medicine stands for each of the evidence table', () => {
		const table =
			'clonazepam alprazolam diazepam lorazepam temazepam oxazepam chlordiazepoxide nitrazepam clobazam bromazepam triazolam midazolam flurazepam lormetazepam clorazepate etizolam zopiclone eszopiclone zolpidem zaleplon';
		expect(notes.map(([id]) => id).sort()).toEqual(table.split(' ').sort());
		for (const [id] of notes) expect(MEDICINES.map((medicine) => medicine.id as string)).toContain(id);
	});
});

/** Names of what the pages are about, beside those of the check. */
const NAMES = [
	...EXEMPT,
	...MEDICINES.map(({ id }) => id as string),
	'benzodiazepine',
	'benzodiazepines',
	'naloxone',
	'addiction',
	'clinician',
	'serotonin',
	'dopamine',
	'gaba',
	'emergency',
	'breastfeeding'
];

describe('reading age', () => {
	const GRADE = 6;
	const groups: Record<string, readonly string[]> = {
		...Object.fromEntries(
			pages.flatMap(([id, page]) => [
				[`${id}: lead`, [textOf(page.lead), page.description]],
				...partsOf(page)
					.filter(({ lines: own = [], points = [] }) => own.length + points.length > 0)
					.map(({ id: part, lines: own = [], points = [] }) => [
						`${id}: ${part}`,
						[...own.map(textOf), ...points.map(({ first, rest }) => `${first} ${textOf(rest)}`)]
					]),
				[`${id}: unknown`, page.unknown.map(textOf)]
			])
		),
		...Object.fromEntries(myths.map(({ id, belief, answer }) => [`myths: ${id}`, [belief, ...answer.map(textOf)]])),
		...Object.fromEntries(Object.entries(said).filter(([id]) => /^(calm|diary|medicines)/.test(id))),
		'what all share': [
			learn.lead,
			learn.sourcesNote,
			...learn.ending.lines,
			learn.medicines.lead,
			learn.medicines.note,
			learn.myths.lead
		]
	};

	it.each(Object.entries(groups))('%s is grade 6 or lower', (_, texts) => {
		expect(readingGrade(texts.join('\n'), NAMES)).toBeLessThanOrEqual(GRADE);
	});
});

/** What may stand, and why. */
const NAMED = 'named only to say what it is not';
const ALLOWED: readonly { readonly page: string; readonly why: string; readonly text: RegExp; readonly because: string }[] = [
	{
		page: 'used-to-it',
		why: NAMED,
		text: /^(Getting used to it, and addiction|What addiction means)$/,
		because: 'what the page is about, told apart from a body that is used to it'
	},
	{
		page: 'used-to-it',
		why: NAMED,
		text: /^(You may read (that addiction comes within weeks|of one straight road)|Addiction is more than|If you take it just as prescribed)/,
		because: 'it says what the word means, and what it does not'
	},
	{
		page: 'used-to-it',
		why: 'no label',
		text: /^It means that the body reacts/,
		because: 'a word that health workers use, told once'
	},
	{
		page: 'myths',
		why: NAMED,
		text: /^(If your body needs it|Gaps in memory are a proof)/,
		because: 'a belief that the answer puts right'
	},
	{
		page: 'myths',
		why: NAMED,
		text: /^(Addiction adds|The body may begin to adapt)/,
		because: 'it says what the word means, and what it does not'
	}
];
const allowed = (page: string, why: string, text: string) =>
	ALLOWED.some((one) => one.page === page && one.why === why && one.text.test(text));

describe('words', () => {
	it.each(Object.keys(said))('%s holds no forbidden phrase', (page) => {
		const found = (said[page] ?? []).flatMap((text) =>
			FORBIDDEN.filter(({ never, why }) => never.test(text) && !allowed(page, why, text)).map(({ why }) => `${why}: ${text}`)
		);
		expect(found).toEqual([]);
	});

	it.each(ALLOWED)('$page: $because', ({ page, why, text: only }) => {
		const needed = (said[page] ?? []).some(
			(text) => only.test(text) && FORBIDDEN.some((rule) => rule.why === why && rule.never.test(text))
		);
		expect(needed).toBe(true);
	});

	it.each(Object.keys(said))('%s is typographic', (page) => {
		for (const text of said[page] ?? []) {
			expect(text.trim()).toBe(text);
			expect(text).not.toContain('  ');
		}
	});
});

test('the evidence sheet of the docs says the same of how much was read', () => {
	const rows = readFileSync('docs/evidence.md', 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	const told = Object.fromEntries(rows.map((cells) => [cells[1]?.replaceAll('`', ''), `${cells[2]} ${cells.at(-2)}`]));
	expect(told).toEqual(Object.fromEntries(sources.map(({ id, evidence, status }) => [id, `${evidence} ${status}`])));
});
