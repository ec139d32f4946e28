import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
	'src',
	'static',
	'scripts/client.js',
	'scripts/early.js',
	'scripts/headers.js',
	'scripts/seal.js',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/**
 * A name for what is built: a hash over the sources. Not the time, so that anyone who builds the same sources gets the same
 * bytes; not the commit, as an archive has none. It names the offline copy, so it has to change whenever a page does.
 */
export function version() {
	const hash = createHash('sha256');
	for (const file of SOURCES.flatMap(filesOf))
		hash
			.update(`${file}\0`)
			.update(readFileSync(join(root, file)))
			.update('\0');
	return hash.digest('hex').slice(0, 16);
}

/**
 * Paths with `/` on every system, sorted by code unit: the order must not depend on the machine.
 * @param {string} source
 */
function filesOf(source) {
	if (/\.\w+$/.test(source)) return [source];
	if (!existsSync(join(root, source))) return [];
	return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.test\.ts$|^\./.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
		.sort();
}
