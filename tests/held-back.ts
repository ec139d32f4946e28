import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersFor } from '../scripts/headers.js';
import { BUILD } from './walk.ts';

const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';

export interface HeldBack {
	readonly url: string;
	/** What was asked for, in order. */
	readonly asked: string[];
	close(): Promise<void>;
}

/**
 * A host of our own that sends the built check as it is, with the real headers, but keeps back its last part, the app's data
 * and script, as a slow network does.
 */
export async function heldBack(ms: number): Promise<HeldBack> {
	const page = readFileSync(new URL('check/index.html', BUILD), 'utf8');
	const cut = page.indexOf('<script', page.indexOf('</footer>'));
	if (cut < 0) throw new Error('No script stands below the page any more: where does its app begin?');
	const manifest = readFileSync(new URL('manifest.webmanifest', BUILD), 'utf8');
	const asked: string[] = [];
	const server = createServer(({ url = '' }, response) => {
		asked.push(url);
		// Or Chromium says on the console that it is none.
		if (url.endsWith('.webmanifest'))
			return void response.writeHead(200, { ...headersFor(url), 'Content-Type': 'application/manifest+json' }).end(manifest);
		if (!url.startsWith('/check/')) return void response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(ICON);
		response.writeHead(200, { ...headersFor('/check/'), 'Content-Type': 'text/html;charset=utf-8' });
		response.write(page.slice(0, cut));
		setTimeout(() => response.end(page.slice(cut)), ms);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
