import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../tests/safety/random.ts';
import { SHEET_SECTIONS } from '../content/sheet-words.ts';
import type { Answers } from '../screening/question.ts';
import {
	GOES_FIRST,
	isOn,
	isPartial,
	plainText,
	redacted,
	shortened,
	toldAnswers,
	type Choices,
	type Sheet,
	type SheetLine,
	withoutOff
} from './sheet.ts';

const words = { withheld: 'Some answers are not here.', one: 'Shortened: {count} line.', more: 'Shortened: {count} lines.' };
/** Room enough for title, lead, footer and the note of any sheet here. */
const LEAST_BYTES = 480;
const octets = (text: string): number => new TextEncoder().encode(text).length;
const linesOf = (sheet: Sheet): SheetLine[] => sheet.sections.flatMap(({ lines }) => lines);
const idsOf = (sheet: Sheet): string[] => linesOf(sheet).map(({ id }) => id);

/** Random sheets: typed words of any script, answers that two lines tell, lines that only say that nothing was answered. */
const OPTIONS = ['a', 'b', 'c'];
const someTold = fc.record({ question: fc.constantFrom('q1', 'q2'), options: fc.subarray(OPTIONS) });
const someLine = fc.record(
	{
		words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s+/gu, ' ')),
		sensitive: fc.boolean(),
		open: fc.boolean(),
		tells: fc.array(someTold, { maxLength: 2 })
	},
	{ requiredKeys: ['words', 'tells'] }
);
const someSheet: fc.Arbitrary<Sheet> = fc
	.array(fc.array(someLine, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 11 })
	.map((sections) => ({
		title: 'For my appointment',
		lead: ['Please: no sudden change.'],
		sections: sections.map((lines, at) => ({
			id: SHEET_SECTIONS[at] as string,
			heading: `Part ${at}`,
			lines: lines.map(({ words, ...line }, number) => ({
				...line,
				id: `${at}/${number}`,
				// A name of its own, so that no line's words are within another's.
				text: `<${at}/${number}> ${words}`
			}))
		})),
		footer: ['Self-report. Not a diagnosis.', 'Made today.']
	}));
const choicesFor = (sheet: Sheet): fc.Arbitrary<Choices> =>
	fc.record(Object.fromEntries(idsOf(sheet).map((id) => [id, fc.boolean()])), { requiredKeys: [] }) as fc.Arbitrary<Choices>;
const someChoice = someSheet.chain((sheet) => fc.tuple(fc.constant(sheet), choicesFor(sheet)));
const ALL: Answers = { q1: OPTIONS, q2: OPTIONS, q3: OPTIONS };

test('a line is on, unless it is sensitive or was turned off', () => {
	const line = { id: 'x', text: 'x', tells: [] };
	expect(isOn(line, {})).toBe(true);
	expect(isOn(line, { x: false })).toBe(false);
	expect(isOn({ ...line, sensitive: true }, {})).toBe(false);
	expect(isOn({ ...line, sensitive: true }, { x: true })).toBe(true);
	expect(isOn({ ...line, sensitive: true }, { y: true })).toBe(false);
});

describe('a redacted sheet', () => {
	test('holds what is on, in its order, and nothing of what is off', () => {
		fc.assert(
			fc.property(someChoice, ([sheet, choices]) => {
				const shown = redacted(sheet, choices, words);
				expect(idsOf(shown)).toEqual(
					linesOf(sheet)
						.filter((line) => isOn(line, choices))
						.map(({ id }) => id)
				);
				expect(shown.sections.filter(({ lines }) => lines.length === 0)).toEqual([]);
				const outputs = [JSON.stringify(shown), plainText(shown), shortened(shown, LEAST_BYTES, words).text];
				const gone = linesOf(sheet).filter((line) => !isOn(line, choices));
				for (const output of outputs) expect(gone.filter(({ id }) => output.includes(`<${id}>`))).toEqual([]);
			}),
			{ numRuns: runs(100) }
		);
	});

	test('says that something was left out exactly where a line that tells something was', () => {
		fc.assert(
			fc.property(someChoice, ([sheet, choices]) => {
				const gone = linesOf(sheet).filter((line) => !isOn(line, choices) && line.open !== true);
				expect(redacted(sheet, choices, words).lead.includes(words.withheld)).toBe(gone.length > 0);
				expect(isPartial(sheet, choices)).toBe(gone.length > 0);
				expect(plainText(redacted(sheet, choices, words)).includes(words.withheld)).toBe(gone.length > 0);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('with one line more on has exactly that line more', () => {
		fc.assert(
			fc.property(someChoice, fc.nat(), ([sheet, choices], at) => {
				const { id } = linesOf(sheet)[at % idsOf(sheet).length] as SheetLine;
				const with_ = redacted(sheet, { ...choices, [id]: true }, words);
				const without = redacted(sheet, { ...choices, [id]: false }, words);
				expect(idsOf(with_).filter((other) => other !== id)).toEqual(idsOf(without));
				const texts = (one: Sheet) => linesOf(one).map(({ text }) => `- ${text}`);
				const had = new Set(texts(without));
				expect(texts(with_).filter((text) => !had.has(text))).toHaveLength(1);
			}),
			{ numRuns: runs(200) }
		);
	});
});

test('a line that says that nothing was said stands exactly while those are off for which it stands', () => {
	const line = (id: string) => ({ id, text: id, tells: [] });
	const none = { ...line('none'), standsFor: ['a', 'b'] };
	const sheet: Sheet = {
		title: 'For me',
		lead: [],
		sections: [{ id: 'medicine', heading: 'What', lines: [none, line('a'), { ...line('b'), sensitive: true }] }],
		footer: []
	};
	expect(idsOf(redacted(sheet, {}, words))).toEqual(['a']);
	expect(idsOf(redacted(sheet, { b: true }, words))).toEqual(['a', 'b']);
	expect(idsOf(redacted(sheet, { a: false }, words))).toEqual(['none']);
	expect(idsOf(redacted(sheet, { a: false, none: false }, words))).toEqual(['none']);
});

test('the plain text names each section over its lines', () => {
	const sheet: Sheet = {
		title: 'For me',
		lead: [],
		sections: [{ id: 'wants', heading: 'What I want', lines: [{ id: 'x', text: 'To sleep', tells: [] }] }],
		footer: ['Not a diagnosis.']
	};
	expect(plainText(sheet)).toBe('For me\n\nWHAT I WANT\n- To sleep\n\nNot a diagnosis.\n');
});

describe('a shortened text', () => {
	test('knows every section of the sheet', () => {
		expect([...GOES_FIRST].sort()).toEqual([...SHEET_SECTIONS].sort());
		// By hand: what a clinician must see goes last.
		expect(GOES_FIRST.slice(-4)).toEqual(['health', 'alongside', 'medicine', 'danger']);
	});

	/** The order by hand: least urgent section first, its last line first. */
	const order = (sheet: Sheet): string[] => [
		...GOES_FIRST.flatMap((section) =>
			sheet.sections.filter(({ id }) => id === section).flatMap(({ lines }) => lines.map(({ text }) => `- ${text}`).reverse())
		)
	];

	test('fits every limit, with whole lines, as many as go in, the least urgent gone first', () => {
		fc.assert(
			fc.property(someSheet, (sheet) => {
				const whole = plainText(sheet);
				const leaving = order(sheet);
				const faults: unknown[] = [];
				let last = Infinity;
				for (let limit = LEAST_BYTES; limit <= Math.max(LEAST_BYTES, octets(whole)) + 1; limit += 1) {
					const { text, leftOut } = shortened(sheet, limit, words);
					const note = (leftOut === 1 ? words.one : words.more).replace('{count}', String(leftOut));
					const kept = text.split('\n');
					const has = new Set(kept);
					const right = {
						fits: octets(text) <= limit,
						rest: leaving.every((line, at) => has.has(line) === at >= leftOut),
						title: kept[0] === sheet.title,
						lead: sheet.lead.every((line) => has.has(line)),
						footer: sheet.footer.every((line) => has.has(line)),
						note: has.has(note) === leftOut > 0,
						whole: leftOut > 0 || text === whole,
						steady: leftOut <= last
					};
					if (Object.values(right).includes(false)) faults.push({ limit, leftOut, right });
					last = leftOut;
				}
				expect(faults).toEqual([]);
				expect(last).toBe(0);
			}),
			{ numRuns: runs(8) }
		);
	});

	test('keeps a line that would fit', () => {
		fc.assert(
			fc.property(someSheet, fc.nat(400), (sheet, more) => {
				const limit = LEAST_BYTES + more;
				const { text, leftOut } = shortened(sheet, limit, words);
				// One byte less than it takes leaves more out, so it is not shorter than it has to be.
				if (leftOut > 0 && octets(text) > LEAST_BYTES)
					expect(shortened(sheet, octets(text) - 1, words).leftOut).toBeGreaterThan(leftOut);
				expect(shortened(sheet, octets(text), words).leftOut).toBe(leftOut);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('lacks one line, where one is enough', () => {
		const section = (id: string, text: string) => ({ id, heading: id, lines: [{ id: `${id}/x`, text, tells: [] }] });
		const sheet: Sheet = {
			title: 'For me',
			lead: [],
			sections: [section('danger', 'A fall'), section('fears', 'That I fall'), section('questions', 'é'.repeat(400))],
			footer: ['Not a diagnosis.']
		};
		expect(shortened(sheet, 500, words)).toEqual({
			text: 'For me\n\nDANGER\n- A fall\n\nFEARS\n- That I fall\n\nShortened: 1 line.\nNot a diagnosis.\n',
			leftOut: 1
		});
	});

	test('is refused where there is no room for title and footer', () => {
		const sheet: Sheet = { title: 'For me', lead: [], sections: [], footer: ['Not a diagnosis.'] };
		expect(() => shortened(sheet, 10, words)).toThrow(RangeError);
	});
});

describe('the answers handed on', () => {
	test('are those that a line tells which is on, without any that a line tells which is off', () => {
		fc.assert(
			fc.property(someChoice, ([sheet, choices]) => {
				const told = toldAnswers(sheet, choices, ALL);
				const tells = (on: boolean, question: string, option: string) =>
					linesOf(sheet).some(
						(line) =>
							isOn(line, choices) === on && line.tells.some((one) => one.question === question && one.options.includes(option))
					);
				for (const question of Object.keys(ALL))
					for (const option of OPTIONS)
						expect(told[question]?.includes(option) ?? false).toBe(
							tells(true, question, option) && !tells(false, question, option)
						);
				expect(Object.values(told).filter((options) => options?.length === 0)).toEqual([]);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('are answers: what nobody marked is not told, whom it is about is', () => {
		const line = { id: 'x', text: 'x', tells: [{ question: 'q1', options: ['a', 'b'] }] };
		const sheet: Sheet = {
			title: 'For me',
			lead: [],
			sections: [{ id: 'wants', heading: 'What', lines: [line] }],
			footer: [],
			tells: [{ question: 'who', options: ['me'] }]
		};
		expect(toldAnswers(sheet, {}, { q1: ['b'], who: ['me'], q3: ['a'] })).toEqual({ q1: ['b'], who: ['me'] });
	});

	test('without those of lines that are off keep all else, lines or none', () => {
		fc.assert(
			fc.property(someChoice, ([sheet, choices]) => {
				const off = linesOf(sheet).filter((line) => !isOn(line, choices));
				const hidden = (question: string, option: string) =>
					off.some(({ tells }) => tells.some((one) => one.question === question && one.options.includes(option)));
				const left = withoutOff(sheet, choices, ALL);
				for (const [question, options = []] of Object.entries(ALL)) {
					const kept = options.filter((option) => !hidden(question, option));
					expect(left[question]).toEqual(kept.length > 0 ? kept : undefined);
				}
			}),
			{ numRuns: runs(200) }
		);
		const sheet: Sheet = { title: 'For me', lead: [], sections: [], footer: [] };
		expect(withoutOff(sheet, {}, { days: ['never'], q3: ['a', 'b'] })).toEqual({ days: ['never'], q3: ['a', 'b'] });
	});
});
