import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differences } from './reproducible.js';
import { withoutTheMoment } from './sbom.js';
import { badTwins, seal } from './seal.js';

let folder = '';
/** @param {string} file @param {string | Uint8Array} bytes */
const write = (file, bytes) => writeFileSync(join(folder, file), bytes);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'signpost-'));
	mkdirSync(join(folder, 'check'));
	write('index.html', 'home');
	write('check/index.html', 'check');
	write('index.html.br', brotliCompressSync('home'));
	write('index.html.gz', gzipSync('home'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the seal lists every page as sha256sum does, and its own hash is the build’s', () => {
	const hash = seal(folder);
	const list = readFileSync(join(folder, 'build.sha256'), 'utf8');
	expect(list).toBe(
		// printf check | sha256sum; printf home | sha256sum
		'20f65c28671b40937c5bf23acc7c6f37e5a5ec0622e347b57685725df5ba9e50  check/index.html\n4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html\n'
	);
	expect(hash).toBe(createHash('sha256').update(list).digest('hex'));
	expect(seal(folder)).toBe(hash);
});

test('another byte, another name or another file is another hash', () => {
	const hash = seal(folder);
	write('check/index.html', 'Check');
	const changed = seal(folder);
	write('check/index.html', 'check');
	write('new.html', '');
	expect(new Set([hash, changed, seal(folder)]).size).toBe(3);
});

test('a compressed file that unpacks to something else is not sealed', () => {
	expect(badTwins(folder)).toEqual([]);
	write('index.html.br', brotliCompressSync('another home'));
	write('index.html.gz', 'not compressed');
	write('gone.html.gz', gzipSync('gone'));
	expect(badTwins(folder)).toEqual(['gone.html.gz', 'index.html.br', 'index.html.gz']);
	expect(() => seal(folder)).toThrow('index.html.br');
});

test('two builds differ by a byte, and by a file that one does not have', () => {
	const other = mkdtempSync(join(tmpdir(), 'signpost-'));
	try {
		mkdirSync(join(other, 'check'));
		for (const file of ['index.html', 'index.html.br', 'index.html.gz', 'check/index.html'])
			writeFileSync(join(other, file), readFileSync(join(folder, file)));
		expect(differences(folder, other)).toEqual([]);
		writeFileSync(join(other, 'index.html.br'), brotliCompressSync('home', { chunkSize: 64 }).subarray(1));
		writeFileSync(join(other, 'more.html'), '');
		expect(differences(folder, other)).toEqual(['index.html.br', 'more.html']);
		expect(differences(other, folder)).toEqual(['index.html.br', 'more.html']);
	} finally {
		rmSync(other, { recursive: true });
	}
});

test('the bill of materials says nothing of the moment or the machine', () => {
	const component = { name: 'a-folder', version: '1' };
	const bom = (/** @type {string} */ moment) => ({
		bomFormat: 'CycloneDX',
		serialNumber: `urn:uuid:${moment}`,
		metadata: { timestamp: moment, tools: [{ version: moment }], component },
		components: [{ name: 'svelte' }]
	});
	const [one, other] = ['1', '2'].map((moment) => withoutTheMoment(JSON.stringify(bom(moment)), 'signpost'));
	expect(one).toBe(other);
	expect(JSON.parse(one ?? '')).toEqual({
		bomFormat: 'CycloneDX',
		metadata: { component: { name: 'signpost', version: '1' } },
		components: [{ name: 'svelte' }]
	});
	expect(() => withoutTheMoment('{"metadata":{}}', 'signpost')).toThrow('another way');
});
