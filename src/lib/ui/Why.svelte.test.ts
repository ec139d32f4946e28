import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderWithWords } from './testing.ts';
import Why from './Why.svelte';

test('names the answers behind a card, and its sources', async () => {
	renderWithWords(Why, {
		because: ['What has changed: I ran out'],
		sources: [{ name: 'NICE, 2022', url: 'https://example.org' }, { name: 'A paper, 2011' }]
	});
	await userEvent.click(screen.getByText('Why am I seeing this?'));
	const [answers, sources] = screen.getAllByRole('list') as [HTMLElement, HTMLElement];
	expect(within(answers).getByRole('listitem')).toHaveTextContent('What has changed: I ran out');
	expect(within(sources).getAllByRole('listitem')).toHaveLength(2);
	expect(screen.getByRole('link', { name: 'NICE, 2022' })).toHaveAttribute('rel', 'noreferrer');
	expect(screen.queryByRole('link', { name: 'A paper, 2011' })).not.toBeInTheDocument();
});

test('leaves out what there is not', () => {
	renderWithWords(Why, { because: [], sources: [{ name: 'A paper, 2011' }] });
	expect(screen.queryByText('Because you said:')).not.toBeInTheDocument();
	document.body.replaceChildren();
	renderWithWords(Why, { because: [], sources: [] });
	expect(screen.queryByRole('group')).not.toBeInTheDocument();
});
