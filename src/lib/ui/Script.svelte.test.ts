import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Script from './Script.svelte';
import { renderWithWords } from './testing.ts';

test('the words can be copied and made big', async () => {
	const oncopy = vi.fn();
	renderWithWords(Script, { paragraphs: ['I have run out.', 'What should I do tonight?'], oncopy, note: 'Copied' });
	await userEvent.click(screen.getByRole('button', { name: 'Copy these words' }));
	expect(oncopy).toHaveBeenCalledOnce();
	expect(screen.getByRole('status')).toHaveTextContent('Copied');
	await userEvent.click(screen.getByRole('button', { name: 'Show in big type' }));
	expect(screen.getByRole('button', { name: 'Show in usual type' })).toBeVisible();
	expect(screen.getByText('I have run out.').parentElement).toHaveClass('big');
});
