import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SOURCES, version } from './version.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What makes the pages: what `npm run build` runs. */
const BUILDERS = ['svelte.config.js', 'vite.config.ts', 'scripts/sitemap.js', 'scripts/seal.js'];

/** Every file of ours that these bring in. @param {readonly string[]} files */
function withImports(files) {
	const found = new Set(files);
	for (const file of found) {
		const text = readFileSync(join(root, file), 'utf8');
		for (const [, path = ''] of text.matchAll(/^import [^;]*?'(\.[^']+)'/gm)) found.add(normalize(join(dirname(file), path)));
	}
	return [...found];
}

test('every script that has a hand in a page is a source: what it changes has another version', () => {
	const all = withImports(BUILDERS);
	expect(all.length).toBeGreaterThan(10);
	const made = (/** @type {string} */ file) =>
		SOURCES.some((source) => file === source || file.startsWith(`${source}/`)) || file === 'scripts/version.js';
	expect(all.filter((file) => !made(file))).toEqual([]);
});

test('a name of sixteen digits, of sources that are there', () => {
	expect(version()).toMatch(/^[0-9a-f]{16}$/);
	expect(SOURCES.filter((source) => !source.startsWith('operator.') && !existsSync(join(root, source)))).toEqual([]);
});
