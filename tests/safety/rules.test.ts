import { beforeAll, expect, test } from 'vitest';
import { OURS } from './checks.ts';
import { NAMES, planOf, print, sweep, Tally, unplanned } from './sweep.ts';

/** Every combination of answers, "not answered" included, of all that each rule depends on. */
const tally = new Tally();
const plan = planOf(OURS);

beforeAll(() => {
	for (const ground of plan.rules) sweep(OURS, ground, tally);
	print('Every combination within each rule', tally);
});

test.each(NAMES)('%s', (name) => {
	expect(tally.found[name]).toEqual([]);
});

/** The least that each goes over: a set that shrinks fails here. */
test('the sets are as large as they were', () => {
	expect(unplanned(OURS)).toEqual([]);
	expect(tally.sets).toBeGreaterThanOrEqual(5_700_000);
	expect(tally.pairs).toBeGreaterThanOrEqual(57_000_000);
	const least = { S4: 5_700_000, S5: 3_300_000, S9: 200_000, 'S12: age': 1_800_000 };
	for (const name of NAMES) {
		const [, own = 5_700_000] = Object.entries(least).find(([id]) => name.startsWith(id)) ?? [];
		expect(tally.covered[name], name).toBeGreaterThanOrEqual(own);
	}
});

test('S8: every rule comes into force', () => {
	expect(OURS.book.rules.map(({ id }) => id).filter((id) => !tally.fired.has(id))).toEqual([]);
});
