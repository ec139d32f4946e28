import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { BUNDLE } from './kept.js';

/** Budgets on the built folder, in bytes as they travel: brotli. Over any of them the run fails. */
const KIB = 1024;
const BUILD = fileURLToPath(new URL('../build/', import.meta.url));

/** Pages with the client script (src/client.ts). All others are plain. */
const WITH_CLIENT_CODE = /(^|\/)(check|guidance)\/index\.html$/;
/** The page for an appointment, src/sheet.ts: decisions/0010. */
const SHEET = 'guidance/sheet/index.html';
/** Plain pages that have a second script, src/help.ts: decisions/0006. */
const WITH_HELP_SCRIPT = /(^|\/)help\/([\w-]+\/)?index\.html$/;

const files = existsSync(BUILD)
	? readdirSync(BUILD, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length).replaceAll('\\', '/'))
			.sort()
	: [];

/** @param {string} file */
const read = (file) => readFileSync(join(BUILD, file), 'utf8');
/** What travels: the file made beforehand, or the file itself. @param {string} file */
const encoded = (file) => readFileSync(join(BUILD, existsSync(join(BUILD, `${file}.br`)) ? `${file}.br` : file)).length;
/** @param {string[]} list */
const total = (list) => list.reduce((sum, file) => sum + encoded(file), 0);

/** The files a page loads by itself with script on: what `<noscript>` holds is not fetched. @param {string} page */
function loadedBy(page) {
	const tags = read(page)
		.replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
		.match(/<(script|img|source)\b[^>]*\bsrc=[^>]*>|<link\b[^>]*\brel="(stylesheet|icon|modulepreload|preload)"[^>]*>/g);
	const addresses = (tags ?? []).flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
	const paths = addresses.map((address) => new URL(address, `file:///${page}`).pathname.slice(1));
	return [page, ...new Set(paths.filter((path) => files.includes(path)))];
}

/** @param {string} page */
const inlineScripts = (page) => [...read(page).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');

/** @type {{ what: string, is: string, budget: string, ok: boolean }[]} */
const rows = [];

/** @param {string} what @param {number} bytes @param {number} limit */
const budget = (what, bytes, limit) =>
	rows.push({ what, is: `${(bytes / KIB).toFixed(1)} KiB`, budget: `${(limit / KIB).toFixed(0)} KiB`, ok: bytes <= limit });

/** @param {string} what @param {string[]} offenders */
const none = (what, offenders) =>
	rows.push({ what, is: offenders.length ? offenders.join(', ') : 'none', budget: 'none', ok: offenders.length === 0 });

if (!files.includes('index.html')) {
	console.error('Nothing is built yet: npm run build');
	process.exit(1);
}

const pages = files.filter((file) => file.endsWith('.html'));
const plain = pages.filter((page) => !WITH_CLIENT_CODE.test(page) && page !== SHEET);
const scripts = plain.map((page) => inlineScripts(page));

none(
	'Plain pages with a script file',
	plain.filter((page) => /<script[^>]*\bsrc=|rel="modulepreload"/.test(read(page)))
);
const isHelp = (/** @type {string} */ page) => WITH_HELP_SCRIPT.test(page);
none(
	'Plain pages without exactly one script, help pages without two',
	plain.filter((page, index) => scripts[index]?.length !== (isHelp(page) ? 2 : 1))
);

/** The same text on every page, and no heavier than that. @param {string} name @param {string[]} found @param {number} limit */
function oneScript(name, found, limit) {
	const texts = new Set(found);
	rows.push({ what: `Texts of the ${name}`, is: String(texts.size), budget: '1', ok: texts.size === 1 });
	for (const text of texts)
		budget(`The ${name}, encoded (${text.length} bytes as written)`, brotliCompressSync(text).length, limit);
}
oneScript(
	'script of every page',
	scripts.flatMap(([first = '']) => first),
	KIB
);
oneScript(
	'script of the help pages',
	scripts.flatMap(([, second]) => second ?? []),
	4 * KIB
);

const helpPages = plain.filter(isHelp);
const heaviest = helpPages.toSorted((a, b) => total(loadedBy(b)) - total(loadedBy(a)))[0];
if (heaviest)
	budget(`Heaviest of ${helpPages.length} help pages, all it loads: /${heaviest}`, total(loadedBy(heaviest)), 18 * KIB);
else rows.push({ what: '/help', is: 'not built', budget: '18 KiB', ok: false });

if (files.includes(SHEET)) budget('The page for an appointment, all it loads', total(loadedBy(SHEET)), 56 * KIB);
else rows.push({ what: '/guidance/sheet', is: 'not built', budget: '56 KiB', ok: false });
none(
	'Pages besides it that draw a QR code',
	pages.filter((page) => page !== SHEET && [...read(page).matchAll(/lean-qr error|#app.{0,40}data-blank/g)].length > 0)
);

budget('Home, all it loads', total(loadedBy('index.html')), 10 * KIB);

if (files.includes('check/index.html')) {
	// The data of the answer stands behind the script that runs the questions: what comes before it is what a first answer and
	// Continue wait for. All of it counts in the journey.
	const page = read('check/index.html');
	const data = page.indexOf('<script type="application/json"');
	budget('/check, until Continue works', brotliCompressSync(page.slice(0, data < 0 ? undefined : data)).length, 64 * KIB);
	// Code that the bundler puts into a file of its own may be loaded on the way. (The style's file is there too, but inlined.)
	const parts = files.filter((file) => /^_app\/immutable\/.*\.js$/.test(file));
	const journey = new Set([...loadedBy('check/index.html'), ...parts]);
	budget('Whole journey, from /check to guidance', total([...journey]), 72 * KIB);
} else rows.push({ what: '/check', is: 'not built', budget: '64 KiB', ok: false });

budget('Whole site, kept for offline use', total([BUNDLE, 'service-worker.js']), 256 * KIB);
budget('Whole site, file by file', total(files.filter((file) => file !== BUNDLE)), 1408 * KIB);

/** The longest run of words of a page, as a sentence that stands nowhere else. @param {string} page */
const sentenceOf = (page) =>
	(/<main[\s\S]*<\/main>/.exec(read(page))?.[0] ?? read(page).replace(/[\s\S]*<body[^>]*>/, ''))
		.split(/<[^>]*>|&#?\w+;/)
		.map((run) => run.trim())
		.reduce((longest, run) => (run.length > longest.length ? run : longest), '');

if (files.includes('privacy/index.html')) {
	const sentence = sentenceOf('privacy/index.html');
	none(
		'Files besides /privacy with its words',
		files.filter((file) => file !== 'privacy/index.html' && file !== BUNDLE && read(file).includes(sentence))
	);
} else console.log('Skipped: /privacy is not built, so nothing shows that plain pages stay out of the client code.');

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, is, budget, ok } of rows)
	console.log(`${ok ? 'ok  ' : 'OVER'}  ${what.padEnd(width)}  ${is}  (budget ${budget})`);
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);
