import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { at, button, CALM, cards, LONDON, mark, seed, test, type Marks, type Screen } from './walk.ts';

test.use(LONDON);

const TAGS = [
	'wcag2a',
	'wcag2aa',
	'wcag2aaa',
	'wcag21a',
	'wcag21aa',
	'wcag21aaa',
	'wcag22a',
	'wcag22aa',
	'wcag22aaa',
	'best-practice'
];
/** Text twice as large as the page sets it, which is 112.5 % of what the person chose. */
const TWICE = '225%';
/** The height of what can be tapped, in CSS pixels. */
const TARGET = 48;
/** Links that may be lower, and why. Links in running text, among other words, are no targets of their own. */
const LOWER: Record<string, string> = {
	'.skip': 'seen only while it has the focus, so it is never tapped'
};

const open = (path: string) => (page: Page) => page.goto(path);
/** A screen of the check as a reload brings it. */
const screen =
	(step: number, wanted: Screen, answers: Marks = CALM, alarm = false) =>
	async (page: Page) => {
		await seed(page, answers, { step, alarm });
		await page.goto('/check/');
		await at(page, wanted);
	};
const guidance = (lead: string, answers: Marks) => async (page: Page) => {
	await seed(page, answers, { step: 33 });
	await page.goto('/guidance/');
	await at(page, 'guidance');
	expect((await cards(page))[0]).toBe(lead);
	await openAll(page);
};
const openAll = (page: Page) =>
	page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

const signs = {
	body: ['tremor', 'sleep'],
	'ran-out-early': ['weekly'],
	craving: ['daily'],
	alongside: ['alcohol', 'opioids']
} as const;
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'the first page': open('/'),
	'the first question': async (page) => {
		await page.goto('/check/');
		await expect.poll(() => page.evaluate(() => window.__early)).toBeUndefined();
		await openAll(page);
	},
	'the first question with a danger marked': async (page) => {
		await screen(0, 'now', {})(page);
		await mark(page, 'now', 'seizure');
		await expect(page.locator('.danger')).toBeVisible();
	},
	'the emergency card': async (page) => {
		await screen(0, 'alarm', { now: ['breathing', 'harm'] }, true)(page);
		await openAll(page);
	},
	'a question of one answer': screen(1, 'who'),
	'a question of several': screen(13, 'alongside', signs),
	'a question of how often': screen(9, 'ran-out-early'),
	'a question of how many times': screen(10, 'several-prescribers'),
	'a question of yes or no': screen(27, 'works-less'),
	'the medicines, with a name typed': async (page) => {
		await screen(3, 'medicine')(page);
		await page.getByRole('searchbox').fill('zo');
		await expect(page.locator('main [role=status]', { hasText: 'names fit' })).toBeVisible();
	},
	'the pause': screen(19, 'checkpoint'),
	'the list of answers': screen(33, 'review', { ...CALM, ...signs, mood: [] }),
	'the question before clearing': async (page) => {
		await screen(33, 'review')(page);
		await button(page, 'Clear all my answers').click();
	},
	'a stored value that is not ours': async (page) => {
		await screen(0, 'now', { gone: ['x'] } as object)(page);
		await expect(page.locator('main .note')).toBeVisible();
	},
	'guidance for now': guidance('seizure now', { ...CALM, ...signs, now: ['seizure', 'harm'], changed: ['ran-out'] }),
	'guidance for today': guidance('stopped-suddenly today', { ...CALM, ...signs, changed: ['ran-out'] }),
	'guidance for this week': guidance('control this-week', { ...CALM, craving: ['daily'] }),
	'guidance for soon': guidance('talk soon', CALM),
	'guidance for someone else': guidance('helping-someone soon', { ...CALM, who: ['someone-else'] }),
	'guidance without answers': open('/guidance/'),
	'the countries': open('/help/'),
	'the numbers of one country': open('/help/gb/'),
	'the numbers of anywhere else': open('/help/zz/'),
	'how it works, all open': async (page) => {
		await page.goto('/method/');
		await openAll(page);
	},
	privacy: open('/privacy/'),
	'a page that is not here': open('/404.html')
};

async function axe(page: Page, view: string) {
	// From the top: what has moved under the bar, which stays in sight, can be moved out again.
	await page.evaluate(() => scrollTo(0, 0));
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
		view
	).toEqual([]);
}

/** How far the page can be moved sideways, and by what. */
const sideways = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return '';
		const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
		return `${scrollWidth} in ${clientWidth}: ${wide.map(({ tagName, className }) => `${tagName}.${String(className)}`).join(' ')}`;
	});

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

for (const [name, show] of Object.entries(STATES)) {
	test(`${name} can be read, reached and tapped`, async ({ page }) => {
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
	});
}

for (const name of ['the first page', 'the emergency card', 'a question of several', 'guidance for today'] as const) {
	test(`${name} keeps its shape in forced colours`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 360, height: 740 });
		await STATES[name]?.(page);
		await axe(page, 'forced colours');
		// Without grounds, a button is told from text by its frame, an answer that is marked by its ring.
		for (const one of await page.locator('main .button:visible, .leave').all()) {
			expect(await one.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth))).toBeGreaterThan(0);
		}
		for (const one of await page.locator('.option input:checked + span').all()) {
			expect(await one.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
		}
	});
}
