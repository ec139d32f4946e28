import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { builtOn } from './built-on.js';

/**
 * Seals a built folder: `build.sha256` lists the SHA-256 of each file, in the form that `sha256sum -c` reads. The build's hash
 * is the SHA-256 of that list, so one line stands for every byte, and nobody needs our code to check it.
 */

const SEAL = 'build.sha256';

/** @param {string | Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Every file below a folder, with `/` on every system, sorted by code unit.
 * @param {string} folder
 */
export const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
		.sort();

/**
 * The list of a folder. Compressed twins are left out: another version of Node packs the same page into other bytes. They are
 * held to their page by `badTwins` instead.
 * @param {string} folder
 */
export const listOf = (folder) =>
	filesIn(folder)
		.filter((file) => file !== SEAL && !/\.(br|gz)$/.test(file))
		.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`)
		.join('');

/**
 * Compressed files that unpack to something else than the file beside them: browsers get those, and never the one that is read.
 * @param {string} folder
 */
export const badTwins = (folder) =>
	filesIn(folder).filter((file) => {
		const [, original, kind] = /^(.+)\.(br|gz)$/.exec(file) ?? [];
		if (!original) return false;
		if (!existsSync(join(folder, original))) return true;
		try {
			const packed = readFileSync(join(folder, file));
			return !(kind === 'br' ? brotliDecompressSync(packed) : gunzipSync(packed)).equals(readFileSync(join(folder, original)));
		} catch {
			return true;
		}
	});

/**
 * @param {string} folder
 * @returns {string} the build's hash
 */
export function seal(folder) {
	const bad = badTwins(folder);
	if (bad.length) throw new Error(`Compressed files that do not fit what stands beside them: ${bad.join(', ')}`);
	const list = listOf(folder);
	writeFileSync(join(folder, SEAL), list);
	return sha256(list);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = fileURLToPath(new URL('../build', import.meta.url));
	// Not in `static/`: hosts that read this file do not serve it, and the offline copy must not ask for it.
	copyFileSync(fileURLToPath(new URL('../deploy/_headers', import.meta.url)), join(folder, '_headers'));
	console.log(`Built on ${builtOn()}. The build’s hash (SHA-256 of build/${SEAL}): ${seal(folder)}`);
}
