import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ui } from '../content/en/ui.ts';
import type { QuestionId } from '../content/questions.ts';
import { interruptions } from '../present/guidance-view.ts';
import type { Answers } from '../screening/question.ts';
import Alarm from './Alarm.svelte';
import { guidanceOf, renderWithin, settingFor, whole } from './testing.ts';

async function show(answers: Answers, question: QuestionId, region = 'GB') {
	const guidance = guidanceOf(answers);
	const onmistake = vi.fn();
	const ongoon = vi.fn();
	const cards = interruptions(guidance, question, answers);
	renderWithin(Alarm, { setting: settingFor(region), answers, guidance, cards, onmistake, ongoon });
	await whole();
	return { onmistake, ongoon };
}
const cards = () => screen.getAllByRole('article').map((article) => article.dataset['card']);

test('each danger has its card, in the order of the question, and the caution stands below them all', async () => {
	await show({ now: ['breathing', 'harm'] }, 'now');
	expect(cards()).toEqual(['overdose', 'crisis', 'do-not-stop-suddenly']);
	expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
	expect(screen.getAllByRole('link', { name: 'Call 999' })[0]).toHaveAttribute('href', 'tel:999');
});

test('there is one way to take it back and one to go on, whatever was marked', async () => {
	for (const now of [['seizure'], ['seizure', 'chest'], ['seizure', 'not-sure'], ['not-sure']]) {
		const { onmistake, ongoon } = await show({ now }, 'now');
		await userEvent.click(screen.getByRole('button', { name: ui.emergency.mistake }));
		await userEvent.click(screen.getByRole('button', { name: ui.emergency.goOn }));
		expect([onmistake, ongoon].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
		document.body.replaceChildren();
	}
});

test('a card of today leads with its time and its sentence', async () => {
	await show({ now: ['none'], mood: ['hopeless'] }, 'mood');
	expect(cards()[0]).toBe('crisis-thoughts');
	expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
	expect(screen.getAllByText(ui.urgency.today).length).toBeGreaterThan(0);
	expect(screen.getByRole('article', { name: /hope|thought/i })).toHaveTextContent('A&E');
});

test('whoever cannot speak is told how to text, where that is possible', async () => {
	await show({ now: ['seizure'] }, 'now', 'GB');
	await userEvent.click(screen.getByText(ui.emergency.cannotSpeak));
	const open = screen.getByText(ui.emergency.cannotSpeak).closest('details') as HTMLElement;
	expect(
		within(open)
			.getByRole('link', { name: /^Text / })
			.getAttribute('href')
	).toMatch(/^sms:/);
	document.body.replaceChildren();
	await show({ now: ['seizure'] }, 'now', 'JP');
	expect(screen.getByRole('link', { name: /119/ })).toHaveAttribute('href', 'tel:119');
});

test('on the page of guidance there is nothing to take back', async () => {
	const answers: Answers = { now: ['seizure'] };
	const guidance = guidanceOf(answers);
	const now = guidance.cards.filter(({ urgency, accompanies }) => urgency === 'now' && !accompanies);
	renderWithin(Alarm, { setting: settingFor(), answers, guidance, cards: now });
	expect(screen.queryByRole('button', { name: ui.emergency.mistake })).not.toBeInTheDocument();
	expect(screen.queryByRole('button', { name: ui.emergency.goOn })).not.toBeInTheDocument();
});
