import { describe, expect, test } from 'vitest';
import { FORBIDDEN } from '../forbidden.ts';

/**
 * S7: every text that a person can see, in every file of words, against every phrase of `forbidden.ts`. What stands although a
 * phrase is found in it is named here, with its reason; an exemption that nothing needs any more fails.
 */
const files = import.meta.glob<Record<string, unknown>>(['../../src/lib/content/en/*.ts', '!**/*.test.ts'], { eager: true });
/** They gather the words of other files. */
const GATHER = ['index.ts', 'asking.ts', 'answering.ts'];

/** Every text of a value with its path: all that is nested, and what functions make of sample words. */
function everyText(value: unknown, path: string): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') return everyText((value as (...given: unknown[]) => unknown)('ten', 'May', 'June'), path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => everyText(inner, `${path}.${key}`));
}

const names = Object.keys(files).map((file) => file.split('/').at(-1) ?? '');
const texts = Object.values(files).flatMap((file, index) =>
	GATHER.includes(names[index] ?? '') ? [] : everyText(file, (names[index] ?? '').replace('.ts', ''))
);

const DIAGNOSIS = 'no diagnosis';
const GRADE = 'no grade of a person';
const FIGURE = 'no figure but those of age and of the gate';
const COMFORT = 'no false comfort';
const PRESCRIBER = 'nobody may prescribe it: {prescriber}';

/** What may stand, and why. `at` is how a path begins. */
const EXEMPT: readonly { readonly at: string; readonly rule: string; readonly text: RegExp; readonly because: string }[] = [
	{ at: 'ui.home.points', rule: DIAGNOSIS, text: /^Not a diagnosis\.$/, because: 'it says that it is none' },
	{ at: 'method.method.sections', rule: DIAGNOSIS, text: /^Not a diagnosis\.$/, because: 'it says that it is none' },
	{ at: 'ui.home.points', rule: GRADE, text: /^No score and no label\./, because: 'it says that there is none' },
	{
		at: 'method.method.sections',
		rule: GRADE,
		text: /No score, no grade|does not grade you/,
		because: 'it says that there is none'
	},
	{ at: 'questions.questions.changed.why', rule: GRADE, text: /We can point to help/, because: 'to point is no point' },
	{ at: 'questions.questions.now', rule: 'blame', text: /weak arm/, because: 'a sign of a stroke, not of a person' },
	{
		at: 'questions.questions.several-prescribers.why',
		rule: COMFORT,
		text: /no one can check that it is safe as a whole/,
		because: 'it says that nobody knows'
	},
	{ at: 'questions.questions.life.why', rule: COMFORT, text: /can change what is safe to do/, because: 'it calls nothing safe' },
	{
		at: 'questions.questions.mood.why',
		rule: 'never more or less',
		text: /when people take less of it/,
		because: 'it tells of people, and asks nobody to'
	},
	{
		at: 'signs.signs.alongside/sleep-medicines.text',
		rule: 'never more or less',
		text: /^You take another sleep medicine/,
		because: 'their own mark, said back'
	},
	{
		at: 'questions.questions',
		rule: FIGURE,
		text: /day|week|month|18 to 64/,
		because: 'a question asks of days, weeks and months'
	},
	{ at: 'fhir.fhir.description', rule: DIAGNOSIS, text: /^Self-report\. Not a diagnosis\.$/, because: 'it says that it is none' },
	{ at: 'sheet.sheet.footer', rule: DIAGNOSIS, text: /Not a diagnosis\.$/, because: 'it says that it is none' },
	{
		at: 'sheet.sheet',
		rule: FIGURE,
		text: /^past (3|12) months$|, now or in the last 2 days$| stopped drinking in the last 2 weeks\./,
		because: 'it says how far back was asked'
	},
	{ at: 'sheet-page.sheetPage.code.label', rule: GRADE, text: /^Anyone who points a phone/, because: 'a phone points' },
	{ at: 'ui.', rule: FIGURE, text: /\b112\b|about [24] minutes/, because: 'a number to call, and how long it takes' },
	{ at: 'help.help', rule: FIGURE, text: /\b(112|NHS 111)\b/, because: 'numbers to call' },
	{ at: 'help.help.northernIreland', rule: PRESCRIBER, text: /call your GP/, because: 'a place to call, whoever prescribes' },
	{
		at: 'tokens.tokenWords.prescriber',
		rule: PRESCRIBER,
		text: /^(your|their) prescriber$/,
		because: 'what {prescriber} stands for'
	}
];

const isExempt = (path: string, text: string, rule: string) =>
	EXEMPT.find((one) => path.startsWith(one.at) && one.rule === rule && one.text.test(text));

describe('S7: no text that a person can see holds a forbidden phrase', () => {
	test.each(names.filter((name) => !GATHER.includes(name)))('%s', (name) => {
		const own = texts.filter(([path]) => path.startsWith(`${name.replace('.ts', '')}.`));
		const found = own.flatMap(([path, text]) =>
			FORBIDDEN.filter(({ never, why }) => never.test(text) && !isExempt(path, text, why)).map(({ why }) => ({ path, why, text }))
		);
		expect(found).toEqual([]);
		expect(own.length).toBeGreaterThan(0);
	});

	test('every file of words is read, and as many texts as ever', () => {
		expect(names.filter((name) => !GATHER.includes(name)).length).toBeGreaterThanOrEqual(13);
		expect(texts.length).toBeGreaterThanOrEqual(1800);
	});

	test.each(EXEMPT)('$at: $because', ({ at, rule, text: only }) => {
		const needed = texts.some(
			([path, text]) =>
				path.startsWith(at) && only.test(text) && FORBIDDEN.some(({ never, why }) => why === rule && never.test(text))
		);
		expect(needed).toBe(true);
	});
});

describe('each forbidden phrase is found where it is planted', () => {
	const host = 'Talk to a pharmacist this week.';

	test.each(FORBIDDEN)('$why: $example', ({ never, example, why }) => {
		expect(host).not.toMatch(never);
		for (const planted of [example, `${host} ${example}`, `${example} ${host}`]) expect(planted).toMatch(never);
		const nested = everyText({ card: { body: [{ text: () => `${host} ${example}` }] } }, 'planted');
		expect(nested.filter(([path, text]) => never.test(text) && !isExempt(path, text, why))).toHaveLength(1);
	});

	test('none has gone, and each has a reason', () => {
		expect(FORBIDDEN.length).toBeGreaterThanOrEqual(28);
		expect(FORBIDDEN.filter(({ why }) => why.trim() === '')).toEqual([]);
	});

	/** What crosses the line, word for word (evidence 10.1), and what hurts (evidence 9). */
	test.each([
		'It detects addiction.',
		'It diagnoses addiction.',
		'It identifies addiction.',
		'You have an addiction.',
		'You probably have a problem.',
		'Your risk is 78%.',
		'Severe dependence.',
		'Clinically validated.',
		'A screening test for sedative use disorder.',
		'It is safe to reduce it.',
		'Monitor your recovery.',
		'An addict.',
		'An abuser.',
		'A drug user.',
		'A junkie.',
		'Drug abuse.',
		'Your habit.',
		'You are clean.',
		'A dirty test.',
		'You are hooked.',
		'Symptoms of addiction.',
		'A positive test.',
		'You failed.'
	])('%s', (phrase) => {
		expect(FORBIDDEN.filter(({ never }) => never.test(phrase))).not.toEqual([]);
	});
});
