import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false, locale: 'en-GB' });

test('without script the check says so, and leads to the numbers in one tap', async ({ page }) => {
	await page.goto('/check/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await page.getByRole('link', { name: 'Show me who to call' }).click();
	await page.getByRole('link', { name: 'United Kingdom' }).click();
	await expect(page.locator('[data-contact=gb-emergency] a[href="tel:999"]')).toBeVisible();
	await expect(page.locator('[data-contact=gb-samaritans] a[href="tel:116123"]')).toBeVisible();
});

test('without script the first page has a number to call and the way to more', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('a[href="tel:112"]:visible').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Just show me who to call' })).toBeVisible();
});

test('without script Leave is a plain link to the neutral site, first in the order of Tab, and tells it nothing', async ({
	page,
	context
}) => {
	let referrer: string | undefined = 'not asked';
	await context.route(/^https:/, (route) => {
		referrer = route.request().headers()['referer'];
		return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
	});
	await page.goto('/privacy/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/^https:\/\//);
	expect(referrer).toBeUndefined();
});
