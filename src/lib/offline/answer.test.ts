import { describe, expect, it } from 'vitest';
import { answerTo, parts } from './answer.ts';

const kept = new Set(['/', '/check/', '/help/gb/', '/icon.svg']);

describe('what is kept for an address', () => {
	it.each([
		['/', { kind: 'kept', path: '/' }],
		['/check/', { kind: 'kept', path: '/check/' }],
		['/icon.svg', { kind: 'kept', path: '/icon.svg' }],
		['/check', { kind: 'redirect', path: '/check/' }],
		['/check/index.html', { kind: 'redirect', path: '/check/' }],
		['/index.html', { kind: 'redirect', path: '/' }],
		['/help/xx/', { kind: 'network' }],
		['//elsewhere', { kind: 'network' }]
	] as const)('%s', (path, answer) => expect(answerTo(path, kept)).toEqual(answer));

	it('holds below a folder too', () => {
		const below = new Set(['/signpost/', '/signpost/help/']);
		expect(answerTo('/signpost/help', below)).toEqual({ kind: 'redirect', path: '/signpost/help/' });
		expect(answerTo('/help', below)).toEqual({ kind: 'network' });
	});
});

it('cuts a list into parts and loses nothing', () => {
	expect([...parts([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
	expect([...parts([], 2)]).toEqual([]);
});
