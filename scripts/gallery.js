import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { rolldown } from 'rolldown';
import { findChromium } from './chromium.js';
import { cutOn, PAPERS, printed, style } from './gallery/print.js';

/**
 * `npm run gallery`: all questions, rules, cards and kinds of outcome as one document to print, for a clinician to sign off.
 * `npm run gallery -- --since <git ref>`: only what changed since then.
 * `--date 2026-11-22`: the date on the first page, else that of the last commit.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'gallery');
const ENTRY = 'scripts/gallery/index.ts';
/** What makes the gallery of another version out of that version's content. */
const MAKERS = ['scripts/gallery', 'tests/every.ts'];

/** @typedef {typeof import('./gallery/index.ts')} Maker */

const { values } = parseArgs({ options: { since: { type: 'string' }, date: { type: 'string' } } });

const temporary = () => mkdtempSync(join(tmpdir(), 'signpost-'));

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/**
 * The maker over the content of one folder, bundled for Node, as the sources are TypeScript.
 * @param {string} root
 * @returns {Promise<Maker>}
 */
async function makerIn(root) {
	const bundle = await rolldown({
		cwd: root,
		input: join(root, ENTRY),
		platform: 'node',
		tsconfig: false,
		logLevel: 'warn'
	});
	const folder = temporary();
	const file = join(folder, 'maker.mjs');
	await bundle.write({ format: 'esm', file });
	await bundle.close();
	try {
		return await import(pathToFileURL(file).href);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** @param {Maker} maker */
const entriesBy = (maker) => maker.entriesOf(maker.galleryModel());

/**
 * The entries of another version: its content, told by today's maker, so that only a change of content shows. Where that no
 * longer fits, by its own maker.
 * @param {string} ref
 */
async function entriesAt(ref) {
	const commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
	const folder = temporary();
	const tree = join(folder, 'tree');
	try {
		git('worktree', 'add', '--detach', tree, commit);
		const hasOwn = existsSync(join(tree, ENTRY));
		symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
		for (const path of MAKERS) cpSync(join(ROOT, path), join(tree, path), { recursive: true });
		try {
			return entriesBy(await makerIn(tree));
		} catch (error) {
			if (!hasOwn) throw new Error(`The content of ${ref} is from before the gallery, and does not fit it`, { cause: error });
			git('-C', tree, 'checkout', '--force', 'HEAD', '--', '.');
			return entriesBy(await makerIn(tree));
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
		git('worktree', 'prune');
	}
}

/** The date of the last commit, and whether the folder holds more than that. */
function dated() {
	if (values.date) return values.date;
	try {
		const date = git('log', '-1', '--format=%cs');
		return git('status', '--porcelain', '--', 'src/lib') ? `${date}, with changes that are not committed` : date;
	} catch {
		return 'without a date';
	}
}

/** @param {string} name of the file, without its ending */
async function print(name) {
	const executablePath = findChromium();
	if (!executablePath) return console.log('No browser, so no PDF: node scripts/chromium.js says how to get one.');
	const root = process.getuid?.() === 0;
	const browser = await chromium.launch({ executablePath, args: root ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'] });
	try {
		const page = await browser.newPage();
		await page.setContent(readFileSync(join(OUT, `${name}.html`), 'utf8'));
		for (const paper of PAPERS) {
			const cut = await cutOn(page, paper);
			if (cut.length > 0) throw new Error(`On ${paper} these do not fit:\n${cut.slice(0, 20).join('\n')}`);
			const path = join(OUT, `${name}${paper === 'A4' ? '' : `-${paper.toLowerCase()}`}.pdf`);
			const { pdf, pages } = await printed(page, paper);
			if (pages === 0) throw new Error(`No pages in ${path}`);
			writeFileSync(path, pdf);
			console.log(`${path}: ${pages} pages, nothing cut`);
		}
	} finally {
		await browser.close();
	}
}

const maker = await makerIn(ROOT);
const model = maker.galleryModel();
const edition = {
	version: createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 12),
	date: dated(),
	content: readFileSync(join(ROOT, 'docs/content.md'), 'utf8'),
	style: style()
};
const name = values.since ? 'changes' : 'index';
mkdirSync(OUT, { recursive: true });
if (values.since) {
	const changes = maker.changesBetween(await entriesAt(values.since), maker.entriesOf(model));
	console.log(`${changes.length} entries changed since ${values.since}`);
	writeFileSync(join(OUT, `${name}.html`), maker.changesPage(changes, values.since, edition));
} else {
	writeFileSync(join(OUT, `${name}.html`), maker.galleryPage(model, edition));
}
console.log(join(OUT, `${name}.html`));
await print(name);
