import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Everything that axe knows to be asked of a page, the strictest level and good practice included. */
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

/** Finds nothing wrong with the page as it stands now. */
export async function axe(page: Page, view: string) {
	// From the top: what has moved under the bar, which stays in sight, can be moved out again.
	await page.evaluate(() => scrollTo(0, 0));
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
		view
	).toEqual([]);
}
