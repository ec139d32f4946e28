import { describe, expect, it, test } from 'vitest';
import { addressIn } from './site.js';
import { pagesOf, sitemapOf } from './sitemap.js';

describe('the address of the site', () => {
	it('is taken as it is given', () => {
		expect(addressIn('{ "address": "https://signpost.example.org/" }')).toBe('https://signpost.example.org/');
		expect(addressIn('{ "address": "https://example.org/help/signpost/" }')).toBe('https://example.org/help/signpost/');
	});

	it.each([
		'{ "address": "http://example.org/" }',
		'{ "address": "https://example.org/signpost" }',
		'{ "address": "https://example.org/?from=here" }',
		'{ "address": "https://example.org/#here" }',
		'{ "address": "https://me@example.org/" }',
		'{ "address": "example.org" }',
		'{ "addres": "https://example.org/" }',
		'{ "address": "https://example.org/", "name": "Ours" }',
		''
	])('stops the build: %s', (json) => expect(() => addressIn(json)).toThrow());
});

test('the list holds each page once, with its whole address, and no page that says nothing by itself', () => {
	const pages = pagesOf([
		'404.html',
		'favicon.svg',
		'guidance/index.html',
		'index.html',
		'learn/index.html',
		'learn/mixing/index.html'
	]);
	expect(pages).toEqual(['', 'learn/', 'learn/mixing/']);
	const xml = sitemapOf('https://example.org/a/', pages);
	expect([...xml.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)).toEqual([
		'https://example.org/a/',
		'https://example.org/a/learn/',
		'https://example.org/a/learn/mixing/'
	]);
});
