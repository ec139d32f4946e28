import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORBIDDEN } from '../../../tests/forbidden.ts';
import { settingAt } from '../../../tests/finished.ts';
import { runs, someAnswers } from '../../../tests/safety/random.ts';
import { asking } from '../content/en/asking.ts';
import { guidance } from '../content/en/guidance.ts';
import { sheet as words } from '../content/en/sheet.ts';
import { sheetPage } from '../content/en/sheet-page.ts';
import { cards } from '../content/en/cards.ts';
import { SIGNS } from '../content/findings.ts';
import { QUESTIONS, questionOf, type QuestionId } from '../content/questions.ts';
import { RULE_BOOK } from '../content/rule-book.ts';
import { ANSWER_LINES } from '../content/sheet-lines.ts';
import { SHEET_SECTIONS } from '../content/sheet-words.ts';
import {
	isOn,
	NOTHING_TYPED,
	plainText,
	redacted,
	shortened,
	toldAnswers,
	type Choices,
	type Sheet,
	type SheetLine,
	type Typed
} from '../handoff/sheet.ts';
import { evaluate } from '../screening/evaluate.ts';
import { positiveOptions, type Answers } from '../screening/question.ts';
import { cardView } from './guidance-view.ts';
import { cautionOf, sheetView, type SheetCatalogue } from './sheet-view.ts';

const setting = settingAt('GB');
const en: SheetCatalogue = { ...asking, sheet: words };
const MADE = { date: '22 November 2026', version: '0123456789abcdef' };
/** Title, lead, footer and the note on what was left out find room in this, less than half of what a code holds. */
const LEAST_BYTES = 480;
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Every name of a question and of an answer is one that no other text holds, so that a leak cannot hide behind a like word. */
const mark = (...parts: string[]): string => `⟦${parts.join('/')}⟧`;
const marked: SheetCatalogue = {
	...asking,
	questions: Object.fromEntries(
		QUESTIONS.map(({ id, options }) => [
			id,
			{
				...asking.questions[id],
				short: mark(id),
				options: Object.fromEntries(options.map((option) => [option, { label: mark(id, option) }]))
			}
		])
	) as unknown as SheetCatalogue['questions'],
	sheet: {
		...words,
		labels: Object.fromEntries(Object.keys(words.labels).map((id) => [id, mark(id)])),
		answers: Object.fromEntries(Object.keys(words.answers).map((id) => [id, mark(id)]))
	}
};

const own = (name: string) => fc.constantFrom('', `⟪${name}⟫`, ` ⟪${name}⟫\n\u202Eтак – 不要 🌊\t`);
const someTyped: fc.Arbitrary<Typed> = fc.record({
	wants: fc.subarray(Object.keys(words.wants)),
	want: own('want'),
	taking: own('taking'),
	fears: fc.subarray(Object.keys(words.fears)),
	fear: own('fear'),
	questions: fc.subarray(Object.keys(words.questions)),
	question: own('question')
});

const linesOf = (sheet: Sheet): SheetLine[] => sheet.sections.flatMap(({ lines }) => lines);
const idsOf = (sheet: Sheet): string[] => linesOf(sheet).map(({ id }) => id);
const on = (sheet: Sheet): Choices => Object.fromEntries(idsOf(sheet).map((id) => [id, true]));
/** Half the choices say nothing, as on a page where nobody touched a box. */
const choicesFor = (sheet: Sheet): fc.Arbitrary<Choices> =>
	fc.oneof(
		fc.constant<Choices>({}),
		fc.record(Object.fromEntries(idsOf(sheet).map((id) => [id, fc.boolean()])), { requiredKeys: [] }) as fc.Arbitrary<Choices>
	);
const someSheet = (catalogue: SheetCatalogue) =>
	fc.tuple(someAnswers, someTyped).chain(([answers, typed]) => {
		const sheet = sheetView(catalogue, answers, typed, MADE);
		return choicesFor(sheet).map((choices) => ({ answers, typed, sheet, choices }));
	});
const pairs = (lines: readonly SheetLine[]): string[] =>
	lines.flatMap(({ tells }) => tells.flatMap(({ question, options }) => options.map((option) => `${question}/${option}`)));

/** All that leaves the page. */
const outputs = (sheet: Sheet, choices: Choices, answers: Answers, limit: number): string[] => {
	const shown = redacted(sheet, choices, words);
	return [
		JSON.stringify(shown),
		plainText(shown),
		shortened(shown, limit, words.shortened).text,
		...Object.entries(toldAnswers(sheet, choices, answers)).flatMap(([question, options = []]) =>
			options.map((option) => mark(question, option))
		)
	];
};

/** What people fear to hand over. By hand, not out of the lines. */
const FEARED: readonly string[] = [
	...['once-or-twice', 'monthly', 'weekly', 'daily'].map((often) => `driving/${often}`),
	'life/drives',
	'source/online-or-street',
	'source/someone-elses',
	...['street', 'bromazolam', 'clonazolam', 'flualprazolam', 'flubromazolam', 'phenazepam'].map((id) => `medicine/${id}`),
	'several-prescribers/once',
	'several-prescribers/more-than-once',
	'life/pregnant',
	'life/trying',
	'life/breastfeeding',
	'now/harm',
	'mood/hopeless'
];

describe('what is left out', () => {
	test('is in no output: neither its words, nor its answers, nor what was typed', () => {
		fc.assert(
			fc.property(someSheet(marked), fc.integer({ min: LEAST_BYTES, max: 2400 }), ({ sheet, choices, answers }, limit) => {
				const gone = linesOf(sheet).filter((line) => !isOn(line, choices));
				const out = outputs(sheet, choices, answers, limit);
				const traces = [
					...gone.map(({ text }) => text),
					...pairs(gone).map((pair) => mark(pair)),
					...gone.flatMap(({ text }) => text.match(/⟪\w+⟫/g) ?? [])
				];
				// A list's words may be within a longer one's; those are held to whole lines.
				const held = (output: string, trace: string) =>
					/[⟦⟪]/.test(trace) ? output.includes(trace) : output.split('\n').includes(`- ${trace}`);
				expect(traces.filter((trace) => out.some((output) => held(output, trace)))).toEqual([]);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('by itself is all that people fear to hand over', () => {
		const words_ =
			/driv|drove|street|online|bought|else’s medicine|more than one prescriber|pregnan|baby|breastfe|suicid|hurting|hopeless|bromazolam|clonazolam/i;
		let feared = 0;
		fc.assert(
			fc.property(someAnswers, someTyped, (answers, typed) => {
				const sheet = sheetView(en, answers, typed, MADE);
				const shown = redacted(sheet, {}, words);
				// Which lines it stands for is the same on every sheet.
				const json = JSON.stringify(shown, (key, value: unknown) => (key === 'standsFor' ? undefined : value));
				for (const text of [plainText(shown), json]) expect(text).not.toMatch(words_);
				const told = Object.entries(toldAnswers(sheet, {}, answers)).flatMap(([question, options = []]) =>
					options.map((option) => `${question}/${option}`)
				);
				expect(told.filter((pair) => FEARED.includes(pair))).toEqual([]);
				const all = Object.entries(toldAnswers(sheet, on(sheet), answers)).flatMap(([question, options = []]) =>
					options.map((option) => `${question}/${option}`)
				);
				const given = FEARED.filter((pair) => {
					const [question = '', option = ''] = pair.split('/');
					return answers[question]?.includes(option);
				});
				expect(all).toEqual(expect.arrayContaining(given));
				feared += given.length;
			}),
			{ numRuns: runs(200) }
		);
		expect(feared).toBeGreaterThan(0);
		expect(
			linesOf(sheetView(en, { life: ['drives'] }, NOTHING_TYPED, MADE))
				.map(({ text }) => text)
				.join()
		).toMatch(words_);
	});

	// Whoever knows how the sheet is made may look for what is missing: "none marked" that stands only where nothing is left out
	// would tell.
	test('leaves no gap that tells it: the rest is as if it had never been marked', () => {
		fc.assert(
			fc.property(someSheet(en), ({ sheet, choices, answers, typed }) => {
				const gone = new Set(pairs(linesOf(sheet).filter((line) => !isOn(line, choices))));
				const without = Object.fromEntries(
					Object.entries(answers).map(([question, options = []]) => [
						question,
						options.filter((option) => !gone.has(`${question}/${option}`))
					])
				);
				const shown = linesOf(redacted(sheet, choices, words));
				// Whom it is about stays, as all words depend on it.
				const never = linesOf(redacted(sheetView(en, without, typed, MADE), choices, words));
				expect(shown.filter(({ open }) => !open)).toEqual(never.filter(({ open }) => !open));
				// Nothing stands in for it. "Not answered" would be a lie.
				expect(
					shown.filter(({ open }) => open).filter(({ id }) => answers[id]?.some((option) => option !== 'prefer-not'))
				).toEqual([]);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('is told of in one sentence, exactly where a line that says something is off', () => {
		fc.assert(
			fc.property(someSheet(en), ({ sheet, choices }) => {
				const gone = linesOf(sheet).filter((line) => !isOn(line, choices) && !line.open);
				expect(plainText(redacted(sheet, choices, words)).includes(words.withheld)).toBe(gone.length > 0);
			}),
			{ numRuns: runs(200) }
		);
		const open = sheetView(en, {}, NOTHING_TYPED, MADE);
		expect(idsOf(open)).toEqual(['no-name', 'changed', 'alongside']);
		expect(plainText(redacted(open, { alongside: false, changed: false }, words))).not.toContain(words.withheld);
	});

	test('is told of right under the title, after what a gap means', () => {
		for (const who of ['me', 'someone-else']) {
			const sheet = sheetView(en, { who: [who], life: ['drives'] }, NOTHING_TYPED, MADE);
			const [, first, second] = plainText(redacted(sheet, {}, words)).split('\n');
			expect([first, second]).toEqual([words.lead[0], words.withheld]);
			expect(plainText(redacted(sheet, { drives: true }, words)).split('\n')[1]).toBe(words.lead[0]);
		}
	});

	test('comes back by itself, and moves nothing', () => {
		fc.assert(
			fc.property(someSheet(en), fc.nat(), ({ sheet, choices }, at) => {
				const order = idsOf(sheet);
				fc.pre(order.length > 0);
				const id = order[at % order.length] as string;
				const more = idsOf(redacted(sheet, { ...choices, [id]: true }, words));
				const less = idsOf(redacted(sheet, { ...choices, [id]: false }, words));
				const chosen = (ids: string[]) => ids.filter((other) => other !== id && other !== 'no-name');
				expect(chosen(more)).toEqual(chosen(less));
				expect(more).toEqual(order.filter((other) => more.includes(other)));
			}),
			{ numRuns: runs(200) }
		);
	});

	test('has a reason on the page', () => {
		const sensitive = ANSWER_LINES.filter((line) => line.sensitive).map(({ id }) => id);
		const whole = ANSWER_LINES.filter((line) => line.sensitiveWith.length > 0).map(({ id }) => id);
		expect(Object.keys(sheetPage.choose.why).sort()).toEqual([...sensitive, ...whole].sort());
	});
});

describe('what the sheet tells', () => {
	const told = new Map<string, string[]>();
	for (const { id, question, options } of ANSWER_LINES)
		for (const option of options) told.set(`${question}/${option}`, [...(told.get(`${question}/${option}`) ?? []), id]);

	test('is every sign and every mark, each on one line', () => {
		const every = QUESTIONS.filter(({ id }) => id !== 'who').flatMap((question) =>
			positiveOptions(question).map((option) => `${question.id}/${option}`)
		);
		for (const pair of every) expect([pair, told.get(pair)?.length]).toEqual([pair, 1]);
		expect([...told].filter(([, lines]) => lines.length > 1)).toEqual([]);
		for (const { question, options } of SIGNS) for (const option of options) expect(every).toContain(`${question}/${option}`);
	});

	test('is an answer that the question has; no mildest one but two, and never "prefer not"', () => {
		for (const [pair] of told) {
			const [question = '', option = ''] = pair.split('/');
			expect(questionOf(question as QuestionId).options).toContain(option);
		}
		const besides = [...told.keys()].filter((pair) => {
			const [question = '', option = ''] = pair.split('/');
			return !positiveOptions(questionOf(question as QuestionId)).includes(option);
		});
		expect(besides.sort()).toEqual([
			'alongside/none',
			'alongside/not-sure',
			'changed/no',
			'changed/not-sure',
			'medicine/not-sure',
			'now/not-sure',
			'source/not-sure'
		]);
	});

	test('never says of who stopped drinking that alcohol was taken lately', () => {
		const sheet = (...alongside: string[]) =>
			sheetView(en, { alongside }, NOTHING_TYPED, MADE).sections.filter(({ id }) => id === 'alongside');
		const read = (sections: ReturnType<typeof sheet>) =>
			sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]).join('\n');
		expect(read(sheet('alcohol-stopped'))).toMatch(/stopped drinking in the last 2 weeks/);
		expect(read(sheet('alcohol-stopped'))).not.toMatch(/within a day/i);
		expect(read(sheet('alcohol'))).toMatch(/alcohol within a day/i);
	});

	test('has words for answers and labels that there are', () => {
		for (const key of Object.keys(words.answers)) {
			const [question = '', option = ''] = key.split('/');
			expect(questionOf(question as QuestionId).options).toContain(option);
		}
		for (const id of Object.keys(words.labels)) expect(QUESTIONS.map((question) => question.id as string)).toContain(id);
	});

	test('says how far back was asked, as the question does', () => {
		for (const question of QUESTIONS) {
			const asked = JSON.stringify(asking.questions[question.id]).match(
				/Think of the (past (?:3 months|12 months|month))\./
			)?.[1];
			const said = (words.past as Record<string, string>)[question.id] ?? (words.past as Record<string, string>)[question.kind];
			expect([question.id, said]).toEqual([question.id, asked]);
		}
	});

	test('is exactly what was marked, and nothing that was not', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const sheet = sheetView(marked, answers, NOTHING_TYPED, MADE);
				const text = plainText(redacted(sheet, on(sheet), words));
				for (const [pair] of told) {
					const [question = '', option = ''] = pair.split('/');
					const { kind } = questionOf(question as QuestionId);
					const given = answers[question]?.includes(option) ?? false;
					// "Yes" is told by the label alone.
					if (pair === 'medicine/not-sure') expect(given || !text.includes(mark(pair))).toBe(true);
					else if (kind === 'yes-no') expect(text.includes(mark(question))).toBe(given);
					else expect(text.includes(mark(pair))).toBe(given);
				}
				const names = text.match(/⟦[^⟧]+\/[^⟧]+⟧/g) ?? [];
				expect(new Set(names).size).toBe(names.length);
			}),
			{ numRuns: runs(80) }
		);
	});

	test.each<[Answers, string]>([
		[{ craving: ['weekly'] }, 'A strong urge to take it: About once a week (past 3 months)'],
		[{ 'failed-attempts': ['once'] }, 'Tried to cut down and could not: Once (past 12 months)'],
		[{ 'works-less': ['yes'] }, 'The same amount does less'],
		[{ 'health-harm': ['yes'] }, 'Carried on though health got worse (past 12 months)'],
		[{ mood: ['low', 'numb', 'hopeless'] }, 'Low or sad; Numb (past month)'],
		[{ mood: ['low', 'hopeless'] }, 'Hopeless, or as if life is not worth living (past month)'],
		[{ medicine: ['clonazepam', 'diazepam', 'street', 'not-sure'] }, 'Medicine: Clonazepam; Diazepam; not sure'],
		[{ medicine: ['not-sure'] }, 'Medicine: name not given'],
		[{ source: ['prescribed', 'not-sure'] }, 'Where it comes from: Prescribed to me; not sure'],
		[{ source: ['prescribed', 'someone-elses'] }, 'Where it comes from: Prescribed to me; Someone else’s medicine'],
		[{ daytime: ['hit-head', 'fell', 'foggy'] }, 'A fall; A knock to the head (past month)'],
		[{ changed: ['no'] }, 'What has changed: nothing'],
		[{ days: ['most'] }, 'Days a week, in the last month of taking it: 4 or more days'],
		[{ body: ['tremor', 'sleep'] }, 'When a dose was late, less or stopped: Shaking; Poor sleep'],
		[{ life: ['past-withdrawal', 'epilepsy'] }, 'Epilepsy; A fit, or seeing things, when stopping in the past'],
		[{ who: ['someone-else'], changed: ['ran-out'] }, 'What has changed: They ran out']
	])('reads as it was marked: %j', (answers, text) => {
		expect(linesOf(sheetView(en, answers, NOTHING_TYPED, MADE)).map((line) => line.text)).toContain(text);
	});

	test('never takes a missing answer for "no"', () => {
		const unknown = Object.fromEntries(
			QUESTIONS.map(({ id, options }) => [id, options.filter((option) => option === 'prefer-not' || option === 'does-not-apply')])
		);
		for (const answers of [{}, unknown]) {
			const texts = linesOf(sheetView(en, answers, NOTHING_TYPED, MADE)).map(({ text }) => text);
			expect(texts).toEqual(['Medicine: name not given', 'What has changed: not answered', 'Alcohol or opioids: not answered']);
		}
	});

	test('calls nothing clear: "none" is told of alcohol and opioids alone, as marked', () => {
		const mildest = Object.fromEntries(
			QUESTIONS.map(({ id, options }) => [
				id,
				options.filter((option) => ['none', 'never', 'no', 'as-prescribed'].includes(option)).slice(0, 1)
			])
		);
		const texts = linesOf(sheetView(en, mildest, NOTHING_TYPED, MADE)).map(({ text }) => text);
		expect(texts).toEqual(['Medicine: name not given', 'What has changed: nothing', 'Alcohol or opioids: none marked']);
		expect(idsOf(sheetView(en, { alongside: ['antidepressants'] }, NOTHING_TYPED, MADE))).not.toContain('alongside');
	});

	test('comes in the order of a consultation', () => {
		const every = Object.fromEntries(
			QUESTIONS.map((question) => [
				question.id,
				question.kind === 'several' ? positiveOptions(question) : positiveOptions(question).slice(-1)
			])
		);
		const typed = { ...NOTHING_TYPED, want: 'x', taking: 'x', fear: 'x', question: 'x' };
		const sheet = sheetView(en, every, typed, MADE);
		expect(sheet.sections.map(({ id }) => id)).toEqual([...SHEET_SECTIONS]);
		expect([...SHEET_SECTIONS]).toEqual(
			'danger wants medicine changes alongside health body use effects fears questions'.split(' ')
		);
		const ids = idsOf(sheet);
		expect(new Set(ids).size).toBe(ids.length);
		const rest = ids.filter((id) => !id.startsWith('danger/'));
		// What has changed before how often it is taken: who has stopped must not look as if still taking it.
		expect(rest.slice(0, 7)).toEqual(['want/own', 'taking', 'no-name', 'medicine', 'medicine/street', 'changed', 'days']);
		expect(sheet.sections.find(({ lines }) => lines.some(({ id }) => id === 'falls'))?.id).toBe('health');
	});
});

describe('the name of the medicine', () => {
	const shown = (medicine: string[], choices: Choices = {}, taking = '') =>
		linesOf(redacted(sheetView(en, { medicine }, { ...NOTHING_TYPED, taking }, MADE), choices, words))
			.filter(({ text }) => /^(Medicine|Name, strength)/.test(text))
			.map(({ text }) => text);
	const NONE = ['Medicine: name not given'];

	test('is missing in one way only: kept back, not sure and not answered read alike', () => {
		for (const medicine of [[], ['not-sure'], ['prefer-not'], ['street'], ['bromazolam', 'not-sure']])
			expect(shown(medicine)).toEqual(NONE);
		expect(shown(['clonazepam'], { medicine: false })).toEqual(NONE);
	});
	test('stands instead as soon as it is told', () => {
		expect(shown(['street'], { 'medicine/street': true })).toHaveLength(1);
		expect(shown(['street'], { 'medicine/street': true })).not.toEqual(NONE);
		expect(shown(['clonazepam', 'street'])).toEqual(['Medicine: Clonazepam']);
		expect(shown([], {}, 'two blue ones')).toEqual(['Name, strength, how I really take it: two blue ones']);
	});
	test('cannot be said to be missing by a choice', () => {
		expect(shown([], { 'no-name': false })).toEqual(NONE);
	});
});

describe('where it comes from', () => {
	test.each(['someone-elses', 'online-or-street'])('is not half told: with %s all of it is kept back, or said', (source) => {
		const answers = { source: ['prescribed', source, 'not-sure'] };
		const sheet = sheetView(en, answers, NOTHING_TYPED, MADE);
		expect(plainText(redacted(sheet, {}, words))).not.toMatch(/Where it comes from/);
		expect(toldAnswers(sheet, {}, answers)).toEqual({});
		expect(toldAnswers(sheet, { source: true }, answers)).toEqual(answers);
	});
});

describe('the caution about stopping', () => {
	const caution = (answers: Answers) => cautionOf(cards['do-not-stop-suddenly'], evaluate(RULE_BOOK, answers), answers);
	const NO_MORE = 'Take or give no more until the emergency team says so.';
	const AFTER = 'After that, do not stop for good without a plan.';
	const NOBODY = 'Is no emergency team coming? Then do not stop without asking.';
	test.each<[Answers, string | undefined]>([
		[{ now: ['breathing'] }, `${NO_MORE} ${AFTER} ${NOBODY}`],
		[{ now: ['took-too-much'], changed: ['ran-out'] }, `${NO_MORE} ${AFTER} ${NOBODY}`],
		[
			{ now: ['seizure'], reason: ['seizures'] },
			`${NO_MORE} ${AFTER} A rescue medicine for epilepsy? Use it only as the care plan says. ${NOBODY}`
		],
		[
			{ now: ['none'], body: ['tremor'], alongside: ['alcohol-stopped'] },
			'Do not stop suddenly, and take no extra. Ask the emergency team about the next dose.'
		],
		[
			{ now: ['harm'], changed: ['no'] },
			'Do not stop suddenly, and take no extra. If something was taken, take no more until the emergency team says so.'
		],
		[{ now: ['none'] }, 'Do not stop or cut down suddenly on your own.'],
		[{ who: ['someone-else'] }, 'They should not stop or cut down suddenly on their own.'],
		[{ changed: ['ran-out'] }, 'Do not face a sudden stop alone: ask first. Take no extra if you get more.'],
		[{ changed: ['stopped'] }, 'Do not face a sudden stop alone, and do not start again on your own. Ask first.'],
		[{ changed: ['stopped-longer'] }, undefined]
	])('%j', (answers, text) => expect(caution(answers)).toBe(text));

	test('is that of guidance, whatever was marked', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const placed = evaluate(RULE_BOOK, answers).cards.find(({ card }) => card === 'do-not-stop-suddenly');
				if (!placed) {
					expect(caution(answers)).toBeUndefined();
					return;
				}
				const { lead, paragraphs } = cardView(setting, placed, answers, { open: '' });
				// This page has no contact to name.
				const more = paragraphs.filter(
					(text) => !/^No team coming\? Ask .* now about the next dose, and whether to take it\.$/.test(text)
				);
				expect(more.length < paragraphs.length).toBe(placed.urgency === 'now');
				expect(caution(answers)).toBe(placed.urgency === 'now' ? [lead, ...more].join(' ') : lead);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('says in any emergency that the medicine is not to end for good without a plan, wherever it may be in the body', () => {
		const urgent = someAnswers.map((answers): Answers => ({ ...answers, now: ['breathing', ...(answers['now'] ?? [])] }));
		fc.assert(
			fc.property(urgent, (answers) => {
				if (!answers['changed']?.includes('stopped-longer')) expect(caution(answers)).toContain(AFTER);
				// Where nobody comes, "take no more" would be the end of it.
				if (!answers['changed']?.includes('stopped-longer')) expect(caution(answers)).toContain(NOBODY);
			}),
			{ numRuns: runs(200) }
		);
	});
});

describe('typed words', () => {
	const view = (typed: Partial<Typed>) => linesOf(sheetView(en, {}, { ...NOTHING_TYPED, ...typed }, MADE));

	test('are one line, as they were typed, without what cannot be seen', () => {
		const lines = view({ want: ' sleep\r\n\tagain\u2028\u0007 ', fear: '\u202Eabc\uD800', question: ' \n ' });
		expect(lines.find(({ id }) => id === 'want/own')?.text).toBe('sleep again');
		expect(lines.find(({ id }) => id === 'fear/own')?.text).toBe('abc\uFFFD');
		expect(lines.map(({ id }) => id)).not.toContain('question/own');
	});

	test('stand behind what was chosen from the list, which keeps its order and knows no other id', () => {
		const lines = view({ wants: ['slowly', 'right', 'toString', 'made-up'], want: 'Mine' });
		expect(lines.slice(0, 3).map(({ id }) => id)).toEqual(['want/right', 'want/slowly', 'want/own']);
		expect(view({ taking: 'two' })[0]?.text).toBe('Name, strength, how I really take it: two');
	});
});

describe('finished sheets', () => {
	/** All that the sheet says by itself, with all lines on. */
	const texts = (sheet: Sheet): string[] => [
		sheet.title,
		...sheet.lead,
		...sheet.sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)])
	];
	const LISTS = {
		...NOTHING_TYPED,
		wants: Object.keys(words.wants),
		fears: Object.keys(words.fears),
		questions: Object.keys(words.questions)
	};

	test('S7: hold no diagnosis, no dose, no "stop", no score', () => {
		const phrases = FORBIDDEN.filter(({ asWritten, ours }) => !asWritten && !ours);
		fc.assert(
			fc.property(someAnswers, fc.boolean(), (answers, other) => {
				const sheet = sheetView(en, other ? { ...answers, who: ['someone-else'] } : answers, LISTS, MADE);
				const found = texts(sheet).flatMap((text) =>
					phrases.filter(({ never }) => never.test(text)).map(({ why }) => ({ why, text }))
				);
				expect(found).toEqual([]);
				for (const text of texts(sheet)) expect(text).not.toMatch(/[{}\n]|\s\s|\bundefined\b|\bnull\b|^\s|\s$|\s[.,;?]/);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('count nothing and conclude nothing: no finding, and no figure but those of the questions', () => {
		const asked = new Set(JSON.stringify([asking.questions, words]).match(/\d+/g));
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const said = texts(sheetView(en, answers, LISTS, MADE));
				expect(said.flatMap((text) => text.match(/\d+/g) ?? []).filter((figure) => !asked.has(figure))).toEqual([]);
				for (const { heading } of Object.values(guidance.findings)) expect(said.join('\n')).not.toContain(heading);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('about someone else never say "I" of what they take', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const sheet = sheetView(en, { ...answers, who: ['someone-else'] }, LISTS, MADE);
				expect(sheet.title).toBe(words.title.other);
				const lists = ['wants', 'fears', 'questions'];
				const lines = sheet.sections.filter(({ id }) => !lists.includes(id)).flatMap(({ lines }) => lines);
				// "Bought, and I’m not sure what it is" is said by whoever asks.
				const said = lines.filter(({ id }) => id !== 'medicine/street').map(({ text }) => text);
				expect(said.filter((text) => /\b(I|me|my|mine|you|your|yourself)\b/i.test(text))).toEqual([]);
				expect(lines.filter(({ id }) => id === 'pregnancy').every(({ sensitive }) => sensitive)).toBe(true);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('about oneself never say "you" or "they"', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const said = texts(sheetView(en, { ...answers, who: ['me'] }, LISTS, MADE));
				expect(said.filter((text) => /\b(you|your|yourself|they|them|their|themselves)\b/i.test(text))).toEqual([]);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('fit every limit with typed words of many bytes, and keep what they are', () => {
		fc.assert(
			fc.property(someSheet(en), ({ sheet, choices }) => {
				const shown = redacted(sheet, choices, words);
				const whole = plainText(shown);
				for (let limit = LEAST_BYTES; limit <= octets(whole); limit += 41) {
					const { text, leftOut } = shortened(shown, limit, words.shortened);
					expect(octets(text)).toBeLessThanOrEqual(limit);
					const lines = text.split('\n');
					expect(lines[0]).toBe(shown.title);
					for (const line of [...shown.lead, ...shown.footer]) expect(lines).toContain(line);
					expect(text.includes('The printed sheet has')).toBe(leftOut > 0);
					// Danger goes only after everything else has.
					const kept = new Set(lines);
					const has = (section: string) =>
						shown.sections.find(({ id }) => id === section)?.lines.some(({ text }) => kept.has(`- ${text}`));
					const all = (section: string) =>
						shown.sections.find(({ id }) => id === section)?.lines.every(({ text }) => kept.has(`- ${text}`)) ?? true;
					for (const earlier of SHEET_SECTIONS.filter((id) => id !== 'danger'))
						if (has(earlier)) expect(all('danger')).toBe(true);
				}
			}),
			{ numRuns: runs(12) }
		);
	});

	test('there is room for title and footer, whoever it is about, with a long number of lines and a long date', () => {
		for (const who of ['me', 'someone-else']) {
			const sheet = sheetView(
				en,
				{ who: [who], life: ['drives'] },
				{ ...NOTHING_TYPED, want: 'x'.repeat(4000) },
				{ ...MADE, date: '22 September 2026' }
			);
			expect(() => shortened(redacted(sheet, {}, words), LEAST_BYTES, words.shortened)).not.toThrow();
		}
	});
});
