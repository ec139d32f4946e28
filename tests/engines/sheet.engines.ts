import { sheet as words } from '../../src/lib/content/en/sheet.ts';
import { sheetPage } from '../../src/lib/content/en/sheet-page.ts';
import { ui } from '../../src/lib/content/en/ui.ts';
import type { Visitor } from './visitor.ts';
import { expect, test } from './world.ts';

const paper = (visitor: Visitor) =>
	visitor.glance(() => document.querySelector<HTMLElement>('article.paper')?.innerText.replace(/\s+/g, ' ') ?? '');
const shapes = (visitor: Visitor) => visitor.look(() => document.querySelectorAll('#app [role="img"] path').length);

test('the sheet for an appointment has what was marked and what is written, its code, and none of it after Clear', async ({
	visitor,
	site
}) => {
	await visitor.start();
	await visitor.walk({ now: ['none'], who: ['me'], age: ['65-plus'], medicine: ['clonazepam'] }, 'source');
	await visitor.tapButton(ui.check.guidanceNow);
	await visitor.at('guidance');
	await visitor.tapLink(ui.guidance.sheet);
	await expect.poll(() => paper(visitor)).toContain('lonazepam');
	expect(await visitor.heading()).toBe(sheetPage.heading);
	expect(await visitor.address()).toBe(`${site.url}guidance/sheet/`);

	await visitor.look(() => document.querySelectorAll<HTMLDetailsElement>('#app details').forEach((one) => (one.open = true)));
	await visitor.tap('(//textarea)[1]');
	await visitor.write('To sleep again without it');
	await expect.poll(() => paper(visitor)).toContain('To sleep again without it');
	expect(await paper(visitor)).toContain(words.title.self);
	await visitor.tapButton(sheetPage.code.show);
	await expect.poll(() => shapes(visitor)).toBeGreaterThan(0);

	await visitor.back();
	await visitor.at('guidance');
	await expect
		.poll(async () => (await visitor.glance(() => document.querySelectorAll('#app [data-card]').length)) ?? 0)
		.toBeGreaterThan(0);
	await visitor.forward();
	await expect.poll(() => visitor.glance(() => !!document.querySelector('article.paper'))).toBe(true);
	await visitor.tapButton(ui.clear.action);
	await visitor.tapButton(ui.clear.yes);
	await expect.poll(() => paper(visitor)).not.toContain('lonazepam');
	expect(await visitor.kept()).toEqual({});
	await visitor.back();
	await visitor.at('guidance');
	// What comes alive is there for a moment, hidden, until it is loaded anew.
	await expect.poll(() => visitor.glance(() => document.querySelectorAll('#app [data-card]').length)).toBe(0);
});
