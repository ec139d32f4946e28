import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { headersFor } from '../scripts/headers.js';
import { NEUTRAL_SITE } from '../src/lib/content/neutral-site.ts';
import { integrityOf } from '../scripts/integrity.js';
import { bundleOf, filesOf, keptOf } from '../scripts/kept.js';
import { filesIn } from '../scripts/seal.js';
import { BUILD, builtVersion } from './walk.ts';

/**
 * Pages without a line: after one visit, below a folder, across an update, after a failed one, on a full disk. A host of our own
 * sends the built site with its real headers, so that it can go away, change, wait and fail.
 */
test.use({ serviceWorkers: 'allow', locale: 'en-GB', timezoneId: 'Europe/London' });

const TYPES: Record<string, string> = {
	html: 'text/html;charset=utf-8',
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	xml: 'text/xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json'
};

const WORKER = '/service-worker.js';
/** All that is kept, in one file. */
const BUNDLE = '/offline.txt';
const FOLDER = fileURLToPath(BUILD);
const FILES = filesOf(FOLDER);
/** What stands below an address of the site. */
const fileOf = (path: string) => new URL(`.${path}${path.endsWith('/') ? 'index.html' : ''}`, BUILD);

class Host {
	/** Changes each text on its way out: another version of the site. */
	change: (text: string, path: string) => string = (text) => text;
	/** The address of a file in the build, for one of that version. */
	built = (path: string): string => path;
	/** Whether the worker's hash is that of what is sent, as after a build. */
	sealed = true;
	/** Paths that fail. */
	failing = new Set<string>();
	/** Paths whose answer breaks off in the middle. */
	cut = new Set<string>();
	/** Paths that are answered only when this says so. */
	held = new Map<string, Promise<void>>();
	asked: string[] = [];
	/** What the last answer to each path was. */
	said = new Map<string, number>();
	/** Milliseconds before each answer. */
	slow = 0;
	#server: Server | undefined;
	#port = 0;

	constructor(readonly folder = '') {}

	get origin(): string {
		return `http://127.0.0.1:${this.#port}`;
	}
	get address(): string {
		return this.origin + this.folder;
	}

	/** Of the pages as they are sent. */
	#bundle(): string {
		const changed = FILES.map(({ address, type, text }) => ({
			address: this.change(address, address),
			type,
			text: this.change(text, address)
		}));
		return bundleOf(changed);
	}

	#text(path: string): string {
		if (path === BUNDLE) return this.#bundle();
		const text = this.change(readFileSync(fileOf(this.built(path)), 'utf8'), path);
		if (path !== WORKER || !this.sealed) return text;
		return text.replace(/\bsha256-\S+(?= \/)/, integrityOf(this.#bundle()));
	}

	async start(): Promise<void> {
		this.#server = createServer(({ url = '/', headers }, response) => {
			const path = new URL(url, 'http://host').pathname;
			this.asked.push(path);
			const inside = path.startsWith(`${this.folder}/`) ? path.slice(this.folder.length) : undefined;
			const answer = (status: number, text = '', more = {}) => {
				this.said.set(inside ?? path, status);
				response.writeHead(status, more).end(text);
			};
			if (this.failing.has(inside ?? '')) return answer(503);
			if (inside === undefined || !existsSync(fileOf(this.built(inside)))) return answer(404, 'Nothing is here.');
			const type = TYPES[/\.(\w+)$/.exec(fileOf(inside).pathname)?.[1] ?? ''] ?? 'application/octet-stream';
			setTimeout(async () => {
				await this.held.get(inside);
				const text = this.#text(inside);
				const ETag = `"${createHash('sha256').update(text).digest('hex')}"`;
				const more = { ...headersFor(inside), 'Content-Type': type, ETag };
				if (this.cut.has(inside)) {
					response.writeHead(200, { ...more, 'Content-Length': Buffer.byteLength(text) });
					response.write(text.slice(0, text.length / 2), () => response.destroy());
				} else if (headers['if-none-match'] === ETag) answer(304, '', more);
				else answer(200, text, more);
			}, this.slow);
		});
		await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** Keeps an answer back, until the function that it gives is called. */
	hold(path: string): () => void {
		let letGo = () => {};
		this.held.set(path, new Promise((resolve) => (letGo = resolve)));
		return letGo;
	}

	async stop(): Promise<void> {
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
		this.#server = undefined;
	}
}

/** Installing takes its time on a machine with other things to do. */
test.describe.configure({ timeout: 90_000 });
const patient = expect.configure({ timeout: 20_000 });

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
	await patient.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Every file that is kept, by its address. */
const KEPT = new Map(keptOf(filesIn(FOLDER)).map((file) => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, file]));
const PAGES = [...KEPT.keys()].filter((path) => path.endsWith('/'));

/** What our host says with a page, as browsers name it. */
const sentWith = (path: string) =>
	Object.fromEntries(Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]));

test('all is kept in one request and one entry, to the letter', async ({ page }) => {
	await serve();
	await visited(page);
	const kept = await page.evaluate(async () => {
		const cache = await caches.open((await caches.keys())[0] ?? '');
		return Promise.all((await cache.keys()).map(async ({ url }) => [url, await (await cache.match(url))?.text()]));
	});
	expect(kept.map(([url]) => url)).toEqual([host.address + BUNDLE]);
	expect(kept[0]?.[1] === readFileSync(fileOf(BUNDLE), 'utf8')).toBe(true);
	expect(host.asked.filter((path) => path !== '/' && path !== '/favicon.svg')).toEqual([WORKER, BUNDLE]);
});

for (const folder of ['', '/signpost']) {
	test(`every page is there without a line after one visit${folder && ', below a folder'}`, async ({ page, context }) => {
		// More than a hundred addresses, beside two other tests.
		test.setTimeout(360_000);
		await serve(folder);
		await visited(page);
		await host.stop();
		expect(PAGES.length).toBeGreaterThan(60);
		for (const [path, file] of KEPT) {
			const response = await page.goto(host.address + path);
			expect(response?.status(), path).toBe(200);
			expect(response?.headers(), path).toMatchObject(sentWith(path));
			expect(response?.headers()['content-type']?.split(';')[0], path).toBe(TYPES[/\w+$/.exec(file)?.[0] ?? '']?.split(';')[0]);
			expect((await response?.text()) === readFileSync(fileOf(path), 'utf8'), path).toBe(true);
			if (path.endsWith('/')) await expect(page.locator('h1:visible').first(), path).toBeVisible();
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

test('the check on one page too, once the pages are kept', async ({ page }) => {
	await serve();
	await visited(page);
	await page.goto(`${host.address}/check/all/`);
	await host.stop();
	await page.reload();
	await page.locator('[name=now][value=harm]').check();
	await expect(page.locator('[data-at="crisis/now"]')).toBeVisible();
});

test('does not ask for anything while the first page is still loading', async ({ page }) => {
	await serve();
	await page.goto(`${host.address}/check/`);
	const before = [...host.asked];
	expect(before.filter((path) => !/^\/(check\/|favicon\.svg)$/.test(path))).toEqual([]);
	await page.evaluate(() => navigator.serviceWorker.ready);
	expect(host.asked).toContain(BUNDLE);
});

test('does not begin while somebody taps', async ({ page }) => {
	await serve();
	await page.goto(`${host.address}/check/`);
	for (let tap = 0; tap < 8; tap++) {
		await page.locator('#app label').first().click();
		await page.waitForTimeout(800);
	}
	expect(host.asked).not.toContain(WORKER);
	await patient.poll(() => host.asked).toContain(BUNDLE);
});

/** The next version: a mark on each page, outside of what the policy knows by its hash, and a worker of another name. */
function update(name = '-next'): void {
	const version = builtVersion();
	// Without quotes: it also stands in the text of a bundle.
	host.change = (text) => text.replaceAll('<html ', `<html data-next=${name} `).replaceAll(version, version + name);
	host.built = (path) => path.replace(name, '');
}
const lookForUpdate = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const isNext = (page: Page) => page.evaluate(() => 'next' in document.documentElement.dataset);
/** A number that was put right, on a page of a version that has no worker yet. */
const PUT_RIGHT = 'tel:0000116123';
function putRight(): void {
	host.failing.add(WORKER);
	host.change = (text, path) => (path === '/help/gb/' ? text.replaceAll('tel:116123', PUT_RIGHT) : text);
}
const numberIs = (page: Page, number: string) => expect(page.locator(`a[href="${number}"]:visible`).first()).toBeVisible();
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
	await patient.poll(() => isWaiting(page)).toBe(true);
	// Nothing changes under the person's hands.
	expect(await isNext(page)).toBe(false);
	await expect(page.locator('[name=age]').first()).toBeVisible();
	await host.stop();
	await page.reload();
	await patient.poll(() => isNext(page)).toBe(true);
	await expect(page.locator('[name=age]').first()).toBeVisible();
	expect(await page.evaluate(() => JSON.parse(sessionStorage.signpost as string) as object)).toMatchObject({
		answers: { now: ['none'], who: ['me'] }
	});
	await page.goto(`${host.address}/privacy/`);
	expect(await isNext(page)).toBe(true);
	expect(await names(page)).toHaveLength(1);
});

test('with a second page open what is kept stays of the old version until one is left', async ({ page, context }) => {
	await serve();
	await visited(page);
	const other = await context.newPage();
	await other.goto(`${host.address}/privacy/`);
	update();
	await lookForUpdate(page);
	await patient.poll(() => isWaiting(page)).toBe(true);
	await host.stop();
	await page.goto(`${host.address}/method/`);
	expect(await isNext(page)).toBe(false);
	await other.close();
	await page.goto(`${host.address}/privacy/`);
	await patient.poll(() => isNext(page)).toBe(true);
});

/** One that waits, and none at work. */
const isSettled = (page: Page) =>
	page.evaluate(async () => {
		const found = await navigator.serviceWorker.getRegistration();
		return !!found?.waiting && !found.installing;
	});
const shows = (page: Page) => page.evaluate(() => document.documentElement.dataset.next);

test('of three versions the one that takes over is the one that shows', async ({ page }) => {
	await serve();
	await visited(page);
	for (const name of ['-second', '-third']) {
		update(name);
		await lookForUpdate(page);
		await patient.poll(async () => (await names(page)).some((one) => one.includes(`${name}-`))).toBe(true);
		await patient.poll(() => isSettled(page)).toBe(true);
	}
	await host.stop();
	for (const path of ['/method/', '/privacy/']) {
		await page.goto(host.address + path);
		expect(await shows(page)).toBe('-third');
	}
	await patient.poll(() => names(page)).toHaveLength(1);
});

test('a version that takes over leaves alone what the one after it is still keeping', async ({ page }) => {
	await serve();
	await visited(page);
	update('-second');
	await lookForUpdate(page);
	await patient.poll(() => isSettled(page)).toBe(true);
	update('-third');
	const letGo = host.hold(BUNDLE);
	await lookForUpdate(page);
	await patient.poll(() => names(page)).toHaveLength(3);
	// The second takes over.
	await page.goto(`${host.address}/method/`);
	await patient.poll(() => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())?.waiting)).toBe(true);
	letGo();
	await patient.poll(() => isSettled(page)).toBe(true);
	await host.stop();
	for (const path of ['/learn/', '/method/']) {
		await page.goto(host.address + path);
		expect(await shows(page)).toBe('-third');
	}
	await patient.poll(() => names(page)).toHaveLength(1);
});

test('a bundle of another version than its worker is not kept, and the next visit keeps all', async ({ page }) => {
	await serve();
	host.change = (text, path) => (path === WORKER ? text : text.replace('<html ', '<html data-next '));
	host.sealed = false;
	await page.goto(host.address);
	await patient.poll(() => host.asked, { timeout: 15_000 }).toContain(BUNDLE);
	await patient.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	expect(await names(page)).toEqual([]);
	host.change = (text) => text;
	await visited(page);
	expect(await names(page)).toHaveLength(1);
});

test('an update whose files are of another version leaves the old one whole', async ({ page }) => {
	await serve();
	await visited(page);
	const before = await names(page);
	update();
	// Its worker is there before its pages are.
	const next = host.change;
	host.change = (text, path) => (path === WORKER ? next(text, path) : text.replace('<html ', '<html data-half '));
	host.sealed = false;
	await lookForUpdate(page).catch(() => {});
	await patient
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
		.toBe(null);
	expect(await names(page)).toEqual(before);
	expect(await isWaiting(page)).toBe(false);
	await host.stop();
	await page.goto(`${host.address}/help/gb/`);
	expect(await page.evaluate(() => 'half' in document.documentElement.dataset)).toBe(false);
});

test('a number that was put right shows at once, long before there is a new worker; what is kept is for a dead line', async ({
	page
}) => {
	await serve();
	await visited(page);
	putRight();
	await page.goto(`${host.address}/help/gb/`);
	await numberIs(page, PUT_RIGHT);
	await host.stop();
	await page.goto(`${host.address}/help/gb/`);
	await numberIs(page, 'tel:116123');
});

test('a page that has not changed costs one short answer once it was opened; what was kept only is in no cache of the browser', async ({
	page
}) => {
	await serve();
	await visited(page);
	for (const status of [200, 304]) {
		host.asked = [];
		await page.goto(`${host.address}/privacy/`);
		await expect(page.locator('h1')).toBeVisible();
		expect(host.asked.filter((path) => path !== WORKER)).toEqual(['/privacy/']);
		// The first is asked for whole: Leave could not reach a copy beside those that are kept.
		expect(host.said.get('/privacy/')).toBe(status);
		await page.goto(`${host.address}/`);
	}
});

test('where the line is up but nothing comes, the kept page shows after a short wait; an answer that is no page counts as none', async ({
	page
}) => {
	await serve();
	await visited(page);
	const letGo = host.hold('/help/gb/');
	const began = Date.now();
	await page.goto(`${host.address}/help/gb/`, { waitUntil: 'commit' });
	const waited = Date.now() - began;
	expect(waited).toBeGreaterThan(2000);
	expect(waited).toBeLessThan(6000);
	await numberIs(page, 'tel:116123');
	letGo();
	host.failing.add('/method/');
	expect((await page.goto(`${host.address}/method/`))?.status()).toBe(200);
	await expect(page.locator('h1')).toBeVisible();
});

test('the rules of the check without script are never of another version than its page', async ({ page }) => {
	await serve();
	await visited(page);
	// A newer page from the network, under the old worker: it asks for rules of its own.
	host.failing.add(WORKER);
	host.change = (text) => text.replaceAll(builtVersion(), 'newer');
	host.asked = [];
	await page.goto(`${host.address}/check/all/`);
	expect(host.asked).toContain('/check/all/rules-newer.css');
	// They are not there: all cards show, rather than those that old rules pick.
	await expect(page.locator('[data-at="overdose/now"]')).toBeVisible();
	await host.stop();
	await page.reload();
	await expect(page.locator('[data-at="overdose/now"]')).toBeHidden();
});

test('nor is what lays out the paper of the sheet', async ({ page }) => {
	await serve();
	await visited(page);
	host.failing.add(WORKER);
	host.change = (text) => text.replaceAll(builtVersion(), 'newer');
	host.built = (path) => path.replace('newer', builtVersion());
	host.asked = [];
	await page.goto(`${host.address}/guidance/sheet/`);
	expect(host.asked).toContain('/guidance/sheet/sheet-newer.css');
	const rules = () =>
		page.evaluate(() => [...document.styleSheets].find(({ href }) => href?.includes('sheet-'))?.cssRules.length ?? 0);
	expect(await rules()).toBeGreaterThan(10);
	await host.stop();
	await page.reload();
	expect(await rules()).toBeGreaterThan(10);
});

test('who asked their browser to save data gets nothing kept', async ({ page, context }) => {
	await serve();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
	await page.goto(host.address);
	expect(await page.evaluate(() => (navigator as unknown as { connection: { saveData: boolean } }).connection.saveData)).toBe(
		true
	);
	await page.waitForTimeout(3500);
	expect(host.asked).not.toContain(WORKER);
	await session.send('Emulation.setDataSaverOverride', {});
	await visited(page);
	expect(await names(page)).toHaveLength(1);
});

test('a host that goes back to the version which answers, and breaks off, takes nothing from it', async ({ page, context }) => {
	await serve();
	await visited(page);
	const [first = ''] = await names(page);
	// With two pages open the next version waits.
	const other = await context.newPage();
	await other.goto(`${host.address}/privacy/`);
	update();
	await lookForUpdate(page);
	await patient.poll(() => isWaiting(page)).toBe(true);
	host.change = (text) => text;
	host.built = (path) => path;
	host.cut.add(BUNDLE);
	host.asked = [];
	await lookForUpdate(page).catch(() => {});
	await patient.poll(() => host.asked).toContain(WORKER);
	await page.waitForTimeout(2000);
	expect(await names(page)).toContain(first);
	await host.stop();
	await page.goto(`${host.address}/help/gb/`);
	await numberIs(page, 'tel:116123');
	expect(await isNext(page)).toBe(false);
});

for (const how of ['failing', 'cut'] as const) {
	test(`an update that ${how === 'cut' ? 'breaks off half way' : 'fails'} leaves the old version whole, and nothing behind`, async ({
		page
	}) => {
		await serve();
		await visited(page);
		const before = await names(page);
		update();
		host[how].add(BUNDLE);
		host.asked = [];
		await lookForUpdate(page).catch(() => {});
		await patient.poll(() => host.asked).toContain(BUNDLE);
		await patient
			.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
			.toBe(null);
		expect(await names(page)).toEqual(before);
		await host.stop();
		await page.goto(`${host.address}/help/gb/`);
		expect(await isNext(page)).toBe(false);
	});
}

async function fullDisk(page: Page, context: BrowserContext, bytes: number): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: bytes });
}

test('with a full disk the site works as if there were no worker', async ({ page, context }) => {
	await serve();
	await page.goto(`${host.address}/method/`);
	await fullDisk(page, context, 200_000);
	await page.goto(host.address);
	await patient.poll(() => host.asked, { timeout: 15_000 }).toContain(BUNDLE);
	await patient
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

/** What is left of us, seen from an address of the same host that is none of ours. */
async function expectNothing(context: BrowserContext): Promise<void> {
	const again = await context.newPage();
	await again.goto(`${host.origin}/elsewhere.txt`);
	await patient.poll(() => names(again)).toEqual([]);
	await patient.poll(() => again.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	await again.close();
}
async function leave(page: Page): Promise<void> {
	await page.locator('[data-leave]').first().click();
	await expect(page).not.toHaveURL(/^http:/);
}

/** Where Leave leads is slow to answer: our page is there for a while longer, hidden. */
async function leaveSlowly(page: Page, context: BrowserContext): Promise<void> {
	await context.route(`${NEUTRAL_SITE}**`, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 8000));
		await route.fulfill({ body: 'Elsewhere' }).catch(() => {});
	});
	// A click of the driver would wait until we are there.
	const hidden = await page.evaluate(() => {
		document.querySelector<HTMLElement>('[data-leave]')?.click();
		return document.documentElement.hidden;
	});
	expect(hidden).toBe(true);
}

test('Leave takes what was kept with it', async ({ page, context }) => {
	await serve('/signpost');
	await visited(page, '/check/');
	expect(await names(page)).toHaveLength(1);
	await leave(page);
	await expectNothing(context);
});

/** Until the worker asks for all that it is to keep. */
const atIt = () => patient.poll(() => host.asked, { timeout: 20_000 }).toContain(`/signpost${BUNDLE}`);

test('Leave stops what is still being kept on a first visit', async ({ page, context }) => {
	await serve('/signpost');
	const letGo = host.hold(BUNDLE);
	await page.goto(`${host.address}/check/`);
	await atIt();
	await leave(page);
	letGo();
	await expectNothing(context);
	// Nothing comes back after a while either.
	await page.waitForTimeout(3000);
	await expectNothing(context);
});

test('Leave while the worker itself is still on its way: nothing is kept', async ({ page, context }) => {
	await serve('/signpost');
	const letGo = host.hold(WORKER);
	await page.goto(`${host.address}/check/`);
	await patient.poll(() => host.asked, { timeout: 20_000 }).toContain(`/signpost${WORKER}`);
	await leave(page);
	letGo();
	await page.waitForTimeout(4000);
	await expectNothing(context);
	expect(host.asked.length).toBeLessThan(10);
});

test('Leave on the second page of a first visit, while all is being kept: nothing is', async ({ page, context }) => {
	await serve('/signpost');
	const letGo = host.hold(BUNDLE);
	await page.goto(`${host.address}/check/`);
	await atIt();
	await page.goto(`${host.address}/privacy/`);
	await leaveSlowly(page, context);
	letGo();
	await new Promise((resolve) => setTimeout(resolve, 4000));
	await expectNothing(context);
});

test('Leave while the worker of an update is on its way takes the old and the new', async ({ page, context }) => {
	await serve('/signpost');
	await visited(page, '/check/');
	update();
	const letGo = host.hold(WORKER);
	host.asked = [];
	await page.evaluate(() => void navigator.serviceWorker.getRegistration().then((found) => found?.update()));
	await patient.poll(() => host.asked).toContain(`/signpost${WORKER}`);
	await leaveSlowly(page, context);
	letGo();
	await new Promise((resolve) => setTimeout(resolve, 4000));
	await expectNothing(context);
});

test('Leave in the middle of an update takes the old and the new', async ({ page, context }) => {
	await serve('/signpost');
	await visited(page, '/check/');
	update();
	const letGo = host.hold(BUNDLE);
	host.asked = [];
	await page.evaluate(() => void navigator.serviceWorker.getRegistration().then((found) => found?.update()));
	await atIt();
	await leave(page);
	letGo();
	await page.waitForTimeout(3000);
	await expectNothing(context);
});

test('closing the tab while pages are being kept keeps no half', async ({ page, context }) => {
	await serve('/signpost');
	const letGo = host.hold(BUNDLE);
	await page.goto(`${host.address}/check/`);
	await atIt();
	await page.close();
	letGo();
	await new Promise((resolve) => setTimeout(resolve, 2000));
	await expectNothing(context);
});

test('a tab closed while nothing comes leaves nothing behind', async ({ page, context }) => {
	await serve('/signpost');
	host.hold(BUNDLE);
	await page.goto(`${host.address}/check/`);
	await atIt();
	await page.close();
	// Once for all: a page of the host that looks in may keep the worker busy.
	await new Promise((resolve) => setTimeout(resolve, 6000));
	await expectNothing(context);
});
