import { RULE_BOOK } from '../../src/lib/content/rule-book.ts';
import { evaluate } from '../../src/lib/screening/evaluate.ts';
import { CALM } from '../walk.ts';
import type { Visitor } from './visitor.ts';
import { expect, test } from './world.ts';

/** One visit, then no line: the server is stopped, so whatever is shown was kept on the device. */
const UNTIL_KEPT = { timeout: 40_000 };
const answered = (visitor: Visitor) => visitor.glance(() => navigator.serviceWorker.controller !== null);
const kept = (visitor: Visitor) =>
	visitor.look(async () => {
		const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		return (await Promise.all(all.map((one) => one.keys()))).flat().length;
	});
const calls = (visitor: Visitor) =>
	visitor.look(() => [...document.querySelectorAll('main a[href^="tel:"]')].map((one) => one.getAttribute('href') ?? ''));

test('after one visit, numbers, facts and the whole check are there without a line, and Leave leaves none of it', async ({
	visitor,
	site,
	outside
}) => {
	await visitor.open('');
	// The driver's own questions count as taps, and the worker waits until there have been none for some seconds.
	await new Promise((resolve) => setTimeout(resolve, 9000));
	await expect.poll(() => answered(visitor), UNTIL_KEPT).toBe(true);
	expect(await kept(visitor)).toBe(1);
	await site.close();

	await visitor.open('help/ie/');
	expect(await visitor.heading()).toContain('Ireland');
	expect(await calls(visitor)).toEqual(expect.arrayContaining(['tel:112', 'tel:116123']));
	await visitor.open('learn/coming-off/');
	expect(await visitor.heading()).toMatch(/coming off/i);
	await visitor.start();
	const given = await visitor.walk({ ...CALM, changed: ['ran-out'], body: ['tremor'] });
	expect(await visitor.cards()).toEqual(evaluate(RULE_BOOK, given).cards.map(({ card, urgency }) => `${card} ${urgency}`));

	await visitor.look(
		(address) => document.querySelectorAll<HTMLAnchorElement>('[data-leave]').forEach((one) => (one.href = address)),
		outside.neutral
	);
	await visitor.tap('//a[@data-leave]');
	await expect.poll(() => visitor.address()).toBe(outside.neutral);
	await visitor.setOut('help/ie/');
	const ours = () => visitor.glance(() => document.querySelectorAll('main, .strip').length);
	for (let look = 0; look < 10; look++) {
		expect((await ours()) ?? 0, 'a page of ours').toBe(0);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
});
