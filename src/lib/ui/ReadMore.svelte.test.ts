import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ReadMore from './ReadMore.svelte';
import { renderWithWords } from './testing.ts';

test('says to those who hear links one by one what there is to read', () => {
	renderWithWords(ReadMore, { href: '../learn/#alcohol', about: 'With alcohol' });
	expect(screen.getByRole('link', { name: 'Read the plain facts: With alcohol' })).toHaveAttribute('href', '../learn/#alcohol');
	expect(screen.getByText('Read the plain facts')).toBeVisible();
});
