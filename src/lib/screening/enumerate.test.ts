import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someAnswers } from '../../../tests/safety/random.ts';
import { QUESTIONS } from '../content/questions.ts';
import { RULES } from '../content/rules.ts';
import { holds, type Condition } from './condition.ts';
import { dimension, firstWithin, signature, supportOf, vectorAt, type Grain } from './enumerate.ts';
import { FREQUENCY, type Answers, type Question } from './question.ts';

const often: Question = { id: 'often', section: 'a', kind: 'frequency', options: [...FREQUENCY, 'not-sure', 'prefer-not'] };
const marks: Question = { id: 'marks', section: 'a', kind: 'several', options: ['a', 'b', 'c', 'd', 'none', 'prefer-not'] };
const answered = (question: string, ...options: string[]): Condition => ({ kind: 'answered', question, with: options });

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
			{ numRuns: 1000 }
		);
	});
});
