import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import PlaceList from './PlaceList.svelte';
import { renderWithWords } from './testing.ts';

test('says in words which section is still to come', () => {
	renderWithWords(PlaceList, {
		places: [
			{ id: 'right-now', name: 'Right now', done: true },
			{ id: 'more-signs', name: 'More signs', done: false }
		]
	});
	expect(screen.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
		'Right now',
		'More signs (you choose)'
	]);
});
