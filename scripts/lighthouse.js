import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { folderOf } from './bench/limit.js';
import { REST } from './bench/visit.js';
import { ensureChromium } from './chromium.js';
import { serve } from './serve.js';

/**
 * `npm run lighthouse`: Lighthouse's own scores for the pages that matter most, on the built folder with its real headers, on this
 * machine only. Lighthouse is big and is needed here alone: so it is fetched when asked for, and is no dependency. It is the last
 * version that runs on Node 20.
 *
 * Performance is measured, so a busy or slow machine moves it: each page is looked at three times, and the middle score counts. The
 * other three scores do not move. What the machine allows is told beside it: the score of the limit page (docs/speed.md), about as
 * fast as a page can be, and Lighthouse's own index of the machine.
 */

const PACKAGE = 'lighthouse';
const VERSION = '12.8.2';
const TIMES = Number(process.env.LIGHTHOUSE_TIMES ?? 3);
const WANTED = 100;
/**
 * Search engines' view comes from a look of its own with the policy of the page set aside: Lighthouse asks for robots.txt from
 * within the page, which our policy forbids to every script, and calls that an invalid robots.txt.
 */
const LOOKS = [
	{ only: ['performance', 'accessibility', 'best-practices'], bypass: false },
	{ only: ['seo'], bypass: true }
];
const CATEGORIES = LOOKS.flatMap(({ only }) => only);
const HOME = fileURLToPath(new URL(`../node_modules/.cache/lighthouse/${VERSION}`, import.meta.url));
const ENTRY = join(HOME, 'node_modules', PACKAGE, 'core/index.js');

/** Answers as a tab keeps them: a body that may be used to it, and a day on which the medicine ran out. */
const ANSWERS = JSON.stringify({
	version: 1,
	step: 33,
	alarm: false,
	answers: {
		now: ['none'],
		who: ['me'],
		medicine: ['clonazepam'],
		changed: ['ran-out'],
		body: ['tremor', 'sleep'],
		craving: ['daily']
	}
});

/** @typedef {{ path: string, name: string, kept?: string, site?: string }} Looked */
/** @type {Looked[]} */
const PAGES = [
	{ path: '', name: 'home' },
	{ path: 'check/', name: 'check' },
	{ path: 'guidance/', name: 'guidance, after the questions', kept: ANSWERS },
	{ path: 'help/gb/', name: 'numbers of one country' }
];

function install() {
	if (existsSync(ENTRY)) return;
	console.log(`Fetching ${PACKAGE} ${VERSION} …`);
	mkdirSync(HOME, { recursive: true });
	writeFileSync(join(HOME, 'package.json'), '{ "private": true }');
	const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${PACKAGE}@${VERSION}`];
	execFileSync('npm', args, { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] });
}

install();
const executablePath = await ensureChromium();
if (!executablePath) throw new Error('No browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
/** @type {{ default: (url: string, flags: object, config: undefined, page: import('puppeteer-core').Page) => Promise<{ lhr: Result } | undefined> }} */
const { default: lighthouse } = await import(pathToFileURL(ENTRY).href);

/**
 * @typedef {{ id: string, score: number | null, title: string, scoreDisplayMode: string }} Audit
 * @typedef {{ categories: Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>, audits: Record<string, Audit>, runtimeError?: { message: string }, finalDisplayedUrl: string, environment: { benchmarkIndex: number } }} Result
 */

const { url, close } = await serve();
const folder = folderOf(fileURLToPath(new URL('../bench/limit/index.html', import.meta.url)));
const limit = await serve({ dir: folder.dir });
const browser = await puppeteer.launch({
	executablePath,
	args: [
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-sync',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	]
});

/** @param {Looked} page @param {typeof LOOKS[number]} how @returns {Promise<Result>} */
async function lookOnce({ path, kept, site = url }, { only, bypass }) {
	const tab = await browser.newPage();
	try {
		await new Promise((resolve) => setTimeout(resolve, REST));
		await tab.setBypassCSP(bypass);
		if (kept) await tab.evaluateOnNewDocument((text) => sessionStorage.setItem('signpost', text), kept);
		const done = await lighthouse(`${site}${path}`, { logLevel: 'error', onlyCategories: only }, undefined, tab);
		if (!done || done.lhr.runtimeError) throw new Error(`/${path}: ${done?.lhr.runtimeError?.message ?? 'no result'}`);
		if (kept && (await tab.$('#app [data-card]')) === null) throw new Error(`/${path} showed no guidance`);
		return done.lhr;
	} finally {
		await tab.close();
	}
}

/** A look that breaks off, as on a busy machine some do, is taken again. @param {Looked} page @param {typeof LOOKS[number]} how */
async function look(page, how) {
	for (let tried = 1; ; tried++) {
		try {
			return await lookOnce(page, how);
		} catch (error) {
			if (tried === 3) throw error;
		}
	}
}

/** @param {Result} result @param {string} category */
const scoreOf = (result, category) => Math.round((result.categories[category]?.score ?? 0) * 100);

/** What took points away. @param {Result} result @param {string} category */
const lost = (result, category) =>
	(result.categories[category]?.auditRefs ?? [])
		.filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
		.map(({ id }) => `${id} (${result.audits[id]?.title})`);

/** @param {number[]} scores */
const middle = (scores) => scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;

let under = 0;
console.log(['page'.padEnd(30), ...CATEGORIES.map((one) => one.padEnd(16))].join(''));
try {
	for (const page of PAGES) {
		/** @type {Result[]} */
		const results = [];
		for (const how of LOOKS) {
			const times = how.only.includes('performance') ? TIMES : 1;
			for (let time = 0; time < times; time++) results.push(await look(page, how));
		}
		const scores = CATEGORIES.map((category) => {
			const all = results.filter(({ categories }) => categories[category]).map((result) => scoreOf(result, category));
			// What is only true or false has to be right each time.
			const score = category === 'performance' ? middle(all) : Math.min(...all);
			return { category, score, shown: category === 'performance' ? `${score} (${all.join(' ')})` : String(score) };
		});
		console.log([`${page.name}`.padEnd(30), ...scores.map(({ shown }) => shown.padEnd(16))].join(''));
		for (const { category, score } of scores) {
			if (score >= WANTED) continue;
			under++;
			for (const one of new Set(results.flatMap((result) => lost(result, category)))) console.log(`    ${category}: ${one}`);
		}
	}
	const yardstick = { path: '', name: 'limit page', site: limit.url };
	/** @type {Result[]} */
	const results = [];
	for (let time = 0; time < TIMES; time++) results.push(await look(yardstick, { only: ['performance'], bypass: false }));
	const all = results.map((result) => scoreOf(result, 'performance'));
	const index = Math.round(middle(results.map(({ environment }) => environment.benchmarkIndex)));
	console.log(
		`For comparison, the limit page: performance ${middle(all)} (${all.join(' ')}). Lighthouse’s index of this machine: ${index}.`
	);
} finally {
	await browser.close();
	await Promise.all([close(), limit.close()]);
	folder.remove();
}
if (under > 0) console.log(`${under} of ${PAGES.length * CATEGORIES.length} scores are under ${WANTED}.`);
process.exit(under > 0 ? 1 : 0);
