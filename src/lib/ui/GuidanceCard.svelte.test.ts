import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { card } from './fixtures.ts';
import GuidanceCard from './GuidanceCard.svelte';
import { renderWithWords } from './testing.ts';

test('says what to do, and why it is shown', () => {
	renderWithWords(GuidanceCard, { card: card() });
	expect(screen.getByRole('article', { name: 'You have run out' })).toHaveAttribute('data-card', 'stopped-suddenly');
	expect(screen.getByText('Call NHS 111 today.')).toBeVisible();
	expect(screen.getByText('Why am I seeing this?')).toBeVisible();
	expect(screen.getByText('you ran out')).toBeInTheDocument();
	expect(screen.getByText('NICE guideline NG215, 2022')).toHaveAttribute('rel', 'noreferrer');
});

test('its lead is not said twice where it heads the page', () => {
	renderWithWords(GuidanceCard, { card: card(), headline: true });
	expect(screen.queryByText('Call NHS 111 today.')).not.toBeInTheDocument();
});

test('the question of the door is bold, and no word is lost', () => {
	renderWithWords(GuidanceCard, { card: card({ door: 'No answer by this evening? Go to A&E. They can help.' }) });
	const bold = screen.getByText('No answer by this evening?');
	expect(bold.tagName).toBe('B');
	expect(bold.parentElement).toHaveTextContent('No answer by this evening? Go to A&E. They can help.');
});

test('a door without a question stands as it is', () => {
	renderWithWords(GuidanceCard, { card: card({ door: 'Go to A&E. Still worried? Call 999.' }) });
	expect(screen.getByText('Go to A&E. Still worried? Call 999.')).toBeVisible();
});

test('nothing to explain, nothing to open', () => {
	renderWithWords(GuidanceCard, { card: card({ because: [], sources: [] }) });
	expect(screen.queryByText('Why am I seeing this?')).not.toBeInTheDocument();
});
