import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Caution from './Caution.svelte';
import { card } from './fixtures.ts';
import { renderWithWords } from './testing.ts';

test('is a card like the others to tests and style rules', () => {
	renderWithWords(Caution, {
		card: card({ id: 'do-not-stop-suddenly', heading: 'Do not stop suddenly', lead: 'It can make you very ill.' })
	});
	const article = screen.getByRole('article', { name: 'It can make you very ill.' });
	expect(article).toHaveAttribute('data-card', 'do-not-stop-suddenly');
	expect(article).toHaveAttribute('data-urgency', 'today');
	expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('It can make you very ill.');
});
