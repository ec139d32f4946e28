import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import CallButton from './CallButton.svelte';
import { renderWithWords } from './testing.ts';

test('is a link that calls or writes, with its words for a name', () => {
	renderWithWords(CallButton, { action: { kind: 'call', label: 'Call 999', href: 'tel:999' }, filled: true, red: true });
	const link = screen.getByRole('link', { name: 'Call 999' });
	expect(link).toHaveAttribute('href', 'tel:999');
	expect(link).not.toHaveAttribute('rel');
	expect(link).toHaveClass('filled', 'red');
});

test('leads to another site without telling it where from', () => {
	renderWithWords(CallButton, { action: { kind: 'web', label: 'Go to example.org', href: 'https://example.org' } });
	expect(screen.getByRole('link', { name: 'Go to example.org' })).toHaveAttribute('rel', 'noreferrer');
});
