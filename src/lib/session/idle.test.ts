import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IDLE, idleSince, untilIdle } from './idle.ts';

const START = { wall: 1_800_000_000_000, steady: 5000 };
const after = (wall: number, steady = wall) => ({ wall: START.wall + wall, steady: START.steady + steady });

describe('while the tab is open', () => {
	test.each([
		['at once', after(0), IDLE],
		['after ten minutes', after(600_000), IDLE - 600_000],
		['a moment before', after(IDLE - 1), 1],
		['after thirty minutes', after(IDLE), 0],
		['after a night', after(8 * 3_600_000), 0],
		['a phone that slept, and its steady clock with it', after(IDLE, 20), 0],
		['a clock set back by a day', after(-86_400_000, 600_000), IDLE - 600_000],
		['a clock set back by a day, thirty minutes later', after(-86_400_000, IDLE), 0],
		['both clocks behind', after(-5, -5), IDLE]
	])('%s', (_, now, left) => expect(untilIdle(START, now)).toBe(left));

	test('never waits longer than it should, and time that passes never makes the wait longer', () => {
		const step = fc.integer({ min: 0, max: 2 * IDLE });
		const any = fc.integer({ min: -1e13, max: 1e13 });
		fc.assert(
			fc.property(any, step, step, (wall, first, more) => {
				const soon = untilIdle(START, after(wall, first));
				expect(soon).toBeGreaterThanOrEqual(0);
				expect(soon).toBeLessThanOrEqual(IDLE);
				expect(untilIdle(START, after(wall, first + more))).toBeLessThanOrEqual(soon);
				// However the wall clock was set: thirty minutes awake are thirty minutes.
				expect(untilIdle(START, after(wall, first + IDLE))).toBe(0);
			}),
			{ numRuns: 5000 }
		);
	});
});

test.each([
	['nothing is known', undefined, false],
	['just now', START.wall, false],
	['a moment before', START.wall - IDLE + 1, false],
	['thirty minutes ago', START.wall - IDLE, true],
	['long ago', 0, true],
	['still to come, as the clock was set back', START.wall + 1, true]
])('a tab that comes back, last seen: %s', (_, seen, covered) => expect(idleSince(seen, START.wall)).toBe(covered));
