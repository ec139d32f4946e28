import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headersFor, POLICIES } from '../headers.js';
import { serve } from '../serve.js';
import { faultsOf, wrongHeaders } from './host.js';

const FILES = ['index.html', 'check/index.html', 'help/gb/index.html', '404.html', '_app/immutable/x.js'];

let dir = '';
/** @type {(() => Promise<void>)[]} */
let stops = [];

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'signpost-'));
	for (const file of FILES) {
		mkdirSync(join(dir, file, '..'), { recursive: true });
		writeFileSync(join(dir, file), `This is ${file}`);
		writeFileSync(join(dir, `${file}.br`), brotliCompressSync(`This is ${file}`));
		writeFileSync(join(dir, `${file}.gz`), gzipSync(`This is ${file}`));
	}
});
afterEach(async () => {
	await Promise.all(stops.map((stop) => stop()));
	stops = [];
	rmSync(dir, { recursive: true });
});

/** The folder, served with something changed. @param {(served: string) => void} [change] */
async function served(change) {
	const copy = mkdtempSync(join(tmpdir(), 'signpost-'));
	cpSync(dir, copy, { recursive: true });
	change?.(copy);
	const { url, close } = await serve({ dir: copy });
	stops.push(async () => {
		await close();
		rmSync(copy, { recursive: true });
	});
	return (await faultsOf(url, { dir })).faults;
}

test('our own server has no faults', async () => {
	expect(await served()).toEqual([]);
});

test('other bytes are found, also where only the compressed file has them', async () => {
	const packed = await served((copy) => writeFileSync(join(copy, 'check/index.html.br'), brotliCompressSync('This is another')));
	expect(packed).toEqual(['/check/ (gzip, deflate, br): other bytes than in the build']);
	const plain = await served((copy) => writeFileSync(join(copy, 'check/index.html'), 'This is another'));
	expect(plain).toEqual(['/check/ (identity): other bytes than in the build']);
});

test('a host without compressed files is found', async () => {
	const faults = await served((copy) => rmSync(join(copy, 'index.html.br')));
	expect(faults).toContain('/ (gzip, deflate, br): content-encoding is gzip');
});

test('a host that knows nothing of us has all the faults', async () => {
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').replace(/[?].*/, '');
		if (!/\.|\/$/.test(path)) return void response.writeHead(301, { location: `${path}/?${request.url?.split('?')[1]}` }).end();
		response.writeHead(200, { server: 'nginx/1.22.1', 'set-cookie': 'visit=1' }).end(readFileSync(join(dir, 'index.html')));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	stops.push(async () => void server.close());
	const address = server.address();
	const { faults } = await faultsOf(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, { dir });
	for (const fault of [
		'/ (gzip, deflate, br): content-encoding is missing',
		'/ (gzip, deflate, br): Vary does not name Accept-Encoding',
		'/ (gzip, deflate, br): no ETag',
		'/ (gzip, deflate, br), asked again: status 200, not 304',
		'/ (identity): Content-Security-Policy is missing',
		'/ (identity): Referrer-Policy is missing',
		'/ (identity): it sets a cookie',
		'/ (identity): it says which version of what it is',
		'/check/ (identity): other bytes than in the build',
		'/no-such-page/: status 200, not 404',
		'/no-such-page/: not the page for what is missing',
		'/check?answer=yes: status 301 to /check/?answer=yes, not a redirect to the slash alone',
		'POST /check/: status 200',
		'/../package.json: status 200',
		'/.git/config: status 200'
	])
		expect(faults).toContain(fault);
});

test('hosts that read _headers may word two headers in their way, and no other', () => {
	/** @param {string} pathname @param {Record<string, string>} changed */
	const wrong = (pathname, changed) => {
		const sent = Object.entries({ ...headersFor(pathname, { https: true }), ...changed });
		return wrongHeaders(pathname, Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), value])), true);
	};
	const csp = 'Content-Security-Policy';
	expect(wrong('/', {})).toEqual([]);
	expect(wrong('/', { [csp]: POLICIES.shared, 'Cache-Control': 'public, max-age=0, must-revalidate' })).toEqual([]);
	expect(wrong('/service-worker.js', { [csp]: `${POLICIES.shared}, ${POLICIES.worker}` })).toEqual([]);
	expect(wrong('/service-worker.js', { [csp]: POLICIES.page })).toHaveLength(1);
	expect(wrong('/service-worker.js', { [csp]: `${POLICIES.page}, ${POLICIES.worker}` })).toHaveLength(1);
	expect(wrong('/', { [csp]: "default-src 'self'" })).toHaveLength(1);
	expect(wrong('/', { 'Cache-Control': 'public, max-age=600' })).toHaveLength(1);
	expect(wrong('/_app/immutable/x.js', { 'Cache-Control': 'no-cache' })).toHaveLength(1);
	expect(wrong('/', { 'Referrer-Policy': 'origin' })).toHaveLength(1);
});
