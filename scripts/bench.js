import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import prettier from 'prettier';
import { folderOf, inside } from './bench/limit.js';
import { between, judged, markdownTable, medians, plainTable, slowest } from './bench/report.js';
import { EACH_INTERACTION, EACH_STEP, hurry, isOfOneScreen, look, SLOWER, walk } from './bench/visit.js';
import { findChromium } from './chromium.js';
import { serve } from './serve.js';
import { version } from './version.js';

/**
 * How fast `build/` is against the limit page, in one run: docs/speed.md. Exits 1 where a budget is broken.
 *
 *     npm run bench                    seven rounds; bench/results.json and a table
 *     npm run bench -- --write         the README's table too
 *     npm run bench -- --rounds 1      a try: nothing is written
 *     npm run bench -- --no-fail       exits 0 whatever comes out
 */
const { values: given } = parseArgs({
	options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean' }, 'no-fail': { type: 'boolean' } }
});
const ROUNDS = Number(given.rounds);
if (!Number.isInteger(ROUNDS) || ROUNDS < 1) throw new Error(`--rounds takes a number from 1: ${given.rounds}`);
/** Fewer rounds are not worth keeping. */
const ENOUGH = 7;
const TRIES = 3;
/** The worst step of the limit page, in milliseconds, on the machine that the budgets were set on. It tells how slow this one is. */
const SET_AT = 39;

const LINES = [
	{ name: 'slow3G', latency: 400, kbits: 400 },
	{ name: 'slow4G', latency: 150, kbits: 1600 }
];

/** @typedef {import('./bench/visit.js').Site} Site */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('./bench/report.js').Figures} Figures */

/** One round of one page; the two take turns at each visit. @type {((browser: Browser, site: Site) => Promise<Figures>)[]} */
const VISITS = [
	...LINES.flatMap((line) =>
		[look, hurry].map((visit) => (/** @type {Browser} */ browser, /** @type {Site} */ site) => visit(browser, site, line))
	),
	walk
];

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (/** @type {string} */ path) => `${root}${path}`;
const LIMIT = at('bench/limit/index.html');

/** A visit that fails, as a busy machine lets some, is made again. @template T @param {() => Promise<T>} visit */
async function again(visit) {
	for (let tried = 1; ; tried++) {
		try {
			return await visit();
		} catch (error) {
			if (tried === TRIES) throw error;
			console.log(`Once more, as: ${error instanceof Error ? error.message : error}`);
		}
	}
}

/** @param {string} command @param {string[]} args */
function said(command, ...args) {
	try {
		return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	} catch {
		return '';
	}
}

async function measured() {
	const executablePath = findChromium();
	const args = [
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	];
	const limit = folderOf(LIMIT);
	const servers = [await serve({ dir: at('build') }), await serve({ dir: limit.dir })];
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args
	});
	try {
		/** @type {Site[]} */
		const sites = [
			{
				name: 'ours',
				url: `${servers[0]?.url}check/`,
				ready: () => window.__early === undefined,
				kept: (option) => JSON.parse(sessionStorage.signpost ?? '{}').answers?.now?.includes(option) === true
			},
			{
				name: 'limit',
				url: `${servers[1]?.url}`,
				ready: () => true,
				kept: (option) => document.querySelector(`input[name="now"][value="${option}"]:checked`) !== null
			}
		];
		/** @type {Record<string, Figures[]>} */
		const rounds = { ours: [], limit: [] };
		// The first visits of a browser are slower than any later one: round 0 does not count.
		for (let round = 0; round <= ROUNDS; round++) {
			const order = round % 2 ? sites : sites.toReversed();
			/** @type {Record<string, Figures>} */
			const figures = { ours: {}, limit: {} };
			for (const visit of VISITS)
				for (const site of order) Object.assign(figures[site.name] ?? {}, await again(() => visit(browser, site)));
			if (round === 0) continue;
			for (const { name } of sites) rounds[name]?.push(figures[name] ?? {});
			console.log(`Round ${round} of ${ROUNDS}`);
		}
		return { rounds, chromium: browser.version() };
	} finally {
		await browser.close();
		await Promise.all(servers.map(({ close }) => close()));
		limit.remove();
	}
}

const start = performance.now();
const [busy] = loadavg();
const { rounds, chromium: browser } = await measured();
const [ours, limit] = [rounds.ours ?? [], rounds.limit ?? []].map((all, index) => {
	/** @type {Figures} */
	const middle = medians(all);
	middle.slowestStep = slowest(middle, EACH_STEP);
	middle.slowestInteraction = slowest(middle, EACH_INTERACTION);
	return {
		...middle,
		...inside(readFileSync(index ? LIMIT : at('build/check/index.html'), 'utf8'))
	};
});
const rows = judged(ours ?? {}, limit ?? {});
const over = rows.filter(({ state }) => state === 'OVER');

const about = {
	date: new Date().toISOString().slice(0, 10),
	machine: {
		processor: cpus()[0]?.model.trim() ?? 'not known',
		cores: cpus().length,
		memoryGiB: Math.round(totalmem() / 2 ** 30),
		system: `${platform()} ${release()}`,
		// Far above the number of cores: other programs were running, and only the ratios tell something.
		loadBefore: Math.round((busy ?? 0) * 10) / 10
	},
	versions: {
		signpost: version(),
		commit: said('git', 'rev-parse', '--short', 'HEAD'),
		chromium: browser,
		node: process.versions.node
	},
	conditions: { rounds: ROUNDS, cpuSlowedDown: SLOWER, lines: LINES }
};

console.log(`\n${plainTable(rows)}\n`);
console.log(
	`Chromium ${browser}, ${about.machine.processor}, ${about.machine.cores} cores, load ${about.machine.loadBefore} at the start.`
);
const speed = `The limit page’s own worst step took ${Math.round(limit?.worstStep ?? NaN)} ms, ${SET_AT} where the budgets were set.`;
console.log(speed);
console.log(`${ROUNDS} rounds in ${Math.round((performance.now() - start) / 1000)} s; each figure is the middle one.`);

/** @param {string} file @param {string} text */
async function write(file, text) {
	const filepath = at(file);
	writeFileSync(filepath, await prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath }));
	console.log(`Written: ${file}`);
}

if (ROUNDS >= ENOUGH || given.write) {
	// Of single screens only the medians are kept: they name the slow one.
	const told = Object.fromEntries(
		Object.entries(rounds).map(([name, all]) => [
			name,
			all.map((figures) => Object.fromEntries(Object.entries(figures).filter(([of]) => !isOfOneScreen(of))))
		])
	);
	const round = (/** @type {string} */ _, /** @type {unknown} */ value) =>
		typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
	mkdirSync(at('bench'), { recursive: true });
	await write('bench/results.json', JSON.stringify({ ...about, medians: { ours, limit }, rounds: told }, round));
}
if (given.write) {
	const { date, machine, conditions } = about;
	const how =
		`Measured on ${date} in Chromium ${browser.split('.')[0]} (${machine.processor}, ${machine.cores} cores), ` +
		`the processor slowed down ${conditions.cpuSlowedDown} times, medians of ${ROUNDS} interleaved rounds. ${speed}`;
	await write('README.md', between(readFileSync(at('README.md'), 'utf8'), `${how}\n\n${markdownTable(rows)}`));
}

if (over.length > 0) console.log(`Over budget: ${over.map(({ what }) => what).join('; ')}.`);
process.exit(over.length > 0 && !given['no-fail'] ? 1 : 0);
