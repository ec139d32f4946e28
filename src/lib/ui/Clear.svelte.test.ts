import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ui } from '#lib/content/en/ui.ts';
import Clear from './Clear.svelte';
import { renderWithWords } from './testing.ts';

test('asks first, with the focus on the answer, and then clears', async () => {
	const onclear = vi.fn();
	renderWithWords(Clear, { onclear });
	await userEvent.click(screen.getByRole('button', { name: ui.clear.action }));
	expect(onclear).not.toHaveBeenCalled();
	const yes = screen.getByRole('button', { name: ui.clear.yes });
	await waitFor(() => expect(yes).toHaveFocus());
	expect(yes).toHaveAccessibleDescription(ui.clear.ask);
	await userEvent.click(yes);
	expect(onclear).toHaveBeenCalledOnce();
});

test('can be thought better of', async () => {
	const onclear = vi.fn();
	renderWithWords(Clear, { onclear });
	await userEvent.click(screen.getByRole('button', { name: ui.clear.action }));
	await userEvent.click(screen.getByRole('button', { name: ui.clear.no }));
	expect(onclear).not.toHaveBeenCalled();
	await waitFor(() => expect(screen.getByRole('button', { name: ui.clear.action })).toHaveFocus());
	expect(screen.queryByText(ui.clear.ask)).not.toBeInTheDocument();
});
