import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { option, question } from './fixtures.ts';
import QuestionField from './QuestionField.svelte';
import { renderWithWords } from './testing.ts';

test('the legend is the heading of the screen, the hint describes the group', () => {
	renderWithWords(QuestionField, { question: question() });
	const group = screen.getByRole('group', { name: question().title });
	expect(within(group).getByRole('heading', { level: 1 })).toHaveTextContent(question().title);
	expect(group).toHaveAccessibleDescription('Think of the past 3 months.');
	expect(group).toHaveAttribute('data-question', 'craving');
});

test('inputs carry the ids of question and option, and the browser is to forget them', () => {
	renderWithWords(QuestionField, { question: question() });
	const weekly = screen.getByRole('radio', { name: 'About once a week' });
	expect(weekly).toBeChecked();
	expect(weekly).toHaveAttribute('name', 'craving');
	expect(weekly).toHaveAttribute('value', 'weekly');
	expect(screen.getAllByRole('radio').every((input) => input.getAttribute('autocomplete') === 'off')).toBe(true);
});

test('what is marked is the default too, as WebKit goes back to defaults when Back brings a page alive', async () => {
	renderWithWords(QuestionField, { question: question() });
	const defaults = screen.getAllByRole<HTMLInputElement>('radio').filter((one) => one.defaultChecked);
	expect(defaults.map(({ value }) => value)).toEqual(['weekly']);
});

test('a mark is reported', async () => {
	const onmark = vi.fn();
	renderWithWords(QuestionField, { question: question(), onmark });
	await userEvent.click(screen.getByRole('radio', { name: 'Never' }));
	expect(onmark).toHaveBeenCalledWith('never', true);
});

test('a mark that is not taken over is not shown', async () => {
	const several = question({
		several: true,
		options: [option('harm', 'Thoughts of suicide', { marked: true }), option('none', 'None of these')]
	});
	renderWithWords(QuestionField, { question: several, onmark: () => undefined });
	await userEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
	expect(screen.getByRole('checkbox', { name: 'None of these' })).not.toBeChecked();
	expect(screen.getByRole('checkbox', { name: 'Thoughts of suicide' })).toBeChecked();
});

const medicines = question({
	id: 'medicine',
	several: true,
	searchable: true,
	options: [
		option('clonazepam', 'Clonazepam', { hint: 'Rivotril, Klonopin', search: 'clonazapam' }),
		option('diazepam', 'Diazepam', { hint: 'Valium', marked: true }),
		option('zopiclone', 'Zopiclone', { hint: 'Zimovane' }),
		option('none', 'None of these', { aside: true })
	]
});

test('typing finds a row by a brand, whatever the accents, and keeps what is marked', async () => {
	renderWithWords(QuestionField, { question: medicines });
	await userEvent.type(screen.getByRole('searchbox', { name: 'Type a name to find it' }), 'KLÓNO');
	expect(screen.getByRole('checkbox', { name: /Clonazepam/ })).toBeVisible();
	expect(screen.getByRole('checkbox', { name: /Diazepam/ })).toBeVisible();
	expect(screen.getByRole('checkbox', { name: 'None of these' })).toBeVisible();
	expect(screen.queryByRole('checkbox', { name: /Zopiclone/ })).not.toBeInTheDocument();
	expect(screen.getByRole('status')).toHaveTextContent('1 name fits.');
});

test('says so where no name fits', async () => {
	renderWithWords(QuestionField, { question: medicines });
	expect(screen.getByRole('status')).toBeEmptyDOMElement();
	await userEvent.type(screen.getByRole('searchbox'), 'xyz');
	expect(screen.getByRole('status')).toHaveTextContent('No name fits.');
});
