import { expect, type Page } from '@playwright/test';
import { AA, axe } from './axe.ts';
import { sideways } from './in-page.ts';
import { SCREENS } from './screens.ts';
import { at, button, CALM, LONDON, mark, seed, test } from './walk.ts';

/** "Easier reading": larger, dimmer, one sentence a line, and read aloud where the device has a voice of its own. */
test.use(LONDON);

const box = (page: Page) => page.getByRole('checkbox', { name: 'Easier reading' });
const aloud = (page: Page) => page.getByRole('button', { name: 'Read this page aloud' });
const sizeOf = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

interface Said {
	text: string;
	voice: string | undefined;
}
interface Voices extends Window {
	said: Said[];
	speaking: boolean;
	hushed?: () => void;
}

/** Browsers of tests have no voices: here is a device with these, which notes down what it is to say. */
async function voices(page: Page, ...all: { name: string; lang: string; localService: boolean }[]): Promise<void> {
	await page.addInitScript((list) => {
		const noted = window as unknown as Voices;
		Object.assign(noted, { said: [], speaking: false });
		class Utterance {
			voice: { name: string } | undefined;
			constructor(readonly text: string) {}
		}
		Object.defineProperties(window, {
			SpeechSynthesisUtterance: { value: Utterance },
			speechSynthesis: {
				value: {
					get speaking() {
						return noted.speaking;
					},
					pending: false,
					getVoices: () => list,
					speak({ text, voice }: Utterance) {
						noted.speaking = true;
						noted.said.push({ text, voice: voice?.name });
					},
					cancel() {
						noted.speaking = false;
						noted.hushed?.();
					}
				}
			}
		});
	}, all);
}
const OWN = { name: 'own', lang: 'en-GB', localService: true };
const FAR = { name: 'far', lang: 'en-GB', localService: false };
const said = (page: Page) => page.evaluate(() => (window as unknown as Voices).said);
const speaking = (page: Page) => page.evaluate(() => (window as unknown as Voices).speaking);

const NAMES = ['the first page', 'the first question', 'a question of several', 'the emergency card', 'guidance for today', 'the numbers of one country', 'all questions on one page, with dangers and signs marked'] as const; // prettier-ignore
for (const name of NAMES) {
	test(`${name} is larger and dimmer, and can be read and reached as ever`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 360, height: 740 });
		await SCREENS[name]?.(page);
		const before = await sizeOf(page);
		const bright = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await box(page).check();
		expect(await sizeOf(page)).toBeGreaterThan(before * 1.2);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(bright);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			// Dimmer is the point.
			await axe(page, colorScheme, AA);
		}
		for (const width of [320, 360, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await page.evaluate(sideways), `at ${width}`).toBe('');
		}
		await box(page).uncheck();
		expect(await sizeOf(page)).toBe(before);
	});
}

test('each sentence begins a line, on each screen, and a mark stays where it was', async ({ page }) => {
	await page.goto('/check/');
	await at(page, 'now');
	const lines = () => page.evaluate(() => document.querySelector('main')?.innerText.split('\n') ?? []);
	expect((await lines()).join('\n')).toContain('Nothing is sent. Your answers');
	await mark(page, 'now', 'none');
	await box(page).check();
	await expect.poll(lines).toContain('You can skip any question.');
	expect((await lines()).filter((line) => /[.?!] [A-Z]/.test(line))).toEqual([]);
	await expect(page.locator('input[name=now][value=none]')).toBeChecked();
	for (const next of ['who', 'age'] as const) {
		await button(page, 'Continue').click();
		await at(page, next);
		expect((await lines()).filter((line) => /[.?!] [A-Z]/.test(line))).toEqual([]);
	}
});

test('the choice is kept in this tab, over pages and reloads, and goes with Leave', async ({ page, context }) => {
	await page.goto('/help/gb/');
	const usual = await sizeOf(page);
	await box(page).check();
	const larger = await sizeOf(page);
	expect(larger).toBeGreaterThan(usual);
	for (const path of ['/check/', '/guidance/', '/privacy/']) {
		await page.goto(path);
		await expect(box(page)).toBeChecked();
		expect(await sizeOf(page)).toBe(larger);
	}
	await page.reload();
	await expect(box(page)).toBeChecked();
	const other = await context.newPage();
	await other.goto('/check/');
	await expect(box(other)).not.toBeChecked();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
	await page.getByRole('link', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(/^https:/);
	await page.goto('http://127.0.0.1:' + new URL(other.url()).port + '/privacy/');
	await expect(box(page)).not.toBeChecked();
});

test('nothing is read aloud by a voice that is not on the device', async ({ page }) => {
	await voices(page, FAR, { ...OWN, lang: 'pl-PL' });
	await page.goto('/check/');
	await at(page, 'now');
	await box(page).check();
	await expect(page.locator('#aloud')).toBeHidden();
	// Not even where somebody makes the button show.
	await page.evaluate(() => (document.querySelector('#aloud') as HTMLElement).click());
	expect(await said(page)).toEqual([]);
});

test('the device’s own voice reads what is on screen, and stops when asked', async ({ page }) => {
	await voices(page, FAR, OWN);
	await page.goto('/check/');
	await at(page, 'now');
	await expect(aloud(page)).toBeHidden();
	await box(page).check();
	await aloud(page).click();
	const heard = await said(page);
	const heading = await page.getByRole('heading', { level: 1 }).innerText();
	expect(heard.map(({ text }) => text)).toContain(heading);
	expect(new Set(heard.map(({ voice }) => voice))).toEqual(new Set(['own']));
	await button(page, 'Stop reading').click();
	expect(await speaking(page)).toBe(false);
	await expect(aloud(page)).toBeVisible();
	expect(await said(page)).toHaveLength(heard.length);
});

test('the voice stops at the next screen, under the cover, and when the page is left', async ({ page, context }) => {
	await voices(page, OWN);
	await page.clock.install();
	await seed(page, CALM, { step: 3 });
	await page.goto('/check/');
	await at(page, 'medicine');
	await box(page).check();
	await aloud(page).click();
	expect(await speaking(page)).toBe(true);
	await button(page, 'Continue').click();
	await at(page, 'source');
	await expect.poll(() => speaking(page)).toBe(false);
	await page.evaluate(() => document.querySelector<HTMLElement>('#aloud')?.click());
	expect(await speaking(page)).toBe(true);
	await page.clock.runFor(31 * 60_000);
	await expect(page.getByRole('heading', { name: 'Your answers are covered' })).toBeVisible();
	expect(await speaking(page)).toBe(false);
	// The neutral site is slow: the page is hidden, and has to be silent as well.
	let hushed = 0;
	await page.exposeFunction('hushed', () => hushed++);
	await context.route(/^https:/, () => {});
	await page.evaluate(() => document.querySelector<HTMLElement>('#aloud')?.click());
	expect(await speaking(page)).toBe(true);
	hushed = 0;
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect.poll(() => hushed).toBeGreaterThan(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the switch makes the page larger all the same, and offers no voice', async ({ page }) => {
		await page.goto('/check/all/');
		const before = await sizeOf(page);
		await box(page).check();
		expect(await sizeOf(page)).toBeGreaterThan(before * 1.2);
		await expect(page.locator('#aloud')).toBeHidden();
	});
});
