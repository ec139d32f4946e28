import { expect, test, type Page } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';
import { button, CALM, goBack, LONDON, seed } from './walk.ts';

// Playwright turns the back/forward cache off, and with it what this is about: a page that Back brings back alive.
test.use({ launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

test('a page that Back would bring alive after leaving goes away again', async ({ page }) => {
	// A file of ours stands in for the neutral site: what is intercepted is kept out of that cache.
	const standIn = () => page.locator('[data-leave]').evaluate((link: HTMLAnchorElement) => void (link.href = '/favicon.svg'));
	// The lock of src/early.ts keeps pages from coming alive; this is about a browser without locks, or one that keeps them all the same.
	await page.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
	await page.goto('/privacy/');
	await page.evaluate(() => (document.title = 'alive'));
	await standIn();
	await page.goto('/');
	await goBack(page);
	await expect(page).toHaveTitle('alive'); // or the test would prove nothing
	await expect(page.locator('html')).toBeVisible();
	await page.evaluate(() => history.forward());
	await expect(page).not.toHaveTitle('alive');
	await standIn();
	await page.locator('[data-leave]').click();
	await expect(page).toHaveURL(/favicon/);
	await goBack(page);
	await page.waitForTimeout(800);
	await expect(page).toHaveURL(/favicon/);
});

test.describe('of the check and the sheet', () => {
	test.use(LONDON);
	const ANSWERS = { ...CALM, medicine: ['clonazepam'], craving: ['weekly'] } as const;
	const stored = (page: Page) => page.evaluate(() => sessionStorage.getItem('signpost'));
	const putAway = (page: Page) =>
		page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
			document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		});
	/** Out of the document by a link, and there. A mark in its memory tells whether it comes back alive. */
	async function follow(page: Page, link: string) {
		await page.evaluate(() => void ((window as { alive?: boolean }).alive = true));
		await page.locator(`main a[href$="${link}"]`).last().click();
		await expect(page.locator('#app[data-blank]')).toHaveCount(0);
	}
	const alive = (page: Page) => page.evaluate(() => 'alive' in window).catch(() => undefined);

	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
	});

	test('Back after Clear on the sheet brings no answer back, and none is written again', async ({ page }) => {
		await seed(page, ANSWERS, { step: 33 });
		// Whether a page could be seen until it went.
		await page.addInitScript(() =>
			addEventListener('pagehide', () => {
				sessionStorage.gone = `${sessionStorage.gone ?? ''} ${location.pathname} ${document.documentElement.hidden ? 'hidden' : 'seen'}`;
			})
		);
		await page.goto('/guidance/');
		await expect(page.locator('#app [data-card]').first()).toBeVisible();
		await follow(page, 'sheet/');
		await button(page, 'Clear all my answers').click();
		await button(page, 'Yes, clear them').click();
		expect(await stored(page)).toBeNull();
		await goBack(page);
		await expect(page).toHaveURL(/\/guidance\/$/);
		await expect.poll(() => alive(page)).toBe(false);
		expect(await page.evaluate(() => sessionStorage.gone as string)).toMatch(/ \/guidance\/sheet\/ seen \/guidance\/ hidden$/);
		await expect(page.locator('#app')).not.toBeEmpty();
		await putAway(page);
		expect((await stored(page)) ?? '').not.toMatch(/clonazepam|weekly/);
		expect(await page.locator('main').innerHTML()).not.toMatch(/clonazepam/i);
	});

	test('Back to answers that are still kept is to the page as it was, and its steps go on', async ({ page }) => {
		await seed(page, ANSWERS, { step: 33 });
		await page.goto('/guidance/');
		await expect(page.locator('#app [data-card]').first()).toBeVisible();
		await follow(page, 'sheet/');
		await expect(page.locator('article.paper')).toContainText('Clonazepam');
		await goBack(page);
		await expect(page.locator('#app [data-card]').first()).toBeVisible();
		expect(await alive(page)).toBe(true);
		expect(await stored(page)).toMatch(/clonazepam/);
	});

	for (const refused of ['blocked', 'full'] as const) {
		test(`where storage is ${refused}, Back keeps the answers that are in memory alone`, async ({ page }) => {
			await page.addInitScript((refused) => {
				if (refused === 'blocked')
					Object.defineProperty(window, 'sessionStorage', {
						get() {
							throw new DOMException('blocked', 'SecurityError');
						}
					});
				else
					Storage.prototype.setItem = () => {
						throw new DOMException('full', 'QuotaExceededError');
					};
			}, refused);
			await page.goto('/check/');
			await page.locator('#app input').first().check({ force: true });
			await page.evaluate(() => void ((window as { alive?: boolean }).alive = true));
			await page.locator('footer a').first().click();
			await expect(page).toHaveURL(/help/);
			await goBack(page);
			await expect(page).toHaveURL(/check/);
			await expect.poll(() => alive(page)).toBe(true);
			await expect(page.locator('html')).toBeVisible();
			await expect(page.locator('#app input').first()).toBeChecked();
		});
	}

	for (const kept of [true, false]) {
		test(`what was typed on the sheet goes with it, ${kept ? '' : 'also where storage is blocked, '}and the page works`, async ({
			page
		}) => {
			if (kept) await seed(page, ANSWERS, { step: 33 });
			else
				await page.addInitScript(() =>
					Object.defineProperty(window, 'sessionStorage', {
						get() {
							throw new DOMException('blocked', 'SecurityError');
						}
					})
				);
			await page.goto('/guidance/sheet/');
			await page.locator('.fill textarea').first().fill('zebra crossing');
			await follow(page, 'help/');
			await goBack(page);
			await expect(page).toHaveURL(/sheet\/$/);
			await expect.poll(() => alive(page)).toBe(false);
			const field = page.locator('.fill textarea').first();
			await expect(field).toHaveValue('');
			expect(await page.locator('main').innerHTML()).not.toContain('zebra');
			await field.fill('giraffe');
			await expect(page.locator('article.paper')).toContainText('giraffe');
		});
	}
});
