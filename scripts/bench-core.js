import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * How fast the rules are: evaluations a second, and the time of one, guidance included, for a few answer sets as people give
 * them; then the time to go through every combination within every rule. Fails where one takes too long.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const BUDGET = 20;
const ROUNDS = 400;
const AT_ONCE = 100;

const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
/** @type {typeof import('./bench-core.ts')} */
let core;
try {
	const built = await rolldown({ cwd: root, input: join(root, 'scripts/bench-core.ts'), platform: 'node', logLevel: 'warn' });
	const { output } = await built.generate({ format: 'esm' });
	const file = join(folder, 'core.mjs');
	writeFileSync(file, output[0].code);
	core = await import(pathToFileURL(file).href);
} finally {
	rmSync(folder, { recursive: true });
}

const { answerSets, guidanceOf, everyCombination } = core;

/** @param {import('../src/lib/screening/question.ts').Answers} answers */
function timesOf(answers) {
	for (let run = 0; run < 5000; run++) guidanceOf(answers);
	/** @type {number[]} */
	const times = [];
	for (let round = 0; round < ROUNDS; round++) {
		const start = performance.now();
		for (let run = 0; run < AT_ONCE; run++) guidanceOf(answers);
		times.push(((performance.now() - start) * 1000) / AT_ONCE);
	}
	return times.sort((a, b) => a - b);
}

const revision = (() => {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
	} catch {
		return 'no revision';
	}
})();
console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${revision}\n`);

let worst = 0;
for (const [name, answers] of Object.entries(answerSets)) {
	const times = timesOf(answers);
	const median = times[times.length / 2] ?? Infinity;
	worst = Math.max(worst, median);
	const perSecond = Math.round(1e6 / median).toLocaleString('en');
	console.log(`${name.padEnd(40)} ${median.toFixed(1).padStart(6)} µs at the median  ${perSecond.padStart(8)} a second`);
}
console.log(
	`\nBudget: under ${BUDGET} µs at the median. ${worst < BUDGET ? 'Kept' : 'MISSED'}: ${worst.toFixed(1)} µs at the most.`
);

const start = performance.now();
const sets = everyCombination();
const seconds = (performance.now() - start) / 1000;
console.log(`Every combination within every rule: ${sets.toLocaleString('en')} answer sets in ${seconds.toFixed(1)} s.`);
process.exit(worst < BUDGET ? 0 : 1);
