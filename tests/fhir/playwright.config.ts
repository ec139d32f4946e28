import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';

/** `npm run test:fhir`: our form in another program's hands. It brings its own server, as our policy would not let that program run. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.forms.ts',
	outputDir: '../../test-results/fhir',
	forbidOnly: Boolean(process.env.CI),
	workers: 1,
	// Half of it is the time that a megabyte of script takes to start.
	timeout: 120_000,
	reporter: [['list']],
	use: { launchOptions },
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1000, height: 1400 } } }]
});
