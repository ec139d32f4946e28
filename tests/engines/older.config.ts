import { defineConfig } from '@playwright/test';
import { VERSIONS } from '../../scripts/old-chromium.js';
import { ABLE } from './old-chromium.ts';
import engines from './playwright.config.ts';
import type { Engine } from './world.ts';

/** The same journeys in Chromium as it was: `npm run test:older`. What cannot read our scripts has a test of its own. */
export default defineConfig<{ engine: Engine }>({
	...engines,
	outputDir: '../../test-results/older',
	reporter: [['list'], ['json', { outputFile: '../../test-results/older.json' }]],
	projects: VERSIONS.map((version) => ({
		name: `chromium-${version}`,
		testMatch: version < ABLE ? '*.unread.ts' : '*.engines.ts',
		// A Back from another site to a page with COOP and COEP brings 88 down, by a check of its own. It shows nothing of ours then.
		grepInvert: version === 88 ? /and Back shows no answer$/ : [],
		use: { engine: `chromium-${version}` as const }
	}))
});
