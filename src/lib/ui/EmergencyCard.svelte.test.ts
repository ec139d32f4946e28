import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import EmergencyCard from './EmergencyCard.svelte';
import { card } from './fixtures.ts';
import { renderWithWords, text } from './testing.ts';

const overdose = card({
	id: 'overdose',
	kind: 'emergency',
	urgency: 'now',
	lead: 'Call 999 and ask for an ambulance',
	under: ['Put the phone on speaker.'],
	steps: [{ first: 'Try to wake them.', rest: 'Shout.' }],
	because: [],
	sources: []
});
const calls = [{ kind: 'call', label: 'Call 999', href: 'tel:999' }] as const;

test('leads with what to do and the number', () => {
	renderWithWords(EmergencyCard, { card: overdose, calls });
	const article = screen.getByRole('article', { name: 'Call 999 and ask for an ambulance' });
	expect(article).toHaveAttribute('data-card', 'overdose');
	expect(article).toHaveAttribute('data-urgency', 'now');
	expect(screen.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
	expect(screen.getByRole('listitem')).toHaveTextContent('Try to wake them. Shout.');
	expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('can be taken back, or gone on from', async () => {
	const onmistake = vi.fn();
	const ongoon = vi.fn();
	renderWithWords(EmergencyCard, { card: overdose, calls, onmistake, ongoon, cannotSpeak: text('Text 999.') });
	await userEvent.click(screen.getByRole('button', { name: 'I tapped that by mistake' }));
	await userEvent.click(screen.getByRole('button', { name: 'Go on with the questions' }));
	expect(onmistake).toHaveBeenCalledOnce();
	expect(ongoon).toHaveBeenCalledOnce();
	expect(screen.getByText('I can’t speak on the phone')).toBeVisible();
});
