import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Says how many tests passed and failed, from the reports that the runs left. Says nothing where one that was due is missing or
 * something went wrong that is no test, for then a number would mislead.
 */
const [unit, e2e, alone] = ['unit', 'e2e', 'alone'].map((name) => {
	const file = fileURLToPath(new URL(`../test-results/${name}.json`, import.meta.url));
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
});

if (unit && e2e) {
	// The last run is made only where the one before it passed; its report may lie there from an earlier time.
	const current = alone?.stats.startTime > e2e.stats.startTime;
	const runs = current ? [e2e, alone] : [e2e];
	const sum = (/** @type {string} */ what) => runs.reduce((all, { stats }) => all + stats[what], 0);
	const passed = unit.numPassedTests + sum('expected');
	const failed = unit.numFailedTests + sum('unexpected') + sum('flaky');
	const cutShort = !current && e2e.stats.unexpected === 0;
	const broken = cutShort || runs.some(({ errors }) => errors.length > 0) || (!unit.success && unit.numFailedTests === 0);
	if (!broken) console.log(`tests: ${passed} passed, ${failed} failed`);
}
