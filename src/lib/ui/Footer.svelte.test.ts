import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Footer from './Footer.svelte';
import { renderWithWords } from './testing.ts';

test('leads to the numbers, to the facts, to privacy and to how it works', () => {
	renderWithWords(Footer, { helpHref: './help/', learnHref: './learn/', privacyHref: './privacy/', methodHref: './method/' });
	const links = within(screen.getByRole('contentinfo')).getAllByRole('link');
	expect(links.map((link) => link.getAttribute('href'))).toEqual(['./help/', './learn/', './privacy/', './method/']);
	expect(screen.getByText('Press Shift three times to leave fast.')).toBeVisible();
});
