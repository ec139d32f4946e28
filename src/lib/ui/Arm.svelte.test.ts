import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Arm from './Arm.svelte';
import { text } from './testing.ts';

test('is a link where it has an address', () => {
	render(Arm, { href: '/check/', children: text('Start') });
	expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '/check/');
});

test('is a button that cannot submit, and names itself for taps that come too early', async () => {
	const onclick = vi.fn();
	render(Arm, { early: 'continue', filled: true, onclick, children: text('Continue') });
	const button = screen.getByRole('button', { name: 'Continue' });
	expect(button).toHaveAttribute('type', 'button');
	expect(button).toHaveAttribute('data-early', 'continue');
	await userEvent.click(button);
	expect(onclick).toHaveBeenCalledOnce();
});
