import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import HelpStrip from './HelpStrip.svelte';
import { renderWithWords } from './testing.ts';

const numbers = [
	{ region: 'GB', emergencyDisplay: '999', emergencyHref: 'tel:999', talkDisplay: '116 123', talkHref: 'tel:116123' },
	{ region: 'ZZ', emergencyDisplay: '112', emergencyHref: 'tel:112', talkDisplay: 'Who to call', talkHref: './help/' }
];

test('holds a pair of numbers for each region, marked for the style sheet', () => {
	renderWithWords(HelpStrip, { numbers });
	const emergency = screen.getByRole('link', { name: 'In danger? Call 999' });
	expect(emergency).toHaveAttribute('href', 'tel:999');
	expect(emergency.closest('[data-for]')).toHaveAttribute('data-for', 'GB');
	expect(screen.getByRole('link', { name: 'To talk: Who to call' }).closest('[data-for]')).toHaveAttribute('data-for', 'ZZ');
});
