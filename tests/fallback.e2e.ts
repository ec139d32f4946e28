import { readFileSync, readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { QUESTIONS } from '../src/lib/content/questions.ts';
import { BUILD, LONDON } from './walk.ts';

/**
 * What a browser sees that is too old, or gets only half: docs/accessibility.md, "Old browsers". Each thing is taken
 * away by itself: the script, the style rules, the selector that the answers need. Whole old browsers: `older.e2e.ts`.
 */
// The policy would block a script that was changed; here the browser has to read it and fail.
test.use({ ...LONDON, bypassCSP: true });

const file = (path: string): string => readFileSync(new URL(path, BUILD), 'utf8');

/** The style rules of this version. */
const RULES = readdirSync(new URL('check/all/', BUILD)).find((name) => /^rules-\w+\.css$/.test(name)) ?? '';

/** Sends a file of the build with something changed in it. */
const send = (page: Page, path: string, body: string, contentType = 'text/html;charset=utf-8') =>
	page.route(`**${path}`, (route) => route.fulfill({ body, contentType }));

/** As a parser does that is too old for one of the words in it: the whole script is dropped. */
const unread = (html: string): string => html.replace(/<script>/g, '<script>@#!');

const cards = (page: Page) => page.locator('main [data-at]').filter({ visible: true });

for (const path of ['/check/', '/guidance/']) {
	test(`${path} with scripts that the browser cannot read leads to all questions and to the numbers`, async ({ page }) => {
		const broken: string[] = [];
		page.on('pageerror', ({ message }) => broken.push(message));
		await send(page, path, unread(file(`${path.slice(1)}index.html`)));
		await page.goto(path);
		expect(broken.length).toBeGreaterThan(1);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('These questions need a script');
		await expect(page.locator('#app')).toBeHidden();
		await expect(page.locator('.strip a[href="tel:112"]').filter({ visible: true }).first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Show me who to call' })).toBeVisible();
		await page.getByRole('link', { name: 'Show me all the questions on one page' }).click();
		await expect(page).toHaveURL(/\/check\/all\/$/);
		await page.locator('[name=now][value=breathing]').check();
		await expect(page.locator('[data-at="overdose/now"]')).toBeVisible();
	});
}

test('a client script that the browser cannot read, where the early one runs, leaves the numbers and the way to help', async ({
	page
}) => {
	const html = file('check/index.html');
	const last = html.lastIndexOf('<script>') + '<script>'.length;
	await send(page, '/check/', `${html.slice(0, last)}@#!${html.slice(last)}`);
	const broken: string[] = [];
	page.on('pageerror', ({ message }) => broken.push(message));
	await page.goto('/check/');
	expect(broken).toHaveLength(1);
	await expect(page.locator('.strip a[href="tel:999"]').filter({ visible: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('footer').getByRole('link', { name: 'Who to call' })).toHaveAttribute('href', '../help/');
	// And it says so: tests/early.e2e.ts.
	await expect(page.locator('.late')).toBeVisible({ timeout: 15_000 });
});

/** All questions with their answers, all cards, the numbers: nothing hidden that only a rule could show. */
async function readable(page: Page) {
	await expect(page.locator('fieldset[data-question]').filter({ visible: true })).toHaveCount(QUESTIONS.length);
	expect(await cards(page).count()).toBeGreaterThan(30);
	await expect(page.locator('[data-at="overdose/now"]')).toBeVisible();
	await expect(page.locator('.strip a[href^="tel:"]').filter({ visible: true }).first()).toBeVisible();
	await expect(
		page.locator('main').getByRole('link', { name: 'See all numbers' }).or(page.locator('main a[href$="help/"]')).first()
	).toBeVisible();
}

test('all questions on one page, whose rules never came, shows every card', async ({ page }) => {
	await page.route(`**/${RULES}`, (route) => route.abort());
	await page.goto('/check/all/');
	await readable(page);
});

test('all questions on one page, where the browser knows no :has, shows every card', async ({ page }) => {
	// A selector that no browser knows stands for one that an old browser does not: in the condition, and in each rule.
	const css = file(`check/all/${RULES}`);
	expect(css).toContain('@supports selector(:has(');
	await send(page, `/check/all/${RULES}`, css.replaceAll(':has(', ':had('), 'text/css');
	await page.goto('/check/all/');
	await readable(page);
	await page.locator('[name=now][value=none]').check({ force: true });
	expect(await cards(page).count()).toBeGreaterThan(30);
});

test('without any style the first page and the numbers stand in order and can be called', async ({ page }) => {
	for (const path of ['/', '/help/gb/']) {
		await send(page, path, file(`${path.slice(1)}index.html`).replace(/<style[\s\S]*?<\/style>/g, ''));
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
		await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
	}
});

test('no page needs modules, nor words younger than the support line', () => {
	for (const path of ['index.html', 'check/index.html', 'guidance/index.html', 'check/all/index.html', 'help/gb/index.html']) {
		const html = file(path);
		expect(html, path).not.toMatch(/type="module"|nomodule|importmap/);
		const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('\n');
		// ES2021 and younger: ??=, ||=, &&=, private fields, static blocks, `at()` of arrays is a method and not a word.
		expect(scripts.match(/\?\?=|\|\|=|&&=|\bstatic\s*\{|[.{;]#[a-z]\w*\s*[=;(]/g), path).toBeNull();
	}
});
