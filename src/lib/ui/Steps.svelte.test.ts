import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Steps from './Steps.svelte';
import { renderWithWords } from './testing.ts';

test('what to do stands in order, the first words in bold', () => {
	const steps = [
		{ first: 'Try to wake them.', rest: 'Shout.' },
		{ first: 'Stay with them.', rest: 'Watch each breath.' }
	];
	renderWithWords(Steps, { steps });
	expect(screen.getByRole('list').tagName).toBe('OL');
	expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
		'Try to wake them. Shout.',
		'Stay with them. Watch each breath.'
	]);
	expect(screen.getByText('Try to wake them.').tagName).toBe('B');
});
