import type { Visitor } from './visitor.ts';
import { expect, test } from './world.ts';

const calls = (visitor: Visitor, part: string) =>
	visitor.look(
		(within) =>
			[...document.querySelectorAll(`${within} a[href^="tel:"]`)]
				.filter((one) => one.checkVisibility())
				.map((one) => one.getAttribute('href') ?? ''),
		part
	);

/** By hand from the contacts, so that a wrong guess cannot agree with itself. */
const PLACES = {
	'Europe/London': ['GB', 'tel:999'],
	'America/New_York': ['US', 'tel:911'],
	'Australia/Perth': ['AU', 'tel:000']
};

for (const [timeZone, [region, emergency]] of Object.entries(PLACES)) {
	test.describe(timeZone, () => {
		test.use({ timeZone });
		test(`the strip shows the numbers of ${region}, by the clock alone`, async ({ visitor }) => {
			await visitor.open('');
			expect(await visitor.look(() => document.documentElement.dataset.region)).toBe(region);
			expect((await calls(visitor, '.strip'))[0]).toBe(emergency);
		});
	});
}

test('a marked danger brings the number to call at once, and the page makes room for it', async ({ visitor }) => {
	await visitor.start();
	const room = () => visitor.look(() => getComputedStyle(document.documentElement).scrollPaddingBottom);
	const before = await room();
	await visitor.mark('now', 'seizure');
	await expect.poll(() => calls(visitor, '[aria-live=assertive]')).toEqual(['tel:999']);
	if (await visitor.look(() => CSS.supports('selector(:has(a))'))) expect(await room()).not.toBe(before);
});

test('every number of /help/gb/ can be tapped', async ({ visitor }) => {
	await visitor.open('help/gb/');
	await visitor.look(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
	const numbers = await calls(visitor, 'main');
	expect(numbers.length).toBeGreaterThan(5);
	expect(numbers).toEqual(expect.arrayContaining(['tel:999', 'tel:111', 'tel:116123']));
	expect(numbers.filter((number) => !/^tel:\+?\d+$/.test(number))).toEqual([]);
});
