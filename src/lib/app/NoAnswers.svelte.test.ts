import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { ui } from '../content/en/ui.ts';
import { LINKS } from './links.ts';
import NoAnswers from './NoAnswers.svelte';
import { renderWithin, sessionWith } from './testing.ts';

test('leads to the questions and to people, without any answer', () => {
	renderWithin(NoAnswers, {});
	expect(screen.getByRole('heading', { level: 1, name: ui.noAnswers.heading })).toHaveAttribute('tabindex', '-1');
	expect(screen.getByRole('link', { name: ui.noAnswers.start })).toHaveAttribute('href', LINKS.check);
	expect(screen.getByRole('link', { name: ui.noAnswers.who })).toHaveAttribute('href', LINKS.help);
});

test('says it where the answers were just cleared', () => {
	const session = sessionWith({ now: ['none'] });
	session.clear();
	renderWithin(NoAnswers, {}, { session });
	expect(screen.getByRole('status')).toHaveTextContent(ui.clear.done);
});
