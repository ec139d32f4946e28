import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { sections } from '../content/en/sections.ts';
import { ui } from '../content/en/ui.ts';
import Checkpoint from './Checkpoint.svelte';
import { renderWithin } from './testing.ts';

test('guidance now, two more minutes, or back', async () => {
	const onguidance = vi.fn();
	const onnext = vi.fn();
	const onback = vi.fn();
	renderWithin(Checkpoint, { onguidance, onnext, onback });
	expect(screen.getByRole('heading', { level: 1, name: ui.checkpoint.heading })).toHaveAttribute('tabindex', '-1');
	await userEvent.click(screen.getByRole('button', { name: ui.checkpoint.guidance }));
	expect([onguidance, onnext, onback].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
	await userEvent.click(screen.getByRole('button', { name: ui.checkpoint.more }));
	expect([onguidance, onnext, onback].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
	await userEvent.click(screen.getByRole('button', { name: ui.check.back }));
	expect([onguidance, onnext, onback].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('every section is listed, in order', () => {
	renderWithin(Checkpoint, { onguidance: vi.fn(), onnext: vi.fn(), onback: vi.fn() });
	const items = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
	for (const [index, name] of Object.values(sections).entries()) expect(items[index]).toContain(name);
});
