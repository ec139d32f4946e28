import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { sheetPage } from '../src/lib/content/en/sheet-page.ts';
import { ui } from '../src/lib/content/en/ui.ts';
import { RULE_BOOK } from '../src/lib/content/rule-book.ts';
import { evaluate } from '../src/lib/screening/evaluate.ts';
import { asReadBy, takeAway, youngerThan, type Browser } from './older.ts';
import { at, BUILD, button, CALM, cards, goBack, journey, LONDON, seed, test, walk } from './walk.ts';

/**
 * The support line, docs/accessibility.md: what browsers as old as that have not is taken away, from scripts and style alike. `npm
 * run test:older` does it with real ones, of one engine.
 */
// The style is changed on its way, which the policy would not allow.
test.use({ ...LONDON, bypassCSP: true, viewport: { width: 360, height: 740 } });

/** Everything works in these. */
const OLDEST: readonly Browser[] = [
	{ name: 'chrome', version: 80 },
	{ name: 'firefox', version: 78 },
	{ name: 'safari', version: 13.1 }
];
/** These cannot read the scripts: what is left is the page without. */
const OLDER: readonly Browser[] = [
	{ name: 'chrome', version: 64 },
	{ name: 'firefox', version: 68 },
	{ name: 'safari', version: 12 }
];

const unread = (html: string): string => html.replace(/<script>/g, '<script>@#!');

/** Every page and sheet comes as such a browser reads it. */
async function read(page: Page, browser: Browser, change: (html: string) => string = (html) => html): Promise<void> {
	await page.route(/\/$|\.css$/, async (route) => {
		const { pathname } = new URL(route.request().url());
		const text = readFileSync(new URL(`.${pathname.replace(/\/$/, '/index.html')}`, BUILD), 'utf8');
		const style = (css: string) => asReadBy(browser, css);
		if (pathname.endsWith('.css')) return route.fulfill({ body: style(text), contentType: 'text/css' });
		const body = change(text).replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, (_, open, css, close) => open + style(css) + close);
		return route.fulfill({ body, contentType: 'text/html;charset=utf-8' });
	});
}
const words = async (page: Page, selector: string) =>
	(await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

/** One country's numbers, and nothing wider than the window. */
async function expectWhole(page: Page, strip: RegExp): Promise<void> {
	expect(await words(page, '.strip')).toMatch(strip);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await expect(page.getByRole('link', { name: 'Leave this page' }).first()).toBeInViewport();
	await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1);
}
const HERE = /^In danger\? Call 999 To talk: 116 123$/;
const ANYWHERE = /^In danger\? Call 112 or your local number To talk: Who to call$/;

for (const browser of OLDEST)
	test.describe(`a browser as old as ${browser.name} ${browser.version}`, () => {
		test.beforeEach(async ({ page }) => {
			await read(page, browser);
			await page.addInitScript(`globalThis.gone = (${takeAway})(${JSON.stringify(youngerThan(browser))})`);
			// What is no more than a kind of entry is not in the list.
			await page.addInitScript(() => {
				if (!('PerformanceNavigationTiming' in window)) performance.getEntriesByType = () => [];
			});
		});

		test('asks, answers and makes the sheet', async ({ page }) => {
			test.slow();
			const answers = { ...CALM, changed: ['ran-out'], body: ['tremor'], mood: ['hopeless'], craving: ['weekly'] } as const;
			await journey(page, answers);
			expect(await page.evaluate(() => (window as unknown as { gone: number }).gone)).toBeGreaterThan(600);
			expect(await cards(page)).toEqual(evaluate(RULE_BOOK, answers).cards.map(({ card, urgency }) => `${card} ${urgency}`));
			await expectWhole(page, HERE);
			await page.reload();
			await at(page, 'guidance');
			await page.getByRole('link', { name: ui.guidance.sheet }).first().click();
			await expect(page.locator('article.paper')).toContainText('Clonazepam');
			await button(page, sheetPage.code.show).click();
			await expect(page.locator('.code svg path').first()).toBeVisible();
			await button(page, 'Clear all my answers').click();
			await button(page, 'Yes, clear them').click();
			await expect(page.locator('article.paper')).not.toContainText('Clonazepam');
		});

		test('shows help at once in danger, and leaves', async ({ page }) => {
			await page.goto('/check/');
			await walk(page, { now: ['breathing'] }, 'alarm');
			await expect(page.locator('.alarm a[href="tel:999"]').first()).toBeVisible();
			await page.route(/bbc\.co\.uk/, (route) => route.fulfill({ body: 'Elsewhere' }));
			for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
			await expect(page).toHaveURL(/bbc\.co\.uk/);
			const ours = page.waitForEvent('framenavigated');
			await goBack(page);
			expect((await ours).url()).toContain('/check/');
			await expect(page).toHaveURL(/bbc\.co\.uk/);
		});

		test('tells the time on the pages of numbers, and finds a country', async ({ page }) => {
			await page.clock.setFixedTime(new Date('2026-11-30T02:10:00Z'));
			await page.goto('/help/gb/');
			await expectWhole(page, HERE);
			await expect(page.locator('[data-clock]')).toContainText(/Monday.* 02:10/);
			await expect(page.locator('[data-line] .state:visible', { hasText: 'Closed now' }).first()).toBeVisible();
			await page.goto('/help/');
			await page.locator('[data-places] input').fill('irel');
			await expect(page.locator('[data-place=IE]:visible')).toHaveCount(1);
			await expect(page.locator('[data-place=FR]:visible')).toHaveCount(0);
		});

		test('tells a page of numbers anew after a while away', async ({ page }) => {
			await page.goto('/help/gb/');
			const anew = page.waitForEvent('load');
			await page.evaluate(() => {
				const later = Date.now() + 1e6;
				Date.now = () => later;
				setTimeout(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
			});
			await anew;
		});

		test('reads every kind of plain page', async ({ page }) => {
			for (const path of ['/', '/learn/mixing/', '/learn/calm/', '/method/', '/privacy/', '/help/us/', '/check/all/']) {
				await page.goto(path);
				await expectWhole(page, HERE);
			}
			// On the last of them: of words for different people one wording each, as it cannot read whom they are for.
			const shown = await page.evaluate(() => {
				const isWording = (one: Element | null) => !!one?.matches('[data-form], [data-case]');
				const firsts = [...document.querySelectorAll('[data-form], [data-case]')].filter((one) => {
					const before = one.previousElementSibling;
					return !isWording(before) || before?.hasAttribute('data-case') !== one.hasAttribute('data-case');
				});
				return firsts.map((first) => {
					const kind = first.hasAttribute('data-case') ? '[data-case]' : '[data-form]';
					let count = 0;
					for (let one: Element | null = first; one?.matches(kind); one = one.nextElementSibling)
						if (getComputedStyle(one).display !== 'none') count++;
					return count;
				});
			});
			expect(shown.length).toBeGreaterThan(200);
			expect(new Set(shown)).toEqual(new Set([1]));
		});

		test('an interrupted visit goes on where it was', async ({ page }) => {
			await seed(page, { now: ['none'], who: ['me'] }, { step: 2 });
			await page.goto('/check/');
			await at(page, 'age');
			await expect(page.locator('#app fieldset')).toBeVisible();
			await expect(page.locator('footer')).toBeVisible();
		});
	});

for (const browser of OLDER)
	test(`a browser as old as ${browser.name} ${browser.version} has the numbers, all questions and all advice`, async ({
		page
	}) => {
		// It says so on its console.
		page.context().removeAllListeners('weberror');
		await read(page, browser, unread);
		for (const path of ['/', '/learn/mixing/', '/method/', '/privacy/', '/guidance/sheet/']) {
			await page.goto(path);
			await expectWhole(page, ANYWHERE);
		}
		await page.goto('/help/gb/');
		await expect(page.locator('main a[href="tel:999"]:visible').first()).toBeVisible();
		await page.goto('/check/');
		await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText('These questions need a script');
		await page.getByRole('link', { name: 'Show me all the questions on one page' }).click();
		await expectWhole(page, ANYWHERE);
		await page.locator('[name=now][value=breathing]').check();
		await expect(page.locator('[data-at="overdose/now"]')).toBeVisible();
		expect(await words(page, '[data-at="overdose/now"]')).toContain('Try to wake them.');
	});
