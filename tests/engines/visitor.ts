import { expect } from '@playwright/test';
import { focused, screenShown } from '../in-page.ts';
import { ONWARD, type Marks, type Screen } from '../walk.ts';
import type { Driver, Key } from './driver.ts';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

const inApp = (rest: string) => `//*[@id="app"]${rest}`;
const named = (tag: string, name: string) => `//${tag}[normalize-space()="${name}"]`;

/** A person in front of a browser: the same in every engine. */
export class Visitor {
	readonly #driver: Driver;
	readonly #site: string;
	readonly #said: string[] = [];

	constructor(driver: Driver, site: string) {
		this.#driver = driver;
		this.#site = site;
	}

	/** What the pages said on the console, what broke in them and what their policy refused, so far. */
	get said(): readonly string[] {
		return [...this.#said, ...this.#driver.reported()];
	}

	/** Runs a function in the page, which may name nothing outside itself, and brings home what the page said meanwhile. */
	async look<Result, Given extends readonly Json[]>(
		inPage: (...given: Given) => Result | Promise<Result>,
		...given: Given
	): Promise<Result> {
		const run = `(async () => { const value = await (${inPage})(...${JSON.stringify(given)}); return [value, (window.__said || []).splice(0)]; })()`;
		const [value, said] = (await this.#driver.run(run)) as [Result, string[]];
		this.#said.push(...said);
		return value;
	}

	/** Like `look`, but nothing while a page goes and another comes. */
	glance: typeof this.look = (...args) => this.look(...args).catch(() => undefined as never);

	/** Does something that brings another document, and waits until that is there. */
	async #toAnother(leave: () => Promise<unknown>): Promise<void> {
		await this.glance(() => void (window.__old = true));
		await leave();
		await expect
			.poll(() => this.glance(() => !window.__old && location.protocol === 'http:' && document.readyState === 'complete'))
			.toBe(true);
	}

	open = (path: string) => this.#toAnother(() => this.setOut(path));
	/** Opens a page and does not wait for all of it. */
	setOut = (path: string) => this.#driver.go(new URL(path, this.#site).href);
	reload = () => this.#toAnother(() => this.look(() => void setTimeout(() => location.reload())));
	back = () => this.look(() => void setTimeout(() => history.back()));
	forward = () => this.look(() => void setTimeout(() => history.forward()));

	tap = (xpath: string) => this.#driver.tap(xpath);
	tapButton = (name: string) => this.tap(named('button', name));
	tapLink = (name: string) => this.tap(named('a', name));
	mark = (question: string, option: string) => this.tap(inApp(`//label[.//input[@name="${question}"][@value="${option}"]]`));

	async press(...keys: readonly Key[]): Promise<void> {
		for (const key of keys) await this.#driver.press(key);
	}

	write = (text: string) => this.#driver.write(text);

	/** Presses Tab until what was wanted has the focus; each stop on the way must be seen to have it. */
	async tabTo(wanted: (focus: ReturnType<typeof focused>) => boolean): Promise<string[]> {
		const passed: string[] = [];
		while (passed.length < 60) {
			await this.press('Tab');
			const now = await this.look(focused);
			passed.push(`${now.tag} ${now.value || now.name}`);
			expect(now.seen, `the focus on ${passed.at(-1)} can be seen`).toBe(true);
			if (wanted(now)) return passed;
		}
		throw new Error(`Tab never came there: ${passed.join(', ')}`);
	}

	size = (width: number, height: number) => this.#driver.size(width, height);
	picture = () => this.#driver.picture();
	address = () => this.glance(() => location.href);

	/** What is nothing in the page is null in some drivers. */
	screen = async () => ((await this.glance(screenShown)) ?? undefined) as Screen | undefined;
	at = (screen: Screen) => expect.poll(() => this.screen()).toBe(screen);
	heading = () => this.look(() => document.querySelector('main h1')?.textContent.trim());
	marked = () =>
		this.look(() => [...document.querySelectorAll<HTMLInputElement>('#app input:checked')].map(({ value }) => value));
	/** How many options can be seen. */
	offered = () =>
		this.look(() => [...document.querySelectorAll('#app label.option')].filter((one) => one.checkVisibility()).length);
	/** Cards and their urgency, as they stand on the page. */
	cards = () =>
		this.look(() =>
			[...document.querySelectorAll('#app [data-card]')].map(
				(one) => `${one.getAttribute('data-card')} ${one.getAttribute('data-urgency')}`
			)
		);
	/** All that the tab keeps for us. */
	kept = () => this.look(() => ({ ...sessionStorage }) as Record<string, string>);

	/** From the first page to the first question. */
	async start(): Promise<void> {
		await this.open('');
		await this.tapLink('Start the questions');
		await this.at('now');
	}

	async step(screen: Screen, options: readonly string[] = []): Promise<Screen> {
		for (const option of options) await this.mark(screen, option);
		await this.tapButton(ONWARD[screen] ?? 'Continue');
		return this.next(screen);
	}

	/** The screen that comes after one that is being left. */
	async next(left: Screen): Promise<Screen> {
		let now: Screen | undefined;
		await expect.poll(async () => (now = await this.screen()) !== undefined && now !== left).toBe(true);
		return now as unknown as Screen;
	}

	/** Walks on until a screen is there; hands back what was answered on the way. */
	async walk(answers: Marks, to: Screen = 'guidance'): Promise<Marks> {
		const given: Record<string, readonly string[]> = {};
		let screen = await this.screen();
		while (screen !== to) {
			if (!screen || screen === 'guidance') throw new Error(`${to} never came: ${Object.keys(given).join(', ')}`);
			const options = screen in answers ? answers[screen as keyof Marks] : undefined;
			if (options) given[screen] = options;
			screen = await this.step(screen, options);
		}
		return given as Marks;
	}
}
