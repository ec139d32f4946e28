import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Post from './Post.svelte';
import { renderWithWords, text } from './testing.ts';

test('holds its arms', () => {
	renderWithWords(Post, { children: text('See guidance now') });
	expect(screen.getByText('See guidance now').parentElement).toHaveClass('post');
});
