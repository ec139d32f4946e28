import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Details from './Details.svelte';
import { renderWithWords, text } from './testing.ts';

test('opens and closes by itself, without any script of ours', async () => {
	renderWithWords(Details, { summary: 'Why we ask', class: 'why', children: text('It helps to know.') });
	const details = screen.getByRole('group');
	expect(details).not.toHaveAttribute('open');
	await userEvent.click(screen.getByText('Why we ask'));
	expect(details).toHaveAttribute('open');
	expect(screen.getByText('It helps to know.')).toBeVisible();
});

test('can stand open', () => {
	renderWithWords(Details, { summary: 'Why we ask', open: true, children: text('It helps to know.') });
	expect(screen.getByRole('group')).toHaveAttribute('open');
});
