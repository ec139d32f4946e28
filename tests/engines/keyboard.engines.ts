import { CALM, ONWARD, type Screen } from '../walk.ts';
import { focused } from '../in-page.ts';
import { expect, test, type Engine } from './world.ts';
import type { Visitor } from './visitor.ts';

/** Answers the question on screen: arrows in a group of radios, Space in a check box. */
async function answer(visitor: Visitor, engine: Engine, screen: Screen, option: string) {
	if (screen === 'medicine') {
		await visitor.tabTo(({ name }) => name === 'search');
		await visitor.write('clonazepam');
	}
	await visitor.tabTo(({ name, value }) => name === 'radio' || value === option);
	await visitor.press('Space');
	// Down from the first radio to the wanted one.
	for (let presses = 0; (await visitor.look(focused)).value !== option && presses < 12; presses++)
		await visitor.press('ArrowDown');
	const now = await visitor.look(focused);
	expect(now).toMatchObject({ value: option, checked: true });
	// WebKit alone draws no ring round a radio that an arrow key came to. The mark has come along, and shows the place: docs/engines.md
	if (engine !== 'webkitgtk' || now.name !== 'radio') expect(now.seen, `the focus on ${option} can be seen`).toBe(true);
}

test('with the keyboard alone one gets from the first page to guidance, and each screen begins at its heading', async ({
	visitor,
	engine
}) => {
	const answers: Partial<Record<Screen, readonly [string]>> = { ...CALM, changed: ['stopped'], mood: ['hopeless'] };
	await visitor.open('');
	const first = await visitor.tabTo(({ name }) => name === 'Start the questions');
	expect(first.slice(0, 2)).toEqual(['A Leave this page', 'A Skip to the main part']);
	await visitor.press('Enter');
	await visitor.at('now');
	let screen: Screen = 'now';
	for (let count = 0; screen !== 'guidance'; count++) {
		const option = answers[screen];
		if (option) await answer(visitor, engine, screen, option[0]);
		await visitor.tabTo(({ name }) => name === (ONWARD[screen] ?? 'Continue'));
		await visitor.press(count % 2 ? 'Space' : 'Enter');
		screen = await visitor.next(screen);
		await expect.poll(async () => (await visitor.look(focused)).tag).toBe('H1');
		// Where the browser cannot tell a key from a tap a heading shows none.
		const tells = await visitor.look(() => CSS.supports('selector(:focus-visible)'));
		expect((await visitor.look(focused)).seen, `the heading of ${screen} shows the focus`).toBe(tells);
	}
	expect(await visitor.cards()).toContain('stopped-suddenly today');
});
