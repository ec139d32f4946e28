import { expect, type Page } from '@playwright/test';
import { at, button, calls, CALM, cards, contacts, journey, LONDON, mark, seed, start, step, test } from './walk.ts';

/** The same questions elsewhere: the numbers are those of the place, and no others. */
const strip = (page: Page) => page.locator('nav.strip [data-for]:visible');

test.describe('in the United States', () => {
	test.use({ locale: 'en-US', timezoneId: 'America/New_York' });

	test('too much was taken: 911 alone on the card, the poison line among the numbers', async ({ page }) => {
		await start(page);
		await mark(page, 'now', 'took-too-much');
		await step(page, 'now');
		expect(await cards(page)).toEqual(['took-too-much now', 'do-not-stop-suddenly now']);
		expect(await calls(page.locator('[data-card=took-too-much] .alarm'))).toEqual(['tel:911']);
		await step(page, 'alarm');
		await button(page, 'See guidance now').click();
		await at(page, 'guidance');
		expect(await cards(page)).toEqual(['took-too-much now', 'do-not-stop-suddenly now', 'talk soon']);
		const list = await contacts(page);
		expect(list).toEqual(expect.arrayContaining(['us-emergency', 'us-poison', 'us-samhsa', 'us-988']));
		expect(await calls(page.locator('[data-contact=us-poison]'))).toContain('tel:+18002221222');
		expect(list.filter((id) => !id.startsWith('us-'))).toEqual([]);
		expect(await calls(strip(page))).toEqual(['tel:911', 'tel:988']);
	});
});

test.describe('in Germany', () => {
	test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });

	test('stopped after a few days in under a month: this week, with the numbers there', async ({ page }) => {
		await journey(page, { ...CALM, changed: ['stopped'] }, 'closer-together');
		expect(await cards(page)).toEqual(['stopped-suddenly this-week', 'do-not-stop-suddenly this-week', 'talk soon']);
		expect(await contacts(page)).toEqual(expect.arrayContaining(['de-116117', 'de-telefonseelsorge', 'de-suchthotline']));
		expect(await contacts(page)).not.toContain('gb-nhs111');
		expect((await calls(strip(page)))[0]).toBe('tel:112');
	});
});

test.describe('in a country that is not listed', () => {
	test.use({ locale: 'fa-IR', timezoneId: 'Asia/Tehran' });

	test('a fit: the local emergency number, or 112', async ({ page }) => {
		await journey(page, { now: ['seizure'], who: ['someone-else'] }, 'age');
		expect(await cards(page)).toEqual(['seizure now', 'do-not-stop-suddenly now', 'helping-someone soon', 'talk soon']);
		expect(await calls(page.locator('[data-card=seizure] .alarm'))).toEqual(['tel:112']);
		const list = await contacts(page);
		expect(list).toEqual(expect.arrayContaining(['zz-emergency', 'zz-findahelpline', 'zz-naranon']));
		expect(list.filter((id) => !id.startsWith('zz-'))).toEqual([]);
		expect(await calls(strip(page))).toEqual(['tel:112']);
	});

	test('another country can be chosen, the strip follows, and a reload keeps it', async ({ page }) => {
		await seed(page, { now: ['none'] });
		await page.goto('/guidance/');
		await page.getByLabel('Choose where you are').selectOption('IE');
		await expect(page.locator('[data-contact^=ie-]').first()).toBeVisible();
		await expect(page.locator('[data-contact^=zz-]')).toHaveCount(0);
		expect(await calls(strip(page))).toContain('tel:112');
		await page.reload();
		await expect(page.locator('[data-contact^=ie-]').first()).toBeVisible();
	});
});

test.describe('in Northern Ireland', () => {
	test.use(LONDON);

	const needy = { ...CALM, now: ['took-too-much', 'harm'], changed: ['ran-out'], days: ['most'], body: ['tremor'] } as const;
	const everything = async (page: Page) => {
		await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		return page.locator('main').innerText();
	};

	test('once it is chosen no button and no word leads to 111', async ({ page }) => {
		await seed(page, needy);
		await page.goto('/guidance/');
		await at(page, 'guidance');
		expect(await calls(page.locator('main'))).toContain('tel:111');
		await button(page, 'Northern Ireland').click();
		await expect(button(page, 'Northern Ireland')).toHaveAttribute('aria-current', 'true');
		await expect(page.locator('a[href="tel:111"]:visible')).toHaveCount(0);
		expect(await everything(page)).not.toMatch(/\b111\b/);
		expect(await contacts(page)).toEqual(expect.arrayContaining(['gb-emergency', 'gb-nir-lifeline']));
		await page.reload();
		await expect(button(page, 'Northern Ireland')).toHaveAttribute('aria-current', 'true');
		await expect(page.locator('a[href="tel:111"]:visible')).toHaveCount(0);
	});

	test('the emergency card in the check keeps to it too', async ({ page }) => {
		await seed(page, needy, { alarm: true });
		await page.addInitScript(() => Object.assign(sessionStorage, { region: 'GB', area: 'GB-NIR' }));
		await page.goto('/check/');
		await at(page, 'alarm');
		expect((await calls(page.locator('main')))[0]).toBe('tel:999');
		expect(await calls(page.locator('main'))).not.toContain('tel:111');
		expect(await everything(page)).not.toMatch(/\b111\b/);
	});

	test('England has 111', async ({ page }) => {
		await seed(page, needy);
		await page.goto('/guidance/');
		await button(page, 'England').click();
		expect(await contacts(page)).toEqual(expect.arrayContaining(['gb-nhs111', 'gb-emergency']));
		expect(await contacts(page)).not.toContain('gb-nir-lifeline');
	});
});
