import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ui } from '../content/en/ui.ts';
import { questions } from '../content/en/questions.ts';
import { renderApp, stepAt, whole } from './testing.ts';

/** The check as a person goes through it: what is shown, where the focus goes, what Continue and Back lead to. */
const tap = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading', { level: 1 });
const alert = () => document.querySelector('[aria-live="assertive"]') as HTMLElement;
const cards = () => screen.queryAllByRole('article').map((article) => article.dataset['card']);

beforeEach(() => {
	sessionStorage.clear();
	history.replaceState(null, '', '/check/');
	vi.stubGlobal('scrollTo', vi.fn());
});

describe('a page that came without its data, or with half of it', () => {
	test.each(['', '{"contacts":{"GB":[{"id"'])(
		'%j: a marked danger stays in sight, and the way to the numbers is shown',
		async (data) => {
			renderApp({}, {}, false, data);
			await userEvent.click(screen.getByRole('checkbox', { name: /Very hard to wake/ }));
			await tap(ui.check.continue);
			expect(heading()).toHaveTextContent(questions.now.title);
			expect(alert()).toHaveTextContent(ui.alert.label);
			expect(screen.getByRole('link', { name: ui.error.who })).toHaveAttribute('href', '../help/');
		}
	);
	test('guidance says so too', () => {
		renderApp({ now: ['seizure'] }, { route: 'guidance' }, false, '');
		expect(screen.getByRole('link', { name: ui.error.who })).toBeVisible();
	});
});

describe('the steps', () => {
	test('begin with danger, and without an answer there is no guidance yet', () => {
		renderApp();
		expect(heading()).toHaveTextContent(questions.now.title);
		expect(screen.queryByRole('button', { name: ui.check.guidanceNow })).not.toBeInTheDocument();
		expect(screen.getByText(ui.check.nothingSent, { exact: false })).toBeVisible();
	});
	test('go on with Continue, also without an answer, and each begins at its heading', async () => {
		renderApp();
		await tap(ui.check.continue);
		expect(heading()).toHaveTextContent(questions.who.title as string);
		await waitFor(() => expect(heading()).toHaveFocus());
		expect(scrollTo).toHaveBeenCalledWith(0, 0);
	});
	test('let go of the button before it goes, or the browser lays both screens out at once', async () => {
		renderApp();
		const button = screen.getByRole('button', { name: ui.check.continue });
		const connected: boolean[] = [];
		button.addEventListener('blur', () => connected.push(button.isConnected));
		await tap(ui.check.continue);
		expect(connected).toEqual([true]);
	});
	test('keep the answer on the way back', async () => {
		const { session } = renderApp();
		await tap(ui.check.continue);
		await userEvent.click(screen.getByRole('radio', { name: questions.who.options.me.label as string }));
		await tap(ui.check.continue);
		await tap(ui.check.back);
		await waitFor(() => expect(heading()).toHaveTextContent(questions.who.title as string));
		expect(screen.getByRole('radio', { name: questions.who.options.me.label as string })).toBeChecked();
		expect(session.answers).toEqual({ who: ['me'] });
	});
	test('lead to guidance from the first answer on', async () => {
		const { trail } = renderApp();
		await userEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
		await tap(ui.check.guidanceNow);
		expect(trail.spot.route).toBe('guidance');
		expect(location.pathname).toBe('/guidance/');
		await whole();
		expect(screen.getByRole('heading', { level: 2, name: ui.guidance.who })).toBeVisible();
	});
	test('pause before the last section', async () => {
		renderApp({ who: ['me'] }, { step: stepAt('checkpoint') - 1 });
		await tap(ui.check.continue);
		expect(heading()).toHaveTextContent(ui.checkpoint.heading);
		await tap(ui.checkpoint.more);
		expect(heading()).toHaveTextContent(/how often/i);
	});
	test('end with a list in which an answer can be changed, and Continue leads back there', async () => {
		renderApp({ who: ['me'] }, { step: stepAt('review') });
		await tap(/^Change: /);
		expect(heading()).toHaveTextContent(questions.who.title as string);
		await tap(ui.check.continue);
		expect(heading()).toHaveTextContent(ui.review.heading);
	});
	test('drop what does not fit', async () => {
		renderApp({ who: ['someone-else'] }, { step: stepAt('checkpoint') });
		await tap(ui.checkpoint.more);
		expect(heading()).not.toHaveTextContent(/\byou\b/);
	});
	test('go on by themselves where Continue was tapped before the script was there', async () => {
		renderApp({ now: ['seizure'] }, {}, true);
		await waitFor(() => expect(cards()).toContain('seizure'));
	});
});

describe('a danger', () => {
	const breathing = questions.now.options.breathing.label as string;
	const mark = (name: string) => userEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${name}`) }));

	test('is said at once, with the number, before Continue', async () => {
		renderApp();
		expect(alert()).toBeEmptyDOMElement();
		await mark(breathing);
		expect(alert()).toHaveTextContent(ui.alert.label);
		expect(within(alert()).getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
		expect(heading()).toHaveTextContent(questions.now.title);
		await mark(breathing);
		expect(alert()).toBeEmptyDOMElement();
	});
	test('brings its card with Continue, and the caution below it', async () => {
		renderApp();
		await mark(breathing);
		await tap(ui.check.continue);
		expect(cards()).toEqual(['overdose', 'do-not-stop-suddenly']);
		expect(heading()).toHaveTextContent('Call 999 and ask for an ambulance.');
		await waitFor(() => expect(heading()).toHaveFocus());
		expect(screen.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
	});
	test('can be taken back as a mistake: the mark goes, the others stay, and the question is there again', async () => {
		const { session, trail } = renderApp({ who: ['me'] });
		await mark(breathing);
		await tap(ui.check.continue);
		await tap(ui.emergency.mistake);
		await waitFor(() => expect(trail.spot.alarm).toBe(false));
		expect(heading()).toHaveTextContent(questions.now.title);
		expect(screen.getByRole('checkbox', { name: new RegExp(`^${breathing}`) })).not.toBeChecked();
		expect(session.answers).toEqual({ now: [], who: ['me'] });
		expect(trail.spot).toMatchObject({ step: 0, alarm: false });
		expect(cards()).toEqual([]);
		expect(alert()).toBeEmptyDOMElement();
	});
	test('can be taken back after the tab was opened anew, with no screen behind', async () => {
		const { session, trail } = renderApp({ mood: ['low', 'hopeless'] }, { step: stepAt('mood'), alarm: true });
		await whole();
		expect(cards()).toContain('crisis-thoughts');
		await tap(ui.emergency.mistake);
		expect(session.answers).toEqual({ mood: ['low'] });
		expect(trail.spot).toMatchObject({ step: stepAt('mood'), alarm: false });
		expect(document.querySelector('[data-question="mood"]')).toBeInTheDocument();
	});
	test('lets go on with the questions, and stays in the guidance', async () => {
		renderApp();
		await mark(breathing);
		await tap(ui.check.continue);
		await tap(ui.emergency.goOn);
		expect(heading()).toHaveTextContent(questions.who.title as string);
		await tap(ui.check.guidanceNow);
		expect(cards()[0]).toBe('overdose');
	});
	test('leads back to the list, where it was marked from there', async () => {
		renderApp({ who: ['me'] }, { step: 0, review: true });
		await mark(breathing);
		await tap(ui.check.continue);
		expect(cards()[0]).toBe('overdose');
		await tap(ui.emergency.goOn);
		expect(heading()).toHaveTextContent(ui.review.heading);
	});
	test('of thoughts that life is hopeless brings its card from its own question', async () => {
		renderApp({ now: ['none'] }, { step: stepAt('mood') });
		await userEvent.click(document.querySelector('[name="mood"][value="hopeless"]') as HTMLElement);
		expect(alert()).toHaveTextContent(ui.alert.label);
		await tap(ui.check.continue);
		await whole();
		expect(cards()).toContain('crisis-thoughts');
		expect(screen.getByRole('button', { name: ui.emergency.mistake })).toBeVisible();
	});
});

describe('clearing all answers', () => {
	test('on the list leads to the first question, and says so', async () => {
		const { session } = renderApp({ who: ['me'] }, { step: stepAt('review') });
		await whole();
		await tap(ui.clear.action);
		await tap(ui.clear.yes);
		expect(session.hasAnswers).toBe(false);
		expect(heading()).toHaveTextContent(questions.now.title);
		expect(screen.getByText(ui.clear.done)).toBeVisible();
		expect(sessionStorage.getItem('signpost')).toBeNull();
	});
	test('on the guidance leaves nothing of it', async () => {
		renderApp({ now: ['seizure'] }, { route: 'guidance' });
		await whole();
		await tap(ui.clear.action);
		await tap(ui.clear.yes);
		expect(heading()).toHaveTextContent(ui.noAnswers.heading);
		expect(cards()).toEqual([]);
		expect(screen.getByText(ui.clear.done)).toBeVisible();
	});
});

test('a reload comes back to the step, and to the card that was on screen', () => {
	const { session } = renderApp({ now: ['seizure'] }, { alarm: true });
	expect(cards()[0]).toBe('seizure');
	expect([session.step, session.alarm]).toEqual([0, true]);
	expect(JSON.parse(sessionStorage.getItem('signpost') ?? '')).toMatchObject({ step: 0, alarm: true });
});
