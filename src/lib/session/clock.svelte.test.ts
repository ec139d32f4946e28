import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from './clock.svelte.ts';

const START = Date.parse('2026-11-25T16:59:30Z');
const MINUTE = 60_000;

let hidden = false;
let end: (() => void) | undefined;
const looks = (away: boolean) => {
	hidden = away;
	document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
	hidden = false;
	vi.useFakeTimers({ now: START });
	vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
	end?.();
	end = undefined;
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function started(): Clock {
	const clock = new Clock('Europe/London');
	end = clock.follow();
	return clock;
}

test('the words follow the minute, the order does not', () => {
	const clock = started();
	vi.advanceTimersByTime(MINUTE - 1);
	expect([clock.now, clock.since]).toEqual([START, START]);
	vi.advanceTimersByTime(1);
	expect([clock.now, clock.since]).toEqual([START + MINUTE, START]);
});
test('whoever comes back to the page finds it in the order of now', () => {
	const clock = started();
	looks(true);
	vi.advanceTimersByTime(10 * MINUTE + 5);
	expect(clock.since).toBe(START);
	looks(false);
	expect([clock.now, clock.since]).toEqual([START + 10 * MINUTE + 5, START + 10 * MINUTE + 5]);
});
test('a new screen begins now', () => {
	const clock = started();
	vi.advanceTimersByTime(5);
	clock.turn();
	expect([clock.now, clock.since]).toEqual([START + 5, START + 5]);
});
test('when the page is taken down, it stands still', () => {
	const clock = started();
	end?.();
	vi.advanceTimersByTime(10 * MINUTE);
	looks(true);
	looks(false);
	expect([clock.now, clock.since]).toEqual([START, START]);
	expect(vi.getTimerCount()).toBe(0);
});
