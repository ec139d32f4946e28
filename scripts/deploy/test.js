import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../serve.js';
import { faultsOf } from './host.js';
import { ensurePrograms, startServers } from './servers.js';

/**
 * `npm run test:deploy`: nginx, Caddy and our own server with the files of `deploy/`, on this machine. Each has to send every byte of
 * `build/` with every header; then each has to bear a load. Certificates are made for the run and known to nobody else.
 */

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const SECONDS = Number(process.env.LOAD_SECONDS ?? 5);
/** A page with all its script and data, and the smallest file. */
const LOADED = ['check/', 'favicon.svg'];

/** @param {string} url */
async function load(url) {
	const args = ['-t1', '-c32', `-d${SECONDS}s`, '-H', 'Accept-Encoding: br', url];
	const { stdout: out } = await promisify(execFile)('wrk', args);
	const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(out)?.[1]);
	/** @type {string[]} */
	const errors = out.match(/Socket errors:.*|Non-2xx.*/g) ?? [];
	if (!(rate > 0)) errors.push('no answers');
	return { rate, errors };
}

/**
 * Plain http leads to the same page over https.
 * @param {import('./servers.js').Server} server
 * @returns {Promise<string[]>}
 */
const redirectFaults = ({ url, http }) =>
	new Promise((resolve, reject) => {
		if (!http) return resolve([]);
		const request = get(`${http}help/gb/`, ({ statusCode = 0, headers: { location = 'nowhere:' } }) => {
			const to = new URL(location);
			// Caddy knows its port as it is seen from outside only: the usual one.
			const right =
				to.protocol === 'https:' && to.hostname === new URL(url).hostname && to.pathname === '/help/gb/' && !to.search;
			resolve([301, 308].includes(statusCode) && right ? [] : [`http: status ${statusCode} to ${location}, not to https`]);
			request.destroy();
		});
		request.on('error', reject);
	});

async function main() {
	if (!existsSync(BUILD)) throw new Error('Nothing is built yet: npm run build');
	ensurePrograms();
	const { servers, stop } = await startServers(BUILD);
	const own = await serve();
	let failed = false;
	try {
		const ours = { name: 'npm start', url: own.url, log: () => '' };
		for (const server of [/** @type {import('./servers.js').Server} */ (ours), ...servers]) {
			const { faults, compared } = await faultsOf(server.url, server);
			faults.push(...(await redirectFaults(server)));
			if (/GET \/|"uri"/.test(server.log())) faults.push('it keeps a list of visits');
			console.log(
				faults.length
					? `FAULTS ${server.name}`
					: `ok     ${server.name}: ${compared} answers, bytes and headers as they should be`
			);
			for (const fault of faults) console.log(`       ${fault}`);
			failed ||= faults.length > 0;
		}
		for (const { name, url } of [ours, ...servers])
			for (const path of LOADED) {
				const { rate, errors } = await load(url + path);
				const said = errors.length ? errors.join('; ') : '0 errors';
				console.log(
					`${errors.length ? 'FAULTS' : 'ok    '} ${name}: /${path} ${Math.round(rate)} requests a second for ${SECONDS} s, ${said}`
				);
				failed ||= errors.length > 0;
			}
	} finally {
		await stop();
		await own.close();
	}
	return failed ? 1 : 0;
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
