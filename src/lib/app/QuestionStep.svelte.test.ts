import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { questions } from '../content/en/questions.ts';
import { ui } from '../content/en/ui.ts';
import { questionOf, type QuestionId } from '../content/questions.ts';
import { interruptions } from '../present/guidance-view.ts';
import type { Answers } from '../screening/question.ts';
import QuestionStep from './QuestionStep.svelte';
import { guidanceOf, renderWithin, settingFor, whole } from './testing.ts';

function show(question: QuestionId, answers: Answers = {}, more: { first?: boolean; data?: boolean } = {}) {
	const calls = { onmark: vi.fn(), onnext: vi.fn(), onback: vi.fn(), onguidance: vi.fn() };
	renderWithin(QuestionStep, {
		setting: more.data === false ? undefined : settingFor(),
		question,
		answers,
		alarming: interruptions(guidanceOf(answers), question, answers),
		first: more.first ?? false,
		hasAnswers: Object.keys(answers).length > 0,
		...calls
	});
	return calls;
}
const live = () => document.querySelector('[aria-live="assertive"]') as HTMLElement;

test('the question is the group and the heading of its options', () => {
	show('who');
	const group = screen.getByRole('group', { name: questions.who.title as string });
	expect(group).toHaveAttribute('data-question', 'who');
	expect(within(group).getAllByRole('radio')).toHaveLength(2);
	expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('tabindex', '-1');
});

test('a long list comes in two parts, in its order and whole', async () => {
	show('medicine');
	const shown = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ value }) => value);
	const { options } = questionOf('medicine');
	expect(shown().length).toBeLessThan(options.length);
	expect(document.querySelector('.to-come')?.nextElementSibling).toBe(null);
	await whole();
	expect(shown()).toEqual(options);
	const asides = [...document.querySelectorAll<HTMLInputElement>('.asides input')].map(({ value }) => value);
	expect(asides).toEqual(options.slice(-asides.length));
	expect(asides).toContain('not-sure');
});

test.each<[QuestionId, number]>([
	['alongside', 10],
	['medicine', 6]
])('of %s %i rows are made first: what fits a phone, below a search field too', (question, first) => {
	show(question);
	expect(screen.getAllByRole('checkbox')).toHaveLength(first);
});

test('tells what was marked, and what was tapped', async () => {
	const { onmark, onnext, onback, onguidance } = show('now', { now: ['chest'] });
	await userEvent.click(screen.getByRole('checkbox', { name: 'A fit (seizure)' }));
	expect(onmark).toHaveBeenCalledWith('seizure', true);
	await userEvent.click(screen.getByRole('button', { name: ui.check.continue }));
	await userEvent.click(screen.getByRole('button', { name: ui.check.back }));
	await userEvent.click(screen.getByRole('button', { name: ui.check.guidanceNow }));
	expect([onnext, onback, onguidance].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('Continue can be tapped before the script is there, and never sends anything', () => {
	show('now');
	const button = screen.getByRole('button', { name: ui.check.continue });
	expect(button).toHaveAttribute('data-early', 'continue');
	expect(button).toHaveAttribute('type', 'button');
	expect(document.querySelector('form')).toBeNull();
	for (const input of document.querySelectorAll('input')) expect(input).toHaveAttribute('autocomplete', 'off');
});

test('the place for an alert is there before there is one', () => {
	show('now');
	expect(live()).toBeEmptyDOMElement();
});

test.each<[QuestionId, Answers, RegExp]>([
	['now', { now: ['seizure'] }, /^tel:999$/],
	['now', { now: ['not-sure'] }, /^tel:/],
	['mood', { mood: ['hopeless'] }, /^tel:/]
])('a danger in %s %j is said at once, with a number', (question, answers, number) => {
	show(question, answers);
	expect(live()).toHaveTextContent(ui.alert.label);
	expect(within(live()).getByRole('link').getAttribute('href')).toMatch(number);
});

test('a danger is said also before the numbers are there', () => {
	show('now', { now: ['seizure'] }, { data: false });
	expect(live()).toHaveTextContent(ui.alert.label);
});

test('on the first screen it says that nothing is sent, and that all can be skipped', () => {
	show('now', {}, { first: true });
	expect(screen.getByText(ui.check.nothingSent, { exact: false })).toHaveTextContent(ui.check.skip);
	document.body.replaceChildren();
	show('who');
	expect(screen.queryByText(ui.check.nothingSent, { exact: false })).not.toBeInTheDocument();
});
