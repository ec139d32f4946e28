import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Fetches LHC-Forms, the form renderer of the US National Library of Medicine, for `npm run test:fhir`. Its package holds built
 * files alone, and its list of dependencies is that of its own build: Angular and much else, with which `npm install` did not end
 * in ten minutes here. So it is no dependency of ours: the package by itself is fetched when asked for, and is held to its hash.
 */

const PACKAGE = 'lforms@40.1.3';
const SHA512 = 'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const HOME = join(CACHE, PACKAGE);
/** The built files. */
export const LHC_FORMS = join(HOME, 'dist', 'lforms');

export function ensureLhcForms() {
	if (existsSync(LHC_FORMS)) return;
	console.log(`Fetching ${PACKAGE} …`);
	mkdirSync(CACHE, { recursive: true });
	const folder = mkdtempSync(join(CACHE, 'lforms-'));
	try {
		execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
			stdio: ['ignore', 'ignore', 'inherit'],
			shell: process.platform === 'win32'
		});
		const [name = ''] = readdirSync(folder);
		const hash = createHash('sha512')
			.update(readFileSync(join(folder, name)))
			.digest('base64');
		if (hash !== SHA512) throw new Error(`${PACKAGE} is not the file that it was: ${hash}`);
		execFileSync('tar', ['-xzf', name], { cwd: folder });
		// Whole or not at all.
		renameSync(join(folder, 'package'), HOME);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		ensureLhcForms();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
