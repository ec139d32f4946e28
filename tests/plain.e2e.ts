import fc from 'fast-check';
import { expect, test, type Page } from '@playwright/test';
import { appData } from '../src/lib/app/data.ts';
import { settingOf, unpacked } from '../src/lib/app/setting.ts';
import { COURSE } from '../src/lib/content/course.ts';
import { ui } from '../src/lib/content/en/ui.ts';
import { QUESTIONS } from '../src/lib/content/questions.ts';
import { RULE_BOOK } from '../src/lib/content/rule-book.ts';
import { RULES } from '../src/lib/content/rules.ts';
import { cardView } from '../src/lib/present/guidance-view.ts';
import type { Setting } from '../src/lib/present/tokens.ts';
import { evaluate } from '../src/lib/screening/evaluate.ts';
import { isAsked } from '../src/lib/screening/journey.ts';
import type { Answers } from '../src/lib/screening/question.ts';
import { supportOf, vectorAt } from '../src/lib/screening/enumerate.ts';
import { someAnswers } from './safety/random.ts';

/**
 * The page that needs no script shows what `evaluate` gives. Scripts stay off in the page: the answers are set and what shows is
 * read from outside of it, which `page.evaluate` may do all the same.
 */
test.use({ javaScriptEnabled: false });

/** As the page says it: anywhere, with no medicine named. */
const known = settingOf(unpacked(appData), { region: 'ZZ' });
const nameless = Object.fromEntries(
	Object.entries(known.words.medicines).map(([id, words]) => [id, { ...words, name: undefined }])
) as unknown as Setting['words']['medicines'];
const setting: Setting = { ...known, words: { ...known.words, medicines: nameless } };

interface Shown {
	readonly at: string;
	readonly text: string;
}
interface Seen {
	readonly cards: readonly Shown[];
	readonly groups: readonly string[];
	readonly links: readonly string[];
	readonly questions: readonly string[];
}

/** What each set of answers shows. */
const seen = (page: Page, sets: readonly Answers[]): Promise<Seen[]> =>
	page.evaluate((all) => {
		const shown = (element: Element) => element.checkVisibility();
		const inputs = [...document.querySelectorAll<HTMLInputElement>('fieldset input')];
		const list = (name: string) =>
			[...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].filter(shown).map((element) => element.dataset[name] ?? '');
		return all.map((answers) => {
			for (const input of inputs) input.checked = answers[input.name]?.includes(input.value) ?? false;
			return {
				cards: [...document.querySelectorAll<HTMLElement>('[data-at]')].filter(shown).map((card) => ({
					at: card.dataset['at'] ?? '',
					text: card.innerText.replace(/\s+/g, ' ')
				})),
				groups: list('group'),
				links: list('top'),
				questions: list('question')
			};
		});
	}, sets);

/** Where each card of the guidance stands on the page. */
function places(answers: Answers): { at: string; lead: string; rest: string[] }[] {
	const { cards, urgency } = evaluate(RULE_BOOK, answers);
	return cards.map((placed) => {
		const view = cardView(setting, placed, answers, ui.card);
		const group = !placed.accompanies ? placed.urgency : urgency === 'now' ? 'now' : 'with-top';
		const told = { ...placed, urgency: group === 'with-top' ? ('this-week' as const) : placed.urgency };
		const { heading, lead, under, steps, paragraphs } = cardView(setting, told, answers, ui.card);
		return {
			at: `${placed.card}/${group}`,
			lead,
			rest: [
				...(placed.card === 'do-not-stop-suddenly' ? [] : [heading]),
				...under,
				...steps.map(({ first, rest }) => `${first} ${rest}`),
				...paragraphs,
				...(group === 'today' && view.door ? [view.door] : [])
			]
		};
	});
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));

/** What is wrong with the page for one set of answers. */
function wrong(answers: Answers, { cards, groups, links, questions }: Seen): string[] {
	const wanted = places(answers);
	const found = cards.map(({ at }) => at);
	const times = groups.filter((group) => group !== 'with-top');
	const asked = QUESTIONS.map(({ id }) => id).filter((id) => isAsked(COURSE, id, answers));
	const due = [...new Set(wanted.map(({ at }) => at.split('/')[1] as string))].filter((group) => group !== 'with-top');
	return [
		...wanted.map(({ at }) => at).flatMap((at) => (found.includes(at) ? [] : [`does not show ${at}`])),
		...found.flatMap((at) => (wanted.some((one) => one.at === at) ? [] : [`shows ${at}`])),
		...(same(times, due) ? [] : [`has the times ${times}, not ${due}`]),
		...(same(links, due) ? [] : [`links to ${links}, not ${due}`]),
		...(same(questions, asked) ? [] : [`asks ${questions}`]),
		...wanted.flatMap(({ at, lead, rest }) => {
			const text = cards.find((card) => card.at === at)?.text ?? '';
			return [lead, ...rest].filter((part) => !text.includes(spaced(part))).map((part) => `${at} lacks: ${part}`);
		})
	];
}

/** Compares the page with the core for many sets of answers. */
async function compare(page: Page, sets: readonly Answers[]): Promise<void> {
	for (let from = 0; from < sets.length; from += 50) {
		const batch = sets.slice(from, from + 50);
		const found = await seen(page, batch);
		const problems = batch.map((answers, index) => ({ answers, wrong: wrong(answers, found[index] as Seen) }));
		expect(problems.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
	}
}

test.beforeEach(async ({ page }) => {
	await page.goto('/check/all/');
});

test('shows the cards of every rule, at its bounds', async ({ page }) => {
	test.setTimeout(120_000);
	const sets = RULES.flatMap(({ when }) => {
		const support = supportOf(QUESTIONS, [when], 'reads');
		const step = Math.max(1, Math.floor(support.size / 12));
		return Array.from({ length: Math.min(12, support.size) }, (_, index) => vectorAt(support, (index * step) % support.size));
	});
	expect(sets.length).toBeGreaterThan(350);
	await compare(page, sets);
});

for (const seed of [20261122, 20261123]) {
	test(`shows the cards of random answers, in their words (${seed})`, async ({ page }) => {
		test.setTimeout(240_000);
		await compare(page, fc.sample(someAnswers, { numRuns: 900, seed }));
	});
}
