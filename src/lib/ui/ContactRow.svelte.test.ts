import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ContactRow from './ContactRow.svelte';
import { contact } from './fixtures.ts';
import { renderWithWords } from './testing.ts';

test('names who answers, when, and how to reach them', () => {
	renderWithWords(ContactRow, { contact: contact(), first: true });
	expect(screen.getByRole('listitem')).toHaveAttribute('data-contact', 'gb-samaritans');
	expect(screen.getByRole('heading', { level: 3, name: 'Samaritans' })).toBeVisible();
	expect(screen.getByText('Open day and night')).toBeVisible();
	expect(screen.getByRole('link', { name: 'Call 116 123' })).toHaveClass('filled');
	const web = screen.getByRole('link', { name: 'Visit samaritans.org' });
	expect(web).toHaveAttribute('rel', 'noreferrer');
	expect(web).not.toHaveClass('filled');
});

test.each([
	['open', 1],
	['listed', 2],
	['hours', 1],
	['unknown', 1]
] as const)('the state %s is drawn, and its words are there', (mark, shapes) => {
	const { container } = renderWithWords(ContactRow, { contact: contact({ state: { mark, text: 'In words' } }) });
	expect(container.querySelectorAll('.state svg > *')).toHaveLength(shapes);
	expect(screen.getByText('In words')).toBeVisible();
});

test('what nobody confirmed lately says so, and can still be called', () => {
	const said = 'We could not confirm this number lately.';
	renderWithWords(ContactRow, { contact: contact({ unconfirmed: said }) });
	expect(screen.getByText(said)).toBeVisible();
	expect(screen.getByRole('link', { name: 'Call 116 123' })).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveAttribute('data-review-by', '2027-05-22');
});

test('what the operator added says so', () => {
	const said = 'Added by the people who run this site.';
	renderWithWords(ContactRow, { contact: contact({ added: said }) });
	expect(screen.getByText(said)).toBeVisible();
});

test('emergency services alone are red', () => {
	renderWithWords(ContactRow, { contact: contact({ kind: 'emergency' }) });
	expect(screen.getByRole('link', { name: 'Call 116 123' })).toHaveClass('red');
	expect(screen.getByRole('link', { name: 'Visit samaritans.org' })).not.toHaveClass('red');
});
