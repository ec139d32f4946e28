import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Board from './Board.svelte';
import { renderWithWords } from './testing.ts';

test.each([
	['now', 'Now', 2],
	['today', 'Today', 1],
	['this-week', 'This week', 2],
	['soon', 'Soon', 0]
] as const)('%s is told by its word and by the shape of its ends', (urgency, word, ends) => {
	const { container } = renderWithWords(Board, { urgency });
	expect(screen.getByText(word)).toBeVisible();
	expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(ends);
});

test('can be the heading of its group', () => {
	renderWithWords(Board, { urgency: 'soon', heading: true });
	expect(screen.getByRole('heading', { level: 2, name: 'Soon' })).toBeVisible();
});
