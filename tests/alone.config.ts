import { defineConfig } from '@playwright/test';
import journeys, { launchOptions } from '../playwright.config.ts';

/** What is measured in milliseconds, after all else: a test beside it would be measured with it. */
export default defineConfig({
	...journeys,
	testDir: '.',
	testMatch: '*.alone.ts',
	outputDir: '../test-results/alone',
	workers: 1,
	// The whole browser, as people have it.
	use: { ...journeys.use, launchOptions },
	reporter: [['list'], ['json', { outputFile: '../test-results/alone.json' }]],
	projects: [{ name: 'chromium' }]
});
