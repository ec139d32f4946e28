import { beforeAll, expect, test } from 'vitest';
import { OURS } from './checks.ts';
import { NAMES, planOf, print, sweep, Tally } from './sweep.ts';

/** What several rules do together: the rules of a card, the heads of the page, the two cards of control, every two rules. */
const tally = new Tally();
const plan = planOf(OURS);
const size = { cards: 0, pairs: 0 };

beforeAll(() => {
	for (const ground of plan.cards) {
		size.cards += ground.support.size;
		sweep(OURS, ground, tally);
	}
	sweep(OURS, plan.heads, tally);
	// Every vector of the signs: for oneself, for someone else, and for somebody under 18.
	for (const beside of [{}, { who: ['someone-else'] }, { age: ['under-18'] }]) sweep(OURS, plan.signs, tally, beside);
	for (const ground of plan.pairs()) {
		size.pairs += ground.support.size;
		sweep(OURS, ground, tally);
	}
	print('Cards, heads of the page, signs of control, pairs of rules', tally);
});

test.each(NAMES)('%s', (name) => {
	expect(tally.found[name]).toEqual([]);
});

test('only one card is split into its rules', () => {
	expect(plan.split).toEqual(['epilepsy']);
});

test('the sets are as large as they were', () => {
	// 4^8 x 3^2: eight signs that ask how often, two that do not.
	expect(plan.signs.support.size).toBe(4 ** 8 * 3 ** 2);
	expect(plan.heads.support.size).toBeGreaterThanOrEqual(300_000);
	expect(size.cards).toBeGreaterThanOrEqual(500_000);
	expect(size.pairs).toBeGreaterThanOrEqual(1_200_000);
	expect(tally.sets).toBeGreaterThanOrEqual(3_800_000);
	expect(tally.pairs).toBeGreaterThanOrEqual(20_000_000);
	expect(
		Math.min(...NAMES.filter((name) => !name.startsWith('S9')).map((name) => tally.covered[name] ?? 0))
	).toBeGreaterThanOrEqual(800_000);
});
