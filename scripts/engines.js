import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, onPath } from './chromium.js';

const FIREFOX_USUAL = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	`${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`
];

/** Firefox, the one asked for before the machine's own. */
export const findFirefox = () =>
	process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']) ?? FIREFOX_USUAL.find((path) => existsSync(path));

/** WebKitGTK's driver and its small browser, which is on no PATH. */
export function findWebKit() {
	const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.includes('linux-gnu')) : [];
	const folders = ['/usr/lib', '/usr/libexec', ...libraries.map((name) => join('/usr/lib', name))];
	const browser = folders
		.flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')))
		.find((path) => existsSync(path));
	return { driver: onPath(['WebKitWebDriver']), browser, screen: onPath(['Xvfb']) };
}

/** What is not there yet, by the name of its Debian package. */
function missing() {
	const { driver, browser, screen } = findWebKit();
	return [
		...(findFirefox() ? [] : ['firefox-esr']),
		...(driver && browser ? [] : ['webkit2gtk-driver']),
		...(screen ? [] : ['xvfb'])
	];
}

/** @param {string[]} args */
const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', timeout: 600_000 }).status === 0;

/** @param {string[]} packages */
function install(packages) {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing ${packages.join(', ')} …`);
	const get = () => apt('install', '-y', '--no-install-recommends', ...packages);
	if (!get() && apt('update')) get();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const chromium = await ensureChromium();
	if (missing().length > 0) install(missing());
	const lacking = [...(chromium ? [] : ['chromium']), ...missing()];
	if (lacking.length > 0) {
		console.error(`Not on this machine: ${lacking.join(', ')}.`);
		console.error(`On Debian or Ubuntu: sudo apt-get install ${lacking.join(' ')}`);
		console.error('For one engine only: npx playwright test --config tests/engines --project chromium (or firefox, webkitgtk)');
		process.exit(1);
	}
}
