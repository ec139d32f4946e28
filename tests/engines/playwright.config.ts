import { defineConfig } from '@playwright/test';
import type { Engine } from './world.ts';

const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkitgtk'];

/** The journeys in three engines: `npm run test:engines`. Playwright is the runner here and drives no browser. */
export default defineConfig<{ engine: Engine }>({
	testDir: '.',
	testMatch: '*.engines.ts',
	outputDir: '../../test-results/engines',
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	retries: 0,
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: '../../test-results/engines.json' }]],
	projects: ENGINES.map((engine) => ({ name: engine, use: { engine } }))
});
