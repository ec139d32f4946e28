import { expect, it } from 'vitest';
import { canonicalOf } from './canonical.ts';

it('is the address of the page on the site, in whatever folder that stands', () => {
	expect(canonicalOf('https://example.org/', '/')).toBe('https://example.org/');
	expect(canonicalOf('https://example.org/signpost/', '/learn/mixing/')).toBe('https://example.org/signpost/learn/mixing/');
});

it('is left out where there is no address, and for the page for what is missing', () => {
	expect(canonicalOf('', '/learn/')).toBeUndefined();
	expect(canonicalOf('https://example.org/', '/404/')).toBeUndefined();
});
