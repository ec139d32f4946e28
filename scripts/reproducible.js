import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesIn, seal } from './seal.js';

/**
 * `npm run reproducible`: builds the last commit twice, in two folders, under two clocks' zones and languages, and compares
 * every file byte by byte, compressed ones too. With `--fresh` each folder gets packages of its own from `npm ci`.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STARTED = Date.now();
const NOT_SOURCES = /[\\/](node_modules|build|\.svelte-kit|\.git|test-results|coverage|gallery)$/;

/**
 * Files that two folders do not have alike.
 * @param {string} one @param {string} other
 */
export function differences(one, other) {
	const all = [...new Set([...filesIn(one), ...filesIn(other)])].sort();
	return all.filter((file) => {
		const [a, b] = [join(one, file), join(other, file)];
		return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
	});
}

/** The last commit; where there is no git, as in an archive, the folder as it is. @param {string} into */
function copySources(into) {
	mkdirSync(into, { recursive: true });
	if (existsSync(join(ROOT, '.git'))) {
		const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 30 });
		execFileSync('tar', ['-x', '-C', into], { input: archive });
	} else cpSync(ROOT, into, { recursive: true, filter: (path) => !NOT_SOURCES.test(path) });
}

/**
 * @param {string} folder @param {boolean} fresh @param {Record<string, string>} surroundings
 * @returns {string} the built folder
 */
function buildIn(folder, fresh, surroundings) {
	copySources(folder);
	// Contacts past their review are marked by the day of the build, which may change between the two.
	const day = { SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? String(Math.floor(STARTED / 1000)) };
	const run = (/** @type {string[]} */ ...args) =>
		execFileSync('npm', args, {
			cwd: folder,
			env: { ...process.env, ...day, ...surroundings },
			stdio: ['ignore', 'ignore', 'inherit'],
			shell: process.platform === 'win32'
		});
	if (fresh) run('ci', '--no-audit', '--no-fund', '--loglevel=error');
	else symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	run('run', 'build', '--loglevel=error');
	return join(folder, 'build');
}

function main() {
	const { fresh } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } }).values;
	if (existsSync(join(ROOT, '.git')) && execFileSync('git', ['status', '--porcelain'], { cwd: ROOT }).length)
		console.log('The last commit is built, without the changes in this folder.');
	const temporary = mkdtempSync(join(tmpdir(), 'signpost-'));
	try {
		console.log(
			`Two builds, ${fresh ? 'each after its own npm ci' : 'with the packages that are here (--fresh installs them anew)'} …`
		);
		const one = buildIn(join(temporary, 'one'), fresh, { TZ: 'UTC', LC_ALL: 'C' });
		const other = buildIn(join(temporary, 'in', 'another folder'), fresh, { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' });
		const found = differences(one, other);
		if (found.length) {
			console.error(`These files differ:\n${found.join('\n')}`);
			return 1;
		}
		console.log(
			`${filesIn(one).length} files, byte by byte the same. Node ${process.version} on ${process.platform} ${process.arch}.`
		);
		console.log(`The build’s hash: ${seal(one)}`);
		return 0;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(main());
