import { expect, test, type Page } from '@playwright/test';

const neutral = /^https:\/\/www\.bbc\.co\.uk\/weather/;

/** The neutral site is not asked: the tests stay on this machine. */
test.beforeEach(async ({ context }) => {
	await context.route(neutral, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
});

const keepSomething = (page: Page) => page.evaluate(() => sessionStorage.setItem('signpost', 'answers'));
const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));

async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

test('Leave wipes what the tab kept and shows a neutral site', async ({ page }) => {
	await page.goto('/');
	await keepSomething(page);
	await page.locator('[data-leave]').first().click();
	await expect(page).toHaveURL(neutral);
	await page.goto('/');
	expect(await kept(page)).not.toContain('signpost');
});

test('three presses of Shift leave', async ({ page }) => {
	await page.goto('/');
	await press(page, 'Shift', 'Shift', 'Shift');
	await expect(page).toHaveURL(neutral);
});

test('Shift in typing does not leave, nor do three slow presses', async ({ page }) => {
	await page.goto('/');
	await press(page, 'Shift', 'Shift', 'a', 'Shift');
	await page.waitForTimeout(1600);
	await press(page, 'Shift');
	await page.waitForTimeout(1600);
	await press(page, 'Shift', 'Shift');
	await page.waitForTimeout(100);
	await expect(page).not.toHaveURL(neutral);
});

test('Back after leaving shows the neutral site again', async ({ page }) => {
	await page.goto('/privacy/');
	await page.goto('/');
	await page.locator('[data-leave]').first().click();
	await expect(page).toHaveURL(neutral);
	await page.evaluate(() => history.back());
	await page.waitForTimeout(500);
	await expect(page).toHaveURL(neutral);
});

test('opened anew on purpose, it works as ever', async ({ page }) => {
	await page.goto('/');
	await page.locator('[data-leave]').first().click();
	await expect(page).toHaveURL(neutral);
	await page.goto('/privacy/');
	await expect(page.locator('h1')).toBeVisible();
	expect(await kept(page)).toEqual([]);
});

test('where storage is blocked, the page works and Leave leaves', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'sessionStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await page.goto('/');
	await expect(page.locator('h1')).toBeVisible();
	await press(page, 'Shift', 'Shift', 'Shift');
	await expect(page).toHaveURL(neutral);
	expect(errors).toEqual([]);
});

test('left while the neutral site is slow: Back writes no answers back', async ({ page, context }) => {
	await context.unroute(neutral);
	// Never answered: the page that was left lives on, hidden.
	await context.route(neutral, () => {});
	await page.goto('/check/');
	await page.locator('input[value=seizure]').check({ force: true });
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.locator('[data-card=seizure]')).toBeVisible();
	// In one go: Playwright waits for a navigation that is under way before it looks again.
	const left = await page.evaluate(async () => {
		document.querySelector<HTMLElement>('[data-leave]')?.click();
		history.back();
		await new Promise((resolve) => setTimeout(resolve, 500));
		return { keys: Object.keys(sessionStorage), hidden: document.documentElement.hidden };
	});
	expect(left).toEqual({ keys: ['left'], hidden: true });
});
