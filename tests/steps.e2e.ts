import { expect, type Page } from '@playwright/test';
import { at, button, CALM, cards, input, journey, LONDON, mark, seed, start, step, test, walk } from './walk.ts';

test.use(LONDON);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The list of answers, of a tab that holds some. */
async function list(page: Page, answers = {}) {
	await seed(page, { ...CALM, ...answers }, { step: 33 });
	await page.goto('/check/');
	await at(page, 'review');
}
/** Follows the link into the page that every page has, as people with a keyboard do. */
async function skip(page: Page) {
	await page.getByRole('link', { name: 'Skip to the main part' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
}

test.describe('the browser’s Back and Forward', () => {
	test('step through the questions, keep the answers and start each screen at its heading', async ({ page }) => {
		await start(page);
		await walk(page, { now: ['none'], who: ['me'], age: ['65-plus'] }, 'medicine');
		await page.goBack();
		await at(page, 'age');
		await expect(heading(page)).toBeFocused();
		await expect(input(page, 'age', '65-plus')).toBeChecked();
		await page.goBack();
		await page.goBack();
		await at(page, 'now');
		await expect(input(page, 'now', 'none')).toBeChecked();
		await page.goForward();
		await at(page, 'who');
		await expect(heading(page)).toBeFocused();
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(/\/$/);
		await expect(page.getByRole('link', { name: 'Start the questions' })).toBeVisible();
	});

	test('pass an emergency card both ways', async ({ page }) => {
		await start(page);
		await walk(page, { now: ['seizure'] }, 'who');
		await page.goBack();
		await at(page, 'alarm');
		await expect(heading(page)).toBeFocused();
		await page.goBack();
		await at(page, 'now');
		await page.goForward();
		await at(page, 'alarm');
		expect(await cards(page)).toContain('seizure now');
	});

	test('go from guidance to the question it was left at, and back to it', async ({ page }) => {
		await journey(page, { now: ['none'] }, 'who');
		await page.goBack();
		await at(page, 'who');
		await page.goForward();
		await at(page, 'guidance');
		expect(await cards(page)).toContain('talk soon');
	});

	test('are not led astray by a link into the page', async ({ page }) => {
		await start(page);
		await skip(page);
		await step(page, 'now');
		await page.goBack();
		await at(page, 'now');
		await page.goForward();
		await at(page, 'who');
	});

	test('bear a history that holds something else', async ({ page }) => {
		await start(page);
		await step(page, 'now');
		const foreign = [
			'"text"',
			'7',
			'[]',
			'{"route":"elsewhere","step":1}',
			'{"route":"check","step":-1}',
			'{"route":"check","step":9999}',
			'{"route":"check","step":"1"}',
			'{"route":"check","step":1,"depth":"x","alarm":"x","review":7}'
		];
		for (const state of foreign) {
			await page.evaluate((text) => {
				history.pushState(JSON.parse(text), '');
				history.pushState(null, '');
			}, state);
			await page.goBack();
			await at(page, 'who');
		}
		await page.evaluate(() => history.replaceState({ route: 'check', step: 1e9, depth: -4 }, ''));
		await page.reload();
		await at(page, 'who');
		expect(await step(page, 'who')).toBe('age');
	});
});

test.describe('the Back link', () => {
	test('goes one screen back, and from the first question to the first page', async ({ page }) => {
		await start(page);
		await walk(page, { now: ['none'] }, 'age');
		await button(page, 'Back').click();
		await at(page, 'who');
		await button(page, 'Back').click();
		await at(page, 'now');
		await button(page, 'Back').click();
		await expect(page.getByRole('link', { name: 'Start the questions' })).toBeVisible();
	});

	test('works where nothing lies behind, and passes over what is not asked', async ({ page }) => {
		await seed(page, { now: ['none'], who: ['someone-else'] }, { step: 13 });
		await page.goto('/check/');
		await at(page, 'alongside');
		await button(page, 'Back').click();
		await at(page, 'failed-attempts');
		await button(page, 'Back').click();
		await at(page, 'mixing');
		await button(page, 'Back').click();
		await at(page, 'months');
	});

	test('works after a link into the page', async ({ page }) => {
		await start(page);
		await skip(page);
		await step(page, 'now');
		await button(page, 'Back').click();
		await at(page, 'now');
	});
});

test.describe('the list of answers', () => {
	const change = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^Change ?: ${name}`) });

	test('leads to one question, and Continue leads back to it', async ({ page }) => {
		await list(page);
		await change(page, 'Age').click();
		await at(page, 'age');
		await mark(page, 'age', '65-plus');
		expect(await step(page, 'age')).toBe('review');
		await expect(page.locator('.answer', { hasText: 'Age' })).toContainText('65 or over');
		await change(page, 'Age').click();
		await at(page, 'age');
		await button(page, 'Back').click();
		await at(page, 'review');
	});

	test('comes back after an emergency that a change brought', async ({ page }) => {
		await list(page);
		await change(page, 'Any of these dangers').click();
		await mark(page, 'now', 'confusion');
		expect(await step(page, 'now')).toBe('alarm');
		expect(await step(page, 'alarm')).toBe('review');
		expect(await step(page, 'review')).toBe('guidance');
		expect(await cards(page)).toEqual(['confusion now', 'do-not-stop-suddenly now', 'talk soon']);
	});

	test('names what was left open, and asks no less for it', async ({ page }) => {
		await list(page, { mood: [] });
		await expect(page.locator('.answer', { hasText: 'Mood' })).toContainText('Not answered');
		await page.getByRole('button', { name: /^Answer ?: Mood/ }).click();
		await at(page, 'mood');
	});
});

test('an address with a query or a part marks nothing, and loses the query', async ({ page }) => {
	await page.goto('/check/?now=breathing&step=9#guidance');
	await at(page, 'now');
	await expect(page).not.toHaveURL(/\?/);
	await expect(page.locator('#app input:checked')).toHaveCount(0);
	expect(await step(page, 'now')).toBe('who');
	await page.goto('/guidance/?who=me#%00<script>');
	await expect(heading(page)).toHaveText('There are no answers here yet');
	await expect(page).not.toHaveURL(/\?/);
});
