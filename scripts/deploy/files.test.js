import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CACHING, headersFor, POLICIES } from '../headers.js';
import { FILES } from './files.js';

const SITES = /** @type {const} */ (['deploy/nginx.conf', 'deploy/Caddyfile', 'deploy/_headers']);

test('the files of deploy/ are what headers.js says; else: npm run deploy:files', () => {
	for (const [path, text] of Object.entries(FILES)) {
		const committed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
		expect(committed === text, `${path} is up to date`).toBe(true);
	}
});

test('every header of a page, of the worker and of a hashed file stands in every site’s file', () => {
	for (const pathname of ['/', '/service-worker.js', '/_app/immutable/x.js'])
		for (const [name, value] of Object.entries(headersFor(pathname, { https: true })))
			for (const path of SITES) {
				// Hosts that read `_headers` add up: decisions are in headers.js and files.js.
				if (path === 'deploy/_headers' && (value === POLICIES.page || value === CACHING.other)) continue;
				expect([path, name, FILES[path].includes(value)]).toEqual([path, name, true]);
				expect(FILES[path].includes(name), `${path} has ${name}`).toBe(true);
			}
});

test('no value of a header could end its quotes or be taken for a variable', () => {
	for (const pathname of ['/', '/service-worker.js', '/_app/immutable/x.js'])
		for (const value of Object.values(headersFor(pathname, { https: true }))) expect(value).toMatch(/^[^"${}\\\n]+$/);
});

test('a host that adds policies up still lets the worker keep pages, and no page send', () => {
	const { page, shared, worker } = POLICIES;
	expect(page).toContain("connect-src 'none'");
	expect(shared).toBe(page.replace("connect-src 'none'", "connect-src 'self'"));
	expect(worker).toContain("default-src 'none'; connect-src 'self'");
	expect(shared).not.toContain('default-src');
	expect(shared).not.toContain('script-src');
});

test('the _headers file keeps to what such hosts read', () => {
	const text = FILES['deploy/_headers'];
	for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
	expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/*', '/service-worker.js', '/_app/immutable/*']);
	expect(text.split('\n').filter((line) => !/^(#.*|\/\S+| {2}[\w-]+: \S.*|)$/.test(line))).toEqual([]);
});
