import { existsSync, readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { bundleEarly } from './scripts/early.js';

/**
 * Keeps pages without client code out of the client bundle. Kit puts them in although `csr = false`, and with one inline bundle
 * every word of theirs would travel with the check. A Svelte comment, not JavaScript: the compiler still runs on it.
 */
const plainPages = (): Plugin => ({
	name: 'plain-pages',
	enforce: 'pre',
	apply: 'build',
	load(id) {
		if (this.environment.name !== 'client' || !id.endsWith('/+page.svelte')) return null;
		const options = id.replace(/\.svelte$/, '.ts');
		const plain = existsSync(options) && /export const csr = false/.test(readFileSync(options, 'utf8'));
		return plain ? '<!-- plain page: no client code -->' : null;
	}
});

export default defineConfig({
	plugins: [plainPages(), sveltekit()],
	define: { __EARLY__: JSON.stringify(await bundleEarly()) },
	test: {
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/unit.json' },
		projects: [
			{
				extends: true,
				test: { name: 'core', environment: 'node', include: ['src/**/*.test.ts'], exclude: ['src/**/*.svelte.test.ts'] }
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: { name: 'ui', environment: 'jsdom', include: ['src/**/*.svelte.test.ts'], setupFiles: ['tests/setup.ts'] }
			}
		]
	}
});
