import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { CONTACTS } from '../src/lib/content/contacts.ts';
import { opening } from '../src/lib/contacts/opening.ts';
import { axe } from './axe.ts';
import { LONDON, test } from './walk.ts';

const ABROAD = { locale: 'es-CL', timezoneId: 'America/Santiago' };
const row = (page: Page, id: string): Locator => page.locator(`[data-contact="${id}"]`);
const shown = (page: Page): Promise<string[]> =>
	page.locator('main [data-contact]').evaluateAll((all) => all.map((one) => one.getAttribute('data-contact') ?? ''));
const unfold = async (page: Page, id: string) => {
	await row(page, id).locator('summary').click();
	return row(page, id);
};
const kept = (page: Page) => page.evaluate(() => ({ session: { ...sessionStorage }, local: { ...localStorage } }));

const TWO_TAPS = [
	['GB', LONDON, 'tel:999', 'tel:116123'],
	['US', { locale: 'en-US', timezoneId: 'America/Chicago' }, 'tel:911', 'tel:988'],
	['IE', { locale: 'en-IE', timezoneId: 'Europe/Dublin' }, 'tel:112', 'tel:116123'],
	['IN', { locale: 'en-IN', timezoneId: 'Asia/Kolkata' }, 'tel:112', 'tel:14416'],
	['DE', { locale: 'de-DE', timezoneId: 'Europe/Berlin' }, 'tel:112', 'tel:+498001110111'],
	['a country without a page', ABROAD, 'tel:112', undefined]
] as const;

for (const [name, device, danger, talk] of TWO_TAPS) {
	test.describe(`in ${name}`, () => {
		test.use(device);
		test('a number to call is two taps away', async ({ page }) => {
			await page.goto('/');
			await page.getByRole('link', { name: 'Just show me who to call' }).click();
			// In the strip, without moving the page; and again, with what it is for, among the lines.
			await expect(page.locator(`nav.strip a[href="${danger}"]:visible`).first()).toBeInViewport({ ratio: 1 });
			await expect(page.locator('main').locator(`a[href="${danger}"]:visible`).first()).toBeVisible();
			if (talk) await expect(page.locator('main').locator(`a[href="${talk}"]:visible`).first()).toBeVisible();
		});
	});
}

test.describe('a browser without Temporal', () => {
	test.use({ locale: 'en-US', timezoneId: 'Europe/Dublin' });

	test('tells the country by the zone all the same', async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
		await page.goto('/help/');
		expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false);
		await expect(page.locator('html')).toHaveAttribute('data-region', 'IE');
		await expect(page.locator('nav.strip a[href="tel:112"]:visible')).toBeVisible();
	});

	test('tells of hours what one with it does', async ({ page, context }) => {
		test.slow();
		const without = await context.newPage();
		await without.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
		// A night in winter, and the hours in which one half of the world has changed its clocks and the other has not.
		for (const instant of ['2026-11-24T02:00Z', '2027-03-27T23:30Z']) {
			for (const path of ['gb', 'ie', 'us', 'au', 'in', 'zz']) {
				const [told, same] = await Promise.all(
					[page, without].map(async (one) => {
						await one.clock.setFixedTime(instant);
						await one.goto(`/help/${path}/`);
						return [await one.evaluate(() => 'Temporal' in globalThis), await one.locator('main').innerText()] as const;
					})
				);
				expect([instant, path, told?.[0], same?.[0]]).toEqual([instant, path, true, false]);
				expect(same?.[1]).toBe(told?.[1]);
			}
		}
	});
});

test.describe('a wrong guess', () => {
	test.use(LONDON);

	test('is put right in two taps, and kept for the tab alone', async ({ page }) => {
		await page.goto('/help/gb/');
		await page.getByText('Not in the United Kingdom?').click();
		await page.locator('main').getByRole('link', { name: 'Ireland', exact: true }).click();
		await expect(page).toHaveURL(/\/help\/ie\/$/);
		await expect(row(page, 'ie-emergency')).toBeVisible();
		await expect(page.locator('nav.strip a[href="tel:112"]:visible')).toBeVisible();
		await expect(page.locator('[data-elsewhere]:visible')).toHaveCount(0);
		expect(await kept(page)).toEqual({ session: { region: 'IE' }, local: {} });
	});

	test('on the first page of numbers is put right in one', async ({ page }) => {
		await page.goto('/help/');
		await expect(page.getByText('It looks as if you are in the United Kingdom.').locator('visible=true')).toBeVisible();
		await page.getByRole('link', { name: 'Not in the United Kingdom?' }).locator('visible=true').click();
		await page.getByRole('link', { name: 'Germany', exact: true }).click();
		await expect(row(page, 'de-telefonseelsorge')).toBeVisible();
	});

	test('a page of another country says so, and leads to the right one', async ({ page }) => {
		await page.goto('/help/us/');
		const note = page.locator('[data-elsewhere]:visible');
		await expect(note).toContainText('These numbers are for the United States. It looks as if you are in the United Kingdom.');
		await note.getByRole('link').click();
		await expect(page).toHaveURL(/\/help\/gb\/$/);
	});

	test('a nation that was chosen is kept: Northern Ireland never sees 111 again in this tab', async ({ page }) => {
		await page.goto('/help/gb/');
		await page.getByRole('link', { name: 'Northern Ireland' }).click();
		await expect(page).toHaveURL(/\/help\/gb-nir\/$/);
		await page.goto('/');
		await page.getByRole('link', { name: 'Just show me who to call' }).click();
		await expect(page).toHaveURL(/\/help\/gb-nir\/$/);
		await expect(page.locator('main a[href="tel:111"]')).toHaveCount(0);
		await page.getByRole('link', { name: 'All of the United Kingdom' }).click();
		await expect(page).toHaveURL(/\/help\/gb\/$/);
		await expect(page.locator('main a[href="tel:111"]').first()).toBeVisible();
	});

	for (const stored of [{ region: 'XX', area: 'XX-YY' }, { region: 'GB', area: 'GB-"]' }, { area: 'GB-XXX' }]) {
		test(`a stored place that is none (${JSON.stringify(stored)}) does no harm`, async ({ page }) => {
			await page.addInitScript((values) => Object.assign(sessionStorage, values), stored);
			await page.goto('/help/gb/');
			await expect(page).toHaveURL(/\/help\/gb\/$/);
			await expect(row(page, 'gb-nhs111').locator('a[href="tel:111"]')).toBeVisible();
			await expect(page.locator('nav.strip [data-for]:visible')).toHaveCount(1);
			await expect(page.locator('[data-clock]')).toContainText('where you are');
		});
	}
});

test.describe('searching for a country', () => {
	test.use({ ...LONDON, locale: 'de-DE' });
	const links = (page: Page) =>
		page.locator('[data-places] a:visible').evaluateAll((all) => all.map((one) => one.textContent?.trim()));

	test('narrows the list, by English names, other names and those of the device’s language', async ({ page }) => {
		await page.goto('/help/');
		const field = page.getByRole('searchbox', { name: 'Type your country' });
		for (const [typed, found] of [
			['ken', ['Kenya']],
			['scot', ['United Kingdom']],
			['Vereinigte S', ['United States']],
			['holl', ['Netherlands']]
		] as const) {
			await field.fill(typed);
			expect([typed, await links(page)]).toEqual([typed, found]);
		}
		await field.fill('');
		expect((await links(page)).length).toBe(24);
	});

	test('a country without a page leads to the one for any country, with a plain sentence', async ({ page }) => {
		await page.goto('/help/gb/');
		await page.getByText('Not in the United Kingdom?').click();
		const field = page.getByRole('searchbox', { name: 'Type your country' });
		for (const [typed, name] of [
			['chile', 'Chile'],
			['türkei', 'Türkei'],
			['türk', 'that place'],
			['xyzzy', 'that place']
		] as const) {
			await field.fill(typed);
			await expect(page.locator('[data-places] [role=status]')).toContainText(`no numbers of our own for ${name}`);
			expect(await links(page)).toEqual(['Anywhere else']);
		}
		await page.getByRole('link', { name: 'Anywhere else' }).click();
		await expect(row(page, 'zz-emergency').locator('a[href="tel:112"]')).toBeVisible();
		await expect(row(page, 'zz-findahelpline')).toBeVisible();
	});
});

test.describe('without script', () => {
	test.use({ ...LONDON, javaScriptEnabled: false });

	for (const [path, region] of [
		['gb', 'GB'],
		['jp', 'JP'],
		['zz', 'ZZ']
	] as const) {
		test(`the page of ${region} is whole`, async ({ page }) => {
			await page.goto(`/help/${path}/`);
			const own = CONTACTS.filter((contact) => contact.region === region);
			expect(await shown(page)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
			for (const { id, phones, sms } of own) {
				for (const { dial } of phones) await expect(row(page, id).locator(`a[href="tel:${dial}"]`)).toBeVisible();
				if (sms) await expect(row(page, id).locator('a[href^="sms:"]')).toBeVisible();
			}
			const heads = [
				'In danger now',
				'Took too many',
				'Someone to talk to tonight',
				'Medical advice',
				'About medicines and drugs'
			];
			heads.push(
				'Under 18',
				'If you use alone',
				'For families and friends',
				'Find a service near you',
				'People who have been there'
			);
			await expect(page.getByRole('heading', { level: 2 })).toHaveText(heads);
			for (const need of await page
				.locator('nav.jump a')
				.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
				await expect(page.locator(need)).toBeVisible();
			}
			// What only a script can do is not offered.
			await expect(page.getByRole('button')).toHaveCount(0);
			await expect(page.getByRole('searchbox')).toHaveCount(0);
			await expect(page.locator('.state[hidden]:visible, template:visible')).toHaveCount(0);
		});
	}

	test('who is not signed up for 999 by text reads how without unfolding anything', async ({ page }) => {
		await page.goto('/help/gb/');
		await expect(row(page, 'gb-emergency-text').getByText('text the word register to 999')).toBeVisible();
	});

	test('a line tells all that is known of it', async ({ page }) => {
		await page.goto('/help/gb/');
		const shout = await unfold(page, 'gb-shout');
		await expect(shout.locator('a[href="sms:85258?&body=SHOUT"]')).toBeVisible();
		await expect(shout.locator('dl')).toContainText('Free on most networks');
		await expect(shout.locator('dl')).toContainText('Day and night');
		await expect(shout.locator('dl')).toContainText('22 November 2026');
		await expect(shout.getByRole('link', { name: /giveusashout\.org/ }).first()).toHaveAttribute('rel', 'noreferrer');
	});
});

test.describe('what a person takes along', () => {
	test.use({ ...LONDON, permissions: ['clipboard-read', 'clipboard-write'] });
	const text = async (download: Download) => readFileSync(await download.path(), 'utf8');
	const saved = async (page: Page, name: string) => {
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
		return download;
	};

	test('a number is copied as it is dialled, and that is said', async ({ page }) => {
		await page.goto('/help/gb/');
		const contact = await unfold(page, 'gb-samaritans');
		await contact.getByRole('button', { name: 'Copy number' }).click();
		await expect(contact.getByRole('status')).toHaveText('Copied: 116123');
	});

	test('where the clipboard is closed the older way copies', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await page.goto('/help/gb/');
		const contact = await unfold(page, 'gb-samaritans');
		await contact.getByRole('button', { name: 'Copy number' }).click();
		await expect(contact.getByRole('status')).toHaveText('Copied: 116123');
		await expect(contact.getByRole('button', { name: 'Copy number' })).toBeFocused();
		await page.addInitScript(() => Object.assign(document, { execCommand: () => false }));
		await page.reload();
		const again = await unfold(page, 'gb-samaritans');
		await again.getByRole('button', { name: 'Copy number' }).click();
		await expect(again.getByRole('status')).toContainText('did not let us copy. The number is 116123');
	});

	test('a contact file has a neutral name, which can be changed, and the numbers', async ({ page }) => {
		await page.goto('/help/gb/');
		const contact = await unfold(page, 'gb-frank');
		const save = contact.getByRole('button', { name: 'Save to phone' });
		await save.click();
		await expect(save).toHaveAttribute('aria-expanded', 'true');
		const first = await saved(page, 'Make the contact file');
		expect(first.suggestedFilename()).toBe('contact.vcf');
		const [, properties] = ICAL.parse(await text(first)) as unknown as [string, unknown[][]];
		expect(properties.map(([name, , , value]) => [name, value])).toEqual([
			['version', '3.0'],
			['n', ['', 'Contact', '', '', '']],
			['fn', 'Contact'],
			['tel', '+443001236600'],
			['tel', '82111']
		]);
		await contact.getByLabel('Name to save it under').fill('Aunt Jo; work');
		expect(await text(await saved(page, 'Make the contact file'))).toContain('FN:Aunt Jo\\, work');
		await expect(contact.getByRole('status')).toContainText('The file is made.');
	});

	test('a reminder has a neutral title and the time that was chosen', async ({ page }) => {
		await page.clock.setFixedTime('2026-11-22T02:10:00Z');
		await page.goto('/help/gb/');
		const contact = await unfold(page, 'gb-calm');
		await contact.getByRole('button', { name: 'Remind me' }).click();
		// The next opening: CALM opens at five in the afternoon.
		await expect(contact.getByLabel('Day and time')).toHaveValue('2026-11-22T17:00');
		const download = await saved(page, 'Make the reminder file');
		expect(download.suggestedFilename()).toBe('reminder.ics');
		const raw = await text(download);
		const calendar = new ICAL.Component(ICAL.parse(raw) as ConstructorParameters<typeof ICAL.Component>[0]);
		const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
		expect(event.summary).toBe('Reminder');
		expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-22T17:00:00.000Z');
		expect(raw).not.toMatch(/calm|58 ?58|signpost|help|benzo|clonazepam/i);
		await contact.getByLabel('Day and time').fill('2026-11-21T17:00');
		await contact.getByRole('button', { name: 'Make the reminder file' }).click();
		await expect(contact.getByRole('status')).toHaveText('Pick a day and a time that is still to come.');
	});

	test('the emergency number has no such tools, a website only a reminder', async ({ page }) => {
		await page.goto('/help/zz/');
		await expect((await unfold(page, 'zz-emergency')).getByRole('button')).toHaveCount(0);
		await expect((await unfold(page, 'zz-findahelpline')).getByRole('button')).toHaveText(['Remind me']);
	});

	test('nothing of it is kept or sent', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/help/gb/');
		const contact = await unfold(page, 'gb-samaritans');
		await contact.getByRole('button', { name: 'Save to phone' }).click();
		await saved(page, 'Make the contact file');
		expect(await kept(page)).toEqual({ session: {}, local: {} });
		expect(asked.filter((url) => !/\/help\/gb\/$|\.svg$|^blob:/.test(url))).toEqual([]);
	});
});

/** A weekday noon, 2 am, a Sunday, the hour that summer time skips, a holiday; each on a British clock. */
const INSTANTS = ['2026-11-24T12:00Z', '2026-11-24T02:00Z', '2026-11-22T15:00Z', '2027-03-28T01:30Z', '2026-12-25T11:00Z'];
const PAGES = ['gb', 'gb-sct', 'ie', 'us', 'au', 'de', 'jp', 'it', 'zz'];

test.describe('at any hour', () => {
	test.use(LONDON);

	for (const instant of INSTANTS) {
		test(`no closed line stands above an open one: ${instant}`, async ({ page }) => {
			test.slow();
			await page.clock.setFixedTime(instant);
			for (const path of PAGES) {
				await page.goto(`/help/${path}/`);
				const groups = await page
					.locator('section.group')
					.evaluateAll((all) =>
						all.map((section) => [...section.querySelectorAll('[data-contact]')].map((one) => one.getAttribute('data-contact')))
					);
				expect(groups.length).toBeGreaterThan(2);
				for (const ids of groups) {
					const states = ids.map((id) => {
						const contact = CONTACTS.find((one) => one.id === id);
						return contact ? opening(contact, Date.parse(instant)).state : 'missing';
					});
					const firstClosed = states.indexOf('closed');
					const open = states.lastIndexOf('open');
					expect([path, ids, firstClosed < 0 || firstClosed > open]).toEqual([path, ids, true]);
				}
			}
		});
	}

	test('a tab left open tells the time anew when somebody comes back to it', async ({ page }) => {
		await page.clock.install({ time: '2026-11-23T21:58:30Z' });
		await page.goto('/help/ie/');
		const poison = row(page, 'ie-poison').locator('.state:visible');
		await expect(poison).toHaveText(/open now, until 22:00/i);
		await page.clock.fastForward('20:00');
		const reloaded = page.waitForEvent('load');
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
		await reloaded;
		await expect(poison).toHaveText(/closed now/i);
	});

	test('who comes by a tap on a link has what is open now first as well', async ({ page }) => {
		await page.clock.setFixedTime('2026-11-24T02:00:00Z');
		await page.goto('/help/');
		await page.locator('main a[href$="gb/"]').first().click();
		await expect(page).toHaveURL(/\/help\/gb\/$/);
		await expect(page.locator('[data-clock]')).toHaveText(/^It is Tuesday 02:00 where you are/);
	});

	test('a line says until when it is open, or when it opens, on both clocks', async ({ page }) => {
		await page.clock.setFixedTime('2026-11-24T02:00:00Z');
		await page.goto('/help/gb/');
		await expect(page.locator('[data-clock]')).toHaveText('It is Tuesday 02:00 where you are. Lines open now come first.');
		await expect(row(page, 'gb-calm').locator('.state:visible')).toHaveText(/closed now\. Opens 17:00\. Free$/i);
		await page.goto('/help/jp/');
		await expect(row(page, 'jp-childline').locator('.state:visible')).toHaveText(
			/closed now\. Opens 16:00 there \(07:00 for you\)\. Free$/i
		);
		await page.clock.setFixedTime('2026-11-24T18:00:00Z');
		await page.goto('/help/gb/');
		await expect(row(page, 'gb-calm').locator('.state:visible')).toHaveText(/open now, until midnight\. Free$/i);
	});

	test('what nobody has confirmed for long says so, and keeps its number', async ({ page }) => {
		await page.clock.setFixedTime('2028-01-01T12:00:00Z');
		await page.goto('/help/gb/');
		await expect(row(page, 'gb-samaritans')).toContainText('We could not confirm this number lately.');
		await expect(row(page, 'gb-samaritans').locator('a[href="tel:116123"]')).toBeVisible();
		await page.clock.setFixedTime('2026-12-01T12:00:00Z');
		await page.reload();
		await expect(row(page, 'gb-samaritans')).not.toContainText('could not confirm');
	});

	test('rows move before the page is seen, or not at all', async ({ page }) => {
		await page.clock.setFixedTime('2026-11-24T02:00:00Z');
		await page.addInitScript(() => {
			Object.assign(window, { moved: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
					(window as unknown as { moved: number }).moved += entry.value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('/help/ie/');
		await expect(page.locator('[data-clock]')).toContainText('Tuesday 02:00');
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.02);
		// Whoever came for one part of the page is reading it already.
		const static_ = await page.request.get('/help/gb/').then((response) => response.text());
		const before = [...static_.matchAll(/data-contact="([^"]+)"/g)].map(([, id]) => id);
		await page.goto('/help/gb/#talk');
		expect(await shown(page)).toEqual(before);
	});
});

test.describe('with the keyboard', () => {
	test.use(LONDON);

	test('one gets from the list of needs to a call, and the tools can be reached', async ({ page }) => {
		await page.goto('/help/gb/');
		await page.getByRole('link', { name: 'To talk tonight' }).press('Enter');
		await expect(page).toHaveURL(/#talk$/);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('talk');
		const summary = row(page, 'gb-samaritans').locator('summary');
		await summary.press('Enter');
		await expect(row(page, 'gb-samaritans').locator('details')).toHaveAttribute('open', '');
		// They are made as it opens, in a task of their own.
		await expect(row(page, 'gb-samaritans').getByRole('button', { name: 'Copy number' })).toBeVisible();
		await page.keyboard.press('Tab');
		while ((await page.evaluate(() => document.activeElement?.tagName)) === 'A') await page.keyboard.press('Tab');
		await expect(row(page, 'gb-samaritans').getByRole('button', { name: 'Copy number' })).toBeFocused();
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ ...LONDON, colorScheme, viewport: { width: 320, height: 640 } });

		for (const path of ['gb', 'zz']) {
			test(`the page of ${path}, all unfolded, can be read by everyone`, async ({ page }) => {
				test.slow();
				await page.goto(`/help/${path}/`);
				await page.locator('main summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
				await expect(page.getByRole('button', { name: 'Remind me' }).first()).toBeVisible();
				for (const name of ['Save to phone', 'Remind me']) {
					const opener = page.getByRole('button', { name }).first();
					if (await opener.isVisible()) await opener.click();
				}
				await axe(page, colorScheme);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
				expect(wide).toBeLessThanOrEqual(0);
			});
		}
	});
}
