import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { BUILD, LONDON, test } from './walk.ts';

test.use(LONDON);

const root = fileURLToPath(BUILD);
const built = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.sort();
const html = (file: string): string => readFileSync(join(root, file), 'utf8');
const learn = built.filter((file) => file.startsWith('learn/'));
const addressOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

test('every page of the issue is built', () => {
	expect(learn.length).toBeGreaterThanOrEqual(41);
	expect(learn.filter((file) => file.startsWith('learn/medicines/'))).toHaveLength(21);
});

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be tapped and is lower than 48 px, but for links among other words. */
const low = (page: Page) =>
	page.evaluate(() => {
		const amongWords = (one: Element) =>
			getComputedStyle(one).display === 'inline' &&
			(one.parentElement?.textContent.trim().length ?? 0) > one.textContent.trim().length;
		return [...document.querySelectorAll('main a, main button, main summary')]
			.filter((one) => one.checkVisibility() && !amongWords(one) && one.getBoundingClientRect().height < 47.99)
			.map((one) => one.outerHTML.slice(0, 140));
	});

/** No sudden stop, and numbers, at the end of each page; and who has reviewed it, which is nobody. */
async function endsSafely(page: Page, file: string) {
	const ending = page.locator('main .caution').last();
	await expect(ending).toContainText('Do not stop or cut down suddenly on your own');
	await expect(ending.getByRole('link', { name: 'In danger? Call 999' })).toBeVisible();
	await expect(ending.getByRole('link', { name: 'Who to call where you are' })).toBeVisible();
	if (file !== 'learn/index.html') {
		await expect(page.getByText('Not yet reviewed by a clinician.')).toBeVisible();
		await expect(page.locator('[itemtype="https://schema.org/MedicalWebPage"]')).toHaveCount(1);
	}
	// Nobody has reviewed it, so nothing may say so to a machine.
	await expect(page.locator('[itemprop=lastReviewed]')).toHaveCount(0);
	expect(await page.locator('meta[name=description]').getAttribute('content')).toBeTruthy();
}

/** Pages that one test looks at: to open a browser's page for each of ours takes longer than to look. */
const AT_ONCE = 6;
for (let from = 0; from < learn.length; from += AT_ONCE) {
	const files = learn.slice(from, from + AT_ONCE);
	test(`can be read and reached, and end with no sudden stop, and numbers: ${files.map(addressOf).join(' ')}`, async ({
		page
	}) => {
		test.setTimeout(AT_ONCE * 30_000);
		for (const file of files) await test.step(addressOf(file), () => canBeRead(page, file));
	});
}

async function canBeRead(page: Page, file: string) {
	const path = addressOf(file);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto(path);
	await endsSafely(page, file);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
	await axe(page, `${path} light`);
	expect(await low(page), path).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await axe(page, `${path} dark`);
	for (const width of [320, 360, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		expect(await sideways(page), `${path} at ${width}`).toBe(0);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
	expect(await sideways(page), `${path} at 320 with text twice as large`).toBe(0);
}

const hrefs = (file: string): string[] =>
	[...html(file).matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, address]) => address ?? '');
const anchors = new Map<string, Set<string>>();
const anchorsOf = (file: string): Set<string> => {
	const known = anchors.get(file) ?? new Set([...html(file).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id ?? ''));
	anchors.set(file, known);
	return known;
};

test('no link inside leads nowhere', () => {
	const dead = built
		.filter((file) => file !== '404.html')
		.flatMap((file) =>
			hrefs(file)
				.filter((address) => !/^(https?|tel|sms|mailto):/.test(address))
				.filter((address) => {
					const [path = '', hash] = address.split('#');
					const target = path === '' ? file : posix.join(posix.dirname(file), path, path.endsWith('.html') ? '' : 'index.html');
					return !built.includes(target) || (hash !== undefined && hash !== '' && !anchorsOf(target).has(hash));
				})
				.map((address) => `${file}: ${address}`)
		);
	expect(dead).toEqual([]);
});

test('a link to elsewhere tells nobody where it was followed', () => {
	const links = built.flatMap((file) => [...html(file).matchAll(/<a\b[^>]*\bhref="https?:[^>]*>/g)].map(([tag]) => tag));
	expect(links.length).toBeGreaterThan(500);
	expect(links.filter((tag) => !/\brel="[^"]*\bnoreferrer\b/.test(tag))).toEqual([]);
});

test('titles and descriptions are each of one page', () => {
	const titles = learn.map((file) => /<title>([^<]*)/.exec(html(file))?.[1]);
	const told = learn.map((file) => /name="description" content="([^"]*)/.exec(html(file))?.[1]);
	expect(new Set(titles).size).toBe(learn.length);
	expect(new Set(told).size).toBe(learn.length);
});

test('a claim leads to its source', async ({ page }) => {
	await page.goto('/learn/mixing/');
	const first = page.locator('main .ref').first();
	await first.click();
	await expect(page.locator('#source-1')).toBeInViewport();
	await expect(first).toHaveAccessibleName('Source 1');
});

test('the slow breath moves only once it is opened, and not where motion is not wanted', async ({ page }) => {
	await page.goto('/learn/calm/');
	const running = () => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
	expect(await running()).toBe(0);
	const summary = page.locator('summary', { hasText: 'slow shape' });
	await summary.click();
	await expect(page.getByRole('img', { name: /ring that grows/ })).toBeVisible();
	expect(await running()).toBeGreaterThan(0);
	await summary.click();
	await expect(page.getByRole('img', { name: /ring that grows/ })).toBeHidden();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await expect(summary).toBeHidden();
	await expect(page.getByText('Count slowly to four.')).toBeVisible();
});

for (const format of ['A4', 'Letter'] as const) {
	test(`the diary is one page of ${format}`, async ({ page }) => {
		await page.goto('/learn/diary/');
		const pdf = (await page.pdf({ format })).toString('latin1');
		expect(/\/Type\s*\/Pages\b[\s\S]*?\/Count\s+(\d+)/.exec(pdf)?.[1] ?? /\/Count\s+(\d+)/.exec(pdf)?.[1]).toBe('1');
	});
}
