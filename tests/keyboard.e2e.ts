import { expect, type Page } from '@playwright/test';
import { focused } from './in-page.ts';
import { at, button, CALM, cards, input, LONDON, screenOf, SOON, test, type Screen } from './walk.ts';

test.use(LONDON);

const focus = (page: Page) => page.evaluate(focused);
type Focus = Awaited<ReturnType<typeof focus>>;

async function tabTo(page: Page, wanted: (focus: Focus) => boolean, key = 'Tab') {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press(key);
		const now = await focus(page);
		expect(now.seen, `the focus on ${now.tag} ${now.name} can be seen`).toBe(true);
		if (wanted(now)) return;
	}
	throw new Error('Tab never came there');
}

/** Answers the question on screen: arrows in a group of radios, Space in a check box. */
async function answer(page: Page, screen: Screen, option: string) {
	if (screen === 'medicine') {
		await tabTo(page, ({ name }) => name === 'search');
		await page.keyboard.type('clonazepam');
	}
	const one = await input(page, screen, option).getAttribute('type');
	await tabTo(page, ({ name, value }) => (one === 'radio' ? name === 'radio' : value === option));
	if (one === 'checkbox') await page.keyboard.press('Space');
	else {
		// Down from the first to the wanted one; Space marks where the first is the wanted one.
		await page.keyboard.press('Space');
		for (let presses = 0; (await focus(page)).value !== option && presses < 12; presses++) await page.keyboard.press('ArrowDown');
	}
	expect(await focus(page)).toMatchObject({ value: option, checked: true, seen: true });
}

async function press(page: Page, name: string) {
	await tabTo(page, (focus) => focus.name === name);
	await page.keyboard.press('Enter');
}

test('with the keyboard alone one gets from the first page to guidance, and always sees where one is', async ({ page }) => {
	test.slow();
	const onward: Partial<Record<Screen, string>> = {
		alarm: 'Go on with the questions',
		checkpoint: 'Two more minutes',
		review: 'See your guidance'
	};
	const answers: Partial<Record<Screen, readonly [string]>> = { ...CALM, changed: ['stopped'], mood: ['hopeless'] };
	await page.goto('/');
	await press(page, 'Start the questions');
	await at(page, 'now');
	let screen: Screen = 'now';
	while (screen !== 'guidance') {
		const option = answers[screen];
		if (option) await answer(page, screen, option[0]);
		await press(page, onward[screen] ?? 'Continue');
		let next: Screen | undefined;
		await expect.poll(async () => (next = await screenOf(page)) !== undefined && next !== screen, SOON).toBe(true);
		screen = next as unknown as Screen;
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		expect((await focus(page)).seen, `the heading of ${screen} shows the focus`).toBe(true);
	}
	expect(await cards(page)).toContain('stopped-suddenly today');
	await tabTo(page, ({ name }) => name === 'Clear all my answers');
	await page.keyboard.press('Enter');
	await expect(button(page, 'Yes, clear them')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There are no answers here yet');
});

test('Escape and arrows in the search box leave the list as it is', async ({ page }) => {
	await page.goto('/check/');
	await at(page, 'now');
	for (const next of ['who', 'age', 'medicine'] as const) {
		await button(page, 'Continue').click();
		await at(page, next);
	}
	await page.getByRole('searchbox').fill('rivot');
	await expect(page.getByRole('status').filter({ hasText: '1 name fits.' })).toBeVisible();
	await page.keyboard.press('Tab');
	expect(await focus(page)).toMatchObject({ value: 'clonazepam', seen: true });
	await page.keyboard.press('Space');
	await page.getByRole('searchbox').fill('xyzzy');
	await expect(input(page, 'medicine', 'clonazepam')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await expect(input(page, 'medicine', 'clonazepam')).toBeChecked();
});
