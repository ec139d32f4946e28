import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));

/**
 * The files of an npm package that is fetched when asked for, by itself and held to its hash, and is no dependency of ours.
 * @param {string} name as `name@version`
 * @param {string} sha512 in base64
 * @param {(folder: string) => void} [make] finishes the folder before anybody sees it
 * @returns {string} the folder
 */
export function npmPackage(name, sha512, make = () => {}) {
	const home = join(CACHE, name.replace('/', '-'));
	if (existsSync(home)) return home;
	console.log(`Fetching ${name} …`);
	mkdirSync(CACHE, { recursive: true });
	const folder = mkdtempSync(join(CACHE, 'package-'));
	try {
		execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], {
			stdio: ['ignore', 'ignore', 'inherit'],
			shell: process.platform === 'win32'
		});
		const [file = ''] = readdirSync(folder);
		const hash = createHash('sha512')
			.update(readFileSync(join(folder, file)))
			.digest('base64');
		if (hash !== sha512) throw new Error(`${name} is not the file that it was: ${hash}`);
		execFileSync('tar', ['-xzf', file], { cwd: folder });
		make(join(folder, 'package'));
		// Whole or not at all.
		renameSync(join(folder, 'package'), home);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return home;
}

/** Runs the script as a command that fails in one line. @param {string} url of the script @param {() => void} work */
export function asCommand(url, work) {
	if (process.argv[1] !== fileURLToPath(url)) return;
	try {
		work();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
