import { defineConfig, devices, type LaunchOptions } from '@playwright/test';
import { findChromium, findShell } from './scripts/chromium.js';

// Two runs side by side need two ports.
const port = Number(process.env.TEST_PORT) || 4187;
const quiet = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];
const root = process.getuid?.() === 0;
/** What a worker or a late script does takes its seconds, in which the machine does nothing: these need no core of their own. */
const WAITING = ['offline.e2e.ts', 'early.e2e.ts', 'fallback.e2e.ts'];

const starting = (executablePath: string | undefined): LaunchOptions => ({
	...(executablePath && { executablePath }),
	args: root ? ['--no-sandbox', ...quiet] : quiet
});
/** The whole browser, for what the one without windows lacks. */
export const launchOptions = starting(findChromium());

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.e2e.ts',
	// A folder of its own, as each run empties it: the results of the unit tests lie beside it.
	outputDir: 'test-results/e2e',
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	retries: 0,
	workers: 3,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}`,
		// A worker would answer for the server; the offline test allows it for itself.
		serviceWorkers: 'block',
		// `npm run test:privacy` is about all that a browser does by itself.
		launchOptions: process.env['PRIVACY'] === 'all' ? launchOptions : starting(findShell())
	},
	projects: [
		{ name: 'chromium', testIgnore: WAITING, workers: 2 },
		{ name: 'waiting', testMatch: WAITING, workers: 1 }
	],
	webServer: {
		command: 'node scripts/serve.js',
		cwd: import.meta.dirname,
		env: { PORT: String(port) },
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false
	}
});
