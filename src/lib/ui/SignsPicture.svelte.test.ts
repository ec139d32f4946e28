import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import FindingList from './FindingList.svelte';
import SignsPicture from './SignsPicture.svelte';
import { renderWithWords } from './testing.ts';

const findings = [
	{
		id: 'control',
		heading: 'It may be getting hard to control',
		note: 'Not a verdict.',
		signs: [{ id: 'craving', board: 'Strong urges', text: 'You had strong urges' }]
	}
] as const;

test('only marked signs stand in the picture, and it counts nothing', () => {
	const { container } = renderWithWords(SignsPicture, { findings });
	expect(screen.getByRole('heading', { name: 'May be getting hard to control' })).toBeVisible();
	expect(screen.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual(['Strong urges']);
	expect(container).not.toHaveTextContent(/\d/);
	expect(screen.getByText(/More boards do not mean worse/)).toBeVisible();
});

test('the list holds the same signs in the person’s words', () => {
	renderWithWords(FindingList, { findings });
	expect(screen.getByRole('heading', { name: 'It may be getting hard to control' })).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveTextContent('You had strong urges');
	expect(screen.getByText('Not a verdict.')).toBeVisible();
});
