/**
 * Mutation testing of the core: `npm run mutate`, docs/safety.md. Static mutants are not left out, as content is made while it is
 * loaded. Stryker changes nothing that stands under `as const`: for the rules themselves there is `rule-mutants.test.ts`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
	testRunner: 'vitest-strict',
	plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/runner.js'],
	vitest: { configFile: 'tests/mutation/vitest.config.ts' },
	coverageAnalysis: 'perTest',
	mutate: [
		'src/lib/{screening,contacts}/*.ts',
		'src/lib/content/{rules,rule-book,conditions,findings,situations,course,cards}.ts',
		'!**/*.test.ts'
	],
	// The settings of TypeScript lean on a file that SvelteKit makes.
	ignorePatterns: ['!.svelte-kit', 'build', 'gallery', 'static', 'tests/*.e2e.ts', 'tests/*.alone.ts'],
	concurrency: 2,
	// Loops without an end are found by counting; a machine that is busy must not pass for one.
	timeoutMS: 60_000,
	thresholds: { high: 100, low: 95, break: 95 },
	reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
	htmlReporter: { fileName: 'test-results/mutation.html' },
	jsonReporter: { fileName: 'test-results/mutation.json' },
	incrementalFile: 'test-results/mutation-incremental.json',
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	allowConsoleColors: false,
	tempDirName: 'test-results/stryker',
	cleanTempDir: 'always'
};
