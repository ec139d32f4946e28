import { writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * Writes a file of the build and its compressed twins.
 * @param {string} file
 * @param {string} text
 */
export function write(file, text) {
	writeFileSync(file, text);
	writeFileSync(`${file}.br`, brotliCompressSync(text));
	writeFileSync(`${file}.gz`, gzipSync(text));
}
