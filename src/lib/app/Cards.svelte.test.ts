import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { ui } from '../content/en/ui.ts';
import { namedContact } from '../present/contacts-view.ts';
import { card } from '../ui/fixtures.ts';
import Cards from './Cards.svelte';
import { renderWithin, settingFor, whole } from './testing.ts';

const stopped = card();
const caution = card({ id: 'do-not-stop-suddenly', kind: 'base', heading: 'Stop', lead: 'Please do not stop suddenly.' });
const inDanger = card({ id: 'not-ruled-out', lead: 'Is anyone in danger?' });
const talk = card({ id: 'talk', kind: 'base', heading: 'Talk to someone', lead: 'Talk to your prescriber.' });
const group = { urgency: 'today' as const, cards: [stopped, caution, talk] };
const callOf = () => undefined;
const ids = () => screen.queryAllByRole('article').map((article) => article.dataset['card']);

test('the first group stands under the heading of the page, others under their time', () => {
	renderWithin(Cards, { group, callOf, shown: [], first: true });
	expect(screen.queryByRole('heading', { name: ui.urgency.today })).not.toBeInTheDocument();
	expect(screen.getByRole('heading', { level: 2, name: stopped.heading })).toBeVisible();
	document.body.replaceChildren();
	renderWithin(Cards, { group, callOf, shown: [], first: false });
	expect(screen.getByRole('heading', { level: 2, name: ui.urgency.today })).toBeVisible();
	expect(screen.getByRole('heading', { level: 3, name: stopped.heading })).toBeVisible();
});

test('the sentence that heads the page is not said again', async () => {
	renderWithin(Cards, { group, callOf, headline: stopped.id, shown: [], first: true });
	await whole();
	expect(screen.queryByText(stopped.lead)).not.toBeInTheDocument();
	expect(screen.getByText(talk.lead)).toBeVisible();
});

test.each([
	['the first card', [stopped], [talk]],
	['the first card and the caution', [stopped, caution], [talk]],
	['the question whether anyone is in danger', [stopped, inDanger], [talk]],
	['both', [stopped, inDanger, caution], [talk]],
	['the caution, however far down', [stopped, talk, caution], [card({ id: 'other' })]]
])('below the heading of the page %s is there before the rest', async (_, early, late) => {
	const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);
	renderWithin(Cards, { group: { ...group, cards: [...early, ...late] }, callOf, shown: [], first: true });
	expect(ids()).toEqual(idsOf(early));
	await whole();
	expect(ids()).toEqual(idsOf([...early, ...late]));
});

test('what stands in an emergency card is not shown twice, the way to talk stays', () => {
	renderWithin(Cards, { group, callOf, shown: [stopped.id], first: true });
	expect(ids()).toEqual(['talk']);
});

test('a group of which all is shown already is no group', () => {
	renderWithin(Cards, { group: { urgency: 'now', cards: [stopped, caution] }, callOf, shown: [stopped.id], first: false });
	expect(ids()).toEqual([]);
	expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});

test('a number that a card names can be called from it', () => {
	const contact = namedContact(settingFor(), 'stopped-suddenly', 'Call NHS 111 today.');
	renderWithin(Cards, { group, callOf: ({ id }) => (id === stopped.id ? contact : undefined), shown: [], first: true });
	const card = screen.getByRole('link', { name: 'Call 111' }).closest('article');
	expect(card).toHaveAttribute('data-card', stopped.id);
	// And what is to be known before the call stands with it.
	expect(card).toHaveTextContent('Not in Northern Ireland');
});
