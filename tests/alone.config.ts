import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config.ts';

/** What is measured in milliseconds, after all else: a test beside it would be measured with it. */
export default defineConfig({
	...journeys,
	testDir: '.',
	testMatch: '*.alone.ts',
	outputDir: '../test-results/alone',
	workers: 1,
	reporter: [['list'], ['json', { outputFile: '../test-results/alone.json' }]],
	projects: [{ name: 'chromium' }]
});
