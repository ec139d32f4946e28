import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false, locale: 'en-GB' });

test('without script the check goes on to the page of all questions', async ({ page }) => {
	await page.goto('/check/');
	await expect(page).toHaveURL(/\/check\/all\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// Back does not lead into a circle.
	await page.goto('/');
	await page.getByRole('link', { name: 'Start' }).first().click();
	await expect(page).toHaveURL(/\/check\/all\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(page.getByRole('link', { name: 'Just show me who to call' })).toBeVisible();
});

test('where a script was to run and did not, the check says so, and leads on', async ({ page }) => {
	await page.goto('/guidance/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Show me all the questions on one page' })).toHaveAttribute(
		'href',
		'../check/all/'
	);
	await page.getByRole('link', { name: 'Show me who to call' }).click();
	await page.getByRole('link', { name: 'United Kingdom' }).click();
	await expect(page.locator('[data-contact=gb-emergency] a[href="tel:999"]')).toBeVisible();
	await expect(page.locator('[data-contact=gb-samaritans] a[href="tel:116123"]')).toBeVisible();
});

test('all questions on one page: marks bring the advice, and a country its numbers', async ({ page }) => {
	await page.goto('/check/all/');
	const overdose = page.locator('[data-at="overdose/now"]');
	await expect(overdose).toBeHidden();
	await page.locator('[name=now][value=breathing]').check();
	await expect(overdose).toBeVisible();
	await page.getByRole('navigation', { name: 'What may help' }).getByRole('link', { name: 'Now' }).click();
	await expect(page.locator('#act-now')).toBeInViewport();
	await page.locator('#region').selectOption('US');
	await expect(page.locator('#act-now a:visible')).toHaveText(['Call 911', /988/]);
	await expect(page.locator('.strip a:visible').first()).toHaveAttribute('href', 'tel:911');
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
