import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Says how many tests passed and failed, from the reports that the runs left. Says nothing where a report is missing or
 * something went wrong that is no test, for then a number would mislead.
 */
const [unit, e2e] = ['unit', 'e2e'].map((name) => {
	const file = fileURLToPath(new URL(`../test-results/${name}.json`, import.meta.url));
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
});

if (unit && e2e) {
	const passed = unit.numPassedTests + e2e.stats.expected;
	const failed = unit.numFailedTests + e2e.stats.unexpected + e2e.stats.flaky;
	const broken = e2e.errors.length > 0 || (!unit.success && unit.numFailedTests === 0);
	if (!broken) console.log(`tests: ${passed} passed, ${failed} failed`);
}
