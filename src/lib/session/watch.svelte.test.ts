import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { questionOf } from '../content/questions.ts';
import { IDLE } from './idle.ts';
import { Session } from './session.svelte.ts';
import { watch } from './watch.svelte.ts';

const kept = () => JSON.parse(sessionStorage.getItem('signpost') ?? 'null') as { seen: number };
const answered = () => {
	const session = new Session();
	session.mark(questionOf('now'), 'harm', true);
	return session;
};

beforeEach(() => {
	sessionStorage.clear();
	vi.useFakeTimers();
	vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => vi.useRealTimers());

test('covers after the time, and not without answers', () => {
	const watched = [answered(), new Session()].map((session) => watch(session));
	for (const one of watched) one.follow();
	vi.advanceTimersByTime(IDLE - 1);
	expect(watched.map(({ covered }) => covered)).toEqual([false, false]);
	vi.advanceTimersByTime(1);
	expect(watched.map(({ covered }) => covered)).toEqual([true, false]);
});

test('a sign of anyone begins it again; none does once it is covered', async () => {
	const one = watch(answered());
	one.follow();
	vi.advanceTimersByTime(IDLE - 1);
	dispatchEvent(new Event('keydown'));
	vi.advanceTimersByTime(IDLE - 1);
	expect(one.covered).toBe(false);
	vi.advanceTimersByTime(1);
	dispatchEvent(new Event('keydown'));
	expect(one.covered).toBe(true);
	await one.goOn();
	expect(one.covered).toBe(false);
	vi.advanceTimersByTime(IDLE);
	expect(one.covered).toBe(true);
});

test('after Clear the next answer is not covered', () => {
	const session = answered();
	const one = watch(session);
	one.follow();
	vi.advanceTimersByTime(IDLE);
	session.clear();
	expect(one.covered).toBe(false);
	dispatchEvent(new Event('click'));
	session.mark(questionOf('who'), 'me', true);
	expect(one.covered).toBe(false);
});

test('when it was last used is kept as the tab is put away, and read as it comes back', () => {
	const session = answered();
	watch(session).follow();
	const then = Date.now();
	vi.advanceTimersByTime(IDLE / 2);
	vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
	document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
	vi.restoreAllMocks();
	expect(kept().seen).toBeLessThanOrEqual(then);
	vi.advanceTimersByTime(IDLE / 2);
	const back = new Session();
	back.restore('GB');
	expect(watch(back).covered).toBe(true);
});

test('a tab that comes back soon is not covered, nor one of before this was kept', () => {
	answered();
	const back = new Session();
	back.restore('GB');
	expect(watch(back).covered).toBe(false);
	sessionStorage.setItem('signpost', JSON.stringify({ version: 1, answers: { now: ['harm'] }, step: 0 }));
	const older = new Session();
	older.restore('GB');
	expect(older.hasAnswers).toBe(true);
	expect(watch(older).covered).toBe(false);
});
