import { expect, test } from './world.ts';
import type { Visitor } from './visitor.ts';

/** A browser that cannot read our scripts: numbers, all questions, and all advice by the style sheet or all at once. */
const strip = (visitor: Visitor) =>
	visitor.look(() => (document.querySelector('.strip') as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
const ANYWHERE = 'In danger? Call 112 or your local number To talk: Who to call';
const seen = (visitor: Visitor, selector: string) =>
	visitor.look(
		(wanted) =>
			[...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.offsetHeight > 0 && one.innerText.trim()).length,
		selector
	);

test('the numbers, all questions and all advice are there', async ({ visitor }) => {
	for (const path of ['', 'help/', 'help/gb/', 'learn/mixing/', 'method/', 'privacy/', 'guidance/sheet/']) {
		await visitor.open(path);
		expect(await strip(visitor), path).toBe(ANYWHERE);
		expect(await visitor.look(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
		expect(await seen(visitor, 'h1'), path).toBe(1);
	}
	await visitor.open('check/');
	expect(await visitor.heading()).toBe('These questions need a script');
	await visitor.tapLink('Show me all the questions on one page');
	await expect.poll(() => visitor.address()).toContain('/check/all/');
	await expect.poll(() => visitor.glance(() => document.readyState)).toBe('complete');
	expect(await seen(visitor, 'fieldset[data-question]')).toBeGreaterThan(30);
	// All of them, as it reads no answers.
	expect(await seen(visitor, '[data-at]')).toBeGreaterThan(30);
	expect(await seen(visitor, '[data-at="overdose/now"] p')).toBeGreaterThan(2);
	expect(await seen(visitor, '[data-at] a[href="tel:112"], .strip a[href="tel:112"]')).toBeGreaterThan(0);
});
