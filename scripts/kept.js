import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersFor } from './headers.js';
import { write } from './packed.js';
import { filesIn } from './seal.js';

/**
 * What the service worker keeps: all pages in one file, whose bytes it knows by their hash, so that a host that changes its files
 * meanwhile cannot leave pages of two versions with anybody. It can only be made once all pages are there.
 */

const WORKER = 'service-worker.js';
const PLACE = '%kept%';
export const BUNDLE = 'offline.json';
/** The page for what is missing is at another address on each host, and robots read nothing of a phone. */
const LEFT_OUT =
	/^(_app\/.*|_headers|404\.html|build\.sha256|offline\.json|robots\.txt|service-worker\.js|sitemap\.xml|.*\.(br|gz))$/;

/** As our host says them. All are text. @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8'
};

/**
 * Where a page is cut, so that what it has in common with others comes to stand in pieces of its own. It saves the device a third of
 * the reading, and a host that packs with gzip alone, which does not look back far enough, two thirds of the bytes.
 */
const SEAM = 'style|script|svg|symbol|main|section|footer|nav|details|article';
const CUT = new RegExp(`(?=<(?:${SEAM})\\b)|(?<=</(?:${SEAM})>)`);

/**
 * Half of a SHA-256: enough that no other file has it by chance or on purpose.
 * @param {string | Uint8Array} bytes
 */
export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** @param {readonly string[]} files */
export const keptOf = (files) => files.filter((file) => !LEFT_OUT.test(file));

/** The address of a file from the root of the site. @param {string} file */
const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * @param {string} folder
 * @returns {import('../src/lib/offline/bundle.ts').Bundle}
 */
export function bundleOf(folder) {
	/** @type {Map<string, number>} */
	const parts = new Map();
	/** @param {string} part */
	const numberOf = (part) => parts.get(part) ?? (parts.set(part, parts.size), parts.size - 1);
	/** @type {Record<string, { type: string, parts: number[] }>} */
	const files = {};
	for (const file of keptOf(filesIn(folder))) {
		const type = TYPES[extname(file)];
		if (!type) throw new Error(`${file}: of no kind that can be kept for offline reading (scripts/kept.js)`);
		files[addressOf(file)] = { type, parts: readFileSync(join(folder, file), 'utf8').split(CUT).map(numberOf) };
	}
	return { headers: headersFor('/'), parts: [...parts.keys()], files };
}

/** Writes the bundle, and tells the worker its hash and what is in it: "hash path path". @param {string} folder */
export function keep(folder) {
	const file = join(folder, WORKER);
	const [before, after, ...more] = readFileSync(file, 'utf8').split(PLACE);
	if (before === undefined || after === undefined || more.length) throw new Error(`${WORKER} has no one place for its list`);
	const bundle = bundleOf(folder);
	const text = JSON.stringify(bundle);
	write(join(folder, BUNDLE), text);
	write(file, before + [hashOf(text), ...Object.keys(bundle.files)].join(' ') + after);
}

/**
 * The adapter, and then the bundle.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withBundle = (adapter, folder) => ({
	...adapter,
	async adapt(builder) {
		await adapter.adapt(builder);
		keep(folder);
	}
});
