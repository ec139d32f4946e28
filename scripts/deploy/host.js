import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor, HSTS, POLICIES, WORKER_PATH } from '../headers.js';
import { listOf } from '../seal.js';

/**
 * `npm run check:host -- https://the.host`: does a host serve what is in `build/`, byte by byte, with the headers of
 * `scripts/headers.js`, and refuse what it should? For whoever runs a host, and for whoever wants to check one.
 */

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** Addresses that must lead nowhere. Sent as they stand: a URL parser would tidy them up. */
const TRAPS = [
	'../package.json',
	'..%2fpackage.json',
	'%2e%2e/package.json',
	'%2e%2e%2f%2e%2e%2fetc/passwd',
	'check/..%2f..%2f..%2f..%2fetc/passwd',
	'..%5c..%5cpackage.json',
	'%00',
	'.git/config',
	'check%0d%0aSet-Cookie:%20a=b'
];
const METHODS = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'];
const MISSING = ['no-such-page', 'no-such-page/', 'help/none/', '_app/immutable/none.js', '_app/', 'service-worker.js/none'];

/**
 * @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer
 * @typedef {{ dir?: string, ca?: Buffer | undefined, tls?: boolean, extra?: Record<string, string> }} Options
 *   `tls`: whether HSTS has to be said; by itself over https only. `extra` headers go with every request.
 */

/**
 * @param {URL} base @param {{ ca?: Buffer | undefined, extra?: Record<string, string> }} options
 * @returns {{ ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>, end: () => void }}
 */
function asker(base, { ca, extra }) {
	const module = base.protocol === 'https:' ? https : http;
	const agent = new module.Agent({ keepAlive: true, ...(ca && { ca }) });
	const ask = (/** @type {string} */ path, headers = {}, method = 'GET') =>
		/** @type {Promise<Answer>} */ (
			new Promise((resolve, reject) => {
				const { hostname, port } = base;
				const options = {
					agent,
					hostname,
					port,
					method,
					path: base.pathname + path,
					headers: { ...extra, ...headers },
					timeout: 20_000
				};
				const request = module.request(options, (response) => {
					/** @type {Buffer[]} */
					const parts = [];
					response.on('data', (part) => parts.push(part));
					response.on('error', reject);
					response.on('end', () =>
						resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
					);
				});
				request.on('timeout', () => request.destroy(new Error('No answer in 20 seconds')));
				request.on('error', reject);
				request.end();
			})
		);
	return { ask, end: () => agent.destroy() };
}

/** @param {Answer} answer */
function unpacked({ headers, body }) {
	if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
	if (headers['content-encoding'] === 'gzip') return gunzipSync(body);
	return body;
}

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * What is wrong with the headers of one answer. Hosts with a `_headers` file add up policies and have their own words for
 * "ask again each time".
 * @param {string} pathname @param {import('node:http').IncomingHttpHeaders} sent @param {boolean} tls
 */
export function wrongHeaders(pathname, sent, tls) {
	const worker = pathname.endsWith(WORKER_PATH);
	const also = {
		'Content-Security-Policy': worker ? [`${POLICIES.shared}, ${POLICIES.worker}`] : [POLICIES.shared],
		'Cache-Control': pathname.includes('/immutable/')
			? []
			: ['public, max-age=0, must-revalidate', 'public,max-age=0,must-revalidate']
	};
	const faults = Object.entries(headersFor(pathname, { https: tls })).flatMap(([name, value]) => {
		const is = sent[name.toLowerCase()];
		const allowed = [value, ...(also[/** @type {keyof typeof also} */ (name)] ?? [])];
		return allowed.includes(String(is)) ? [] : [`${name} is ${is ?? 'missing'}`];
	});
	if (sent['set-cookie']) faults.push('it sets a cookie');
	if (!tls && sent['strict-transport-security'] === HSTS) faults.push('Strict-Transport-Security over plain http');
	if (/\d/.test(String(sent.server ?? '')) || sent['x-powered-by']) faults.push('it says which version of what it is');
	return faults;
}

/**
 * Everything at a host that is not as it should be, in words.
 * @param {string} address @param {Options} [options]
 */
export async function faultsOf(address, { dir = BUILD, ca, extra = {}, tls = address.startsWith('https:') } = {}) {
	const base = new URL(address.endsWith('/') ? address : `${address}/`);
	const { ask, end } = asker(base, { ca, extra });
	/** @type {string[]} */
	const faults = [];
	let compared = 0;
	const found = (/** @type {string} */ where, /** @type {string[]} */ what) =>
		faults.push(...what.map((fault) => `${where}: ${fault}`));

	/** @param {string} file @param {string} hash @param {string} path */
	async function compare(file, hash, path) {
		const pathname = `/${path}`;
		for (const [accept, ending] of /** @type {const} */ ([
			['gzip, deflate, br', 'br'],
			['gzip', 'gz'],
			['identity', '']
		])) {
			const answer = await ask(path, { 'Accept-Encoding': accept });
			const where = `${pathname} (${accept})`;
			if (answer.status !== 200) return void found(where, [`status ${answer.status}`]);
			const packed = ending !== '' && existsSync(join(dir, `${file}.${ending}`));
			const encoding = packed ? { br: 'br', gz: 'gzip' }[ending] : undefined;
			if (packed && answer.headers['content-encoding'] !== encoding)
				found(where, [`content-encoding is ${answer.headers['content-encoding'] ?? 'missing'}`]);
			if (packed && !/accept-encoding/i.test(String(answer.headers.vary))) found(where, ['Vary does not name Accept-Encoding']);
			if (sha256(unpacked(answer)) !== hash) found(where, ['other bytes than in the build']);
			found(where, wrongHeaders(pathname, answer.headers, tls));
			compared++;
			if (ending !== 'br') continue;
			const { etag } = answer.headers;
			if (!etag) found(where, ['no ETag']);
			const again = await ask(path, { 'Accept-Encoding': accept, 'If-None-Match': etag ?? '"none"' });
			if (again.status !== 304) found(`${where}, asked again`, [`status ${again.status}, not 304`]);
			if (again.body.length) found(`${where}, asked again`, ['a body']);
		}
	}

	try {
		const list = listOf(dir).trim().split('\n');
		for (const [hash = '', file = ''] of list.map((line) => line.split('  '))) {
			// Instructions for some hosts, which do not serve them.
			if (file === '_headers') continue;
			await compare(file, hash, file.replace(/(^|\/)index\.html$/, '$1'));
		}
		const page = readFileSync(join(dir, '404.html'));
		for (const path of MISSING) {
			const answer = await ask(path, { 'Accept-Encoding': 'br' });
			if (answer.status !== 404) found(`/${path}`, [`status ${answer.status}, not 404`]);
			if (answer.headers['content-encoding'] !== 'br') found(`/${path}`, ['the page for what is missing is not compressed']);
			if (!unpacked(answer).equals(page)) found(`/${path}`, ['not the page for what is missing']);
			found(`/${path}`, wrongHeaders('/404.html', answer.headers, tls));
		}
		for (const path of ['check', 'help/gb', 'check?answer=yes']) {
			const { status, headers } = await ask(path);
			const [to, target] = [
				new URL(headers.location ?? 'nowhere:', new URL(path, base)),
				new URL(`${path.split('?')[0]}/`, base)
			];
			if (![301, 302, 307, 308].includes(status) || to.href !== target.href)
				found(`/${path}`, [`status ${status} to ${headers.location}, not a redirect to the slash alone`]);
			found(`/${path}`, wrongHeaders(`/${path}`, headers, tls));
		}
		for (const method of METHODS) {
			const { status } = await ask('check/', {}, method);
			if (status < 400) found(`${method} /check/`, [`status ${status}`]);
		}
		const secrets = /root:x:0|"name": "signpost"|\[core\]/;
		for (const path of TRAPS) {
			const { status, body, headers } = await ask(path).catch(() => ({ status: 400, body: Buffer.alloc(0), headers: {} }));
			if (status < 400 || secrets.test(body.toString()) || 'set-cookie' in headers) found(`/${path}`, [`status ${status}`]);
		}
	} finally {
		end();
	}
	return { faults, compared };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const address = process.argv[2];
	if (!address || !existsSync(BUILD)) {
		console.error('npm run build, then: npm run check:host -- https://the.host');
		process.exit(2);
	}
	const { faults, compared } = await faultsOf(address);
	console.log(faults.join('\n') || `All ${compared} answers are as they should be: the bytes of build/, and every header.`);
	process.exit(faults.length ? 1 : 0);
}
