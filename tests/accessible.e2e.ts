import { expect, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { sideways as farSideways } from './in-page.ts';
import { SCREENS } from './screens.ts';
import { LONDON, test } from './walk.ts';

test.use(LONDON);

/** Text twice as large as the page sets it, which is 112.5 % of what the person chose. */
const TWICE = '225%';
/** The height of what can be tapped, in CSS pixels. */
const TARGET = 48;
/** Links that may be lower, and why. Links in running text, among other words, are no targets of their own. */
const LOWER: Record<string, string> = {
	'.skip': 'seen only while it has the focus, so it is never tapped'
};

const sideways = (page: Page) => page.evaluate(farSideways);

/** What can be tapped and is too low, but for the exceptions. */
const low = (page: Page) =>
	page.evaluate(
		({ target, except }) => {
			const amongWords = (one: Element) =>
				getComputedStyle(one).display === 'inline' &&
				(one.parentElement?.textContent.trim().length ?? 0) > one.textContent.trim().length;
			const height = (one: Element) => {
				const after = getComputedStyle(one, '::after');
				const beyond = after.position === 'absolute' ? -parseFloat(after.top) - parseFloat(after.bottom) : 0;
				return one.getBoundingClientRect().height + (beyond > 0 ? beyond : 0);
			};
			return [...document.querySelectorAll('a, button, summary, select, input[type=search], label.option')]
				.filter((one) => one.checkVisibility() && !one.matches(except) && !amongWords(one) && height(one) < target - 0.01)
				.map((one) => `${height(one).toFixed(1)} ${one.outerHTML.slice(0, 140)}`);
		},
		{ target: TARGET, except: Object.keys(LOWER).join() }
	);

/** WCAG 1.4.12, by a sheet that the policy of the page does not forbid. */
const SPACING =
	'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

const style = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);

/** Text that is cut off: that lies outside of the frame or ground it stands in, or of the window. */
const cut = (page: Page) =>
	page.evaluate(() => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		while (texts.nextNode()) {
			const { parentElement, textContent } = texts.currentNode;
			if (!textContent?.trim() || !parentElement?.checkVisibility() || parentElement.closest('.vh, option')) continue;
			const range = document.createRange();
			range.selectNodeContents(texts.currentNode);
			const text = range.getBoundingClientRect();
			for (let box: Element | null = parentElement; box && box !== document.body; box = box.parentElement) {
				const { display, overflow, borderTopWidth, borderLeftWidth, backgroundColor } = getComputedStyle(box);
				const framed =
					overflow !== 'visible' ||
					parseFloat(borderTopWidth) * parseFloat(borderLeftWidth) > 0 ||
					!/, 0\)$/.test(backgroundColor);
				if (display.startsWith('inline') || display === 'contents' || !framed) continue;
				const { top, bottom, left, right } = box.getBoundingClientRect();
				if (text.top < top - 2 || text.bottom > bottom + 2 || text.left < left - 1 || text.right > right + 1)
					found.push(`${textContent.trim().slice(0, 40)} in ${box.tagName}.${box.className}`);
			}
			if (text.right > innerWidth + 1 || text.left < -1) found.push(`${textContent.trim().slice(0, 40)} beside the window`);
		}
		return found;
	});

for (const [name, show] of Object.entries(SCREENS)) {
	test(`${name} can be read, reached and tapped, and loses no text where letters, words and lines are set wider`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width: 360, height: 740 });
		await show(page);
		await axe(page, 'light at 360');
		expect(await low(page), 'lower than 48 px').toEqual([]);
		expect(await sideways(page), 'at 360').toBe('');
		await page.emulateMedia({ colorScheme: 'dark' });
		await axe(page, 'dark at 360');
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 1280, height: 800 });
		await axe(page, 'light at 1280');
		expect(await sideways(page), 'at 1280').toBe('');
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await sideways(page), 'at 320').toBe('');
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), TWICE);
		expect(await sideways(page), 'at 320 with text twice as large').toBe('');
		await page.evaluate(() => (document.documentElement.style.fontSize = ''));
		expect(await cut(page), 'at 320').toEqual([]);
		await style(page, SPACING);
		expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).letterSpacing)).not.toBe('normal');
		expect(await sideways(page), 'set wider, at 320').toBe('');
		expect(await cut(page), 'set wider, at 320').toEqual([]);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await cut(page), 'set wider, at 1280').toEqual([]);
	});
}

/** Screens with marks, which are drawn in forced colours too. */
const MARKED: readonly string[] = [
	'the first question with a danger marked',
	'a question of several',
	'a question of how often',
	'the page for an appointment, with answers and all it can do',
	'all questions on one page, with dangers and signs marked'
];
for (const name of [
	'the first page',
	'the first question with a danger marked',
	'the emergency card',
	'a question of several',
	'a question of how often',
	'the pause',
	'the list of answers',
	'guidance for today',
	'the page for an appointment, with answers and all it can do',
	'the numbers of one country',
	'all questions on one page, with dangers and signs marked'
] as const) {
	test(`${name} keeps its shape in forced colours, and nothing moves where motion is not wanted`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 360, height: 740 });
		await SCREENS[name]?.(page);
		await axe(page, 'forced colours');
		// Without grounds, a button is told from text by its frame, an answer that is marked by its ring.
		const flat = await page.locator('main .button:visible, .leave, .option input:visible').evaluateAll((all) => ({
			looked: all.length,
			frameless: all.filter((one) => !(parseFloat(getComputedStyle(one).borderTopWidth) > 0)).map((one) => one.outerHTML)
		}));
		expect(flat.looked).toBeGreaterThan(0);
		expect(flat.frameless).toEqual([]);
		const marked = await page.locator('.option input:checked + span').evaluateAll((all) => ({
			looked: all.length,
			ringless: all.filter((one) => getComputedStyle(one).outlineStyle === 'none').map((one) => one.outerHTML)
		}));
		expect(marked.ringless).toEqual([]);
		expect(marked.looked > 0, 'marks were looked at').toBe(MARKED.includes(name));
		// The ring of the focus stays, in a colour that is not the ground's.
		await page.locator('main').focus();
		await page.keyboard.press('Tab');
		const ring = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const drawn = (element.closest('.option') && element.nextElementSibling) || element;
			const { outlineStyle, outlineColor } = getComputedStyle(drawn);
			return { outlineStyle, seen: outlineColor !== getComputedStyle(document.documentElement).backgroundColor };
		});
		expect(ring).toEqual({ outlineStyle: 'solid', seen: true });
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((one) => {
					const { animationName, transitionDuration } = getComputedStyle(one);
					return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 100))
		);
		expect(moving).toEqual([]);
	});
}

/** What has the focus, and what lies over it. */
const covered = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		if (element === document.body || element.id === 'main') return { id: '', by: '' };
		const drawn = (element.closest('.option') && element.nextElementSibling) || element;
		const { top, bottom, left, right } = drawn.getBoundingClientRect();
		const bars = [...document.querySelectorAll('[data-bar]')].filter((one) => one.checkVisibility() && !one.contains(element));
		const over = bars.filter((bar) => {
			const box = bar.getBoundingClientRect();
			return box.height > 0 && box.bottom > top + 1 && box.top < bottom - 1 && box.right > left + 1 && box.left < right - 1;
		});
		const outside = bottom - top < innerHeight / 2 && (top < -1 || bottom > innerHeight + 1);
		const by = [...over.map(({ className }) => className), ...(outside ? ['the edge of the window'] : [])].join();
		return { id: element.outerHTML.slice(0, 120), by };
	});

/** Walks over the whole page with one key; tells what was come by, and what of it was covered. */
async function focusWalk(page: Page, key: 'Tab' | 'Shift+Tab') {
	await page.evaluate((first) => {
		// Once: to look at the style of all there is at each step takes most of the walk.
		for (const one of document.querySelectorAll('body *'))
			one.toggleAttribute('data-bar', /sticky|fixed/.test(getComputedStyle(one).position));
		const all = [...document.querySelectorAll<HTMLElement>('a, button, input, textarea, summary, select')].filter((one) =>
			one.checkVisibility()
		);
		(first ? all[0] : all.at(-1))?.focus();
	}, key === 'Tab');
	const hidden: string[] = [];
	let steps = 0;
	for (; steps < 600; steps++) {
		await page.keyboard.press(key);
		const { id, by } = await covered(page);
		if (!id) break;
		if (by) hidden.push(`${id} under ${by}`);
	}
	// Or what began to stay in sight on the way was not looked at.
	const others = await page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((one) => /sticky|fixed/.test(getComputedStyle(one).position) !== one.hasAttribute('data-bar'))
			.map(({ className }) => className)
	);
	expect(others).toEqual([]);
	expect(await page.locator('[data-bar]').count()).toBeGreaterThan(0);
	return { hidden, steps };
}

for (const [name, least] of [
	['the first page', 10],
	['the first question with a danger marked', 12],
	['guidance for now', 30],
	['guidance for today', 30],
	['the page for an appointment, with answers and all it can do', 50],
	['the numbers of one country', 60],
	['all questions on one page, with dangers and signs marked', 100]
] as const) {
	test(`${name} shows all of what has the focus, on the way down and up`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width: 360, height: 740 });
		await SCREENS[name]?.(page);
		for (const key of ['Tab', 'Shift+Tab'] as const) {
			const { hidden, steps } = await focusWalk(page, key);
			expect(hidden, key).toEqual([]);
			expect(steps, key).toBeGreaterThan(least);
		}
	});
}

test('what has no name, is cut off, covered or too low is found out', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	await axe(page, 'as it is');
	await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
	await expect(axe(page, 'a button without a name')).rejects.toThrow('button-name');
	// Twice: the second time each colour is one that was read before.
	await style(page, 'main p{color:#999!important}');
	for (const time of [1, 2]) await expect(axe(page, `pale text, ${time}`)).rejects.toThrow('color-contrast');
	await style(page, '.strip{height:20px;overflow:hidden}.post .arm{height:12px;min-height:0}');
	expect((await cut(page)).join()).toMatch(/STRIP|strip/);
	await page.goto('/help/gb/');
	await style(page, ':root{scroll-padding:0}');
	expect((await focusWalk(page, 'Shift+Tab')).hidden.join()).toContain('under bar');
	await style(page, '.button{min-height:0!important;padding:0!important}');
	expect(await low(page)).not.toEqual([]);
	await style(page, 'h1{width:800px}');
	expect(await sideways(page)).not.toBe('');
});
