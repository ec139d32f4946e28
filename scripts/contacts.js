import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

/**
 * `npm run contacts`: what is due, what is doubtful, and a list to ring round by, in order.
 * `-- --format md` or `csv`, for paper or a spreadsheet; `-- --date 2027-05-23`: as it will be on that day.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<typeof import('./contacts.ts')>} */
async function maker() {
	// The sources are TypeScript; their packages stay where Node finds them from here.
	const folder = mkdtempSync(join(root, 'node_modules/.signpost-'));
	try {
		const bundle = await rolldown({
			cwd: root,
			input: join(root, 'scripts/contacts.ts'),
			platform: 'node',
			tsconfig: false,
			external: [/^[a-z]/],
			logLevel: 'warn'
		});
		const file = join(folder, 'contacts.mjs');
		await bundle.write({ format: 'esm', file });
		await bundle.close();
		return await import(pathToFileURL(file).href);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const { values } = parseArgs({
	options: {
		format: { type: 'string', default: 'text' },
		date: { type: 'string', default: new Date().toISOString().slice(0, 10) }
	}
});
const { isFormat, OPERATOR_FILE, reportOn } = await maker();
if (!isFormat(values.format) || Number.isNaN(Date.parse(values.date))) {
	console.error('npm run contacts -- [--format text|md|csv] [--date 2027-05-23]');
	process.exit(2);
}
const operator = join(root, OPERATOR_FILE);
const { text, problems } = reportOn(
	existsSync(operator) ? readFileSync(operator, 'utf8') : undefined,
	values.date,
	values.format
);
console.log(text);
for (const problem of problems) console.error(problem);
// Not exit(): it would cut off what a pipe has not taken yet.
if (problems.length > 0) process.exitCode = 1;
