import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run sbom`: writes `sbom.cdx.json`, every package that takes part in a build, in CycloneDX. It is read from the lockfile,
 * so that it is the same on every system, and what npm adds of the moment and the machine is taken out.
 *
 * It is no part of `build/`: another version of npm writes it in another way, and the build's hash must not depend on that.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} text as npm wrote it @param {string} name of the package: npm takes that of the folder */
export function withoutTheMoment(text, name) {
	const { serialNumber, ...bom } = JSON.parse(text);
	const { timestamp, tools, ...metadata } = bom.metadata;
	if (!serialNumber || !timestamp || !tools) throw new Error('npm writes its bill of materials in another way: look at sbom.js');
	return `${JSON.stringify({ ...bom, metadata: { ...metadata, component: { ...metadata.component, name } } }, null, '\t')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { name } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
	const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error'], {
		cwd: ROOT,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		shell: process.platform === 'win32'
	});
	const bom = withoutTheMoment(text, name);
	writeFileSync(`${ROOT}sbom.cdx.json`, bom);
	console.log(`sbom.cdx.json: ${JSON.parse(bom).components.length} packages`);
}
