import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Bar from './Bar.svelte';
import { renderWithWords } from './testing.ts';

const links = { homeHref: './', leaveHref: 'https://example.org/' };

test('Tab meets Leave first, then the skip link, then the first page', () => {
	renderWithWords(Bar, links);
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://example.org/', '#main', './']);
});

test('Leave is a real link that works without script and tells nobody where one came from', () => {
	renderWithWords(Bar, links);
	const leave = screen.getByRole('link', { name: 'Leave this page' });
	expect(leave).toHaveAttribute('rel', 'noreferrer');
	expect(leave).toHaveAttribute('data-leave');
});
