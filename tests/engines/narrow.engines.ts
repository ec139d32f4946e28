import { sideways } from '../in-page.ts';
import { CALM } from '../walk.ts';
import { expect, test } from './world.ts';

const PAGES = ['', 'check/', 'help/', 'help/gb/', 'method/', 'privacy/', '404.html'];
const openAll = () => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', ''));

test('nothing needs to be moved sideways at 320 px, on pages and in the check', async ({ visitor }) => {
	await visitor.size(320, 640);
	for (const page of PAGES) {
		await visitor.open(page);
		await visitor.look(openAll);
		expect(await visitor.look(() => innerWidth)).toBe(320);
		expect([page, await visitor.look(sideways)]).toEqual([page, '']);
	}
	await visitor.start();
	await visitor.walk({ ...CALM, now: ['seizure'] }, 'alongside');
	expect(['alongside', await visitor.look(sideways)]).toEqual(['alongside', '']);
	await visitor.tapButton('See guidance now');
	await visitor.at('guidance');
	await visitor.look(openAll);
	expect(['guidance', await visitor.look(sideways)]).toEqual(['guidance', '']);
});
