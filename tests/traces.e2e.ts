import { createHash } from 'node:crypto';
import { writeFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { tools } from '../src/lib/content/en/help-tools.ts';
import { integrityOf } from '../scripts/integrity.js';
import { at, BUILD, builtVersion, button, CALM, cards, goBack, journey, LONDON, PLAYWRIGHT_SAYS } from './walk.ts';

/** What a visit leaves behind, in every place that a page can write to or a browser writes for it. */
test.use(LONDON);

const neutral = /^https:\/\/www\.bbc\.co\.uk\/weather/;
const ANSWERS = {
	...CALM,
	now: ['harm'],
	medicine: ['zopiclone'],
	changed: ['ran-out'],
	body: ['tremor'],
	craving: ['weekly']
} as const;
/** Words that only answers have: ids, names, and what guidance would say of them. */
const TELLING = /harm|zopiclone|ran-out|tremor|weekly|craving|crisis|stopped|benzo|clonazepam/i;
const PAGES = ['/', '/check/', '/guidance/', '/guidance/sheet/', '/help/', '/help/gb/', '/method/', '/privacy/'];

const everything = (page: Page) =>
	page.evaluate(
		async (title) => ({
			sessionStorage: { ...sessionStorage },
			localStorage: { ...localStorage },
			databases: (await indexedDB.databases()).map(({ name }) => name),
			caches: await caches.keys(),
			files: (await navigator.storage.estimate()).usage,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			cookie: document.cookie,
			name: window.name,
			state: JSON.stringify(history.state),
			title: document.title,
			address: location.href.slice(location.origin.length),
			// But for a reminder's neutral title and a time to come, which the page itself proposes.
			fields: [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea:not(.say-it *)')].filter(
				(one) => {
					if (one instanceof HTMLInputElement && ['checkbox', 'radio'].includes(one.type)) return one.checked;
					return one.value && !(one.closest('[data-reminder]') && (one.value === title || one.type === 'datetime-local'));
				}
			).length,
			loaded: performance.getEntries().map(({ name }) => name.replace(location.origin, '')),
			marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length
		}),
		tools.remindDefault
	);
type Everything = Awaited<ReturnType<typeof everything>>;

const report: string[] = [];
function clean(where: string, { sessionStorage, ...rest }: Everything, kept: readonly string[]) {
	report.push(`${where}: session ${Object.keys(sessionStorage).join('+') || 'empty'}, all else empty`);
	expect(Object.keys(sessionStorage).filter((key) => !kept.includes(key))).toEqual([]);
	expect(rest).toMatchObject({
		localStorage: {},
		databases: [],
		caches: [],
		files: 0,
		workers: 0,
		cookie: '',
		name: '',
		fields: 0,
		marks: 0
	});
	expect(rest.title).toBe('Signpost');
	expect(JSON.stringify(sessionStorage) + rest.state + rest.address + rest.loaded.join()).not.toMatch(TELLING);
	expect(rest.address).not.toMatch(/[?#]/);
}

async function watched(context: BrowserContext) {
	const said: string[] = [];
	context.on('console', (message) => {
		if (message.text() !== PLAYWRIGHT_SAYS) said.push(message.text());
	});
	context.on('weberror', (error) => said.push(error.error().message));
	await context.route(neutral, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
	return said;
}

/** Walks back through all that the tab's history holds of ours, to the first page, and looks at each place: tells at how many. */
async function backwards(page: Page, look: (seen: Everything) => void, most: number) {
	let looks = 0;
	for (let count = 0; count < most; count++) {
		// The last one may still be loading another page, which ends whatever is asked of this one.
		await goBack(page).catch(() => undefined);
		await page.waitForTimeout(60);
		// On a busy machine the first page is still loading when the next step leads to the empty one before it.
		const { protocol, pathname } = new URL(page.url());
		if (protocol === 'about:' || pathname === '/') return looks;
		const seen = await everything(page).catch(() => undefined);
		if (!seen) continue;
		look(seen);
		looks++;
	}
	throw new Error(`Not back at the first page after ${most} steps, ${looks} of them seen`);
}

test('after Clear every place that a browser has is empty, at each step back as well', async ({ page, context }) => {
	test.slow();
	const said = await watched(context);
	await journey(page, ANSWERS);
	expect(await cards(page)).toContain('crisis now');
	expect(JSON.stringify((await everything(page)).sessionStorage)).toMatch(TELLING);
	await button(page, 'Clear all my answers').click();
	await button(page, 'Yes, clear them').click();
	clean('after Clear', await everything(page), []);
	const looks = await backwards(
		page,
		(seen) => {
			expect(seen.fields).toBe(0);
			expect(JSON.stringify(seen.sessionStorage) + seen.state + seen.address).not.toMatch(TELLING);
			expect(seen.title).toBe('Signpost');
		},
		60
	);
	expect(looks).toBeGreaterThan(30);
	// The last step back may still be on its way, and would break off the next load.
	await expect(async () => void (await page.goto('/'))).toPass();
	for (const path of PAGES) {
		await page.goto(path);
		clean(`after Clear, ${path}`, await everything(page), ['signpost']);
	}
	expect(said).toEqual([]);
});

test('after Leave as well, and Back shows none of it', async ({ page, context }) => {
	test.slow();
	const said = await watched(context);
	await journey(page, ANSWERS);
	await page.locator('[data-leave]').click();
	await expect(page).toHaveURL(neutral);
	for (let count = 0; count < 3; count++) {
		const ours = page.waitForEvent('framenavigated');
		await goBack(page);
		expect((await ours).url()).not.toMatch(neutral);
		await expect(page).toHaveURL(neutral);
		await page.waitForTimeout(300);
		await expect(page).toHaveURL(neutral);
	}
	for (const path of PAGES) {
		await page.goto(path);
		clean(`after Leave, ${path}`, await everything(page), []);
		expect(await cards(page)).toEqual([]);
	}
	expect(said).toEqual([]);
});

test('a visit that goes on leaves nothing but the tab’s own answers, one title, and names no answer', async ({
	page,
	context
}) => {
	const said = await watched(context);
	await journey(page, ANSWERS);
	const { sessionStorage, ...rest } = await everything(page);
	expect(Object.keys(sessionStorage)).toEqual(['signpost']);
	expect(Object.keys(JSON.parse(sessionStorage['signpost'] ?? '{}') as object).sort()).toEqual([
		'alarm',
		'answers',
		'seen',
		'step',
		'version'
	]);
	expect(JSON.stringify(rest)).not.toMatch(TELLING);
	expect(rest).toMatchObject({
		localStorage: {},
		databases: [],
		caches: [],
		cookie: '',
		name: '',
		title: 'Signpost',
		address: '/guidance/'
	});
	// Browsers print title and address at the head of each page of paper.
	const paper = await page.pdf({ displayHeaderFooter: true });
	expect(paper.includes('/Title (Signpost)') || paper.includes(Buffer.from('Signpost', 'utf16le').swap16())).toBe(true);
	expect(said).toEqual([]);
});

test('every page has the one icon, and but for those to read the one title, by its script as well', async ({ page }) => {
	const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	expect(files.length).toBeGreaterThan(90);
	let named = 0;
	for (const file of files) {
		const html = readFileSync(new URL(file.replaceAll('\\', '/'), BUILD), 'utf8');
		const title = /<title>([^<]*)</.exec(html)?.[1];
		if (/^learn\b/.test(file)) named += Number(title?.endsWith(' · Signpost') ?? false);
		else expect([file, title]).toEqual([file, 'Signpost']);
		expect([file, [...html.matchAll(/<link rel="icon"[^>]*href="([^"]*)"/g)].map(([, href]) => href?.split('/').pop())]).toEqual([
			file,
			['favicon.svg']
		]);
	}
	expect(named).toBe(files.filter((file) => /^learn\b/.test(file)).length);
	for (const path of PAGES) {
		await page.goto(path);
		if (path === '/check/') await at(page, 'now');
		expect([path, await page.title()]).toEqual([path, 'Signpost']);
	}
});

/** The other walks do without the worker, so that they see what pages themselves leave. */
test.describe('where pages are kept for a line that fails', () => {
	test.use({ serviceWorkers: 'allow' });

	/** All that any cache holds: the address, and the hash of the bytes. */
	const kept = (page: Page) =>
		page.evaluate(async () => {
			const found: { name: string; method: string; address: string; hash: string }[] = [];
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					const bytes = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer();
					const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
					found.push({
						name,
						method: request.method,
						address: request.url.replace(location.origin, ''),
						hash: hash.map((byte) => byte.toString(16).padStart(2, '0')).join('')
					});
				}
			}
			return found;
		});
	/** The answers given, with all pages kept by then. */
	async function answered(page: Page) {
		await journey(page, ANSWERS);
		// The driver's own questions count as taps, and the worker waits until there are none.
		const context = page.context();
		if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 20_000 });
		await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 20_000 }).toBe(true);
		expect((await kept(page)).map(({ address }) => address)).toEqual(['/offline.txt']);
	}
	/** Each is a file of the build, byte by byte, under its own address: nothing of a person can be in it. */
	async function expectFilesAlone(page: Page) {
		const bundle = integrityOf(readFileSync(new URL('offline.txt', BUILD)));
		for (const { name, method, address, hash } of await kept(page)) {
			const file = new URL(`.${address}${address.endsWith('/') ? 'index.html' : ''}`, BUILD);
			expect([address, method, hash]).toEqual([address, 'GET', createHash('sha256').update(readFileSync(file)).digest('hex')]);
			expect(name).toBe(`signpost--${builtVersion()}-${bundle}`);
		}
	}

	test('after Clear they are files of the build and nothing else', async ({ page, context }) => {
		test.slow();
		const said = await watched(context);
		await answered(page);
		await expectFilesAlone(page);
		await button(page, 'Clear all my answers').click();
		await button(page, 'Yes, clear them').click();
		await expectFilesAlone(page);
		const { caches, files, workers, ...rest } = await everything(page);
		expect([caches.length, workers]).toEqual([1, 1]);
		expect(files).toBeGreaterThan(1e6);
		clean('after Clear, with pages kept', { ...rest, caches: [], files: 0, workers: 0 }, []);
		expect(said).toEqual([]);
	});

	test('after Leave there are none, and no worker', async ({ page, context }) => {
		test.slow();
		const said = await watched(context);
		await answered(page);
		await page.locator('[data-leave]').click();
		await expect(page).toHaveURL(neutral);
		// No page of ours, as those would begin anew.
		await page.goto('/robots.txt');
		await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual([]);
		await expect.poll(async () => (await everything(page)).workers).toBe(0);
		const seen = await everything(page);
		// Chromium counts what it has deleted for a while.
		clean('after Leave, with pages kept before', { ...seen, files: 0, title: 'Signpost' }, ['left']);
		expect(said).toEqual([]);
	});
});

test.afterAll(() => {
	const out = new URL('../test-results/', import.meta.url);
	mkdirSync(out, { recursive: true });
	if (report.length) writeFileSync(new URL('traces.txt', out), `${report.join('\n')}\n`);
	process.stdout.write(report.map((line) => `${line}\n`).join(''));
});
