import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Without windows, as Debian's package has it. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const USUAL = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	`${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
	`${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`
];
const CACHE = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
const FROM_NPM = join(CACHE, 'chromium');

/** On some systems a name is a script that only says how to install the browser. @param {string} path */
const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

/**
 * The first program of these names that is on the machine.
 * @param {string[]} names @param {(path: string) => boolean} [works]
 */
export const onPath = (names, works = () => true) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => existsSync(path) && works(path));

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
	return onPath(NAMES, starts) ?? [...USUAL, FROM_NPM].find((path) => existsSync(path));
}

/** @param {string} path */
const versionOf = (path) => spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout?.match(/[\d.]{5,}/)?.[0];

/**
 * The same browser without windows, where the machine has it in the same version: a new page takes it half the time. It has no
 * back/forward cache, and asks for no icon by itself.
 */
export function findShell() {
	const whole = findChromium();
	if (!whole || process.env.CHROMIUM_PATH) return whole;
	const shell = onPath([SHELL], starts);
	return shell && versionOf(shell) === versionOf(whole) ? shell : whole;
}

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
	spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' }).status === 0;

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
/** @param {string[]} packages */
const install = (...packages) => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
/** @param {string[]} packages */
const apt = (...packages) => isRootOnDebian() && (install(...packages) || (run('apt-get', ['update']) && install(...packages)));

/** Each way to get a browser, the best first. All fail within seconds where they cannot work. */
const WAYS = [() => run('npx', ['playwright', 'install', 'chromium']), () => apt('chromium') && apt(SHELL), fromNpm];

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

/**
 * Beside Debian's own browser, in its version, on a machine that is there for the tests alone: what a person has installed is left as
 * it is.
 * @param {string} found
 */
function addShell(found) {
	const asked = spawnSync('dpkg-query', ['-W', '-f=${Version}', 'chromium'], { encoding: 'utf8' });
	if (asked.status !== 0 || found !== onPath(['chromium'], starts) || findShell() !== found || process.env.CHROMIUM_PATH) return;
	apt('--no-remove', `${SHELL}=${asked.stdout}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const found = await ensureChromium();
	if (found && process.env.CI) addShell(found);
	console.log(
		found
			? `Browser: ${[...new Set([found, findShell()])].join(', ')}`
			: 'No browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.'
	);
	process.exit(found ? 0 : 1);
}
