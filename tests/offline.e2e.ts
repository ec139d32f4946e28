import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { headersFor } from '../scripts/headers.js';
import { BUILD } from './walk.ts';

/**
 * Pages without a line: after one visit, below a folder, across an update, after a failed one, on a full disk. A host of our own
 * sends the built site with its real headers, so that it can go away, change and fail.
 */
test.use({ serviceWorkers: 'allow', locale: 'en-GB', timezoneId: 'Europe/London' });

const TYPES: Record<string, string> = {
	html: 'text/html;charset=utf-8',
	css: 'text/css',
	js: 'text/javascript',
	svg: 'image/svg+xml',
	xml: 'text/xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json'
};

class Host {
	/** Changes each text on its way out: another version of the site. */
	change = (text: string): string => text;
	/** Paths that fail. */
	failing = new Set<string>();
	asked: string[] = [];
	/** Milliseconds before each answer. */
	slow = 0;
	#server: Server | undefined;
	#port = 0;

	constructor(readonly folder = '') {}

	get address(): string {
		return `http://127.0.0.1:${this.#port}${this.folder}`;
	}

	async start(): Promise<void> {
		this.#server = createServer(({ url = '/' }, response) => {
			const path = new URL(url, 'http://host').pathname;
			this.asked.push(path);
			const inside = path.startsWith(`${this.folder}/`) ? path.slice(this.folder.length) : undefined;
			const file = new URL(`.${inside?.endsWith('/') ? `${inside}index.html` : inside}`, BUILD);
			if (this.failing.has(inside ?? '')) return void response.writeHead(503).end();
			if (inside === undefined || !existsSync(file)) return void response.writeHead(404).end();
			const type = TYPES[/\.(\w+)$/.exec(file.pathname)?.[1] ?? ''] ?? 'application/octet-stream';
			setTimeout(() => {
				response.writeHead(200, { ...headersFor(inside), 'Content-Type': type });
				response.end(this.change(readFileSync(file, 'utf8')));
			}, this.slow);
		});
		await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	async stop(): Promise<void> {
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
		this.#server = undefined;
	}
}

let host: Host;
const serve = async (folder?: string) => {
	host = new Host(folder);
	await host.start();
};
test.afterEach(() => host.stop());

const names = (page: Page) => page.evaluate(() => caches.keys());
/** The first visit, until everything is kept. */
async function visited(page: Page, path = '/'): Promise<void> {
	await page.goto(host.address + path);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Every page that was built. */
const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

for (const folder of ['', '/signpost']) {
	test(`every page is there without a line after one visit${folder && ', below a folder'}`, async ({ page, context }) => {
		test.setTimeout(120_000);
		await serve(folder);
		await visited(page);
		await host.stop();
		expect(PAGES.length).toBeGreaterThan(60);
		for (const path of PAGES) {
			const response = await page.goto(host.address + path);
			expect(response?.status(), path).toBe(200);
			await expect(page.locator('h1:visible').first(), path).toBeVisible();
		}
		// The check itself, to its guidance and the numbers.
		await page.goto(`${host.address}/check/`);
		await page.locator('[name=now][value=breathing]').check();
		await page.getByRole('button', { name: 'Continue' }).click();
		await expect(page.locator('.alarm a[href="tel:999"]').first()).toBeVisible();
		await page.goto(`${host.address}/help/gb/`);
		await expect(page.locator('a[href="tel:116123"]:visible').first()).toBeVisible();
		// An address without its slash still leads to pages of ours, and nothing outside is asked for.
		await page.goto(`${host.address}/help/gb`);
		await expect(page).toHaveURL(`${host.address}/help/gb/`);
		await context.close();
	});
}

test('without script too, once the pages are kept', async ({ page, browser }) => {
	await serve();
	await visited(page);
	await page.goto(`${host.address}/check/all/`);
	await host.stop();
	await page.reload();
	await page.locator('[name=now][value=harm]').check();
	await expect(page.locator('[data-at="crisis/now"]')).toBeVisible();
	expect(browser.isConnected()).toBe(true);
});

test('does not ask for anything while the first page is still loading', async ({ page }) => {
	await serve();
	await page.goto(`${host.address}/check/`);
	const before = [...host.asked];
	expect(before.filter((path) => !/^\/(check\/|favicon\.svg)$/.test(path))).toEqual([]);
	await page.evaluate(() => navigator.serviceWorker.ready);
	expect(host.asked.length).toBeGreaterThan(PAGES.length);
});

/** The next version: a mark on each page, outside of what the policy knows by its hash, and a worker of another name. */
function update(): void {
	const { version } = JSON.parse(readFileSync(new URL('_app/version.json', BUILD), 'utf8')) as { version: string };
	host.change = (text) => text.replace('<html ', '<html data-next ').replaceAll(version, `${version}-next`);
}
const lookForUpdate = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const isNext = (page: Page) => page.evaluate(() => 'next' in document.documentElement.dataset);
const isWaiting = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed');

test('a new version takes over whole, in the middle of the check, and the answers stay', async ({ page }) => {
	await serve();
	await visited(page, '/check/');
	await page.locator('[name=now][value=none]').check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await page.locator('[name=who][value=me]').check();
	await page.getByRole('button', { name: 'Continue' }).click();
	update();
	await lookForUpdate(page);
	await expect.poll(() => isWaiting(page)).toBe(true);
	// Nothing changes under the person's hands.
	expect(await isNext(page)).toBe(false);
	await expect(page.locator('[name=age]').first()).toBeVisible();
	await page.reload();
	await expect.poll(() => isNext(page)).toBe(true);
	await expect(page.locator('[name=age]').first()).toBeVisible();
	expect(await page.evaluate(() => JSON.parse(sessionStorage.signpost as string) as object)).toMatchObject({
		answers: { now: ['none'], who: ['me'] }
	});
	await host.stop();
	await page.goto(`${host.address}/privacy/`);
	expect(await isNext(page)).toBe(true);
	expect(await names(page)).toHaveLength(1);
});

test('with a second page open the old version stays until one is left', async ({ page, context }) => {
	await serve();
	await visited(page);
	const other = await context.newPage();
	await other.goto(`${host.address}/privacy/`);
	update();
	await lookForUpdate(page);
	await expect.poll(() => isWaiting(page)).toBe(true);
	await page.goto(`${host.address}/method/`);
	expect(await isNext(page)).toBe(false);
	await other.close();
	await page.goto(`${host.address}/privacy/`);
	await expect.poll(() => isNext(page)).toBe(true);
});

test('an update that fails half way leaves the old version whole, and nothing behind', async ({ page }) => {
	await serve();
	await visited(page);
	const before = await names(page);
	update();
	host.failing.add('/help/gb/');
	await lookForUpdate(page).catch(() => {});
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
		.toBe(null);
	expect(await names(page)).toEqual(before);
	await host.stop();
	await page.goto(`${host.address}/help/gb/`);
	expect(await isNext(page)).toBe(false);
});

async function fullDisk(page: Page, context: BrowserContext, bytes: number): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: bytes });
}

test('with a full disk the site works as if there were no worker', async ({ page, context }) => {
	await serve();
	await page.goto(`${host.address}/method/`);
	await fullDisk(page, context, 200_000);
	await page.goto(host.address);
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const found = await navigator.serviceWorker.getRegistration();
					return found === undefined ? 'gone' : found.installing ? 'at it' : 'kept';
				}),
			{ timeout: 15_000 }
		)
		.toBe('gone');
	expect(await names(page)).toEqual([]);
	await page.goto(`${host.address}/help/gb/`);
	await expect(page.locator('a[href="tel:116123"]:visible').first()).toBeVisible();
});

/** What is left of us, seen from a page of the same host that is none of ours. */
async function expectNothing(context: BrowserContext): Promise<void> {
	const again = await context.newPage();
	await again.goto(`${host.address}/robots.txt`);
	await expect.poll(() => names(again)).toEqual([]);
	expect(await again.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
}

test('Leave takes what was kept with it', async ({ page, context }) => {
	await serve();
	await visited(page, '/check/');
	expect(await names(page)).toHaveLength(1);
	await page.locator('[data-leave]').first().click();
	await expect(page).not.toHaveURL(/^http:/);
	await expectNothing(context);
});

test('Leave stops what is still being kept on a first visit', async ({ page, context }) => {
	await serve();
	host.slow = 400;
	await page.goto(`${host.address}/check/`);
	await expect.poll(() => host.asked.length, { timeout: 20_000 }).toBeGreaterThan(8);
	await page.locator('[data-leave]').first().click();
	await expect(page).not.toHaveURL(/^http:/);
	host.slow = 0;
	await expectNothing(context);
	// Nothing comes back after a while either.
	await page.waitForTimeout(3000);
	await expectNothing(context);
});
