import type { SheetSectionId } from '../content/sheet-words.ts';
import type { Answers } from '../screening/question.ts';
import { fill } from '../screening/text.ts';

/** One thing that the sheet can say. */
export interface SheetLine {
	/** Stable: `medicine/diazepam`, `sign/craving`, `want/slower`. */
	readonly id: string;
	/** Finished words, no line break. */
	readonly text: string;
	/** Left out until the person turns it on: driving, supply, several prescribers, pregnancy, self-harm. */
	readonly sensitive?: boolean;
	/** It says only that something was not answered: to leave it out withholds nothing. */
	readonly open?: boolean;
	/** It says that nothing was said, and stands exactly while none of these lines is on. It cannot be chosen. */
	readonly standsFor?: readonly string[];
	/** The answers it tells. No two lines tell the same one, so that what is left out of one line is not in another. */
	readonly tells: readonly Told[];
}

export interface Told {
	readonly question: string;
	readonly options: readonly string[];
}

export interface SheetSection {
	readonly id: string;
	readonly heading: string;
	readonly lines: readonly SheetLine[];
}

export interface Sheet {
	readonly title: string;
	readonly lead: readonly string[];
	readonly sections: readonly SheetSection[];
	readonly footer: readonly string[];
	/** What title and lead tell by their wording alone: whom the sheet is about. It cannot be left out. */
	readonly tells?: readonly Told[];
}

/** Lines that the person turned on (true) or off (false), by id. Nothing said: on, unless sensitive. */
export type Choices = { readonly [line: string]: boolean };

/** What the person chose and typed on the page; kept nowhere. */
export interface Typed {
	/** Ids of the list, and own words. */
	readonly wants: readonly string[];
	readonly want: string;
	/** Name and strength, how I really take it: own words only. */
	readonly taking: string;
	readonly fears: readonly string[];
	readonly fear: string;
	readonly questions: readonly string[];
	readonly question: string;
}

export const NOTHING_TYPED: Typed = { wants: [], want: '', taking: '', fears: [], fear: '', questions: [], question: '' };

/** A sheet without some lines says so. */
export interface WithheldWords {
	/** "Some of my answers are not here." */
	readonly withheld: string;
}

/** A shortened text says so; `{count}` is the number of lines left out. */
export interface ShortenedWords {
	readonly one: string;
	readonly more: string;
}

/**
 * The sections in the order in which they go where there is no room for all: the least urgent for a consultation first, danger
 * last. Told on the page in words (`en/sheet-page`).
 */
export const GOES_FIRST: readonly SheetSectionId[] = [
	'questions',
	'fears',
	'use',
	'effects',
	'body',
	'wants',
	'changes',
	'health',
	'alongside',
	'medicine',
	'danger'
];

export const isOn = (line: SheetLine, choices: Choices): boolean =>
	line.standsFor !== undefined || (choices[line.id] ?? line.sensitive !== true);

const linesOf = (sheet: Sheet): SheetLine[] => sheet.sections.flatMap(({ lines }) => lines);

/** Whether a line that tells something is left out. */
export const isPartial = (sheet: Sheet, choices: Choices): boolean =>
	linesOf(sheet).some((line) => !isOn(line, choices) && line.open !== true);

/** The same sheet with some of its lines. */
const keeping = (sheet: Sheet, keep: (line: SheetLine) => boolean): Sheet => ({
	...sheet,
	sections: sheet.sections
		.map((section) => ({ ...section, lines: section.lines.filter(keep) }))
		.filter(({ lines }) => lines.length > 0)
});

/**
 * The sheet as it is shown and exported: only the lines that are on, sections without lines gone, and where something was left out
 * a sentence near the top, as at the foot it is read too late. What is missing must not be taken for "no".
 */
export function redacted(sheet: Sheet, choices: Choices, words: WithheldWords): Sheet {
	const on = linesOf(sheet).filter((line) => isOn(line, choices));
	const said = new Set(on.map(({ id }) => id));
	const shown = new Set(on.filter(({ standsFor = [] }) => !standsFor.some((id) => said.has(id))));
	const left = keeping(sheet, (line) => shown.has(line));
	if (!isPartial(sheet, choices)) return left;
	const [first = [], ...rest] = left.lead.map((line) => [line]);
	return { ...left, lead: [...first, words.withheld, ...rest.flat()] };
}

const blocks = ({ title, lead, sections, footer }: Sheet, note: readonly string[]): string =>
	[
		[title, ...lead],
		...sections.map(({ heading, lines }) => [heading.toUpperCase(), ...lines.map(({ text }) => `- ${text}`)]),
		[...note, ...footer]
	]
		.filter((block) => block.length > 0)
		.map((block) => `${block.join('\n')}\n`)
		.join('\n');

/** What "copy", the text file, share and the QR code hold. Takes a sheet out of `redacted`. */
export const plainText = (sheet: Sheet): string => blocks(sheet, []);

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** The order in which lines go: by section, and in a section from its end. */
function leaving(sheet: Sheet): SheetLine[] {
	const rank = ({ id }: SheetSection): number => (GOES_FIRST as readonly string[]).indexOf(id);
	const sections = [...sheet.sections].sort((a, b) => rank(a) - rank(b));
	return sections.flatMap(({ lines }) => [...lines].reverse());
}

/**
 * At most `bytes` of UTF-8. Whole lines go, in the order of `GOES_FIRST`; title, lead and footer stay; the text says how many
 * lines went. Takes a sheet out of `redacted`.
 */
export function shortened(
	sheet: Sheet,
	bytes: number,
	words: ShortenedWords
): { readonly text: string; readonly leftOut: number } {
	const whole = plainText(sheet);
	if (octets(whole) <= bytes) return { text: whole, leftOut: 0 };
	const order = leaving(sheet);
	for (let leftOut = 1; leftOut <= order.length; leftOut += 1) {
		const gone = new Set(order.slice(0, leftOut).map(({ id }) => id));
		const left = keeping(sheet, ({ id }) => !gone.has(id));
		const note = fill(leftOut === 1 ? words.one : words.more, { count: String(leftOut) });
		const text = blocks(left, [note]);
		if (octets(text) <= bytes) return { text, leftOut };
	}
	throw new RangeError(`No room in ${bytes} bytes for title, lead and footer`);
}

/** The answers without those that a line which is off tells. What has no line stays: to leave out a line says nothing of it. */
export function withoutOff(sheet: Sheet, choices: Choices, answers: Answers): Answers {
	const off = linesOf(sheet).filter((line) => !isOn(line, choices));
	const hidden = (question: string, option: string): boolean =>
		off.some(({ tells }) => tells.some((told) => told.question === question && told.options.includes(option)));
	const left = Object.entries(answers).map(
		([question, options = []]) => [question, options.filter((option) => !hidden(question, option))] as const
	);
	return Object.fromEntries(left.filter(([, options]) => options.length > 0));
}

/** The answers that the lines which are on tell, minus whatever a line that is off tells: for the FHIR response. */
export function toldAnswers(sheet: Sheet, choices: Choices, answers: Answers): Answers {
	const key = (question: string, option: string): string => `${question}/${option}`;
	const keys = (told: readonly Told[]): string[] =>
		told.flatMap(({ question, options }) => options.map((option) => key(question, option)));
	const lines = linesOf(sheet);
	const on = new Set(
		keys([...(sheet.tells ?? []), ...lines.filter((line) => isOn(line, choices)).flatMap(({ tells }) => tells)])
	);
	const off = new Set(keys(lines.filter((line) => !isOn(line, choices)).flatMap(({ tells }) => tells)));
	const told = Object.entries(answers).map(([question, options = []]) => [
		question,
		options.filter((option) => on.has(key(question, option)) && !off.has(key(question, option)))
	]);
	return Object.fromEntries(told.filter(([, options]) => (options as string[]).length > 0)) as Answers;
}
