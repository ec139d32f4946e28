import { describe, expect, test } from 'vitest';
import { allSteps, askedQuestions, isAsked, placeOf, sectionsOf, stepAfter, stepBefore, stepOf, type Course } from './journey.ts';

const course: Course = {
	questions: [
		{ id: 'a', section: 'first', kind: 'one', options: ['x', 'skip'] },
		{ id: 'b', section: 'first', kind: 'one', options: ['x'] },
		{ id: 'c', section: 'last', kind: 'one', options: ['x'] },
		{ id: 'd', section: 'last', kind: 'one', options: ['x'] }
	],
	branches: [
		{ id: 'short', when: { kind: 'answered', question: 'a', with: ['skip'] }, drops: ['c', 'd'] },
		{ id: 'shorter', when: { kind: 'answered', question: 'a', with: ['skip'] }, drops: ['b'] }
	],
	checkpointBefore: 'last'
};
const skip = { a: ['skip'] };

describe('steps', () => {
	test('are the questions in order, a checkpoint before the last section, and the review', () => {
		expect(allSteps(course).map((step) => (step.kind === 'question' ? step.question : step.kind))).toEqual([
			'a',
			'b',
			'checkpoint',
			'c',
			'd',
			'review'
		]);
	});
	test('lead forwards and back again', () => {
		expect([0, 1, 2, 3, 4, 5].map((step) => stepAfter(course, step, {}))).toEqual([1, 2, 3, 4, 5, undefined]);
		expect([5, 4, 3, 2, 1, 0].map((step) => stepBefore(course, step, {}))).toEqual([4, 3, 2, 1, 0, undefined]);
	});
	test('a branch drops questions, and a checkpoint with nothing behind it', () => {
		expect(stepAfter(course, 0, skip)).toBe(5);
		expect(stepBefore(course, 5, skip)).toBe(0);
		expect(askedQuestions(course, skip).map(({ id }) => id)).toEqual(['a']);
	});
	test('a question that has an answer stays: nothing counts unseen', () => {
		const answered = { ...skip, d: ['x'] };
		expect(isAsked(course, 'd', answered)).toBe(true);
		expect(stepAfter(course, 0, answered)).toBe(2);
		expect(stepAfter(course, 2, answered)).toBe(4);
	});
	test('an unknown answer drops nothing', () => {
		expect(isAsked(course, 'c', {})).toBe(true);
		expect(isAsked(course, 'c', { a: ['not-sure'] })).toBe(true);
	});
	test('a course may begin with the pause', () => {
		const kinds = allSteps({ ...course, checkpointBefore: 'first' }).map(({ kind }) => kind);
		expect(kinds).toEqual(['checkpoint', 'question', 'question', 'question', 'question', 'review']);
	});
	test('the step of a question is found by its id', () => {
		expect(stepOf(course, 'c')).toBe(3);
		expect(stepOf(course, 'nowhere')).toBe(0);
	});
});

test('a question has a place among those asked in its section', () => {
	expect(placeOf(course, 'd', {})).toEqual({ section: 'last', number: 2, of: 2 });
	expect(placeOf(course, 'd', { ...skip, d: ['x'] })).toEqual({ section: 'last', number: 1, of: 1 });
	expect(placeOf(course, 'nowhere', {})).toEqual({ section: '', number: 0, of: 0 });
	expect(sectionsOf(course)).toEqual(['first', 'last']);
});
