import { describe, expect, test } from 'vitest';
import { atoms, questionsOf, reasons, truth, type Condition, type Truth } from './condition.ts';
import type { Answers } from './question.ts';

const yes: Condition = { kind: 'answered', question: 'yes', with: ['a'] };
const no: Condition = { kind: 'answered', question: 'no', with: ['a'] };
const open: Condition = { kind: 'answered', question: 'open', with: ['a'] };
const answers: Answers = { yes: ['a'], no: ['b'] };

describe('answered', () => {
	const sign: Condition = { kind: 'answered', question: 'q', with: ['weekly', 'daily'] };
	test.each<[string, Answers, Truth]>([
		['an option of the list', { q: ['daily'] }, 'yes'],
		['another option', { q: ['never'] }, 'no'],
		['my prescription lets me counts as never', { q: ['as-prescribed'] }, 'no'],
		['nothing yet', {}, 'unknown'],
		['an empty answer', { q: [] }, 'unknown'],
		['not sure', { q: ['not-sure'] }, 'unknown'],
		['prefer not to say', { q: ['prefer-not'] }, 'unknown'],
		['does not apply', { q: ['does-not-apply'] }, 'unknown'],
		['not sure beside another mark', { q: ['other', 'not-sure'] }, 'unknown'],
		['a mark beats not sure', { q: ['daily', 'not-sure'] }, 'yes'],
		['a mark beats none', { q: ['none', 'daily'] }, 'yes']
	])('%s', (_, given, expected) => expect(truth(sign, given)).toBe(expected));
	test('"not sure" can itself be asked for', () => {
		expect(truth({ kind: 'answered', question: 'q', with: ['not-sure'] }, { q: ['not-sure'] })).toBe('yes');
	});
});

test('unanswered is never unknown', () => {
	const condition: Condition = { kind: 'unanswered', question: 'q' };
	expect(truth(condition, {})).toBe('yes');
	expect(truth(condition, { q: [] })).toBe('yes');
	expect(truth(condition, { q: ['not-sure'] })).toBe('no');
});

describe('marks', () => {
	const two: Condition = { kind: 'marks', question: 'q', count: 2, of: ['a', 'b', 'c'] };
	test.each<[Answers, Truth]>([
		[{ q: ['a', 'c'] }, 'yes'],
		[{ q: ['a'] }, 'no'],
		[{ q: ['a', 'z'] }, 'no'],
		[{ q: ['a', 'not-sure'] }, 'unknown'],
		[{}, 'unknown']
	])('%j is %s', (given, expected) => expect(truth(two, given)).toBe(expected));
});

describe('combining', () => {
	test.each<[string, Condition[], Truth, Truth]>([
		['yes', [yes], 'yes', 'yes'],
		['no', [no], 'no', 'no'],
		['unknown', [open], 'unknown', 'unknown'],
		['yes and no', [yes, no], 'no', 'yes'],
		['yes and unknown', [yes, open], 'unknown', 'yes'],
		['unknown and yes', [open, yes], 'unknown', 'yes'],
		['no and unknown', [no, open], 'no', 'unknown'],
		['unknown and no', [open, no], 'no', 'unknown'],
		['nothing', [], 'yes', 'no']
	])('%s', (_, of, all, any) => {
		expect(truth({ kind: 'all', of }, answers)).toBe(all);
		expect(truth({ kind: 'any', of }, answers)).toBe(any);
	});
	test.each<[Condition[], Truth]>([
		[[yes, yes, no], 'yes'],
		[[no, yes, yes], 'yes'],
		[[yes, no, no], 'no'],
		[[yes, open, no], 'unknown'],
		[[open, open, no], 'unknown'],
		[[no, no, open], 'no'],
		[[yes], 'no']
	])('at least two of %#', (of, expected) => expect(truth({ kind: 'at-least', count: 2, of }, answers)).toBe(expected));
	test.each<[Condition, Truth]>([
		[yes, 'yes'],
		[open, 'yes'],
		[no, 'no']
	])('maybe %#', (of, expected) => expect(truth({ kind: 'maybe', of }, answers)).toBe(expected));
});

test('atoms and questions are listed through every kind, questions once', () => {
	const nested: Condition = {
		kind: 'all',
		of: [yes, { kind: 'maybe', of: no }, { kind: 'at-least', count: 1, of: [yes, { kind: 'any', of: [open] }] }]
	};
	expect(atoms(nested)).toEqual([yes, no, yes, open]);
	expect(questionsOf(nested)).toEqual(['yes', 'no', 'open']);
});

describe('reasons', () => {
	test('name the marks that made it true, and no others', () => {
		expect(reasons({ kind: 'any', of: [yes, no, open] }, answers)).toEqual([{ question: 'yes', options: ['a'] }]);
		expect(reasons({ kind: 'marks', question: 'q', count: 2, of: ['a', 'b'] }, { q: ['a', 'b', 'z'] })).toEqual([
			{ question: 'q', options: ['a', 'b'] }
		]);
	});
	test('a maybe that holds for want of an answer names the open question', () => {
		expect(reasons({ kind: 'maybe', of: open }, answers)).toEqual([{ question: 'open', options: [] }]);
		expect(reasons({ kind: 'maybe', of: yes }, answers)).toEqual([{ question: 'yes', options: ['a'] }]);
	});
	test('an unanswered question is its own reason', () => {
		expect(reasons({ kind: 'unanswered', question: 'q' }, {})).toEqual([{ question: 'q', options: [] }]);
	});
	test('a condition that does not hold has none', () => {
		expect(reasons({ kind: 'all', of: [yes, no] }, answers)).toEqual([]);
		expect(reasons(open, answers)).toEqual([]);
	});
});
