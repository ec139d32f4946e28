import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ui } from '#lib/content/en/ui.ts';
import Cover from './Cover.svelte';
import { renderWithWords } from './testing.ts';

test('takes the focus to its heading, and offers to show or to clear', async () => {
	const ongoon = vi.fn();
	const onclear = vi.fn();
	renderWithWords(Cover, { ongoon, onclear });
	expect(screen.getByRole('heading', { name: ui.cover.heading })).toHaveFocus();
	await userEvent.click(screen.getByRole('button', { name: ui.cover.goOn }));
	expect([ongoon.mock.calls.length, onclear.mock.calls.length]).toEqual([1, 0]);
	await userEvent.click(screen.getByRole('button', { name: ui.cover.clear }));
	expect([ongoon.mock.calls.length, onclear.mock.calls.length]).toEqual([1, 1]);
});
