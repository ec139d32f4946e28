import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { QuestionId, SignpostAnswers } from '../src/lib/content/questions.ts';
import { screenShown } from './in-page.ts';

/** Where the built site lies. */
export const BUILD = new URL('../build/', import.meta.url);
/** The version that the worker and some files bear in their names. */
export const builtVersion = (): string =>
	(JSON.parse(readFileSync(new URL('_app/version.json', BUILD), 'utf8')) as { version: string }).version;

/** What Playwright itself says where a page asks for the offline worker, which all tests but those of it do without. */
export const PLAYWRIGHT_SAYS = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's own waits for a load, which never comes where the page is kept alive. In a moment: a document that goes at once
 * leaves this without an answer.
 */
export const goBack = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));

/** Fails whatever test it runs in if a page says anything on its console, or breaks. */
export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ context }, use) => {
			const said: string[] = [];
			context.on('console', (message) => {
				if (message.text() !== PLAYWRIGHT_SAYS) said.push(`${message.type()}: ${message.text()}`);
			});
			context.on('weberror', (error) => said.push(`error: ${error.error().message}`));
			await use(undefined);
			expect(said).toEqual([]);
		},
		{ auto: true }
	]
});

/** A device in the United Kingdom. */
export const LONDON = { locale: 'en-GB', timezoneId: 'Europe/London' };

export type Marks = SignpostAnswers;
/** A screen of the check by its question's id, or by what it is. */
export type Screen = QuestionId | 'alarm' | 'checkpoint' | 'review' | 'guidance';

/** The mildest known answer to every question. */
export const CALM = {
	now: ['none'],
	who: ['me'],
	age: ['18-to-64'],
	medicine: ['clonazepam'],
	source: ['prescribed'],
	reason: ['anxiety'],
	changed: ['no'],
	days: ['fewer'],
	months: ['under-1'],
	'ran-out-early': ['never'],
	'several-prescribers': ['no'],
	mixing: ['never'],
	'failed-attempts': ['no'],
	alongside: ['none'],
	body: ['none'],
	mood: ['none'],
	daytime: ['none'],
	driving: ['never'],
	life: ['none'],
	'closer-together': ['never'],
	'more-than-prescribed': ['never'],
	'other-feelings': ['never'],
	'stress-answer': ['never'],
	craving: ['never'],
	'kept-hidden': ['never'],
	'against-advice': ['no'],
	'works-less': ['no'],
	'unwell-when-late': ['never'],
	duties: ['never'],
	'health-harm': ['no'],
	'people-harm': ['no'],
	memory: ['never']
} as const satisfies Required<Marks>;

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const input = (page: Page, question: string, option: string): Locator =>
	page.locator(`#app input[name="${question}"][value="${option}"]`);

/** A real tap, without the two frames that Playwright waits to see whether what is tapped moves: half of a walk's time. */
const AT_ONCE = { force: true };

/** Taps an option's row. */
export const mark = (page: Page, question: string, option: string, how = {}): Promise<void> =>
	page
		.locator('#app label')
		.filter({ has: page.locator(`input[name="${question}"][value="${option}"]`) })
		.click(how);

/** What is on screen now; nothing while a page is being loaded. */
export const screenOf = (page: Page): Promise<Screen | undefined> =>
	page.evaluate(screenShown).catch(() => undefined) as Promise<Screen | undefined>;

/** When to look again, in milliseconds: a screen is there after two frames. By itself the test runner waits for a tenth of a second. */
export const SOON = { intervals: [20, 20, 40, 80, 160, 320, 640] };

export const at = (page: Page, screen: Screen): Promise<void> => expect.poll(() => screenOf(page), SOON).toBe(screen);

/** Opens the site as a person does: the first page, then Start. */
export async function start(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('link', { name: 'Start the questions' }).click();
	await at(page, 'now');
}

/** The button that leads on from a screen. */
export const ONWARD: Partial<Record<Screen, string>> = {
	alarm: 'Go on with the questions',
	checkpoint: 'Two more minutes',
	review: 'See your guidance'
};

/**
 * Marks what is given for the question on screen, and goes on. The screen is all there, so nothing has to be waited for: a tap on
 * what something else covers goes astray, and is seen.
 */
export async function step(page: Page, screen: Screen, answers: Marks = {}): Promise<Screen> {
	const marks = answers[screen as QuestionId] ?? [];
	for (const option of marks) await mark(page, screen, option, AT_ONCE);
	const last = marks.at(-1);
	if (last) await expect(input(page, screen, last)).toBeChecked();
	await button(page, ONWARD[screen] ?? 'Continue').click(AT_ONCE);
	let next: Screen | undefined;
	await expect.poll(async () => (next = await screenOf(page)) !== undefined && next !== screen, SOON).toBe(true);
	return next as unknown as Screen;
}

/** Walks on from the screen that is shown until `to` is, and tells which screens were passed. */
export async function walk(page: Page, answers: Marks, to: Screen = 'guidance'): Promise<Screen[]> {
	const passed: Screen[] = [];
	let screen = await screenOf(page);
	while (screen !== to) {
		if (!screen || screen === 'guidance') throw new Error(`${to} never came: ${passed.join(', ')}`);
		passed.push(screen);
		screen = await step(page, screen, answers);
	}
	return passed;
}

/** From the first page to guidance: by "See guidance now" on the screen `leaveAt`, else to the end. */
export async function journey(page: Page, answers: Marks, leaveAt?: Screen): Promise<Screen[]> {
	await start(page);
	const passed = await walk(page, answers, leaveAt ?? 'guidance');
	if (leaveAt) await button(page, 'See guidance now').click();
	await at(page, 'guidance');
	return passed;
}

/** Cards and their urgency, as they stand on the page. */
export const cards = (page: Page): Promise<string[]> =>
	page
		.locator('#app [data-card]')
		.evaluateAll((all) => all.map((one) => `${one.getAttribute('data-card')} ${one.getAttribute('data-urgency')}`));

const ids = (page: Page, attribute: string): Promise<string[]> =>
	page.locator(`#app [${attribute}]`).evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? ''), attribute);
export const contacts = (page: Page): Promise<string[]> => ids(page, 'data-contact');
export const findings = (page: Page): Promise<string[]> => ids(page, 'data-finding');
export const helpers = (page: Page): Promise<string[]> => ids(page, 'data-helper');

/** Where the telephone buttons of some part of the page lead. */
export const calls = (part: Locator): Promise<string[]> =>
	part.locator('a[href^="tel:"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));

/** Lets the tab begin with answers, as after a reload. */
export async function seed(page: Page, answers: Marks, at: { step?: number; alarm?: boolean } = {}): Promise<void> {
	const kept = JSON.stringify({ version: 1, answers, step: at.step ?? 0, alarm: at.alarm ?? false });
	await page.addInitScript((text) => {
		if (!sessionStorage.seeded) Object.assign(sessionStorage, { signpost: text, seeded: '1' });
	}, kept);
}
