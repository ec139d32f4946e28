import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptOf, tellWorker } from './kept.js';

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

test('the worker is told each page and the hash of its bytes, and its compressed twins agree', () => {
	write('service-worker.js', 'const list = `%kept%`;');
	tellWorker(folder);
	const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
	// printf check | sha256sum | head -c 32; printf home | sha256sum | head -c 32
	expect(worker).toBe('const list = `/check/ 20f65c28671b40937c5bf23acc7c6f37 / 4ea140588150773ce3aace786aeef7f4`;');
	expect(brotliDecompressSync(readFileSync(join(folder, 'service-worker.js.br'))).toString()).toBe(worker);
});

test('a worker without a place for the list, or with two, stops the build', () => {
	for (const text of ['nothing', '%kept% %kept%']) {
		write('service-worker.js', text);
		expect(() => tellWorker(folder)).toThrow('no one place');
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
		'robots.txt',
		'service-worker.js',
		'sitemap.xml'
	];
	expect(keptOf([...kept, ...not])).toEqual(kept);
});
