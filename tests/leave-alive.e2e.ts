import { expect, test } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';

// Playwright turns the back/forward cache off, and with it what this is about: a page that Back brings back alive.
test.use({ launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

test('a page that Back would bring alive after leaving goes away again', async ({ page }) => {
	// A file of ours stands in for the neutral site: what is intercepted is kept out of that cache.
	const standIn = () => page.locator('[data-leave]').evaluate((link: HTMLAnchorElement) => void (link.href = '/favicon.svg'));
	const back = () => page.evaluate(() => history.back()); // `goBack` waits for a load that never comes
	// The lock of src/early.ts keeps pages from coming alive; this is about a browser without locks, or one that keeps them all the same.
	await page.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
	await page.goto('/privacy/');
	await page.evaluate(() => (document.title = 'alive'));
	await standIn();
	await page.goto('/');
	await back();
	await expect(page).toHaveTitle('alive'); // or the test would prove nothing
	await expect(page.locator('html')).toBeVisible();
	await page.evaluate(() => history.forward());
	await expect(page).not.toHaveTitle('alive');
	await standIn();
	await page.locator('[data-leave]').click();
	await expect(page).toHaveURL(/favicon/);
	await back();
	await page.waitForTimeout(800);
	await expect(page).toHaveURL(/favicon/);
});
