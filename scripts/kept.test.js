import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerOf } from '../src/lib/offline/bundle.ts';
import { headersFor } from './headers.js';
import { integrityOf } from './integrity.js';
import { bundleOf, filesOf, keep, keptOf, piecesOf } from './kept.js';

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
	const bundle = readFileSync(join(folder, 'offline.txt'));
	expect(worker).toBe(`const list = \`${integrityOf(bundle)} /check/ /\`;`);
	expect(brotliDecompressSync(readFileSync(join(folder, 'service-worker.js.br'))).toString()).toBe(worker);
	expect(brotliDecompressSync(readFileSync(join(folder, 'offline.txt.br')))).toEqual(bundle);
});

test('the hash is the one that browsers ask for', () => {
	// printf check | openssl dgst -sha256 -binary | base64
	expect(integrityOf('check')).toBe('sha256-IPZcKGcbQJN8W/I6zHxvN+Wl7AYi40e1doVyXfW6nlA=');
});

test('what pages have in common stands in the bundle once, and each comes out of it to the letter, as its host would send it', async () => {
	const style = `<style>${'a{}'.repeat(200)}</style>`;
	const foot = `<footer>Foot${'–'.repeat(400)}</footer>`;
	const pages = {
		'/': `<!doctype html>${style}<main>Home – “ü”</main><svg></svg>${foot}`,
		'/check/': `<!doctype html>${style}<main>Check</main><svg></svg><svg></svg>${foot}`,
		'/privacy/': `${foot}<main>Privacy</main>`
	};
	mkdirSync(join(folder, 'privacy'));
	for (const [path, text] of Object.entries(pages)) write(`${path.slice(1)}index.html`, text);
	write('icon.svg', '<svg></svg>');
	const bundle = bundleOf(filesOf(folder));
	expect(bundle.match(/Foot/g)).toHaveLength(1);
	expect(bundle.match(/<style/g)).toHaveLength(1);
	const kept = new Blob([bundle]);
	for (const [path, text] of Object.entries(pages)) {
		const answer = await answerOf(kept, path);
		expect(await answer?.text()).toBe(text);
		expect(Object.fromEntries(answer?.headers ?? [])).toEqual({
			...Object.fromEntries(Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value])),
			'content-type': 'text/html; charset=utf-8'
		});
	}
	expect((await answerOf(kept, '/icon.svg'))?.headers.get('Content-Type')).toMatch('image/svg+xml');
	expect(await answerOf(kept, '/learn/')).toBeUndefined();
	await expect(answerOf(new Blob(['00000015<!doctype html>']), '/')).rejects.toThrow();
});

test('where a blob cannot be read by itself, as in Safari 13, the bundle is read all the same', async () => {
	const { text, arrayBuffer } = Blob.prototype;
	Reflect.deleteProperty(Blob.prototype, 'text');
	Reflect.deleteProperty(Blob.prototype, 'arrayBuffer');
	try {
		expect(await (await answerOf(new Blob([bundleOf(filesOf(folder))]), '/'))?.text()).toBe('home');
	} finally {
		Object.assign(Blob.prototype, { text, arrayBuffer });
	}
});

test('small pieces stand together, large ones by themselves, and none is lost', () => {
	const large = `<main>${'m'.repeat(400)}</main>`;
	const pieces = piecesOf(`<html><nav></nav><nav></nav>${large}${large}<svg></svg><footer></footer></html>`);
	expect(pieces).toEqual(['<html><nav></nav><nav></nav>', large, large, '<svg></svg><footer></footer></html>']);
	expect(piecesOf('')).toEqual(['']);
});

test('a file of no known kind stops the build, rather than be kept as something else', () => {
	write('icon.png', 'pixels');
	expect(() => filesOf(folder)).toThrow('icon.png');
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
		'offline.txt',
		'robots.txt',
		'service-worker.js',
		'sitemap.xml'
	];
	expect(keptOf([...kept, ...not])).toEqual(kept);
});
