import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import type { Rule } from './rule.ts';

const rules: Rule[] = [
	{ id: 'one', when: { kind: 'answered', question: 'q', with: ['a', 'b'] }, card: 'card', urgency: 'soon' },
	{
		id: 'two',
		when: {
			kind: 'all',
			of: [
				{ kind: 'answered', question: 'q', with: ['b'] },
				{ kind: 'maybe', of: { kind: 'answered', question: 'open', with: ['a'] } }
			]
		},
		card: 'card',
		urgency: 'today'
	},
	{ id: 'other', when: { kind: 'answered', question: 'r', with: ['a'] }, card: 'card', urgency: 'soon' }
];

test('the answers behind the rules, each question once, the open ones named', () => {
	expect(explain(rules, ['one', 'two'], { q: ['a', 'b'], r: ['a'] })).toEqual([
		{ question: 'q', options: ['a', 'b'] },
		{ question: 'open', options: [] }
	]);
});
test('a rule that does not hold explains nothing', () => {
	expect(explain(rules, ['two'], { q: ['a'] })).toEqual([]);
});
