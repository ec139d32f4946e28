import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '#lib/content/en/index.ts';
import { say } from '#lib/content/en/say.ts';
import { sayView } from '#lib/present/say-view.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { LINKS } from './links.ts';
import SayItForMe from './SayItForMe.svelte';

/** Typing is slow on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const words = { ...en, say };
const { ui } = say;
const ANSWERS: Answers = { now: ['none'], medicine: ['clonazepam'], changed: ['ran-out'], life: ['pregnant'] };
const show = (answers: Answers = ANSWERS, urgency: Urgency = 'today') =>
	render(SayItForMe, { words, answers, urgency, locale: 'en' });
const ours = (id: string, choices = {}) =>
	sayView(words, ANSWERS, { urgency: 'today', choices, locale: 'en' }).find((one) => one.id === id)?.text ?? '';

const headingOf = (id: string) => say.texts[id as 'phone'].heading;
const HEADING = say.texts.phone.heading;
const field = (heading: string = HEADING) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `${heading}: ${ui.edit}` });
const button = (name: string, heading: string = HEADING) => screen.getByRole('button', { name: `${name}: ${heading}` });
const statusOf = (heading: string) => {
	const part = field(heading).closest('section');
	return within(part as HTMLElement).getByRole('status');
};

let user: ReturnType<typeof userEvent.setup>;
let scrolled: ReturnType<typeof vi.fn<Element['scrollIntoView']>>;
beforeEach(() => {
	user = userEvent.setup();
	scrolled = vi.fn<Element['scrollIntoView']>();
	// jsdom has none.
	Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
	document.documentElement.className = '';
	vi.restoreAllMocks();
});

test('shows each text in a field of its own, below its heading, with nothing for a spelling service or the browser’s memory', () => {
	show();
	const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
	expect(headings).toEqual(['phone', 'booking', 'card', 'questions', 'just-stop'].map(headingOf));
	expect(screen.getAllByRole('textbox')).toHaveLength(5);
	expect(field()).toHaveValue(ours('phone'));
	expect(field()).toHaveAccessibleDescription(say.instead.phoneToday.practice);
	expect(screen.getByRole('link', { name: ui.guidance })).toHaveAttribute('href', LINKS.guidance);
	for (const one of screen.getAllByRole('textbox')) {
		expect(one).toHaveAttribute('autocomplete', 'off');
		expect(one).toHaveAttribute('spellcheck', 'false');
		expect(one).toHaveAttribute('writingsuggestions', 'false');
	}
	for (const one of screen.getAllByRole('checkbox', { hidden: true })) expect(one).toHaveAttribute('autocomplete', 'off');
});

describe('own words', () => {
	test('are copied as they stand, and that is said', async () => {
		show();
		await user.clear(field());
		await user.type(field(), 'My own words');
		await user.click(button(ui.copy));
		expect(await navigator.clipboard.readText()).toBe('My own words');
		expect(statusOf(HEADING)).toHaveTextContent(ui.copied);
		expect(statusOf(say.texts.card.heading)).toHaveTextContent(/^$/);
	});

	test('can be taken back, which puts the focus into the field and is said', async () => {
		show();
		expect(screen.queryByRole('button', { name: `${ui.back}: ${HEADING}` })).toBeNull();
		await user.type(field(), ' And more.');
		expect(field()).toHaveValue(`${ours('phone')} And more.`);
		await user.click(button(ui.back));
		expect(field()).toHaveValue(ours('phone'));
		expect(field()).toHaveFocus();
		expect(statusOf(HEADING)).toHaveTextContent(ui.wentBack);
		expect(screen.queryByRole('button', { name: `${ui.back}: ${HEADING}` })).toBeNull();
	});

	test('leave the other texts alone, and are kept nowhere', async () => {
		const kept = vi.spyOn(Storage.prototype, 'setItem');
		const address = location.href;
		const { unmount } = show();
		await user.type(field(), 'x');
		await user.click(screen.getAllByRole('checkbox', { hidden: true })[0] as HTMLElement);
		expect(field(say.texts.booking.heading)).toHaveValue(ours('booking'));
		expect(kept).not.toHaveBeenCalled();
		expect([sessionStorage.length, localStorage.length, location.href]).toEqual([0, 0, address]);
		unmount();
		show();
		expect(field()).toHaveValue(ours('phone'));
		expect(screen.getAllByRole('checkbox', { hidden: true })[0]).not.toBeChecked();
	});

	test('are said not to be copied where the browser does not let us', async () => {
		show();
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
		document.execCommand = () => false;
		await user.click(button(ui.copy));
		expect(statusOf(HEADING)).toHaveTextContent(ui.copyFailed);
	});
});

describe('what is private', () => {
	const SENTENCE = say.topics.pregnant.self;
	// By its label: a name and a role are only there once it is seen.
	const box = () => within(field().closest('section') as HTMLElement).getByLabelText(SENTENCE);

	test('is left out until it is ticked, and goes into that text only', async () => {
		show();
		for (const one of screen.getAllByRole('checkbox', { hidden: true })) expect(one).not.toBeChecked();
		for (const one of screen.getAllByRole<HTMLTextAreaElement>('textbox')) expect(one.value).not.toContain('pregnant');
		await user.click(box());
		expect(field()).toHaveValue(ours('phone', { 'phone/pregnancy': true }));
		expect(field().value).toContain(SENTENCE);
		expect(statusOf(HEADING)).toHaveTextContent(SENTENCE);
		expect(field(say.texts.booking.heading).value).not.toContain('pregnant');
		await user.click(box());
		expect(field()).toHaveValue(ours('phone'));
	});

	test('is behind a summary, as others may see the screen', async () => {
		show();
		expect(box()).not.toBeVisible();
		await user.click(screen.getAllByText(ui.offers)[0] as HTMLElement);
		expect(box()).toBeVisible();
		const summaries = screen.getAllByText(ui.offers).map((one) => one.closest('summary')?.textContent);
		expect(summaries).toEqual(['phone', 'booking', 'card', 'questions'].map((id) => `${ui.offers}: ${headingOf(id)}`));
		expect(box().closest('fieldset')?.querySelector('legend')).toHaveTextContent(`${ui.offersHint} ${HEADING}`);
	});

	test('goes to the end of own words, and out of them again', async () => {
		show();
		await user.clear(field());
		await user.type(field(), 'My words.');
		await user.click(box());
		expect(field()).toHaveValue(`My words. ${SENTENCE}`);
		await user.click(box());
		expect(field()).toHaveValue('My words.');
		expect(statusOf(HEADING)).toHaveTextContent(SENTENCE);
	});

	test('stays in where the sentence was changed, and that is said', async () => {
		show();
		await user.click(box());
		await user.clear(field());
		await user.type(field(), 'I am pregnant, five months.');
		await user.click(box());
		expect(field()).toHaveValue('I am pregnant, five months.');
		expect(statusOf(HEADING)).toHaveTextContent(ui.notFound);
	});

	test('brings the field back to our words with what is ticked', async () => {
		show();
		await user.type(field(), ' More.');
		await user.click(box());
		await user.click(button(ui.back));
		expect(field()).toHaveValue(ours('phone', { 'phone/pregnancy': true }));
	});
});

describe('the card', () => {
	const CARD = say.texts.card.heading;
	test('can be shown in big type, with own words, and be changed again', async () => {
		show();
		await user.type(field(CARD), '{enter}Please call my sister.');
		const big = screen.getByRole('button', { name: ui.big });
		await user.click(big);
		expect(big).toHaveTextContent(ui.small);
		const shown = screen.getByRole('group', { name: CARD });
		expect(within(shown).getByText('Please call my sister.')).toBeVisible();
		expect(within(shown).getByText('Medicine: clonazepam')).toBeVisible();
		expect(screen.queryByRole('textbox', { name: `${CARD}: ${ui.edit}` })).toBeNull();
		await user.click(big);
		expect(big).toHaveTextContent(ui.big);
		expect(field(CARD).value).toContain('Please call my sister.');
	});

	test('in big type is seen and read from its top, and what is private is out of sight', async () => {
		show();
		const part = field(CARD).closest('section') as HTMLElement;
		await user.click(within(part).getByText(ui.offers));
		expect(within(part).getByRole('checkbox')).toBeVisible();
		await user.click(screen.getByRole('button', { name: ui.big }));
		const shown = screen.getByRole('group', { name: CARD });
		expect(shown).toHaveFocus();
		expect(scrolled.mock.contexts).toEqual([shown]);
		// No journey there: whoever asked for less motion gets none.
		expect(scrolled).toHaveBeenCalledWith({ block: 'start', behavior: 'instant' });
		expect(part.querySelector('input')).toBeNull();
		const small = screen.getByRole('button', { name: ui.small });
		await user.click(small);
		expect(small).toHaveFocus();
		expect(scrolled.mock.contexts.at(-1)).toBe(small);
		expect(part.querySelector('input')).not.toBeVisible();
	});

	test('is printed alone, and the page is whole again when the paper is made', async () => {
		const print = vi.fn(() => expect(document.documentElement).toHaveClass('card-only'));
		vi.stubGlobal('print', print);
		show();
		await user.click(screen.getByRole('button', { name: ui.print }));
		expect(print).toHaveBeenCalledOnce();
		expect(screen.getByRole('group', { name: CARD })).toBeVisible();
		expect(document.documentElement).toHaveClass('card-only');
		dispatchEvent(new Event('afterprint'));
		expect(document.documentElement).not.toHaveClass('card-only');
		vi.unstubAllGlobals();
	});
});

test('at now there are the words for the call, the card, and why there is no more', () => {
	show({ now: ['seizure'], medicine: ['clonazepam'] }, 'now');
	expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
		say.texts.emergency.heading,
		say.texts.card.heading
	]);
	expect(screen.getByText(say.leftOut.now)).toBeVisible();
});
