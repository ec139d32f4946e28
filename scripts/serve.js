import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './headers.js';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const HOST = '127.0.0.1';

/**
 * Serves the built folder as a good host would: precompressed files, the real headers, the 404 page. On this machine only.
 * @param {{ port?: number, dir?: string, onrequest?: (request: import('node:http').IncomingMessage) => void }} [options]
 *   `port` 0 takes any free one; another that is taken gives way to the next. `onrequest` is for tests that read the traffic.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, dir = BUILD, onrequest } = {}) {
	if (!existsSync(join(dir, 'index.html'))) throw new Error('Nothing is built yet: npm run build');
	const files = sirv(dir, { brotli: true, gzip: true, etag: true, dotfiles: false });
	const server = createServer((request, response) => {
		onrequest?.(request);
		const [pathname = '/'] = (request.url ?? '/').split('?', 1);
		const https = request.headers['x-forwarded-proto'] === 'https';
		// Before anything else, so that redirects and 304 carry them too.
		setHeaders(response, pathname, https);
		if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		// Pages are folders, and their links are relative: without the slash they would point one level too high. Whatever somebody
		// hung on to the address is left behind.
		if (isFolder(dir, pathname)) return void response.writeHead(308, { Location: `${pathname}/` }).end();
		files(request, response, () => {
			// Also where a hashed file is missing: that it is not there yet must not be kept for a year.
			setHeaders(response, '/404.html', https);
			notFound(dir, response, /\bbr\b/.test(String(request.headers['accept-encoding'])));
		});
	});
	return { url: `http://${HOST}:${await listen(server, port)}/`, close: () => stop(server) };
}

/** @param {import('node:http').ServerResponse} response @param {string} pathname @param {boolean} https */
function setHeaders(response, pathname, https) {
	for (const [name, value] of Object.entries(headersFor(pathname, { https }))) response.setHeader(name, value);
}

/** @param {string} dir @param {string} pathname */
const isFolder = (dir, pathname) => /^(\/[\w-]+)+$/.test(pathname) && existsSync(join(dir, pathname, 'index.html'));

/** @param {string} dir @param {import('node:http').ServerResponse} response @param {boolean} brotli */
function notFound(dir, response, brotli) {
	const page = join(dir, '404.html');
	if (!existsSync(page)) {
		response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('There is no such page.\n');
		return;
	}
	const packed = brotli && existsSync(`${page}.br`);
	response.writeHead(404, {
		'Content-Type': 'text/html;charset=utf-8',
		Vary: 'Accept-Encoding',
		...(packed && { 'Content-Encoding': 'br' })
	});
	response.end(readFileSync(packed ? `${page}.br` : page));
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
const listen = (server, port) =>
	new Promise((resolve, reject) => {
		let next = port;
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && port > 0 && next < port + 50) server.listen(++next, HOST);
			else reject(error);
		});
		server.on('listening', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : next);
		});
		server.listen(next, HOST);
	});

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const stop = (server) =>
	new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
		console.log(`Signpost is at ${url}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
