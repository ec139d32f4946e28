import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside package.json: `{ "address": "https://signpost.example.org/" }`. A source of the build, so that the same files still make the same bytes. */
const FILE = fileURLToPath(new URL('../operator.site.json', import.meta.url));

/**
 * The address that the built folder will stand at, as an operator gives it. Search engines want whole addresses; a wrong one
 * would send people away from here, so anything that is not plainly one stops the build.
 * @param {string} json
 */
export function addressIn(json) {
	const { address, ...rest } = JSON.parse(json);
	const url = new URL(address);
	if (
		Object.keys(rest).length ||
		url.protocol !== 'https:' ||
		url.search ||
		url.hash ||
		url.username ||
		!url.pathname.endsWith('/')
	)
		throw new Error('operator.site.json: one "address", with https, and a slash at its end');
	return url.href;
}

/** Empty where nobody has given one: then there is no sitemap and no canonical link. */
export const site = () => (existsSync(FILE) ? addressIn(readFileSync(FILE, 'utf8')) : '');
