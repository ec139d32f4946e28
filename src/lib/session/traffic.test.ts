import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trafficOf } from './traffic.ts';

const ORIGIN = 'https://signpost.example';

test('files of this site are told by their path, each once', () => {
	const names = ['/check/', '/favicon.svg', '/favicon.svg?v=1', '/check/#main'].map((path) => ORIGIN + path);
	expect(trafficOf(names, ORIGIN)).toEqual({ ours: ['/check/', '/favicon.svg'], foreign: [] });
});

test('what is not of this site is named, whatever it is', () => {
	const names = [
		'chrome-extension://abc/inject.js',
		'https://signpost.example:444/x',
		'https://cdn.example/a',
		'data:text/css,',
		''
	];
	expect(trafficOf(names, ORIGIN)).toEqual({
		ours: [],
		foreign: ['chrome-extension://abc', 'https://signpost.example:444', 'https://cdn.example', 'data:', '']
	});
});

test('never fails, and never leaves anything out', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), { minLength: 1, maxLength: 4 }),
			(names) => {
				const { ours, foreign } = trafficOf(names, ORIGIN);
				expect(ours.length + foreign.length).toBeGreaterThan(0);
				for (const path of ours) expect(path).not.toContain('?');
			}
		),
		{ numRuns: 1000 }
	);
});
