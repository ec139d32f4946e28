import { describe, expect, it, vi } from 'vitest';
import { answerTo, listed, within } from './answer.ts';

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

describe('the list of what is kept', () => {
	it('gives the hash, and each path below the folder with the one in the bundle', () => {
		const { hash, paths } = listed('0123 / /help/gb/ /icon.svg', '/signpost');
		expect(hash).toBe('0123');
		expect([...paths]).toEqual([
			['/signpost/', '/'],
			['/signpost/help/gb/', '/help/gb/'],
			['/signpost/icon.svg', '/icon.svg']
		]);
		expect([...listed('0123 / /help/gb/', '').paths.keys()]).toEqual(['/', '/help/gb/']);
	});

	it('is empty where no build has put it in', () => expect(listed('%kept%', '').paths.size).toBe(0));
});

it('waits so long and no longer', async () => {
	vi.useFakeTimers();
	try {
		const soon = within(1000, new Promise((resolve) => setTimeout(resolve, 900, 'page')));
		const late = within(1000, new Promise((resolve) => setTimeout(resolve, 1100, 'page')));
		await vi.advanceTimersByTimeAsync(2000);
		expect([await soon, await late]).toEqual(['page', undefined]);
	} finally {
		vi.useRealTimers();
	}
});
