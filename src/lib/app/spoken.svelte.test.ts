import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { saidDuring, spoken } from '../../../tests/spoken.ts';
import { en } from '../content/en/index.ts';
import { say } from '../content/en/say.ts';
import { sheet as sheetWords } from '../content/en/sheet.ts';
import { sheetPage } from '../content/en/sheet-page.ts';
import { redacted, NOTHING_TYPED } from '../handoff/sheet.ts';
import { sheetView } from '../present/sheet-view.ts';
import Article from '../sheet/Article.svelte';
import SayItForMe from '../sheet/SayItForMe.svelte';
import ContactRow from '../ui/ContactRow.svelte';
import { contact } from '../ui/fixtures.ts';
import { renderWithWords } from '../ui/testing.ts';
import { renderApp, stepAt } from './testing.ts';

/**
 * What a virtual screen reader says, phrase by phrase, in the order it reads. It follows the specifications of ARIA and knows no
 * layout: it opens what is closed, and no real reader sounds just like it. docs/accessibility.md says what was tried and how.
 */
vi.setConfig({ testTimeout: 60_000 });

const main = () => document.querySelector('main') as HTMLElement;

beforeEach(() => {
	document.body.replaceChildren();
	sessionStorage.clear();
	history.replaceState(null, '', '/check/');
	vi.stubGlobal('scrollTo', vi.fn());
});

const DAYS = 'How many days a week did you take clonazepam?';
const HINT = 'Think of the last month of taking it. A rescue medicine for fits counts only on days it was used.';

test('a question: where one is, the question as group and heading, its hint, why, each answer with its place, the way on', async () => {
	renderApp({ medicine: ['clonazepam'] }, { step: stepAt('days') });
	expect(await spoken(main())).toEqual([
		'main',
		'The medicine: 5 of 6',
		`group, ${DAYS}, ${HINT}`,
		DAYS,
		`heading, ${DAYS}, level 1`,
		HINT,
		'group',
		'Why we ask',
		'Why we ask',
		en.questions.days.why,
		`link, Read the plain facts: ${DAYS}`,
		'Read the plain facts',
		'radio, Less than 1 day, not checked, position 1, set size 5',
		'Less than 1 day',
		'radio, 1 to 3 days, not checked, position 2, set size 5',
		'1 to 3 days',
		'radio, 4 or more days Or every day, not checked, position 3, set size 5',
		'4 or more days',
		'Or every day',
		'radio, I’m not sure, not checked, position 4, set size 5',
		'I’m not sure',
		'radio, Prefer not to say, not checked, position 5, set size 5',
		'Prefer not to say',
		'button, Continue',
		'button, Back',
		'button, See guidance now'
	]);
});

test('the next question is said when Continue brings it', async () => {
	renderApp({}, { step: stepAt('who') });
	const said = await saidDuring(main(), () => userEvent.click(screen.getByRole('button', { name: 'Continue' })));
	expect(said.at(-1)).toBe('heading, How old are you?, level 1');
});

test('a marked danger is said at once, over all else, with the call; and nothing is said for “none”', async () => {
	renderApp();
	const danger = await saidDuring(main(), () => userEvent.click(screen.getByRole('checkbox', { name: 'A fit (seizure)' })));
	expect(danger).toEqual([
		'checkbox, A fit (seizure), checked',
		'assertive: This may need help now. Call, or press Continue to see what to do. Call 999'
	]);
	const none = await saidDuring(main(), () => userEvent.click(screen.getByRole('checkbox', { name: 'None of these' })));
	expect(none.filter((phrase) => phrase.startsWith('assertive'))).toEqual([]);
});

test('guidance: the time, one sentence, the call, then the first card', async () => {
	renderApp({ now: ['none'], changed: ['ran-out'], medicine: ['clonazepam'] }, { route: 'guidance' });
	expect(await spoken(main(), /^Feeling unwell may/)).toEqual([
		'main',
		'Today',
		'heading, Call NHS 111 today. Tell them you have run out of clonazepam., level 1',
		'Where in the United Kingdom?',
		'button, England',
		'button, Scotland',
		'button, Wales',
		'button, Northern Ireland',
		'link, Call 111',
		'Open day and night',
		'Not in Northern Ireland. There, call your GP or the out-of-hours GP.',
		'link, What to say on the phone',
		'article, You have run out',
		'heading, You have run out, level 2',
		'Ask what to do about your next dose. Please do not decide alone. Do not take extra to catch up.',
		'Call even if you feel well.',
		'Feeling unwell may take several days to start, or up to three weeks. It can start sooner too.'
	]);
});

test('guidance in danger: the call comes right behind the heading', async () => {
	renderApp({ now: ['seizure'] }, { route: 'guidance' });
	expect(await spoken(main(), /^link, Call 999$/)).toEqual([
		'main',
		'article, Call 999 and ask for an ambulance.',
		'Now',
		'heading, Call 999 and ask for an ambulance., level 1',
		...en.cards.seizure.under,
		'link, Call 999'
	]);
});

test('a contact: who, what for, when, and how', async () => {
	const { container } = renderWithWords(ContactRow, { contact: contact(), first: true });
	expect(await spoken(container)).toEqual([
		'heading, Samaritans, level 3',
		'Someone to listen',
		'Open day and night',
		'link, Call 116 123',
		'link, Visit samaritans.org'
	]);
});

test('the sheet: its title, each part as a heading with its list, and at the end that it is no diagnosis', async () => {
	const answers = { now: ['none'], medicine: ['clonazepam'], days: ['most'], life: ['pregnant'] };
	const all = sheetView({ ...en, sheet: sheetWords }, answers, NOTHING_TYPED, { date: '1 May 2027', version: 'abc' });
	const { container } = render(Article, { sheet: redacted(all, {}, sheetWords), agreed: sheetPage.agreed });
	const heard = await spoken(container);
	expect(heard.filter((phrase) => phrase.startsWith('heading'))[0]).toMatch(/, level 3$/);
	expect(heard).toContain('Medicine: Clonazepam');
	expect(heard.join(' ')).not.toMatch(/pregnan/i);
	expect(heard.join(' ')).toMatch(/not a diagnosis/i);
});

test('words to say: each field by its heading and its hint, and that it was copied', async () => {
	render(SayItForMe, { words: { ...en, say }, answers: { now: ['none'] }, urgency: 'soon', locale: 'en' });
	const heard = await spoken(document.body, /^button, Copy these words/);
	expect(heard.slice(0, 5)).toEqual([
		'document',
		'heading, Say it for me, level 2',
		say.ui.lead,
		'heading, To say on the phone, level 3',
		say.instead.phone.practice
	]);
	expect(heard.at(-2)).toMatch(/^textbox, To say on the phone: you can change the words, .*It takes about twenty seconds\./);
	expect(heard.at(-1)).toBe('button, Copy these words: To say on the phone');
	userEvent.setup();
	const copy = screen.getByRole('button', { name: 'Copy these words: To say on the phone' });
	expect(await saidDuring(document.body, () => userEvent.click(copy))).toContain(`polite: ${say.ui.copied}`);
});
