import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const USUAL = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	`${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
	`${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`
];
const CACHE = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
const FROM_NPM = join(CACHE, 'chromium');

/** @param {string} path */
const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

/**
 * The browser of the tests: the one asked for, Playwright's own, or the machine's. Undefined where there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
	if (asked) return asked;
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	// On some systems the name is a script that only says how to install the browser.
	const found = onPath.find((path) => existsSync(path) && starts(path));
	return found ?? [...USUAL, FROM_NPM].find((path) => existsSync(path));
}

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
	spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' }).status === 0;

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const apt = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);

/** Each way to get a browser, the best first. All fail within seconds where they cannot work. */
const WAYS = [
	() => run('npx', ['playwright', 'install', 'chromium']),
	() => isRootOnDebian() && (apt() || (run('apt-get', ['update']) && apt())),
	fromNpm
];

/** The last resort: a browser in an npm package. Never a dependency, as it is older than the browsers people have. */
async function fromNpm() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return;
	mkdirSync(CACHE, { recursive: true });
	if (!run('npm', ['install', '--no-save', '--prefix', CACHE, '@sparticuz/chromium'])) return;
	const entry = createRequire(join(CACHE, 'package.json')).resolve('@sparticuz/chromium');
	const { default: packed } = await import(pathToFileURL(entry).href);
	cpSync(await packed.executablePath(), FROM_NPM);
}

/** The same, installed first where there is none and that can be done. */
export async function ensureChromium() {
	for (const way of WAYS) {
		const found = findChromium();
		if (found) return found;
		await way();
	}
	return findChromium();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const found = await ensureChromium();
	console.log(found ? `Browser: ${found}` : 'No browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
	process.exit(found ? 0 : 1);
}
