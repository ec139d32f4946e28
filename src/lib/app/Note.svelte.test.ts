import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { ui } from '../content/en/ui.ts';
import { questionOf } from '../content/questions.ts';
import Note from './Note.svelte';
import { renderWithin, sessionWith } from './testing.ts';

test('is silent where nothing happened', () => {
	renderWithin(Note, {});
	expect(screen.queryByRole('status')?.textContent?.trim() ?? '').toBe('');
});

test('says that answers are gone, until there is a new one', async () => {
	const session = sessionWith({ now: ['none'] });
	renderWithin(Note, {}, { session });
	session.clear();
	await tick();
	expect(screen.getByRole('status')).toHaveTextContent(ui.clear.done);
	session.mark(questionOf('who'), 'me', true);
	await tick();
	expect(screen.queryByRole('status')?.textContent?.trim() ?? '').toBe('');
});

test('says that answers were left out', () => {
	const session = sessionWith();
	session.dropped = true;
	renderWithin(Note, {}, { session });
	expect(screen.getByRole('status')).toHaveTextContent(ui.check.dropped);
});
