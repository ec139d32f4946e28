import { expect, type Page } from '@playwright/test';
import { CALM, journey, LONDON, test } from './walk.ts';

/** A copy that was built in 2026, left to itself, and opened years later: the clock of the device knows. */
test.use(LONDON);

const rows = (page: Page) => page.locator('#app [data-contact]');
const calls = (page: Page) =>
	rows(page)
		.locator('a[href^="tel:"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('in time, guidance says nothing of it; in 2029 every number says that nobody confirmed it lately, and can be called', async ({
	page
}) => {
	await page.clock.setFixedTime('2026-12-01T12:00:00Z');
	await journey(page, CALM);
	const fresh = await calls(page);
	expect(fresh.length).toBeGreaterThan(1);
	await expect(page.locator('#app')).not.toContainText('We could not confirm');

	await page.clock.setFixedTime('2029-01-01T12:00:00Z');
	await page.reload();
	await expect(rows(page).first()).toContainText('We could not confirm this number lately. Please try it all the same.');
	const said = await rows(page).evaluateAll((list) =>
		list.map((row) => /We could not confirm this (number|page) lately/.test(row.textContent ?? ''))
	);
	expect(said).toEqual(said.map(() => true));
	expect((await calls(page)).toSorted()).toEqual(fresh.toSorted());
});
