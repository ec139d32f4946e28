import { CALM } from '../walk.ts';
import type { Visitor } from './visitor.ts';
import { expect, test } from './world.ts';

const PAGES = ['', 'check/', 'check/all/', 'help/', 'help/gb/', 'learn/', 'learn/coming-off/', 'method/', 'privacy/'];

/** How high each part of the page is. By size, as rows of numbers may stand in another order after a reload. */
const heights = () =>
	[...document.querySelectorAll('main, main *')]
		.filter((one) => !one.closest('svg'))
		.filter((one) => one.checkVisibility())
		.map((one) => `${one.tagName}.${one.className} ${Math.round(one.getBoundingClientRect().height)}`)
		.sort();

async function turn(visitor: Visitor) {
	await visitor.size(1000, 640);
	await expect.poll(() => visitor.look(() => innerWidth)).toBe(1000);
}

/** What is on screen is as high after the phone was turned as where it was opened that way. */
async function expectAsOpened(visitor: Visitor, page: string) {
	await turn(visitor);
	const turned = await visitor.look(heights);
	await visitor.reload();
	await expect.poll(async () => (await visitor.look(heights)).length).toBe(turned.length);
	const opened = await visitor.look(heights);
	expect(
		turned.filter((height, index) => height !== opened[index]),
		`${page}: as high as before it was turned`
	).toEqual([]);
	await visitor.size(360, 740);
}

test('a phone that is turned shows each page as if it had been opened that way', async ({ visitor }) => {
	for (const page of PAGES) {
		await visitor.open(page);
		await visitor.look(() => new Promise(requestAnimationFrame).then(() => undefined));
		await expectAsOpened(visitor, page);
	}
	await visitor.start();
	await visitor.walk({ ...CALM, now: ['seizure'] }, 'alongside');
	await expectAsOpened(visitor, 'alongside');
	await visitor.tapButton('See guidance now');
	await visitor.at('guidance');
	await expectAsOpened(visitor, 'guidance');
});
