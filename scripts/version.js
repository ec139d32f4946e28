import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtOn } from './built-on.js';

const root = fileURLToPath(new URL('..', import.meta.url));
export const SOURCES = [
	'src',
	'static',
	'operator.contacts.json',
	'operator.site.json',
	'scripts/built-on.js',
	'scripts/client.js',
	'scripts/contacts-plugin.js',
	'scripts/early.js',
	'scripts/headers.js',
	'scripts/integrity.js',
	'scripts/kept.js',
	'scripts/lean.js',
	'scripts/packed.js',
	'scripts/plain-fields.js',
	'scripts/seal.js',
	'scripts/site.js',
	'scripts/sitemap.js',
	'deploy/_headers',
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
	return hash.update(due()).digest('hex').slice(0, 16);
}

/** Pages say which contacts are past their review: they change on that day, though no source did. */
function due() {
	const files = ['src/lib/content/contacts.json', 'operator.contacts.json'].filter((file) => existsSync(join(root, file)));
	const days = files.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/(?<="reviewBy": *")[\d-]+/g) ?? []);
	return String(days.filter((day) => day < builtOn()).length);
}

/**
 * Paths with `/` on every system, sorted by code unit: the order must not depend on the machine.
 * @param {string} source
 */
function filesOf(source) {
	if (!existsSync(join(root, source))) return [];
	if (statSync(join(root, source)).isFile()) return [source];
	return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.test\.ts$|^\./.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
		.sort();
}
