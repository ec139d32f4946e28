import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from './packed.js';
import { filesIn } from './seal.js';

/**
 * What the service worker keeps, and by which bytes it knows it: a host that changes its files while they are being kept must not
 * leave pages of two versions with anybody. The list can only be made once all pages are there, so it is put in afterwards.
 */

const WORKER = 'service-worker.js';
const PLACE = '%kept%';
/** The page for what is missing is at another address on each host, and robots read nothing of a phone. */
const LEFT_OUT = /^(_app\/.*|_headers|404\.html|build\.sha256|robots\.txt|service-worker\.js|sitemap\.xml|.*\.(br|gz))$/;

/**
 * Half of a SHA-256: enough that no other file has it by chance or on purpose, and the list travels with every worker.
 * @param {string | Uint8Array} bytes
 */
export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** @param {readonly string[]} files */
export const keptOf = (files) => files.filter((file) => !LEFT_OUT.test(file));

/** The address of a file from the root of the site. @param {string} file */
const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * @param {string} folder
 * @returns {string} "path hash path hash"
 */
export const listOf = (folder) =>
	keptOf(filesIn(folder))
		.map((file) => `${addressOf(file)} ${hashOf(readFileSync(join(folder, file)))}`)
		.join(' ');

/** @param {string} folder */
export function tellWorker(folder) {
	const file = join(folder, WORKER);
	const [before, after, ...more] = readFileSync(file, 'utf8').split(PLACE);
	if (before === undefined || after === undefined || more.length) throw new Error(`${WORKER} has no one place for its list`);
	write(file, before + listOf(folder) + after);
}

/**
 * The adapter, and then the list.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withList = (adapter, folder) => ({
	...adapter,
	async adapt(builder) {
		await adapter.adapt(builder);
		tellWorker(folder);
	}
});
