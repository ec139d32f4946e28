import { beforeEach, describe, expect, test } from 'vitest';
import type { Spot } from './spot.ts';
import { Trail } from './trail.svelte.ts';

const STEPS = 10;
const start: Spot = { route: 'check', step: 0, alarm: false, review: false, depth: 0 };
const trailAt = (spot: Partial<Spot> = {}) => new Trail({ ...start, ...spot }, STEPS);
/** The browser's own Back, which jsdom does a moment later. */
const back = () =>
	new Promise<void>((resolve) => {
		addEventListener('popstate', () => resolve(), { once: true });
		history.back();
	});
const pop = (state: unknown) => dispatchEvent(new PopStateEvent('popstate', { state }));

beforeEach(() => history.replaceState(null, '', '/app/check/'));

describe('going on', () => {
	test('adds a screen, without alarm or review unless they are asked for', () => {
		const trail = trailAt({ alarm: true, review: true });
		const { length } = history;
		trail.push({ step: 3 });
		expect(trail.spot).toEqual({ route: 'check', step: 3, alarm: false, review: false, depth: 1 });
		expect(history.state).toEqual(trail.spot);
		expect(history.length).toBe(length + 1);
		trail.push({ alarm: true, review: true });
		expect(trail.spot).toEqual({ route: 'check', step: 3, alarm: true, review: true, depth: 2 });
	});
	test('changes the address between the two pages, and never says the step', () => {
		const trail = trailAt();
		trail.push({ route: 'guidance' });
		expect(location.pathname).toBe('/app/guidance/');
		trail.push({ route: 'check', step: 4 });
		expect(location.href).toMatch(/\/app\/check\/$/);
	});
	test('holds no answer', () => {
		const trail = trailAt();
		trail.push({ step: 1 });
		expect(Object.keys(history.state).sort()).toEqual(['alarm', 'depth', 'review', 'route', 'step']);
	});
});

test('taking a screen’s place adds none, and keeps the part of the page', () => {
	history.replaceState(null, '', '/app/guidance/#say');
	const trail = trailAt({ route: 'guidance', depth: 2 });
	const { length } = history;
	trail.replace({ step: 5 });
	expect(trail.spot).toEqual({ route: 'guidance', step: 5, alarm: false, review: false, depth: 2 });
	expect(history.length).toBe(length);
	expect(location.hash).toBe('#say');
});

describe('the browser’s Back', () => {
	test('walks the screens, and Forward again', async () => {
		const trail = trailAt();
		trail.follow();
		trail.push({ step: 1 });
		trail.push({ step: 1, alarm: true });
		await back();
		expect(trail.spot).toMatchObject({ step: 1, alarm: false, depth: 1 });
		await back();
		expect(trail.spot).toMatchObject({ step: 0, depth: 0 });
	});
	test.each([null, undefined, 7, 'check', [], {}, { route: 'check' }, { route: 'help', step: 1 }, { 'sveltekit:states': {} }])(
		'to a state that is not ours (%j) leaves the screen as it is',
		(state) => {
			const trail = trailAt();
			trail.follow();
			trail.push({ step: 2 });
			const before = trail.spot;
			pop(state);
			expect(trail.spot).toEqual(before);
			expect(history.state).toEqual(before);
		}
	);
	test.each([-1, STEPS, 1.5, '1', null])('to step %j, which there is not, leaves the screen as it is', (step) => {
		const trail = trailAt();
		trail.follow();
		trail.push({ step: 2 });
		pop({ ...start, step });
		expect(trail.spot.step).toBe(2);
	});
	test('to odd values of ours takes them for no', () => {
		const trail = trailAt();
		trail.follow();
		pop({ route: 'check', step: 1, alarm: 'yes', review: 1, depth: -3 });
		expect(trail.spot).toEqual({ ...start, step: 1 });
	});
});

describe('a reload', () => {
	test('opens where the tab was, and knows how many screens lie behind', () => {
		history.replaceState({ ...start, step: 6, depth: 4 }, '', '/app/check/');
		const trail = trailAt({ step: 6 });
		trail.follow();
		expect(trail.spot).toEqual({ ...start, step: 6, depth: 4 });
		expect(history.state).toEqual(trail.spot);
	});
	test('keeps the emergency card that was on screen', () => {
		const trail = trailAt({ step: 0, alarm: true });
		trail.follow();
		expect(trail.spot.alarm).toBe(true);
	});
	test('with a history that is not ours has no screen behind', () => {
		history.replaceState({ depth: 9, index: 3 }, '', '/app/check/');
		const trail = trailAt({ step: 2 });
		trail.follow();
		expect(trail.spot).toEqual({ ...start, step: 2 });
	});
});
