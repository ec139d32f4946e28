import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Heading from './Heading.svelte';
import { renderWithWords } from './testing.ts';

test.each([1, 2, 3, 4])('level %i is a heading of that level', (level) => {
	renderWithWords(Heading, { level, id: 'it', text: 'Talk to someone' });
	expect(screen.getByRole('heading', { level, name: 'Talk to someone' })).toHaveAttribute('id', 'it');
});

test('the heading of the page can take the focus, the others not', () => {
	renderWithWords(Heading, { level: 1, text: 'One' });
	expect(screen.getByRole('heading', { name: 'One' })).toHaveAttribute('tabindex', '-1');
	renderWithWords(Heading, { level: 2, text: 'Two' });
	expect(screen.getByRole('heading', { name: 'Two' })).not.toHaveAttribute('tabindex');
});
