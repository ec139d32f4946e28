import { render, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { tick } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '#lib/content/en/index.ts';
import { say } from '#lib/content/en/say.ts';
import { sheet } from '#lib/content/en/sheet.ts';
import { sheetPage } from '#lib/content/en/sheet-page.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { NOTHING_TYPED } from '#lib/handoff/sheet.ts';
import { sayView } from '#lib/present/say-view.ts';
import { sheetView } from '#lib/present/sheet-view.ts';
import type { Answers } from '#lib/screening/question.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { sheetData } from './data.ts';
import Page from './Page.svelte';
import { Paper } from './paper.svelte.ts';

const data = sheetData('0123456789abcdef');
const made = { date: '22 November 2026', version: '01234567', day: '2026-11-22' };

/** Any answers that a person can give. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
	Object.fromEntries(
		QUESTIONS.map(({ id, kind, options }) => [
			id,
			kind === 'several' ? fc.subarray([...options], { maxLength: 5 }) : fc.constantFrom(...options).map((option) => [option])
		])
	),
	{ requiredKeys: [] }
);

function show(answers: Answers, blocked = false) {
	sessionStorage.setItem('signpost', JSON.stringify({ version: 1, answers, step: 0 }));
	const session = new Session();
	session.restore('GB');
	const paper = new Paper(session);
	const emergency = { href: 'tel:999', number: '999', call: 'Call 999' };
	return { paper, ...render(Page, { data, paper, made, emergency, blocked }) };
}

beforeEach(() => {
	document.body.replaceChildren();
	sessionStorage.clear();
	vi.stubGlobal('scrollTo', vi.fn());
});

test('the words that travel are enough: the sheet and the words to say are those of the whole catalogue', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const setting = { urgency: 'soon', choices: {}, locale: 'en' } as const;
			const whole = { ...en, sheet, say };
			expect(sheetView(data.words, answers, NOTHING_TYPED, made)).toEqual(sheetView(whole, answers, NOTHING_TYPED, made));
			expect(sayView(data.words, answers, setting)).toEqual(sayView(whole, answers, setting));
		}),
		{ numRuns: 60 }
	);
}, 60_000);

test('whatever is left out is nowhere in the document but on its own switch', async () => {
	await fc.assert(
		fc.asyncProperty(anyAnswers, fc.infiniteStream(fc.boolean()), async (answers, turns) => {
			const { paper, container, unmount } = show(answers);
			const lines = sheetView(data.words, paper.session.answers, NOTHING_TYPED, made).sections.flatMap((one) => one.lines);
			for (const line of lines) if (line.tells.length > 0) paper.turn(line, turns.next().value as boolean);
			await tick();
			// Not by its role: to find one in a page this long takes a second each time.
			container.querySelector<HTMLElement>('[aria-controls]')?.click();
			await tick();
			const rest = container.cloneNode(true) as HTMLElement;
			// The words to say are not the sheet: what is private is left out of them by themselves.
			for (const part of rest.querySelectorAll('.choose, .say-it')) part.remove();
			const articles = [...rest.querySelectorAll('article li')].map((one) => one.textContent);
			for (const line of lines.filter((line) => !paper.isOn(line))) {
				expect(articles).not.toContain(line.text);
				// Some lines are a word that the page itself uses: "Alcohol".
				if (line.text.length > 24) expect(rest.outerHTML).not.toContain(line.text);
			}
			const shown = lines.filter((line) => paper.isOn(line)).map(({ text }) => text);
			if (paper.hasAnswers) expect(articles).toEqual(shown);
			unmount();
		}),
		{ numRuns: 15 }
	);
}, 120_000);

test('what is chosen stands in the order of the list, whatever was tapped first', async () => {
	const { paper, container } = show({});
	const tap = async (id: string) => {
		container.querySelector<HTMLElement>(`input[name=wants][value=${id}]`)?.click();
		await tick();
	};
	await tap('call');
	await tap('else');
	expect(paper.typed.wants).toEqual(['else', 'call']);
	await tap('else');
	expect(paper.typed.wants).toEqual(['call']);
	expect(screen.getByRole('article')).toHaveTextContent(sheet.wants.call);
});

test('nothing is written back into the tab', async () => {
	const { paper, container } = show({ medicine: ['clonazepam'] });
	const before = JSON.stringify({ ...sessionStorage });
	const field = container.querySelector('textarea') as HTMLTextAreaElement;
	field.value = 'slowly';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await tick();
	paper.at();
	expect(JSON.stringify({ ...sessionStorage })).toBe(before);
	expect(screen.getByRole('article')).toHaveTextContent('slowly');
});

test('where the browser keeps nothing in the tab, the page says so and offers no questions as the reason', () => {
	show({}, true);
	expect(screen.getByText(sheetPage.blocked)).toBeVisible();
	expect(screen.queryByText(sheetPage.noAnswers.heading)).not.toBeInTheDocument();
});
