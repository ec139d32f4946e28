import { heldBack } from '../held-back.ts';
import { expect, test } from './world.ts';

/** A tap on the prerendered screen, while the app is still on its way. */
test.use({
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const { url, asked, close } = await heldBack(8000);
		await use({ url, asked, byPages: asked, close });
		await close();
	}
});

test('an option and Continue that are tapped before the script is there are kept', async ({ visitor }) => {
	await visitor.setOut('check/');
	const waiting = () => visitor.glance(() => window.__early !== undefined && !!document.querySelector('[data-early]'));
	await expect.poll(waiting).toBe(true);
	await visitor.mark('now', 'breathing');
	await visitor.mark('now', 'harm');
	await visitor.tapButton('Continue');
	expect(await waiting(), 'the script has not run yet').toBe(true);
	expect(await visitor.look(() => document.querySelector('[data-early]')?.getAttribute('aria-busy'))).toBe('true');
	await visitor.at('alarm');
	expect(await visitor.cards()).toEqual(['overdose now', 'crisis now', 'do-not-stop-suddenly now']);
	await visitor.back();
	await visitor.at('now');
	expect(await visitor.marked()).toEqual(['breathing', 'harm']);
});
