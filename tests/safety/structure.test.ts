import { expect, expectTypeOf, test } from 'vitest';
import type { Condition } from '../../src/lib/screening/condition.ts';
import { KINDS, OURS, structure, unread } from './checks.ts';

/** What can be told from the data alone. */
test('S1, S3, S4, S6, S8, S12: rules, cards and questions are as the invariants ask', () => {
	expect(structure(OURS)).toEqual([]);
});

test('S4: the language of conditions is a closed list, without a "not"', () => {
	expectTypeOf<Condition['kind']>().toEqualTypeOf<(typeof KINDS)[number]>();
	expect([...KINDS]).toEqual(['answered', 'unanswered', 'marks', 'maybe', 'all', 'any', 'at-least']);
});

test('S4: rules are data, what they replace included, and one card is replaced by one other', () => {
	const { rules } = OURS.book;
	expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
	expect(rules.flatMap(({ card, supersedes = [] }) => supersedes.map((other) => `${other} by ${card}`))).toEqual([
		'one-sign by control'
	]);
});

test('S8: the answers that no rule reads are those that are nothing to act on', () => {
	// The usual answers; and two that change words only, as `situations.ts` and `audience.ts` have it.
	const usual = ['who/me', 'age/18-to-64', 'days/fewer', 'days/some', 'months/under-1'];
	const reasons = ['reason/anxiety', 'reason/sleep', 'reason/muscle', 'reason/other'];
	expect(unread(OURS).sort()).toEqual([...usual, ...reasons, 'source/prescribed', 'life/lives-alone'].sort());
});
