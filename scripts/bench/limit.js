import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** As the adapter packs our own pages. @param {Buffer | string} text */
export const packed = (text) =>
	brotliCompressSync(text, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text)
		}
	});

/**
 * The limit page as a folder to serve, packed beforehand. It is the caller's to delete.
 * @param {string} file
 */
export function folderOf(file) {
	const dir = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
	const text = readFileSync(file);
	writeFileSync(join(dir, 'index.html'), text);
	writeFileSync(join(dir, 'index.html.br'), packed(text));
	return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

const PARTS = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** What a page is made of, each kind packed alone: in bytes, as a figure for the table. @param {string} html */
export function inside(html) {
	const parts = { markup: html.replace(PARTS, ''), style: '', script: '', data: '' };
	for (const [, tag, attributes = '', text = ''] of html.matchAll(PARTS))
		parts[tag === 'style' ? 'style' : attributes.includes('application/json') ? 'data' : 'script'] += text;
	return Object.fromEntries(Object.entries(parts).map(([name, text]) => [`inside.${name}`, text ? packed(text).length : 0]));
}
