import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePrograms, startServers } from './servers.js';

/**
 * `npm run test:observatory`: the MDN HTTP Observatory's own retriever, tests and grades, against nginx and Caddy on this machine with
 * the files of `deploy/`. Its command asks ports 80 and 443 only; its parts take other ports, so they are put together here as its
 * `scanner` does. It is big, with a data base that is not needed here: so it is fetched when asked for, and is no dependency.
 *
 * A local run: the certificate is made for it, and nothing is known about the name, the network or TLS of a real host.
 */

const PACKAGE = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = join(ROOT, 'build');
const HOME = join(ROOT, 'node_modules/.cache/observatory', VERSION);
const PACKAGE_HOME = join(HOME, 'node_modules', PACKAGE);

function install() {
	if (!existsSync(join(PACKAGE_HOME, 'package.json'))) {
		console.log(`Fetching ${PACKAGE} ${VERSION} …`);
		mkdirSync(HOME, { recursive: true });
		writeFileSync(join(HOME, 'package.json'), '{ "private": true }');
		// Its scripts would fetch lists of real names, which say nothing about ours.
		const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${PACKAGE}@${VERSION}`];
		execFileSync('npm', args, { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] });
	}
	// Names that browsers know to be on https: none.
	writeFileSync(join(PACKAGE_HOME, 'conf/hsts-preload.json'), '{}');
}

/** @typedef {{ name: string, result: string, pass: boolean, modifier: number }} Result */

/** @param {string} file */
const part = (file) => import(pathToFileURL(join(PACKAGE_HOME, 'src', file)).href);

/**
 * As its `scanner/index.js`, but with ports.
 * @param {string} hostname @param {{ httpPort: string, httpsPort: string, path: string }} options
 * @returns {Promise<{ grade: string, score: number, results: Result[] }>}
 */
async function scan(hostname, options) {
	const [{ retrieve }, { ALL_TESTS }, grader, { MINIMUM_SCORE_FOR_EXTRA_CREDIT }] = await Promise.all(
		['retriever/retriever.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'].map(part)
	);
	const requests = await retrieve(hostname, options);
	if (!requests.responses.auto?.verified) throw new Error('The Observatory got no answer that it trusts');
	/** @type {Result[]} */
	const results = ALL_TESTS.map((/** @type {Function} */ test) => {
		const { result, pass, constructor } = test(requests);
		return { name: constructor.name, result, pass, modifier: grader.getScoreModifier(result) };
	});
	const without = results.reduce((sum, { modifier }) => sum + Math.min(modifier, 0), 100);
	const withExtra = results.reduce((sum, { modifier }) => sum + modifier, 100);
	return { results, ...grader.getGradeForScore(without >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? withExtra : without) };
}

/** In a process of its own, which trusts the certificate from its start. @param {string[]} args */
async function scanOne([name = '', url = '', http = '', path = '']) {
	const options = { httpPort: new URL(http).port, httpsPort: new URL(url).port, path };
	const { grade, score, results } = await scan(new URL(url).hostname, options);
	const right = grade === 'A+' && results.every(({ pass }) => pass);
	console.log(
		`${right ? 'ok    ' : 'FAULTS'} ${name}, ${path}: ${grade}, ${score} points, ${results.filter(({ pass }) => pass).length} of ${results.length} tests`
	);
	if (path === '/' || !right)
		for (const { name, result, pass, modifier } of results)
			console.log(`       ${pass ? 'pass' : 'FAIL'}  ${String(modifier).padStart(4)}  ${name}: ${result}`);
	return right ? 0 : 1;
}

async function main() {
	if (!existsSync(BUILD)) throw new Error('Nothing is built yet: npm run build');
	ensurePrograms();
	install();
	const { version } = createRequire(import.meta.url)(join(PACKAGE_HOME, 'package.json'));
	console.log(`${PACKAGE} ${version}. On this machine, with a certificate made for this run.`);
	const { servers, stop } = await startServers(BUILD);
	try {
		const runs = servers
			.filter(({ http }) => http)
			.flatMap(({ name, url, http = '', caFile = '' }) =>
				['/', '/check/', '/guidance/', '/help/gb/'].map((path) => ({ caFile, args: [name, url, http, path] }))
			);
		const statuses = runs.map(({ caFile, args }) => {
			const env = { ...process.env, NODE_EXTRA_CA_CERTS: caFile };
			return spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { env, stdio: 'inherit' }).status;
		});
		return statuses.every((status) => status === 0) ? 0 : 1;
	} finally {
		await stop();
	}
}

try {
	const args = process.argv.slice(2);
	process.exitCode = await (args.length ? scanOne(args) : main());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
