import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { builtOn } from './scripts/built-on.js';
import { bundleClient, bundleHelp, bundleSheet, building } from './scripts/client.js';
import { contacts } from './scripts/contacts-plugin.js';
import { bundleEarly } from './scripts/early.js';
import { site } from './scripts/site.js';

export default defineConfig({
	// Tests hold what we ship; what an operator adds has a test of its own, src/lib/content/due.test.ts.
	plugins: [...(process.env.VITEST ? [] : [contacts()]), sveltekit()],
	define: {
		__BUILT_ON__: JSON.stringify(builtOn()),
		__EARLY__: JSON.stringify(await bundleEarly()),
		__SITE__: JSON.stringify(site()),
		// Only a build needs it, and it takes a build of its own.
		__CLIENT__: JSON.stringify(building ? await bundleClient() : ''),
		__HELP__: JSON.stringify(building ? await bundleHelp() : ''),
		__SHEET__: JSON.stringify(building ? await bundleSheet() : '')
	},
	build: {
		// Of the style alone: the scripts of the pages have a target of their own (scripts/client.js).
		cssTarget: ['chrome80', 'firefox78', 'safari13', 'ios13']
	},
	test: {
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/unit.json' },
		// All cores: by itself it leaves one out, which is half of a small machine.
		maxWorkers: '100%',
		pool: 'threads',
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					// Functions without a state, but for caches: what they come from need not be read anew for each file.
					isolate: false,
					unstubGlobals: true,
					// Of the safety tests those that take no time; the rest is `npm run test:safety`.
					include: [
						'src/**/*.test.ts',
						'scripts/**/*.test.js',
						'tests/safety/{structure,words,contact-words,component-words}.test.ts'
					],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'ui',
					environment: 'jsdom',
					// Each file has a document and modules of its own, but jsdom itself is read once: a third of the time.
					pool: 'vmThreads',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup.ts']
				}
			}
		]
	}
});
