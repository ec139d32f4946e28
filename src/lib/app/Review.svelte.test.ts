import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { questions } from '../content/en/questions.ts';
import { ui } from '../content/en/ui.ts';
import Review from './Review.svelte';
import { renderWithin, whole } from './testing.ts';

const titleOf = (short: string | { other: string }) => (typeof short === 'string' ? short : short.other);

test('lists what was answered and what was not, to change, see or clear', async () => {
	const calls = { onchange: vi.fn(), onguidance: vi.fn(), onclear: vi.fn(), onback: vi.fn() };
	renderWithin(Review, { answers: { who: ['me'] }, ...calls });
	expect(screen.getByRole('heading', { level: 1, name: ui.review.heading })).toHaveAttribute('tabindex', '-1');
	expect(screen.getByText(questions.who.options.me.label as string)).toBeVisible();
	await userEvent.click(screen.getByRole('button', { name: `${ui.review.change}: ${questions.who.short}` }));
	await userEvent.click(screen.getByRole('button', { name: `${ui.review.answer}: ${questions.age.short}` }));
	expect(calls.onchange.mock.calls).toEqual([['who'], ['age']]);
	await userEvent.click(screen.getByRole('button', { name: ui.review.guidance }));
	await userEvent.click(screen.getByRole('button', { name: ui.check.back }));
	expect([calls.onguidance, calls.onback].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	await userEvent.click(screen.getByRole('button', { name: ui.clear.action }));
	await userEvent.click(screen.getByRole('button', { name: ui.clear.yes }));
	expect(calls.onclear).toHaveBeenCalledOnce();
});

test('leaves out what is not asked of somebody else', async () => {
	const calls = { onchange: vi.fn(), onguidance: vi.fn(), onclear: vi.fn(), onback: vi.fn() };
	renderWithin(Review, { answers: { who: ['someone-else'] }, ...calls });
	await whole();
	expect(screen.getByText(titleOf(questions['unwell-when-late'].short))).toBeVisible();
	expect(screen.queryByText(titleOf(questions.craving.short))).not.toBeInTheDocument();
});
