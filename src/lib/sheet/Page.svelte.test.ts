import { render, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '#lib/content/en/index.ts';
import { say } from '#lib/content/en/say.ts';
import { sheet } from '#lib/content/en/sheet.ts';
import { sheetPage } from '#lib/content/en/sheet-page.ts';
import type { MedicineId } from '#lib/content/medicines.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { NOTHING_TYPED, redacted, type SheetLine } from '#lib/handoff/sheet.ts';
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

/** Nearly all of the others are an emergency, which has other words. */
const calm = anyAnswers.map((answers): Answers => ({ ...answers, now: ['none'], alongside: ['none'] }));

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

const { rows } = say.card;
const ROW_OF: { readonly [line: string]: string } = { days: rows.days, months: rows.months, changed: rows.changed };
/** What the words to say can say only because of this line: the names of medicines, and a row of the card. */
const wordsOf = ({ id, tells }: SheetLine): string[] => [
	...(ROW_OF[id] ? [`${ROW_OF[id]}: `] : []),
	...tells
		.filter(({ question }) => question === 'medicine')
		.flatMap(({ options }) => options.flatMap((option) => data.words.medicines[option as MedicineId]?.name ?? []))
];

test('whatever is left out is nowhere in the document but on its own switch', async () => {
	let looked = 0;
	await fc.assert(
		fc.asyncProperty(fc.oneof(anyAnswers, calm), fc.infiniteStream(fc.boolean()), async (answers, turns) => {
			const { paper, container, unmount } = show(answers);
			const lines = sheetView(data.words, paper.session.answers, NOTHING_TYPED, made).sections.flatMap((one) => one.lines);
			for (const line of lines) if (line.tells.length > 0) paper.turn(line, turns.next().value as boolean);
			await tick();
			// Not by its role: to find one in a page this long takes a second each time.
			container.querySelector<HTMLElement>('[aria-controls]')?.click();
			await tick();
			const now = paper.session.guidance.urgency === 'now';
			const rest = container.cloneNode(true) as HTMLElement;
			// In an emergency the words to say stay whole, and the page says so.
			for (const part of rest.querySelectorAll(now ? '.choose, .say-it' : '.choose')) part.remove();
			const fields = now ? [] : [...container.querySelectorAll<HTMLTextAreaElement>('.say-it textarea')];
			const said = fields.map(({ value }) => value).join('\n');
			for (const line of lines.filter((line) => !paper.isOn(line)))
				for (const words of wordsOf(line)) expect(said).not.toContain(words);
			const articles = [...rest.querySelectorAll('article li')].map((one) => one.textContent);
			for (const line of lines.filter((line) => !paper.isOn(line))) {
				expect(articles).not.toContain(line.text);
				// Some lines are a word that the page itself uses: "Alcohol".
				if (line.text.length > 24) expect(rest.outerHTML).not.toContain(line.text);
			}
			const whole = sheetView(data.words, paper.session.answers, NOTHING_TYPED, made);
			const shown = redacted(whole, paper.choices, sheet).sections.flatMap((one) => one.lines.map(({ text }) => text));
			if (paper.hasAnswers) expect(articles).toEqual(shown);
			looked += fields.length;
			unmount();
		}),
		{ numRuns: 24 }
	);
	expect(looked).toBeGreaterThan(0);
}, 120_000);

describe('the words to say', () => {
	const ANSWERS: Answers = {
		now: ['none'],
		age: ['18-to-64'],
		medicine: ['clonazepam'],
		months: ['over-3'],
		changed: ['tapering'],
		alongside: ['opioids', 'alcohol']
	};
	const LINES = {
		medicine: /clonazepam/,
		months: /3 months/,
		changed: /coming off/,
		'alongside/opioids': /opioid/i,
		'alongside/alcohol': /alcohol/i
	};
	const said = (container: HTMLElement) =>
		[...container.querySelectorAll<HTMLTextAreaElement>('.say-it textarea')].map(({ value }) => value).join('\n');

	test.each(Object.entries(LINES))('lose what is taken out of the sheet: %s', async (id, words) => {
		const { paper, container } = show(ANSWERS);
		const line = sheetView(data.words, paper.session.answers, NOTHING_TYPED, made)
			.sections.flatMap(({ lines }) => lines)
			.find((one) => one.id === id);
		expect(said(container)).toMatch(words);
		if (line) paper.turn(line, false);
		await tick();
		expect(said(container)).not.toMatch(words);
	});

	test('stay whole in an emergency', async () => {
		const { paper, container } = show({ ...ANSWERS, now: ['took-too-much'] });
		const before = said(container);
		for (const { lines } of sheetView(data.words, paper.session.answers, NOTHING_TYPED, made).sections)
			for (const line of lines) paper.turn(line, false);
		await tick();
		expect(said(container)).toBe(before);
		expect(before).toMatch(LINES['alongside/opioids']);
		expect(screen.getByText(sheetPage.choose.hint)).toBeVisible();
	});
});

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

test.each<[string, Answers, string[]]>([
	['now', { now: ['breathing'] }, [sheetPage.toSheet]],
	['today', { now: ['none'], changed: ['ran-out'] }, [sheetPage.toSheet]],
	['later', { now: ['none'], changed: ['tapering'], alongside: ['none'] }, [sheetPage.toSheet, sheetPage.toSay]],
	['no answers', {}, []]
])(
	'a link leads past the fields to the sheet, and to the words to say where these are not the next thing: %s',
	(_, answers, names) => {
		const { container } = show(answers);
		const links = [...container.querySelectorAll('a[href^="#"]')];
		expect(links.map((link) => link.textContent)).toEqual(names);
		for (const link of links) expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
	}
);

describe('what stands above all', () => {
	const above = (answers: Answers) => show(answers).container.querySelector('.no-print')?.parentElement?.textContent ?? '';
	test.each(['breathing', 'took-too-much'])('after %s no word of it is against guidance', (danger) => {
		const text = above({ now: [danger] });
		expect(text).toContain(
			'Take or give no more until the emergency team says so. After that, do not stop for good without a plan.'
		);
		expect(text).toContain('Is no emergency team coming? Then do not stop without asking.');
		expect(text).not.toContain('cut down suddenly');
	});
	test('it is the caution of guidance for who ran out, and none for who stopped long ago', () => {
		expect(above({ now: ['none'], changed: ['ran-out'] })).toContain('Do not face a sudden stop alone');
		expect(above({ now: ['none'], changed: ['stopped-longer'] })).not.toMatch(/sudden stop alone|cut down suddenly/);
		expect(above({})).toContain(sheetPage.noSuddenStop.self);
	});
	test('today somebody under 18 is told of an adult and a youth line', () => {
		const today: Answers = { now: ['none'], changed: ['ran-out'] };
		expect(above({ ...today, age: ['under-18'] })).toContain(sheetPage.urgent.young);
		expect(above({ ...today, age: ['18-to-64'] })).toContain(sheetPage.urgent.today.self);
		expect(above({ ...today, age: ['under-18'], who: ['someone-else'] })).toContain(sheetPage.urgent.today.other);
	});
});
