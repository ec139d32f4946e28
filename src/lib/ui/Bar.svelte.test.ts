import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Bar from './Bar.svelte';
import { renderWithWords } from './testing.ts';

test('Tab meets the skip link, the first page, then Leave', () => {
	renderWithWords(Bar, { homeHref: './' });
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
		'#main',
		'./',
		'https://www.bbc.co.uk/weather'
	]);
});

test('Leave is a real link that works without script and tells nobody where one came from', () => {
	renderWithWords(Bar, { homeHref: './' });
	const leave = screen.getByRole('link', { name: 'Leave this page' });
	expect(leave).toHaveAttribute('rel', 'noreferrer');
	expect(leave).toHaveAttribute('data-leave');
});
