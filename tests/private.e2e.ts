import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, type Page, type Request } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';
import { headersFor } from '../scripts/headers.js';
import { at, BUILD, button, CALM, journey, LONDON, seed, step, test, walk } from './walk.ts';

/** Nothing leaves the device: what a browser asks for, keeps and says, over the whole site. */
// The whole browser: the one without windows asks for no icon.
test.use({ ...LONDON, launchOptions });

/** Every page that is built, by its address. */
const PAGES = readdirSync(BUILD, { recursive: true })
	.map((file) => String(file).replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.map((file) => `/${file.replace(/index\.html$/, '')}`)
	.sort();
const html = (page: string) => readFileSync(new URL(`.${page}${page.endsWith('/') ? 'index.html' : ''}`, BUILD), 'utf8');

/** All that is kept on the device for this site. */
const stored = (page: Page) =>
	page.evaluate(async () => ({
		session: Object.keys(sessionStorage).sort(),
		local: Object.keys(localStorage),
		cookie: document.cookie,
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: 'caches' in window ? await caches.keys() : []
	}));

/** Every request of the browser, and that each is for a file of ours, without a query or a body. */
function record(page: Page) {
	const requests: Request[] = [];
	page.context().on('request', (request) => requests.push(request));
	const paths = () => requests.map((request) => new URL(request.url()).pathname);
	const check = (baseURL: string | undefined) => {
		for (const request of requests) {
			const { origin, pathname, search } = new URL(request.url());
			expect([request.method(), origin, search, request.postData()]).toEqual(['GET', baseURL, '', null]);
			const file = new URL(`.${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`, BUILD);
			expect(existsSync(file), `${pathname} is a file of ours`).toBe(true);
			expect(Object.keys(request.headers())).not.toContain('cookie');
		}
	};
	/** What a browser asks for by itself was seen too. */
	const sawIcon = () => expect.poll(paths).toContain('/favicon.svg');
	return { paths, check, sawIcon };
}

test('a whole visit asks for files of ours only, and for none between the check and guidance', async ({ page, baseURL }) => {
	const { paths, check, sawIcon } = record(page);
	const addresses: string[] = [];
	page.on('framenavigated', (frame) => addresses.push(frame.url()));
	const answers = { ...CALM, now: ['harm'], changed: ['ran-out'], body: ['tremor'], craving: ['weekly'] } as const;
	await journey(page, answers);
	const asked = paths();
	expect(asked.filter((path) => path === '/check/')).toHaveLength(1);
	expect(asked.filter((path) => path !== '/' && path !== '/check/' && !/\.(svg|png|ico|webmanifest)$/.test(path))).toEqual([]);
	await expect(page).toHaveTitle('Signpost');
	expect(await stored(page)).toEqual({ session: ['signpost'], local: [], cookie: '', databases: [], caches: [] });
	const { state, entries } = await page.evaluate(() => ({ state: JSON.stringify(history.state), entries: history.length }));
	expect(state).not.toMatch(/harm|ran-out|tremor|weekly|clonazepam/);
	expect(entries).toBeGreaterThan(30);
	await page.locator('#app a[href^="tel:"]').first().hover();
	await page.locator('#app a[href^="tel:"]').last().focus();
	expect(paths()).toEqual(asked);
	await button(page, 'Scotland').click();
	expect((await stored(page)).session).toEqual(['area', 'region', 'signpost']);
	expect(paths()).toEqual(asked);
	await page.getByRole('link', { name: 'See all numbers' }).click();
	await expect(page).toHaveURL(/\/help\/gb-sct\/$/);
	await page.locator('main a[href^="tel:"]').first().hover();
	await page.goBack();
	await at(page, 'guidance');
	await sawIcon();
	check(baseURL);
	for (const address of addresses) expect(new URL(address).search).toBe('');
});

test('no address of the visit and no title holds an answer', async ({ page }) => {
	await seed(page, { ...CALM, now: ['seizure'] }, { step: 0 });
	await page.goto('/check/');
	for (const screen of ['now', 'alarm', 'who', 'age'] as const) {
		expect(await page.title()).toBe('Signpost');
		expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/check/');
		await step(page, screen);
	}
});

test('after Clear nothing of an answer is kept, in storage or in the page', async ({ page }) => {
	await seed(page, { ...CALM, medicine: ['zopiclone'] }, { step: 33 });
	await page.goto('/guidance/');
	await expect(page.locator('#app')).toContainText('zopiclone');
	await button(page, 'Clear all my answers').click();
	await button(page, 'Yes, clear them').click();
	await expect(page.locator('#app [data-card]')).toHaveCount(0);
	const all = await page.evaluate(() => JSON.stringify({ ...sessionStorage }) + JSON.stringify(history.state));
	expect(all).not.toMatch(/zopiclone|prescribed|anxiety|fewer/);
	await expect(page.locator('#app')).not.toContainText('zopiclone');
});

test('no page says anything on the console, asks for anything else, or keeps anything', async ({ page, baseURL }) => {
	test.slow();
	const { check, sawIcon } = record(page);
	expect(PAGES.length).toBeGreaterThan(30);
	for (const path of PAGES) {
		const response = await page.goto(path);
		const sent = response?.headers() ?? {};
		for (const [name, value] of Object.entries(headersFor(path))) expect([path, sent[name.toLowerCase()]]).toEqual([path, value]);
		expect(sent).not.toHaveProperty('set-cookie');
	}
	expect(await stored(page)).toEqual({ session: [], local: [], cookie: '', databases: [], caches: [] });
	await sawIcon();
	check(baseURL);
});

test('every page forbids what it must, in its own policy', () => {
	for (const page of PAGES) {
		const text = html(page);
		const policy =
			/<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(text)?.[1]?.replaceAll('&#39;', "'") ?? '';
		const rules: Record<string, string[]> = Object.fromEntries(
			policy.split(/;\s*/).map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)])
		);
		for (const name of ['default-src', 'connect-src', 'form-action', 'object-src', 'frame-src', 'base-uri']) {
			expect([page, name, rules[name]]).toEqual([page, name, ["'none'"]]);
		}
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain('unsafe-eval');
		// The scripts that it has, and none besides.
		const scripts = [...text.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
		const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
		expect([page, rules['script-src']?.toSorted()]).toEqual([page, hashes.toSorted()]);
		expect(rules['require-trusted-types-for']).toEqual(["'script'"]);
		// What stands above the policy is not under it.
		expect(text.slice(0, text.search(/<meta http-equiv="content-security-policy"/i))).not.toMatch(/<(script|style|link)\b/);
	}
});

test('no page has a form, a style attribute, or a file of another site', () => {
	for (const page of PAGES) {
		const text = html(page).replace(/<script[\s\S]*?<\/script>/g, '');
		expect([page, /<form\b|type="submit"|<button(?![^>]*type="button")/.exec(text)?.[0]]).toEqual([page, undefined]);
		expect([page, /<[a-z][^>]*\sstyle="/.exec(text)?.[0]]).toEqual([page, undefined]);
		expect([page, /<[a-z][^>]*\son[a-z]+="/.exec(text)?.[0]]).toEqual([page, undefined]);
		const loaded = [...text.matchAll(/<(?:img|script|iframe|source|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
		expect([page, loaded.filter((url) => /^(https?:)?\/\//.test(url ?? ''))]).toEqual([page, []]);
		const out = text.match(/<a\b[^>]*href="https?:[^>]*>/g) ?? [];
		expect([page, out.filter((link) => !/rel="[^"]*noreferrer/.test(link))]).toEqual([page, []]);
		const inputs = text.match(/<(input|select|textarea)\b[^>]*>/g) ?? [];
		expect([page, inputs.filter((field) => !field.includes('autocomplete="off"'))]).toEqual([page, []]);
	}
});

test('every field of the check keeps the browser’s own memory out', async ({ page }) => {
	await page.goto('/check/');
	await walk(page, {}, 'medicine');
	const fields = page.locator('input, select, textarea');
	expect(await fields.count()).toBeGreaterThan(30);
	await expect(page.locator('input:not([autocomplete=off])')).toHaveCount(0);
	await expect(page.locator('form')).toHaveCount(0);
});
