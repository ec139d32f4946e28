import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from './packed.js';
import { filesIn } from './seal.js';
import { site } from './site.js';

/** The list of our pages for search engines, once it is known where they stand: without an address there is none. */

const BUILD = fileURLToPath(new URL('../build/', import.meta.url));
/** Guidance says nothing without answers, and the page for what is missing is none. */
const LEFT_OUT = ['404.html', 'guidance/index.html'];

/** @param {readonly string[]} files */
export const pagesOf = (files) =>
	files
		.filter((file) => /(^|\/)index\.html$/.test(file) && !LEFT_OUT.includes(file))
		.map((file) => file.replace(/index\.html$/, ''));

/**
 * @param {string} address
 * @param {readonly string[]} pages
 */
export const sitemapOf = (address, pages) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
		.map((page) => `<url><loc>${(address + page).replaceAll('&', '&amp;')}</loc></url>\n`)
		.join('')}</urlset>\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const address = site();
	if (address && existsSync(BUILD)) {
		write(join(BUILD, 'sitemap.xml'), sitemapOf(address, pagesOf(filesIn(BUILD))));
		const robots = join(BUILD, 'robots.txt');
		write(robots, `${readFileSync(robots, 'utf8').trim()}\n\nSitemap: ${address}sitemap.xml\n`);
	}
}
