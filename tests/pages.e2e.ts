import { expect } from '@playwright/test';
import { LONDON, test } from './walk.ts';

test.use(LONDON);

for (const path of ['/privacy/', '/method/']) {
	test(`every heading of ${path} is there to be seen, with script as well`, async ({ page }) => {
		await page.goto(path);
		const headings = page.locator('main h2');
		expect(await headings.count()).toBeGreaterThan(2);
		for (const heading of await headings.all()) await expect(heading).toBeVisible();
	});
}
