import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { entriesOf, galleryModel, galleryPage } from '../scripts/gallery/index.ts';
import { cutOn, PAPERS, printed, style } from '../scripts/gallery/print.js';
import { CARDS } from '../src/lib/content/cards.ts';
import { QUESTIONS } from '../src/lib/content/questions.ts';
import { RULES } from '../src/lib/content/rules.ts';

/** The document for a clinician (`npm run gallery`), as it opens in a browser and as it prints. */
const model = galleryModel();
const document = galleryPage(model, {
	version: 'test',
	date: '2026-11-22',
	content: readFileSync(new URL('../docs/content.md', import.meta.url), 'utf8'),
	style: style()
});

test.setTimeout(60_000);

test('it opens, and holds every card, question and rule where a reader sees it', async ({ page }) => {
	await page.setContent(document);
	const places = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
	expect(places).toEqual(expect.arrayContaining(CARDS.map(({ id }) => `card-${id}`)));
	expect(places).toEqual(expect.arrayContaining(QUESTIONS.map(({ id }) => `question-${id}`)));
	const shown = await page.locator('body').innerText();
	expect(RULES.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
	expect(shown).toContain('Not yet reviewed by a clinician');
	expect(entriesOf(model).length).toBeGreaterThan(200);
});

for (const paper of PAPERS) {
	test(`it prints on ${paper}, and no text is cut`, async ({ page }) => {
		await page.setContent(document);
		expect(await cutOn(page, paper)).toEqual([]);
		expect((await printed(page, paper)).pages).toBeGreaterThan(20);
	});
}

test('a text that would be cut is found', async ({ page }) => {
	await page.setContent(document);
	await page
		.locator('h2')
		.first()
		.evaluate((heading) => {
			heading.style.whiteSpace = 'nowrap';
			heading.textContent = 'Too long for a line. '.repeat(20);
		});
	for (const paper of PAPERS) expect((await cutOn(page, paper)).join()).toContain('Too long for a line');
});
