import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { runs, someAnswers } from '../../../tests/safety/random.ts';
import { QUESTIONS } from '../content/questions.ts';
import { RULES } from '../content/rules.ts';
import { holds, type Condition } from './condition.ts';
import {
	answersOf,
	dimension,
	everyAnswers,
	everyMark,
	firstWithin,
	mildestOf,
	notKnownAnswers,
	signature,
	supportOf,
	vectorAt,
	type Grain
} from './enumerate.ts';
import { FREQUENCY, type Answers, type Question } from './question.ts';

// A second on a quiet machine, many on a busy one.
vi.setConfig({ testTimeout: 120_000 });

const often: Question = { id: 'often', section: 'a', kind: 'frequency', options: [...FREQUENCY, 'not-sure', 'prefer-not'] };
const marks: Question = { id: 'marks', section: 'a', kind: 'several', options: ['a', 'b', 'c', 'd', 'none', 'prefer-not'] };
const answered = (question: string, ...options: string[]): Condition => ({ kind: 'answered', question, with: options });

describe('marks', () => {
	const unsure: Question = { id: 'unsure', section: 'a', kind: 'several', options: ['a', 'b', 'not-sure', 'none', 'prefer-not'] };
	const choice: Question = { id: 'choice', section: 'a', kind: 'one', options: ['x', 'y', 'not-sure'] };
	const mark = (question: string, option: string) => ({ question, option });

	test('are the options that say something, and "not sure" where it can stand beside others', () => {
		expect(everyMark([unsure, choice])).toEqual([
			mark('unsure', 'a'),
			mark('unsure', 'b'),
			mark('unsure', 'not-sure'),
			mark('choice', 'x'),
			mark('choice', 'y')
		]);
	});
	test('make answers, several of one question only where it takes several', () => {
		expect(answersOf([unsure, choice], [])).toEqual({});
		expect(answersOf([unsure, choice], [mark('unsure', 'a'), mark('choice', 'x'), mark('unsure', 'b')])).toEqual({
			unsure: ['a', 'b'],
			choice: ['x']
		});
		expect(answersOf([unsure, choice], [mark('choice', 'x'), mark('choice', 'y')])).toBeUndefined();
		expect(answersOf([choice], [mark('gone', 'x'), mark('gone', 'y')])).toBeUndefined();
	});
	test('are taken in every set up to a size, each once', () => {
		expect([...everyAnswers([unsure, choice], 0)]).toEqual([{}]);
		expect([...everyAnswers([unsure, choice], 2)]).toEqual([
			{},
			{ unsure: ['a'] },
			{ unsure: ['a', 'b'] },
			{ unsure: ['a', 'not-sure'] },
			{ unsure: ['a'], choice: ['x'] },
			{ unsure: ['a'], choice: ['y'] },
			{ unsure: ['b'] },
			{ unsure: ['b', 'not-sure'] },
			{ unsure: ['b'], choice: ['x'] },
			{ unsure: ['b'], choice: ['y'] },
			{ unsure: ['not-sure'] },
			{ unsure: ['not-sure'], choice: ['x'] },
			{ unsure: ['not-sure'], choice: ['y'] },
			{ choice: ['x'] },
			{ choice: ['y'] }
		]);
		expect([...everyAnswers([unsure, choice], 3, [mark('choice', 'x')])]).toEqual([{}, { choice: ['x'] }]);
	});
	test('have a mildest and a not known besides', () => {
		const of = (...options: string[]) => mildestOf({ ...choice, options }, {});
		expect([of('a', 'none', 'b'), of('never', 'a'), of('a', 'no'), of('a')]).toEqual(['none', 'never', 'no', undefined]);
		expect(mildestOf(choice, { choice: 'y' })).toBe('y');
		expect(notKnownAnswers(unsure)).toEqual([[], ['not-sure'], ['prefer-not']]);
	});
});

describe('the answers to one question', () => {
	test('are one where no condition tells them apart, with "not answered" and the mildest first', () => {
		const { answers, unknown, mildest, worse } = dimension(often, [answered('often', 'weekly', 'daily')], 'truth');
		expect(answers).toEqual([[], ['never'], ['weekly']]);
		expect([unknown, mildest, worse]).toEqual([[0], 1, [[1, 2]]]);
	});
	test('are fewer where a condition reads only whether it surely holds', () => {
		expect(dimension(often, [answered('often', 'weekly', 'daily')], 'reads').answers).toEqual([[], ['weekly']]);
		const maybe: Condition = { kind: 'maybe', of: answered('often', 'weekly', 'daily') };
		expect(dimension(often, [maybe], 'reads').answers).toEqual([[], ['never']]);
	});
	test('of several choices are every set of marks that can be told apart', () => {
		const { answers, worse } = dimension(marks, [answered('marks', 'a', 'b'), answered('marks', 'b', 'c')], 'truth');
		expect(answers).toEqual([[], ['none'], ['a'], ['b'], ['c']]);
		expect(worse).toEqual([
			[1, 2],
			[1, 3],
			[1, 4],
			[2, 3],
			[4, 3]
		]);
	});
	test('of one choice have no worse and no better', () => {
		const choice: Question = { id: 'choice', section: 'a', kind: 'one', options: ['x', 'y', 'not-sure'] };
		const { answers, unknown, mildest, worse } = dimension(choice, [answered('choice', 'y')], 'truth');
		expect([answers, unknown, mildest, worse]).toEqual([[[], ['x'], ['y']], [0], 0, []]);
		expect(dimension(choice, [answered('choice', 'y')], 'truth', { choice: 'x' }).mildest).toBe(1);
	});
	test('climb a scale one step at a time, past what is not on it', () => {
		const scale: Question = { ...often, options: ['never', 'monthly', 'as-prescribed', 'weekly', 'not-sure'] };
		const { answers, worse } = dimension(scale, [answered('often', 'monthly'), answered('often', 'weekly')], 'truth');
		expect(answers).toEqual([[], ['never'], ['monthly'], ['weekly']]);
		expect(worse).toEqual([
			[1, 2],
			[2, 3]
		]);
	});
	test('begin a scale with its first option, a sign or not', () => {
		const scale: Question = { ...often, options: ['monthly', 'weekly'] };
		const { answers, worse } = dimension(scale, [answered('often', 'monthly'), answered('often', 'weekly')], 'truth');
		expect([answers, worse]).toEqual([[[], ['monthly'], ['weekly']], [[1, 2]]]);
	});
	test('hold those that are counted, wherever they stand', () => {
		const last: Condition = { kind: 'marks', question: 'marks', count: 2, of: ['c', 'd'] };
		expect(dimension(marks, [last], 'truth').answers).toEqual([[], ['none'], ['c', 'd']]);
	});
	test('tell apart what stands alone, and what says that nothing was answered', () => {
		const open: Condition = { kind: 'unanswered', question: 'marks' };
		expect(dimension(marks, [open], 'truth').answers).toEqual([[], ['none']]);
		expect(dimension(marks, [answered('marks', 'prefer-not')], 'truth').answers).toEqual([[], ['none'], ['prefer-not']]);
		expect(dimension(marks, [open, answered('marks', 'b')], 'truth').answers).toEqual([[], ['none'], ['prefer-not'], ['b']]);
	});
	test('are read by the conditions on it alone', () => {
		const two: Condition = { kind: 'marks', question: 'often', count: 2, of: ['never'] };
		expect(dimension(marks, [two, answered('marks', 'a'), answered('often', 'daily')], 'truth')).toEqual(
			dimension(marks, [answered('marks', 'a')], 'truth')
		);
	});
	test('hold two of a kind where two are counted', () => {
		const two: Condition = { kind: 'marks', question: 'marks', count: 2, of: ['a', 'b', 'c'] };
		expect(dimension(marks, [two], 'truth').answers).toEqual([[], ['none'], ['a', 'b']]);
	});
});

test('a support has each vector once, by its number', () => {
	const support = supportOf([often, marks], [answered('often', 'daily'), answered('marks', 'a')], 'truth');
	const vectors = Array.from({ length: support.size }, (_, number) => vectorAt(support, number));
	expect(support.size).toBe(9);
	expect(new Set(vectors.map((vector) => JSON.stringify(vector))).size).toBe(9);
	expect(vectors[0]).toEqual({});
	expect(supportOf([often, marks], [answered('marks', 'a')], 'truth').dimensions.map(({ question }) => question.id)).toEqual([
		'marks'
	]);
});

test('the first support that is small enough is taken, or none', () => {
	const of = (grain: Grain) => () => supportOf([often], [answered('often', 'daily')], grain);
	expect(firstWithin(2, [of('truth'), of('reads')])?.grain).toBe('reads');
	expect(firstWithin(1, [of('truth'), of('reads')])).toBeUndefined();
});

/** What all of docs/safety.md rests on: to look at the vectors is to look at every set of answers there is. */
describe.each(['truth', 'reads'] as const)('by %s', (grain) => {
	const grounds = RULES.map(({ when }) => {
		const condition: Condition = when;
		const { dimensions } = supportOf(QUESTIONS, [condition], grain);
		return dimensions.map(({ question, answers }) => {
			const sign = signature(question, [condition], grain);
			return { id: question.id, sign, known: new Map(answers.map((given) => [sign(given), given])) };
		});
	});

	test('any answers at all do to every rule what one of its vectors does', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				for (const [index, { id, when }] of RULES.entries()) {
					const vector: Record<string, readonly string[] | undefined> = {};
					for (const { id: question, sign, known } of grounds[index] ?? [])
						vector[question] = known.get(sign(answers[question] ?? []));
					expect(Object.values(vector), id).not.toContain(undefined);
					expect(holds(when, vector as Answers), id).toBe(holds(when, answers));
				}
			}),
			{ numRuns: runs(1000) }
		);
	});
});
