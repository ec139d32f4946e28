import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Page } from '@playwright/test';
import { headersFor } from '../scripts/headers.js';
import { at, BUILD, button, cards, input, mark, screenOf, test } from './walk.ts';

/**
 * Taps before the app is there. A host of our own sends the built page as it is, with the real headers, but keeps back its
 * last part, the app's data and script, as a slow network does: until the test lets it come, however slow the machine is.
 */
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';
let server: Server;
let asked: string[] = [];
/** Sends what was held back. */
let letCome = () => {};
/** Sends the half of it, and then nothing: the line breaks, or somebody in between says that this was all. */
let letHalfCome: (broken: boolean) => void = () => {};

test.beforeAll(async () => {
	const page = readFileSync(new URL('check/index.html', BUILD), 'utf8');
	const cut = page.indexOf('<script', page.indexOf('</footer>'));
	if (cut < 0) throw new Error('No script stands below the page any more: where does its app begin?');
	server = createServer(({ url = '/' }, response) => {
		asked.push(url);
		if (!url.startsWith('/check/')) return void response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(ICON);
		response.writeHead(200, { ...headersFor('/check/'), 'Content-Type': 'text/html;charset=utf-8' });
		response.write(page.slice(0, cut));
		letCome = () => void response.end(page.slice(cut));
		letHalfCome = (broken) => {
			const end = page.indexOf('</script>', cut);
			const half = page.slice(cut, cut + (end - cut) / 2);
			if (broken) response.write(half, () => response.destroy());
			else response.end(half);
		};
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => void server.closeAllConnections());

async function open(page: Page) {
	asked = [];
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/check/`, { waitUntil: 'commit' });
	await expect(button(page, 'Continue')).toBeVisible();
}
const waiting = (page: Page) => page.evaluate(() => window.__early !== undefined);
/** The first screen is on view, and what it is waiting for is not there yet. */
const untouched = async (page: Page) => {
	expect(await waiting(page)).toBe(true);
	await expect(page).toHaveURL(/\/check\/$/);
};
const ready = (page: Page) => {
	letCome();
	return expect.poll(() => waiting(page)).toBe(false);
};

test('options tapped before the script is there are kept', async ({ page }) => {
	await open(page);
	await mark(page, 'now', 'harm');
	await mark(page, 'now', 'seizure');
	await untouched(page);
	await ready(page);
	await expect(input(page, 'now', 'harm')).toBeChecked();
	await expect(input(page, 'now', 'seizure')).toBeChecked();
	await expect(page.locator('[aria-live=assertive]')).toContainText('This may need help now.');
	expect(await page.evaluate(() => JSON.parse(sessionStorage.signpost as string) as object)).toMatchObject({
		answers: { now: ['seizure', 'harm'] }
	});
});

test('Continue tapped early goes on as soon as it can, once, to the emergency card where there is one', async ({ page }) => {
	await open(page);
	await mark(page, 'now', 'breathing');
	await button(page, 'Continue').click();
	await button(page, 'Continue').click();
	await untouched(page);
	await expect(button(page, 'Continue')).toHaveAttribute('aria-busy', 'true');
	await ready(page);
	await at(page, 'alarm');
	expect(await cards(page)).toEqual(['overdose now', 'do-not-stop-suddenly now']);
	await button(page, 'Go on with the questions').click();
	await at(page, 'who');
	await expect(input(page, 'who', 'me')).not.toBeChecked();
	await button(page, 'Continue').click();
	await at(page, 'age');
});

test('Continue tapped early without a mark leads to the next question, and Back works', async ({ page }) => {
	await open(page);
	await button(page, 'Continue').click();
	await untouched(page);
	await ready(page);
	await at(page, 'who');
	await page.goBack();
	await at(page, 'now');
});

test('keys submit nothing, before the script or after it', async ({ page }) => {
	await open(page);
	for (const late of [false, true]) {
		if (late) await ready(page);
		for (const type of ['checkbox', 'radio']) {
			// The first screen has check boxes only: a radio is lent to it, among them.
			if (type === 'radio') {
				await input(page, 'now', 'none').evaluate((box: HTMLInputElement) => {
					const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'who', value: 'me' });
					box.closest('label')?.before(radio);
				});
			}
			await page.locator(`#app input[type=${type}]`).first().focus();
			await page.keyboard.press('Space');
			await page.keyboard.press('Enter');
		}
		await page.locator('#app input[type=radio]').evaluateAll((all) => all.forEach((one) => one.remove()));
		await page.waitForTimeout(100);
		expect(await screenOf(page)).toBe('now');
		await expect(page).toHaveURL(/\/check\/$/);
	}
	await expect(input(page, 'now', 'breathing')).not.toBeChecked();
	expect(asked.filter((url) => url.includes('?'))).toEqual([]);
	expect(asked.filter((url) => url.startsWith('/check'))).toEqual(['/check/']);
});

test('Enter in a real radio after the script is there submits nothing', async ({ page }) => {
	await page.goto('/check/');
	await button(page, 'Continue').click();
	await at(page, 'who');
	await input(page, 'who', 'me').focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await page.waitForTimeout(100);
	expect(await screenOf(page)).toBe('who');
	await expect(input(page, 'who', 'me')).toBeChecked();
	await expect(page).toHaveURL(/\/check\/$/);
});

test('answers of an interrupted visit: the first screen does not show before the right one', async ({ page }) => {
	await page.addInitScript(() => {
		sessionStorage.signpost = JSON.stringify({ version: 1, answers: { now: ['none'] }, step: 2, alarm: false });
	});
	asked = [];
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/check/`, { waitUntil: 'commit' });
	await expect(page.locator('#app fieldset')).toBeAttached();
	expect(await waiting(page)).toBe(true);
	await expect(page.locator('#app fieldset')).toBeHidden();
	await ready(page);
	await at(page, 'age');
	await expect(page.locator('#app fieldset')).toBeVisible();
});

/** What is said where the script of the check never runs, and that what was there before still is. */
async function expectWayOut(page: Page): Promise<void> {
	const late = page.getByRole('alert').filter({ hasText: 'Part of this page has not come through.' });
	// Of a line that breaks Chromium tells the page nothing, no end of loading either: then it is the time that tells.
	await expect(late).toBeVisible({ timeout: 25_000 });
	await expect(late.getByRole('link', { name: 'Show me all the questions on one page' })).toHaveAttribute(
		'href',
		/check\/all\/$|^all\/$/
	);
	await expect(late.getByRole('link', { name: 'Show me who to call' })).toHaveAttribute('href', '../help/');
	await expect(input(page, 'now', 'harm')).toBeVisible();
	await expect(page.locator('.strip a[href^="tel:"]:visible').first()).toBeVisible();
	// With room of its own.
	const [note, footer] = [await late.boundingBox(), await page.locator('footer').boundingBox()];
	expect(note && footer && note.height > 60 && note.y + note.height <= footer.y).toBe(true);
}

for (const broken of [true, false])
	base(
		`a script cut in half by ${broken ? 'a line that breaks' : 'somebody in between'} is said, with ways on`,
		async ({ page }) => {
			await open(page);
			await mark(page, 'now', 'harm');
			await button(page, 'Continue').click();
			letHalfCome(broken);
			await expectWayOut(page);
			await expect(input(page, 'now', 'harm')).toBeChecked();
		}
	);

/** Each breaks the script at another place: before the first screen is taken away, and after. */
const BREAKS = {
	'at its start': () => Object.defineProperty(history, 'scrollRestoration', { set: () => void JSON.parse('broken') }),
	'while it puts its screen up': () => {
		Node.prototype.cloneNode = () => {
			throw new Error('broken');
		};
	}
};
for (const [where, breaks] of Object.entries(BREAKS))
	base(`a script that breaks ${where} is said, with ways on`, async ({ page }) => {
		const said: string[] = [];
		page.on('pageerror', ({ message }) => said.push(message));
		await page.addInitScript(breaks);
		await open(page);
		await button(page, 'Continue').click();
		letCome();
		await expectWayOut(page);
		expect(said).toHaveLength(1);
	});

test('where the script is very late that is said, and taken back when it comes', async ({ page }) => {
	await open(page);
	await button(page, 'Continue').click();
	await page.waitForTimeout(8000);
	await expect(page.locator('.late')).toBeHidden();
	expect(await page.locator('.late').evaluate((note) => note.clientHeight)).toBe(0);
	await expectWayOut(page);
	letCome();
	await at(page, 'who');
	await expect(page.locator('.late')).toHaveCount(0);
});

test('where all is well nothing of it is ever seen', async ({ page }) => {
	await page.goto('/check/');
	await expect.poll(() => waiting(page)).toBe(false);
	await page.waitForTimeout(2500);
	await expect(page.locator('.late')).toHaveCount(0);
});
