import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersFor } from './headers.js';
import { integrityOf } from './integrity.js';
import { write } from './packed.js';
import { filesIn } from './seal.js';

/**
 * What the service worker keeps: all pages in one file (`src/lib/offline/bundle.ts` says what it looks like), whose bytes it knows by their hash, so that a host that changes its files
 * meanwhile cannot leave pages of two versions with anybody. It can only be made once all pages are there.
 */

const WORKER = 'service-worker.js';
const PLACE = '%kept%';
export const BUNDLE = 'offline.txt';
/** Digits that say how long the index is, as `src/lib/offline/bundle.ts` reads them. */
const DIGITS = 8;
/** The page for what is missing is at another address on each host, and robots read nothing of a phone. */
const LEFT_OUT =
	/^(_app\/.*|_headers|404\.html|build\.sha256|offline\.txt|robots\.txt|service-worker\.js|sitemap\.xml|.*\.(br|gz))$/;

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

/** @param {readonly string[]} files */
export const keptOf = (files) => files.filter((file) => !LEFT_OUT.test(file));

/** The address of a file from the root of the site. @param {string} file */
const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Letters from which on a piece is worth standing by itself: a device reads a page the quicker, the fewer pieces it has. */
const LEAST = 400;

/** Large pieces, and what is small between two of them as one. @param {string} text */
export function piecesOf(text) {
	/** @type {string[]} */
	const pieces = [];
	let small = true;
	for (const piece of text.split(CUT)) {
		const before = small && piece.length < LEAST ? (pieces.pop() ?? '') : '';
		small = piece.length < LEAST;
		pieces.push(before + piece);
	}
	return pieces;
}

/** @typedef {{ address: string, type: string, text: string }} File */

/** @param {string} folder @returns {File[]} */
export const filesOf = (folder) =>
	keptOf(filesIn(folder)).map((file) => {
		const type = TYPES[extname(file)];
		if (!type) throw new Error(`${file}: of no kind that can be kept for offline reading (scripts/kept.js)`);
		return { address: addressOf(file), type, text: readFileSync(join(folder, file), 'utf8') };
	});

/** @param {readonly File[]} all */
export function bundleOf(all) {
	/** @type {Map<string, number>} */
	const pieces = new Map();
	/** @param {string} piece */
	const numberOf = (piece) => pieces.get(piece) ?? (pieces.set(piece, pieces.size), pieces.size - 1);
	const files = Object.fromEntries(
		all.map(({ address, type, text }) => [address, { type, pieces: piecesOf(text).map(numberOf) }])
	);
	/** @type {import('../src/lib/offline/bundle.ts').Index} */
	const index = { headers: headersFor('/'), lengths: [...pieces.keys()].map((piece) => Buffer.byteLength(piece)), files };
	const text = JSON.stringify(index);
	return `${Buffer.byteLength(text)}`.padStart(DIGITS, '0') + text + [...pieces.keys()].join('');
}

/** Writes the bundle, and tells the worker its hash and what is in it: "hash path path". @param {string} folder */
export function keep(folder) {
	const file = join(folder, WORKER);
	const [before, after, ...more] = readFileSync(file, 'utf8').split(PLACE);
	if (before === undefined || after === undefined || more.length) throw new Error(`${WORKER} has no one place for its list`);
	const files = filesOf(folder);
	const text = bundleOf(files);
	write(join(folder, BUNDLE), text);
	write(file, before + [integrityOf(text), ...files.map(({ address }) => address)].join(' ') + after);
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
