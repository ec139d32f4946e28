import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './seal.js';

/** Every link of the built pages that leads to somebody else, with the pages it stands on: for a person to open and look at. Nothing is fetched. */
const BUILD = fileURLToPath(new URL('../build/', import.meta.url));

if (!existsSync(BUILD)) {
	console.error('Nothing is built yet: npm run build');
	process.exit(1);
}
/** @type {Map<string, string[]>} */
const found = new Map();
for (const file of filesIn(BUILD).filter((one) => one.endsWith('.html'))) {
	const links = readFileSync(join(BUILD, file), 'utf8').matchAll(/<a\b[^>]*?\bhref="(https?:[^"]*)"/g);
	for (const address of new Set([...links].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))))
		found.set(address, [...(found.get(address) ?? []), `/${file.replace(/index\.html$/, '')}`]);
}
for (const [address, pages] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
	console.log(
		`${address}\n    ${pages.length > 4 ? `${pages.slice(0, 3).join(' ')} and ${pages.length - 3} more` : pages.join(' ')}`
	);
console.log(`\n${found.size} addresses`);
