import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderApp, whole } from './testing.ts';

/** Guidance as the hours go by. In Ireland the drug line answers Monday to Friday, 9.30 to 17.30; Samaritans always. */
let hidden = false;
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-contact]')].map(({ dataset }) => dataset['contact']);
const stateOf = (id: string) => document.querySelector(`[data-contact="${id}"] .state`)?.textContent?.trim();
function look(away: boolean) {
	hidden = away;
	document.dispatchEvent(new Event('visibilitychange'));
	flushSync();
}
async function guidanceAt(time: string) {
	vi.useFakeTimers({ now: Date.parse(time), toFake: ['Date', 'setInterval', 'clearInterval'] });
	const { session } = renderApp({ source: ['online-or-street'] }, { route: 'guidance' });
	session.moveTo('IE');
	flushSync();
	await whole();
}

beforeEach(() => {
	hidden = false;
	sessionStorage.clear();
	history.replaceState(null, '', '/guidance/');
	vi.stubGlobal('scrollTo', vi.fn());
	vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

test('a line that closes while somebody reads says so where it stands; only a return to the page moves it down', async () => {
	await guidanceAt('2026-11-25T17:25:00Z');
	const before = rows();
	expect(before.indexOf('ie-hse-drugs')).toBeGreaterThanOrEqual(0);
	expect(before.at(-1)).not.toBe('ie-hse-drugs');
	expect(stateOf('ie-hse-drugs')).toMatch(/^Listed as open now, until 17:30/);
	vi.advanceTimersByTime(6 * 60_000);
	flushSync();
	expect(stateOf('ie-hse-drugs')).toMatch(/^Listed as closed now\. Opens Thursday 09:30/);
	expect(rows()).toEqual(before);
	look(true);
	look(false);
	expect(rows().at(-1)).toBe('ie-hse-drugs');
	expect(new Set(rows())).toEqual(new Set(before));
});
test('at night it stands below those that answer, from the first moment', async () => {
	await guidanceAt('2026-11-25T02:00:00Z');
	expect(stateOf('ie-hse-drugs')).toMatch(/^Listed as closed now\. Opens 09:30/);
	expect(rows().at(-1)).toBe('ie-hse-drugs');
});
