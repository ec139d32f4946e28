import { expect, type Page } from '@playwright/test';
import { at, button, CALM, cards, mark, seed, type Marks, type Screen } from './walk.ts';

/** Every kind of screen that there is, and how to bring it up, as a person would find it. */

const open = (path: string) => (page: Page) => page.goto(path);
/** A screen of the check as a reload brings it. */
const screen =
	(step: number, wanted: Screen, answers: Marks = CALM, alarm = false) =>
	async (page: Page) => {
		await seed(page, answers, { step, alarm });
		await page.goto('/check/');
		await at(page, wanted);
	};
const guidance = (lead: string, answers: Marks) => async (page: Page) => {
	await seed(page, answers, { step: 33 });
	await page.goto('/guidance/');
	await at(page, 'guidance');
	expect((await cards(page))[0]).toBe(lead);
	await openAll(page);
};
const openAll = (page: Page) =>
	page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

const signs = {
	body: ['tremor', 'sleep'],
	'ran-out-early': ['weekly'],
	craving: ['daily'],
	alongside: ['alcohol', 'opioids']
} as const;
export const SCREENS: Record<string, (page: Page) => Promise<unknown>> = {
	'the first page': open('/'),
	'the first question': async (page) => {
		await page.goto('/check/');
		await expect.poll(() => page.evaluate(() => window.__early)).toBeUndefined();
		await openAll(page);
	},
	'the first question with a danger marked': async (page) => {
		await screen(0, 'now', {})(page);
		await mark(page, 'now', 'seizure');
		await expect(page.locator('.danger')).toBeVisible();
	},
	'the emergency card': async (page) => {
		await screen(0, 'alarm', { now: ['breathing', 'harm'] }, true)(page);
		await openAll(page);
	},
	'a question of one answer': screen(1, 'who'),
	'a question of several': screen(13, 'alongside', signs),
	'a question of how often': screen(9, 'ran-out-early'),
	'a question of how many times': screen(10, 'several-prescribers'),
	'a question of yes or no': screen(27, 'works-less'),
	'the medicines, with a name typed': async (page) => {
		await screen(3, 'medicine')(page);
		await page.getByRole('searchbox').fill('zo');
		await expect(page.locator('main [role=status]', { hasText: 'names fit' })).toBeVisible();
	},
	'the pause': screen(19, 'checkpoint'),
	'the list of answers': screen(33, 'review', { ...CALM, ...signs, mood: [] }),
	'the question before clearing': async (page) => {
		await screen(33, 'review')(page);
		await button(page, 'Clear all my answers').click();
	},
	'a stored value that is not ours': async (page) => {
		await screen(0, 'now', { gone: ['x'] } as object)(page);
		await expect(page.locator('main .note')).toBeVisible();
	},
	'guidance for now': guidance('seizure now', { ...CALM, ...signs, now: ['seizure', 'harm'], changed: ['ran-out'] }),
	'guidance for today': guidance('stopped-suddenly today', { ...CALM, ...signs, changed: ['ran-out'] }),
	'guidance for this week': guidance('control this-week', { ...CALM, craving: ['daily'] }),
	'guidance for soon': guidance('talk soon', CALM),
	'guidance for someone else': guidance('helping-someone soon', { ...CALM, who: ['someone-else'] }),
	'guidance without answers': open('/guidance/'),
	'the page for an appointment, with answers and all it can do': async (page) => {
		await seed(page, { ...CALM, ...signs, now: ['seizure', 'harm'], life: ['drives'], driving: ['weekly'] }, { step: 33 });
		await page.goto('/guidance/sheet/');
		await button(page, 'Show the code').click();
		await openAll(page);
	},
	'the page for an appointment for today': async (page) => {
		await seed(page, { ...CALM, ...signs, changed: ['ran-out'] }, { step: 33 });
		await page.goto('/guidance/sheet/');
		await expect(page.locator('[data-urgency=today]')).toBeVisible();
	},
	'the page for an appointment, without answers': async (page) => {
		await page.goto('/guidance/sheet/');
		await expect(button(page, 'Print the empty sheet')).toBeVisible();
	},
	'the page for an appointment, covered': async (page) => {
		await page.clock.install();
		await seed(page, CALM, { step: 33 });
		await page.goto('/guidance/sheet/');
		await page.clock.runFor(31 * 60_000);
		await expect(page.getByRole('heading', { level: 1, name: 'Your answers are covered' })).toBeFocused();
	},
	'the countries': open('/help/'),
	'the numbers of one country': open('/help/gb/'),
	'the numbers of anywhere else': open('/help/zz/'),
	'how it works, all open': async (page) => {
		await page.goto('/method/');
		await openAll(page);
	},
	'the answers covered': async (page) => {
		await page.clock.install();
		await screen(3, 'medicine')(page);
		await page.clock.runFor(31 * 60_000);
		await expect(page.getByRole('heading', { level: 1, name: 'Your answers are covered' })).toBeFocused();
	},
	'all questions on one page': open('/check/all/'),
	'all questions on one page, with dangers and signs marked': async (page) => {
		await page.goto('/check/all/');
		for (const [name, value] of [
			['now', 'seizure'],
			['changed', 'ran-out'],
			['alongside', 'alcohol'],
			['body', 'tremor'],
			['craving', 'daily']
		]) {
			await page.locator(`[name="${name}"][value="${value}"]`).check();
		}
		await expect(page.locator('#act-now')).toBeVisible();
		await expect(page.locator('#act-today')).toBeVisible();
	},
	'the list of what to read': open('/learn/'),
	'one thing to read': async (page) => {
		await page.goto('/learn/mixing/');
		await openAll(page);
	},
	'one medicine': async (page) => {
		await page.goto('/learn/medicines/clonazepam/');
		await openAll(page);
	},
	privacy: open('/privacy/'),
	'a page that is not here': open('/404.html')
};
