import { expect, type Page } from '@playwright/test';
import { contacts, seed, test } from './walk.ts';

/**
 * What guidance says at a given hour. In Ireland the drug line answers Monday to Friday, 9.30 to 17.30, and Samaritans always.
 */
const LINE = '[data-contact=ie-hse-drugs]';
const STREET = { source: ['online-or-street'] } as const;

async function guidanceAt(page: Page, time: string) {
	await page.clock.setFixedTime(time);
	await seed(page, STREET);
	await page.goto('/guidance/');
	await expect(page.locator(LINE)).toBeVisible();
}

test.describe('for somebody there', () => {
	test.use({ locale: 'en-IE', timezoneId: 'Europe/Dublin' });

	test('at noon it is open until the evening', async ({ page }) => {
		await guidanceAt(page, '2026-11-25T12:00:00Z');
		await expect(page.locator(`${LINE} .state`)).toHaveText('Listed as open now, until 17:30');
		expect((await contacts(page)).at(-1)).not.toBe('ie-hse-drugs');
	});
	test('at two at night it stands last, and says when it opens; paper has its hours alone', async ({ page }) => {
		await guidanceAt(page, '2026-11-25T02:00:00Z');
		await expect(page.locator(`${LINE} .state`)).toHaveText('Listed as closed now. Opens 09:30');
		expect((await contacts(page)).at(-1)).toBe('ie-hse-drugs');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator(`${LINE} .state`)).toBeHidden();
		await expect(page.locator(LINE).getByText('Hours: Monday to Friday, 9.30am to 5.30pm')).toBeVisible();
	});
});

test.describe('for somebody in India who chose Ireland', () => {
	test.use({ locale: 'en-IN', timezoneId: 'Asia/Kolkata' });

	test('both clocks are told', async ({ page }) => {
		await page.clock.setFixedTime('2026-11-28T12:00:00Z');
		await seed(page, STREET);
		await page.goto('/guidance/');
		await page.getByRole('combobox').first().selectOption('IE');
		await expect(page.locator(`${LINE} .state`)).toHaveText('Listed as closed now. Opens Monday 09:30 there (15:00 for you)');
	});
});
