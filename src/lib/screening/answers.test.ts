import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers, toggle, unmark } from './answers.ts';
import type { Question } from './question.ts';

const one: Question = { id: 'one', section: 's', kind: 'one', options: ['a', 'b', 'not-sure'] };
const several: Question = { id: 'several', section: 's', kind: 'several', options: ['x', 'y', 'not-sure', 'none', 'prefer-not'] };
const questions = [one, several];

describe('toggle', () => {
	test('one choice keeps the last tap', () => {
		expect(toggle(one, 'b', true, { one: ['a'] })).toEqual({ one: ['b'] });
	});
	test('marks stand in the order of the options', () => {
		expect(toggle(several, 'x', true, { several: ['y'] })).toEqual({ several: ['x', 'y'] });
	});
	test.each(['none', 'prefer-not'])('%s stands alone, either way round', (alone) => {
		expect(toggle(several, alone, true, { several: ['x', 'not-sure'] })).toEqual({ several: [alone] });
		expect(toggle(several, 'x', true, { several: [alone] })).toEqual({ several: ['x'] });
	});
	test('not sure may stand beside a mark', () => {
		expect(toggle(several, 'not-sure', true, { several: ['x'] })).toEqual({ several: ['x', 'not-sure'] });
	});
	test('a mark can be taken back', () => {
		expect(toggle(several, 'x', false, { several: ['x', 'y'] })).toEqual({ several: ['y'] });
		expect(toggle(several, 'x', false, {})).toEqual({ several: [] });
	});
	test('other answers stay, and the given answers are not changed', () => {
		const before = Object.freeze({ one: Object.freeze(['a']), several: Object.freeze(['x']) });
		expect(toggle(several, 'y', true, before)).toEqual({ one: ['a'], several: ['x', 'y'] });
	});
});

test('unmark takes back only the named options', () => {
	expect(unmark({ several: ['x', 'y'], one: ['a'] }, 'several', ['x'])).toEqual({ several: ['y'], one: ['a'] });
	expect(unmark({}, 'several', ['x'])).toEqual({ several: [] });
});

describe('readAnswers', () => {
	test('ours come back whole', () => {
		const answers = { one: ['b'], several: ['x', 'not-sure'] };
		expect(readAnswers(questions, answers)).toEqual({ answers, dropped: false });
		expect(readAnswers(questions, {})).toEqual({ answers: {}, dropped: false });
	});
	test.each([
		['a question we do not know', { gone: ['a'], one: ['a'] }, { one: ['a'] }],
		['an option we do not know', { several: ['x', 'gone'] }, { several: ['x'] }],
		['two answers to a one-choice question', { one: ['a', 'b'], several: ['y'] }, { several: ['y'] }],
		['a question we do not know, without an answer', { gone: [] }, {}],
		['a plain string', { one: 'a' }, {}],
		['an empty string', { one: '' }, {}],
		['nothing at all', { one: null }, {}],
		['a number in the list', { several: [1, 'x'] }, { several: ['x'] }],
		['null', null, {}],
		['a list', ['one'], {}],
		['a text', 'one', {}]
	])('%s is dropped and said', (_, value, answers) => {
		expect(readAnswers(questions, value)).toEqual({ answers, dropped: true });
	});
	test('the prototype is not a question', () => {
		const value: unknown = JSON.parse('{"__proto__": {"one": ["a"]}, "constructor": ["a"]}');
		expect(readAnswers(questions, value)).toEqual({ answers: {}, dropped: true });
	});
	test('no value at all makes it throw, or lets anything foreign through', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				for (const [id, given] of Object.entries(readAnswers(questions, value).answers)) {
					const question = questions.find((known) => known.id === id);
					expect(question?.options).toEqual(expect.arrayContaining([...(given ?? [])]));
				}
			})
		);
	});
});
