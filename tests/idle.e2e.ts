import { expect, type Page } from '@playwright/test';
import { at, button, cards, input, LONDON, mark, seed, test } from './walk.ts';

/** Answers that lie about with nobody there are covered. */
test.use(LONDON);

const MINUTES = 60_000;
const cover = (page: Page) => page.getByRole('heading', { level: 1, name: 'Your answers are covered' });
const seedAnd = async (page: Page, path: string) => {
	await page.clock.install();
	await seed(page, { now: ['none'], who: ['me'], medicine: ['zopiclone'], mood: ['hopeless'] }, { step: 3 });
	await page.goto(path);
};
/** What a screen reader is given. */
const told = (page: Page) => page.locator('main').ariaSnapshot();

for (const path of ['/check/', '/guidance/']) {
	test(`on ${path} they are out of sight and reach after half an hour, on paper too, and come back as they were`, async ({
		page
	}) => {
		await seedAnd(page, path);
		const marked =
			path === '/check/' ? input(page, 'medicine', 'zopiclone') : page.locator('[data-card=crisis-thoughts]').first();
		await expect(marked).toBeVisible();
		if (path === '/check/') await input(page, 'medicine', 'zopiclone').focus();
		// Its event comes a frame later, and counts as use: the half hour begins after it.
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					addEventListener('scroll', () => resolve(), { once: true });
					scrollTo(0, 400);
					if (scrollY === 0) resolve();
				})
		);
		const y = await page.evaluate(() => scrollY);
		await page.clock.runFor(29 * MINUTES);
		await expect(cover(page)).toHaveCount(0);
		await page.clock.runFor(2 * MINUTES);
		await expect(cover(page)).toBeFocused();
		await expect(marked).toBeHidden();
		expect(await told(page)).not.toMatch(/zopiclone|hopeless|samaritans|medicine/i);
		// Neither a time nor a threat: nothing here presses.
		expect(await page.locator('main').innerText()).not.toMatch(/\d|minute|second/);
		await page.emulateMedia({ media: 'print' });
		await expect(marked).toBeHidden();
		await expect(cover(page)).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		// It stays, however long and whatever happens.
		await page.keyboard.press('ArrowDown');
		await page.clock.runFor(90 * MINUTES);
		await button(page, 'Show them again').click();
		await expect(cover(page)).toHaveCount(0);
		await expect(marked).toBeVisible();
		expect(await page.evaluate(() => scrollY)).toBe(y);
		if (path === '/check/') await expect(input(page, 'medicine', 'zopiclone')).toBeFocused();
		else await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await page.clock.runFor(29 * MINUTES);
		await expect(cover(page)).toHaveCount(0);
	});

	test(`on ${path} the cover clears all with one tap`, async ({ page }) => {
		await seedAnd(page, path);
		await page.clock.runFor(31 * MINUTES);
		await button(page, 'Clear my answers').click();
		await expect(cover(page)).toHaveCount(0);
		await expect(page.getByText('Your answers are gone from this device.')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/zopiclone|hopeless/);
		if (path === '/check/') await mark(page, 'now', 'harm');
		await expect(cover(page)).toHaveCount(0);
	});
}

test('any key, tap or scrolling begins the half hour again', async ({ page }) => {
	await seedAnd(page, '/check/');
	const signs = [() => page.keyboard.press('Tab'), () => mark(page, 'medicine', 'clonazepam'), () => page.mouse.wheel(0, 300)];
	for (const sign of signs) {
		await page.clock.runFor(20 * MINUTES);
		await sign();
		await page.waitForTimeout(100);
	}
	await page.clock.runFor(20 * MINUTES);
	await expect(cover(page)).toHaveCount(0);
	await page.clock.runFor(11 * MINUTES);
	await expect(cover(page)).toBeVisible();
});

test('a phone that slept runs no timer: waking covers them at once', async ({ page }) => {
	await seedAnd(page, '/guidance/');
	await expect(page.locator('[data-card]').first()).toBeVisible();
	// The wall clock alone goes on, as in sleep.
	const later = await page.evaluate((ms) => Date.now() + ms, 31 * MINUTES);
	await page.clock.setSystemTime(later);
	await expect(cover(page)).toHaveCount(0);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
	await expect(cover(page)).toBeVisible();
});

test('a tab that was put away and comes back after hours begins covered, and soon after does not', async ({ page }) => {
	await seedAnd(page, '/check/');
	await mark(page, 'medicine', 'clonazepam');
	await page.clock.runFor(10 * MINUTES);
	await page.reload();
	await at(page, 'medicine');
	await expect(input(page, 'medicine', 'zopiclone')).toBeVisible();
	await page.clock.runFor(60 * MINUTES);
	await page.reload();
	await expect(cover(page)).toBeVisible();
	await expect(input(page, 'medicine', 'zopiclone')).toBeHidden();
	await button(page, 'Show them again').click();
	await expect(input(page, 'medicine', 'zopiclone')).toBeChecked();
});

test('without answers there is nothing to cover, and Back under the cover shows nothing', async ({ page }) => {
	await page.clock.install();
	await page.goto('/check/');
	await at(page, 'now');
	await page.clock.runFor(120 * MINUTES);
	await expect(cover(page)).toHaveCount(0);
	await mark(page, 'now', 'none');
	await button(page, 'Continue').click();
	await at(page, 'who');
	await page.clock.runFor(31 * MINUTES);
	await expect(cover(page)).toBeVisible();
	await page.evaluate(() => history.back());
	await page.waitForTimeout(200);
	await expect(cover(page)).toBeVisible();
	await expect(input(page, 'now', 'none')).toBeHidden();
	await button(page, 'Show them again').click();
	expect(await cards(page)).toEqual([]);
	await expect(input(page, 'now', 'none')).toBeChecked();
});
