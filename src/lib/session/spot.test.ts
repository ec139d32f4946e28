import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpot, type Spot } from './spot.ts';

const STEPS = 34;
const HERE: Spot = { route: 'check', step: 5, alarm: false, review: false, depth: 2 };

test('a place of ours is read as it is', () => {
	const there: Spot = { route: 'guidance', step: 33, alarm: true, review: true, depth: 40 };
	expect(readSpot(there, HERE, STEPS)).toEqual(there);
});

test.each([
	null,
	undefined,
	0,
	'guidance',
	[],
	{},
	{ route: 'check' },
	{ route: '__proto__', step: 1 },
	{ ...HERE, step: STEPS },
	{ ...HERE, step: '3' }
])('%j leaves the person where they are', (state) => expect(readSpot(state, HERE, STEPS)).toBe(HERE));

test('whatever a history holds: never an error, and only a place that there is', () => {
	const field = fc.oneof(fc.anything(), fc.integer({ min: -2, max: 40 }), fc.boolean());
	const state = fc.oneof(
		fc.anything(),
		fc.record({
			route: fc.oneof(fc.constantFrom('check', 'guidance'), fc.anything()),
			step: field,
			alarm: field,
			review: field,
			depth: field
		})
	);
	let ours = 0;
	fc.assert(
		fc.property(state, (given) => {
			const spot = readSpot(given, HERE, STEPS);
			if (spot !== HERE) ours++;
			expect(['check', 'guidance']).toContain(spot.route);
			expect(Number.isInteger(spot.step) && spot.step >= 0 && spot.step < STEPS).toBe(true);
			expect(Number.isInteger(spot.depth) && spot.depth >= 0).toBe(true);
			expect([typeof spot.alarm, typeof spot.review]).toEqual(['boolean', 'boolean']);
			expect(Object.keys(spot).sort()).toEqual(['alarm', 'depth', 'review', 'route', 'step']);
		}),
		{ numRuns: 10_000 }
	);
	// Or only the fallback was tried.
	expect(ours).toBeGreaterThan(100);
}, 20_000);
