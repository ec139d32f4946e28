import { describe, expect, test } from 'vitest';
import { CALM, ROWS } from '../../../tests/rule-cases.ts';
import { evaluate } from '../screening/evaluate.ts';
import { RULE_BOOK } from './rule-book.ts';

describe.each(ROWS)('$name: $card', ({ card, cases }) => {
	test.each(cases.map(([answers, urgency]) => ({ answers, urgency })))('$answers is $urgency', ({ answers, urgency }) => {
		expect(evaluate(RULE_BOOK, answers).cards.find((placed) => placed.card === card)?.urgency).toBe(urgency);
	});
});

test('nothing marked gives the lowest guidance, and it still leads to a person', () => {
	const { urgency, cards } = evaluate(RULE_BOOK, CALM);
	expect(urgency).toBe('soon');
	expect(cards.map(({ card }) => card)).toEqual(['talk', 'do-not-stop-suddenly']);
});
test('the red flags stand first, in the order of the gate, and the caution below them', () => {
	const all = ['harm', 'other-emergency', 'confusion', 'chest', 'seizure', 'took-too-much', 'breathing'] as const;
	expect(
		evaluate(RULE_BOOK, { now: all })
			.cards.filter(({ urgency }) => urgency === 'now')
			.map(({ card }) => card)
	).toEqual([
		'overdose',
		'took-too-much',
		'seizure',
		'chest-pain',
		'confusion',
		'emergency-other',
		'crisis',
		'do-not-stop-suddenly'
	]);
});
