import { expect, test } from 'vitest';
import { isNeutralSite, NEUTRAL_SITE } from './neutral-site.ts';

test('Leave leads to a plain https address', () => expect(isNeutralSite(NEUTRAL_SITE)).toBe(true));

test.each([
	'https://example.org',
	'https://weather.example.org/',
	'https://www.bbc.co.uk/weather',
	'https://a-b.example/c_d/e.html'
])('%s may be chosen', (address) => expect(isNeutralSite(address)).toBe(true));

test.each([
	'',
	'http://example.org/',
	'//example.org/',
	'javascript:alert(1)',
	'https://',
	'https://localhost/',
	'https://127.0.0.1/',
	'https://user:word@example.org/',
	'https://example.org:8443/',
	'https://example.org/?from=signpost',
	'https://example.org/#signpost',
	' https://example.org/',
	'https://example.org/\nhttp://example.net/'
])('%j may not', (address) => expect(isNeutralSite(address)).toBe(false));
