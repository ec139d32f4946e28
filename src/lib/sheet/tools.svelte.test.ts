import { render, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sheet } from '#lib/content/en/sheet.ts';
import { sheetPage } from '#lib/content/en/sheet-page.ts';
import { tools } from '#lib/content/en/help-tools.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { give } from '#lib/device/give.ts';
import { toldAnswers } from '#lib/handoff/sheet.ts';
import { sheetView } from '#lib/present/sheet-view.ts';
import type { Answers } from '#lib/screening/question.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { sheetData } from './data.ts';
import Page from './Page.svelte';
import { Paper } from './paper.svelte.ts';

vi.mock('#lib/device/give.ts', () => ({ give: vi.fn() }));

const data = sheetData('0123456789abcdef');
const made = { date: '22 November 2026', version: '01234567', day: '2026-11-22' };

function show(answers: Answers) {
	sessionStorage.setItem('signpost', JSON.stringify({ version: 1, answers, step: 0 }));
	const session = new Session();
	session.restore('GB');
	const paper = new Paper(session);
	const emergency = { href: 'tel:999', number: '999', call: 'Call 999' };
	return { paper, ...render(Page, { data, paper, made, emergency, blocked: false }) };
}
const press = async (container: HTMLElement, name: string) => {
	[...container.querySelectorAll('button')].find((one) => one.textContent.trim() === name)?.click();
	await tick();
};
const write = async (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await tick();
};

beforeEach(() => {
	document.body.replaceChildren();
	sessionStorage.clear();
	vi.mocked(give).mockClear();
	vi.stubGlobal('scrollTo', vi.fn());
});

describe('the FHIR file', () => {
	interface Given {
		readonly status: string;
		readonly item: readonly Item[];
		readonly text: { readonly div: string };
		readonly authored: string;
	}
	interface Item {
		readonly linkId: string;
		readonly item?: readonly Item[];
		readonly answer?: readonly { readonly valueCoding: { readonly code: string } }[];
	}
	const items = (all: readonly Item[] = []): Item[] => all.flatMap((one) => [one, ...items(one.item)]);
	/** Questions and their codes, as the file has them. */
	const told = (file: Given) =>
		items(file.item).flatMap(({ linkId, answer = [] }) => answer.map(({ valueCoding }) => `${linkId} ${valueCoding.code}`));
	const anyAnswers: fc.Arbitrary<Answers> = fc.record(
		Object.fromEntries(
			QUESTIONS.map(({ id, kind, options }) => [
				id,
				kind === 'several' ? fc.subarray([...options], { maxLength: 5 }) : fc.constantFrom(...options).map((option) => [option])
			])
		),
		{ requiredKeys: [] }
	);

	test('holds what the lines that are on tell, and nothing of those that are off', async () => {
		let withheld = 0;
		await fc.assert(
			fc.asyncProperty(anyAnswers, fc.infiniteStream(fc.boolean()), async (answers, turns) => {
				const { paper, container, unmount } = show({ ...answers, medicine: ['clonazepam', 'street'], life: ['pregnant'] });
				const typed = 'zebra crossing';
				await write(container.querySelector('.fill textarea') as HTMLTextAreaElement, typed);
				const whole = sheetView(data.words, paper.session.answers, paper.typed, made);
				const lines = whole.sections.flatMap((one) => one.lines);
				for (const line of lines.filter((line) => line.tells.length > 0)) paper.turn(line, turns.next().value as boolean);
				await tick();
				await press(container, sheetPage.record.action);
				const [text, type, name] = vi.mocked(give).mock.lastCall ?? [];
				expect([type, name]).toEqual(['application/fhir+json', 'answers.json']);
				const file = JSON.parse(text ?? '') as Given;
				const expected = toldAnswers(whole, paper.choices, paper.session.answers);
				const options = Object.entries(expected).flatMap(([question, all = []]) =>
					all.map((option) => [question, option] as const)
				);
				expect(told(file).length).toBeGreaterThanOrEqual(options.length > 0 ? 1 : 0);
				for (const line of lines.filter((line) => !paper.isOn(line)))
					for (const { question, options } of line.tells)
						for (const option of options) {
							expect(told(file).filter((one) => one.startsWith(`${question} `) && one.endsWith(option))).toEqual([]);
							if (line.text.length > 24) expect(text).not.toContain(line.text);
						}
				const out = container.querySelector('article')?.textContent.includes(sheet.withheld);
				expect(text?.includes(sheet.withheld)).toBe(out);
				if (out) withheld++;
				expect(text).not.toContain(typed);
				expect(file.authored).toContain(made.day);
				unmount();
			}),
			{ numRuns: 12 }
		);
		expect(withheld).toBeGreaterThan(0);
	}, 120_000);
});

describe('the reminder', () => {
	const field = (container: HTMLElement, label: string) =>
		[...container.querySelectorAll('label')].find((one) => one.textContent.trim() === label)?.control as HTMLInputElement;

	test('keeps what was typed there when the sheet gets its first line, and loses its last', async () => {
		const { container } = show({});
		await write(field(container, sheetPage.reminder.who), 'Dr Example');
		await write(field(container, tools.remindTitle), 'Dentist');
		const own = container.querySelector('.fill textarea') as HTMLTextAreaElement;
		for (const text of ['slowly', '']) {
			await write(own, text);
			expect(field(container, sheetPage.reminder.who)).toHaveValue('Dr Example');
			expect(field(container, tools.remindTitle)).toHaveValue('Dentist');
		}
	});

	test('is for the cover and Clear to look after, and leaves the form to fill in by hand where it is', async () => {
		const { paper, container } = show({});
		expect(paper.hasAnswers).toBe(false);
		for (const label of [sheetPage.reminder.who, tools.remindTitle]) {
			await write(field(container, label), 'Dr Example');
			expect(paper.hasAnswers).toBe(true);
			expect(screen.getByRole('article')).toHaveClass('blank');
			await press(container, data.ui.clear.action);
			await press(container, data.ui.clear.yes);
			expect(paper.hasAnswers).toBe(false);
			expect(field(container, sheetPage.reminder.who)).toHaveValue('');
			expect(field(container, tools.remindTitle)).toHaveValue(tools.remindDefault);
		}
	});
});

test('a letter that was taken back, a space or a mark that is off is no sheet', async () => {
	const { container } = show({});
	const own = container.querySelector('.fill textarea') as HTMLTextAreaElement;
	for (const text of ['a', '', '  ']) {
		await write(own, text);
		expect([text, screen.getByRole('article').classList.contains('blank')]).toEqual([text, text !== 'a']);
	}
	const box = container.querySelector('.fill input') as HTMLInputElement;
	for (const blank of [false, true]) {
		box.click();
		await tick();
		expect(screen.getByRole('article').classList.contains('blank')).toBe(blank);
	}
});

test('what is private stands in nothing that is open as the page loads', () => {
	const { container } = show({ life: ['pregnant', 'drives'], source: ['online-or-street'], mood: ['hopeless'] });
	const rows = [...container.querySelectorAll('.choose label')].filter((one) =>
		/pregnan|online|hopeless|drive/i.test(one.textContent)
	);
	expect(rows.length).toBeGreaterThan(2);
	for (const row of rows) expect(row.closest('details')).not.toHaveAttribute('open');
});

test('the sheet prints after a card alone was printed, where the browser did not say that this had ended', async () => {
	const print = vi.fn(() => expect(document.documentElement).not.toHaveClass('card-only'));
	vi.stubGlobal('print', print);
	const { container } = show({});
	document.documentElement.classList.add('card-only');
	await press(container, sheetPage.noAnswers.blank);
	expect(print).toHaveBeenCalledOnce();
});
