import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerOf, hashOf as hashInWorker } from '../src/lib/offline/bundle.ts';
import { headersFor } from './headers.js';
import { bundleOf, hashOf, keep, keptOf } from './kept.js';

let folder = '';
/** @param {string} file @param {string} text */
const write = (file, text) => writeFileSync(join(folder, file), text);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'signpost-'));
	mkdirSync(join(folder, 'check'));
	write('index.html', 'home');
	write('check/index.html', 'check');
	write('404.html', 'missing');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the worker is told the hash of the bundle and each page in it, and its compressed twins agree', () => {
	write('service-worker.js', 'const list = `%kept%`;');
	keep(folder);
	const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
	const bundle = readFileSync(join(folder, 'offline.json'));
	expect(worker).toBe(`const list = \`${hashOf(bundle)} /check/ /\`;`);
	expect(brotliDecompressSync(readFileSync(join(folder, 'service-worker.js.br'))).toString()).toBe(worker);
	expect(brotliDecompressSync(readFileSync(join(folder, 'offline.json.br')))).toEqual(bundle);
});

test('the hash is half of a SHA-256, in the worker as in the build', async () => {
	// printf check | sha256sum | head -c 32
	expect(hashOf('check')).toBe('20f65c28671b40937c5bf23acc7c6f37');
	expect(await hashInWorker(new TextEncoder().encode('check'))).toBe('20f65c28671b40937c5bf23acc7c6f37');
});

test('what pages have in common stands in the bundle once, and each comes out of it to the letter, as its host would send it', async () => {
	const pages = {
		'/': '<!doctype html><style>a{}</style><main>Home – “ü”</main><footer>Foot</footer>',
		'/check/': '<!doctype html><style>a{}</style><main>Check</main><footer>Foot</footer>'
	};
	for (const [path, text] of Object.entries(pages)) write(`${path.slice(1)}index.html`, text);
	write('icon.svg', '<svg></svg>');
	const bundle = bundleOf(folder);
	expect(bundle.parts.filter((part) => /Foot|a\{\}/.test(part))).toHaveLength(2);
	for (const [path, text] of Object.entries(pages)) {
		const answer = answerOf(bundle, path);
		expect(await answer.text()).toBe(text);
		expect(Object.fromEntries(answer.headers)).toEqual({
			...Object.fromEntries(Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value])),
			'content-type': 'text/html; charset=utf-8'
		});
	}
	expect(answerOf(bundle, '/icon.svg').headers.get('Content-Type')).toMatch('image/svg+xml');
	expect(() => answerOf(bundle, '/learn/')).toThrow('Not in the bundle');
});

test('a file of no known kind stops the build, rather than be kept as something else', () => {
	write('icon.png', 'pixels');
	expect(() => bundleOf(folder)).toThrow('icon.png');
});

test('a worker without a place for the list, or with two, stops the build', () => {
	for (const text of ['nothing', '%kept% %kept%']) {
		write('service-worker.js', text);
		expect(() => keep(folder)).toThrow('no one place');
	}
});

test('pages and what they offer are kept; what a host, a robot or the build alone reads is not', () => {
	const kept = ['check/all/rules-0.css', 'fhir/questionnaire.json', 'guidance/sheet/index.html', 'icon.svg', 'index.html'];
	const not = [
		'404.html',
		'_app/version.json',
		'_headers',
		'build.sha256',
		'icon.svg.br',
		'offline.json',
		'robots.txt',
		'service-worker.js',
		'sitemap.xml'
	];
	expect(keptOf([...kept, ...not])).toEqual(kept);
});
