import { inPage } from './in-page.js';

/** One visit to one of the two pages, by a browser that knows nothing of it yet. */

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */
/** @typedef {Record<string, number>} Figures */
/** @typedef {{ name: string, latency: number, kbits: number }} Line */
/**
 * @typedef {object} Site
 * @property {string} name
 * @property {string} url
 * @property {() => boolean} ready whether its script has taken over; runs in the page
 * @property {(option: string) => boolean} kept whether it has this answer to its first question; runs in the page
 */

/** A phone of some years ago, against this machine. */
export const SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DEVICE = { ...PHONE, locale: 'en-GB', timezoneId: 'Europe/London' };
const PATIENCE = 30_000;
/**
 * How long a browser may rest once its window is open, in milliseconds. Chromium 156 makes part of its own window as a page of its own, a
 * second of processor for each window: people have that behind them, and whatever is visited in that second pays for it.
 */
export const REST = 2000;
/** More screens than any journey has. */
const ENDLESS = 80;

const FIRST = { question: 'now', option: 'none' };
/**
 * Somebody with much to tell: cards of every urgency, an alarm on the way, both findings. A question that is not named gets the
 * option that tells of nothing, or else its first.
 */
const ANSWERS = {
	age: ['18-to-64'],
	medicine: ['clonazepam'],
	days: ['most'],
	months: ['over-3'],
	changed: ['ran-out'],
	'failed-attempts': ['once'],
	body: ['tremor', 'sleep'],
	mood: ['hopeless'],
	'more-than-prescribed': ['monthly'],
	craving: ['weekly']
};

/**
 * @param {Browser} browser
 * @param {Parameters<typeof inPage>[0]} what
 * @param {(page: Page, session: CDPSession) => Promise<Figures>} visit
 */
async function withPage(browser, what, visit) {
	const context = await browser.newContext(DEVICE);
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE);
		await page.addInitScript(inPage, what);
		await page.waitForTimeout(REST);
		return await visit(page, await context.newCDPSession(page));
	} finally {
		await context.close();
	}
}

/** @param {CDPSession} session @param {Line} line */
async function slowDown(session, { latency, kbits }) {
	const throughput = (kbits * 1000) / 8;
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: throughput,
		uploadThroughput: throughput
	});
}

/** Counts what travels, headers included, by kind of request. @param {CDPSession} session */
async function counted(session) {
	/** @type {Map<string, string>} */
	const kinds = new Map();
	/** @type {Figures} */
	const bytes = {};
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		for (const name of ['bytes', `bytes.${kinds.get(requestId) ?? 'other'}`])
			bytes[name] = (bytes[name] ?? 0) + encodedDataLength;
	});
	await session.send('Network.enable');
	return () => ({ ...bytes, requests: kinds.size });
}

/**
 * Loads the page over a slow line.
 * @param {Browser} browser
 * @param {Site} site
 * @param {Line} line
 * @param {Parameters<typeof inPage>[0]} what
 * @param {(page: Page) => Promise<Figures>} then
 */
const load = (browser, site, line, what, then) =>
	withPage(browser, what, async (page, session) => {
		const travelled = await counted(session);
		await slowDown(session, line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		await page.goto(site.url, { waitUntil: 'load' });
		const figures = Object.entries(await then(page)).map(([name, value]) => [`${name}.${line.name}`, value]);
		// How much came is the same on every line.
		return { ...Object.fromEntries(figures), ...travelled() };
	});

/**
 * Somebody who reads first: what is painted when, and whether it moves.
 * @param {Browser} browser @param {Site} site @param {Line} line
 */
export const look = (browser, site, line) =>
	load(browser, site, line, {}, async (page) => {
		await page.waitForFunction(site.ready);
		await page.waitForTimeout(500);
		return page.evaluate(() => window.bench.paints());
	});

/**
 * Somebody in a hurry, who taps as early as can be.
 * @param {Browser} browser @param {Site} site @param {Line} line
 */
export const hurry = (browser, site, line) =>
	load(browser, site, line, { first: FIRST }, async (page) => {
		const taps = await page.waitForFunction(() => window.bench.taps());
		if (!(await page.evaluate(site.kept, FIRST.option))) throw new Error(`${site.name} lost an answer that was given early`);
		return /** @type {Promise<Figures>} */ (taps.jsonValue());
	});

/** Marks what is wanted on this screen and goes on; says whether there was a way on. @param {Page} page */
async function goOn(page) {
	for (const selector of await page.evaluate((answers) => window.bench.wanted(answers), ANSWERS)) {
		const row = await page.evaluate((selector) => window.bench.option(selector), selector);
		if (!row) throw new Error(`There is no ${selector}`);
		await page.touchscreen.tap(row.x, row.y);
		await page.evaluate(() => window.bench.painted());
	}
	const button = await page.evaluate(() => window.bench.onward());
	if (!button) return false;
	const before = await page.evaluate(() => window.bench.steps().length);
	await page.touchscreen.tap(button.x, button.y);
	await page.waitForFunction((before) => window.bench.steps().length > before && window.bench.settled(), before);
	return true;
}

/** Figures of one screen each, so that those of a screen can be compared between rounds: `step.0`, `step.1` ... */
export const EACH_STEP = 'step.';
/** The worst interaction of each screen. */
export const EACH_INTERACTION = 'interaction.';
/** @param {string} figure */
export const isOfOneScreen = (figure) => [EACH_STEP, EACH_INTERACTION].some((name) => figure.startsWith(name));

/** @param {string} name @param {number[]} values @returns {Figures} */
const numbered = (name, values) => Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));

/** @param {number[]} values */
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Taps through all questions with a finger, from a page that is ready: what the line is like no longer counts.
 * @param {Browser} browser
 * @param {Site} site
 */
export const walk = (browser, site) =>
	withPage(browser, {}, async (page, session) => {
		await page.goto(site.url, { waitUntil: 'load' });
		await page.waitForFunction(site.ready);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		let screens = 0;
		while (await goOn(page)) if (++screens > ENDLESS) throw new Error(`${site.name} has no end`);
		// The browser tells of an interaction some time after it.
		await page.waitForTimeout(500);
		const { interactions, ...told } = await page.evaluate(() => window.bench.told());
		const steps = await page.evaluate(() => window.bench.steps());
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
		const { nodes } = await session.send('Memory.getDOMCounters');
		const between = steps.slice(0, -1);
		return {
			...told,
			screens,
			guidance: steps.at(-1) ?? NaN,
			worstStep: Math.max(...between),
			step: middle(between),
			...numbered(EACH_STEP, between),
			...numbered(EACH_INTERACTION, interactions),
			heap,
			nodes
		};
	});
