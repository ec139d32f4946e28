import { expect, type Page } from '@playwright/test';
import { at, button, CALM, cards, contacts, input, journey, LONDON, mark, seed, start, step, test, walk } from './walk.ts';

/** What the tab remembers, and what it forgets. */
test.use(LONDON);

const kept = (page: Page) => page.evaluate(() => sessionStorage.signpost as string | undefined);
const note = (page: Page) => page.locator('main .note');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('a reload', () => {
	test('in the middle keeps the step, the answers and the way back', async ({ page }) => {
		await start(page);
		await walk(page, { now: ['none'], who: ['someone-else'], age: ['65-plus'] }, 'medicine');
		await mark(page, 'medicine', 'zopiclone');
		await page.reload();
		await at(page, 'medicine');
		await expect(input(page, 'medicine', 'zopiclone')).toBeChecked();
		await expect(note(page)).toHaveCount(0);
		await button(page, 'Back').click();
		await at(page, 'age');
		await expect(heading(page)).toHaveText('How old are they?');
		await expect(input(page, 'age', '65-plus')).toBeChecked();
	});

	test('of the emergency card brings it back, with its buttons', async ({ page }) => {
		await start(page);
		await mark(page, 'now', 'breathing');
		await step(page, 'now');
		await page.reload();
		await at(page, 'alarm');
		expect(await cards(page)).toEqual(['overdose now', 'do-not-stop-suddenly now']);
		await page.reload();
		await button(page, 'I tapped that by mistake').click();
		await at(page, 'now');
		await expect(input(page, 'now', 'breathing')).not.toBeChecked();
		await page.reload();
		await at(page, 'now');
		await expect(page.locator('#app input:checked')).toHaveCount(0);
	});

	test('of guidance shows the same guidance', async ({ page }) => {
		await journey(page, { now: ['none'], mood: ['hopeless'], age: ['65-plus'] }, 'daytime');
		const [before, numbers] = [await cards(page), await contacts(page)];
		await page.reload();
		await at(page, 'guidance');
		expect(await cards(page)).toEqual(before);
		expect(await contacts(page)).toEqual(numbers);
		await button(page, 'Change my answers').click();
		await at(page, 'review');
	});
});

test.describe('clearing', () => {
	test('asks first, and “No” keeps all', async ({ page }) => {
		await seed(page, CALM, { step: 33 });
		await page.goto('/check/');
		await button(page, 'Clear all my answers').click();
		await expect(page.getByText('Clear all your answers? You cannot get them back.')).toBeVisible();
		await expect(button(page, 'Yes, clear them')).toBeFocused();
		await button(page, 'No, keep them').click();
		await expect(button(page, 'Clear all my answers')).toBeFocused();
		await expect(page.locator('.answer', { hasText: 'Medicine' })).toContainText('Clonazepam');
	});

	test('from the list of answers leads to the first question, and Back brings nothing', async ({ page }) => {
		await start(page);
		await walk(page, { now: ['none'], who: ['me'], age: ['65-plus'], changed: ['stopped-longer'] }, 'review');
		await button(page, 'Clear all my answers').click();
		await button(page, 'Yes, clear them').click();
		await at(page, 'now');
		await expect(heading(page)).toBeFocused();
		await expect(note(page)).toHaveText('Your answers are gone from this device.');
		await expect(page.locator('#app input:checked')).toHaveCount(0);
		expect(await kept(page)).toBeUndefined();
		await page.goBack();
		await at(page, 'memory');
		await expect(page.locator('#app input:checked')).toHaveCount(0);
		expect((await kept(page)) ?? '').not.toMatch(/none|me|65-plus|stopped/);
		await page.reload();
		await expect(page.locator('#app input:checked')).toHaveCount(0);
	});

	test('from guidance leaves none, and Start begins at the first question', async ({ page }) => {
		await seed(page, { ...CALM, mood: ['low'] }, { step: 33 });
		await page.goto('/guidance/');
		await button(page, 'Clear all my answers').click();
		await button(page, 'Yes, clear them').click();
		await expect(heading(page)).toHaveText('There are no answers here yet');
		await expect(heading(page)).toBeFocused();
		await expect(note(page)).toHaveText('Your answers are gone from this device.');
		expect(await cards(page)).toEqual([]);
		expect((await kept(page)) ?? '').not.toContain('low');
		await page.getByRole('link', { name: 'Start the questions' }).click();
		await at(page, 'now');
		await expect(page.locator('#app input:checked')).toHaveCount(0);
	});
});

test('Start after a walk without marks begins at the first question', async ({ page }) => {
	await seed(page, {}, { step: 33 });
	await page.goto('/check/');
	await at(page, 'review');
	await step(page, 'review');
	await page.getByRole('link', { name: 'Start the questions' }).click();
	await at(page, 'now');
});

const FOREIGN = {
	'no JSON': '{"version":1,',
	nothing: 'null',
	'a number': '42',
	'a list': '[]',
	'another version': JSON.stringify({ version: 0, answers: { now: ['seizure'] }, step: 3 }),
	'answers that are a text': JSON.stringify({ version: 1, answers: 'now=seizure', step: 3 }),
	'a text for marks': JSON.stringify({ version: 1, answers: { now: 'seizure' }, step: 3 }),
	'two answers to a question of one': JSON.stringify({ version: 1, answers: { who: ['me', 'someone-else'] }, step: 1 }),
	'a question and an option that are gone': JSON.stringify({ version: 1, answers: { gone: ['x'], now: ['x'] }, step: 2 }),
	'a step that is not there': JSON.stringify({ version: 1, answers: {}, step: 9999 }),
	'half a step': JSON.stringify({ version: 1, answers: {}, step: 1.5 }),
	'a name from the machine’s own': '{"version":1,"answers":{"__proto__":["x"],"constructor":["none"]},"step":1}'
};

for (const [what, value] of Object.entries(FOREIGN)) {
	test(`a stored value that is not ours (${what}) is left out, said calmly, and the check works`, async ({ page }) => {
		await page.addInitScript((text) => {
			if (!sessionStorage.seeded) Object.assign(sessionStorage, { signpost: text, seeded: '1' });
		}, value);
		await page.goto('/check/');
		await expect(note(page)).toContainText('We took out the answers that no longer fit.');
		await expect(page.locator('#app input:checked')).toHaveCount(0);
		await expect(page.locator('#app [data-card]')).toHaveCount(0);
		await page.locator('#app input').last().locator('..').click();
		await expect(note(page)).toHaveCount(0);
		await button(page, 'See guidance now').click();
		await at(page, 'guidance');
		expect(await cards(page)).toContain('talk soon');
	});
}

test('what still fits of an older visit stays', async ({ page }) => {
	await seed(page, { now: ['none'], age: ['65-plus'], gone: ['x'] } as object, { step: 2 });
	await page.goto('/check/');
	await at(page, 'age');
	await expect(note(page)).toBeVisible();
	await expect(input(page, 'age', '65-plus')).toBeChecked();
});

test('where the browser blocks storage the whole way works', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'sessionStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await journey(page, { ...CALM, changed: ['ran-out'] });
	expect(await cards(page)).toEqual(['stopped-suddenly this-week', 'do-not-stop-suddenly this-week', 'talk soon']);
	await button(page, 'Northern Ireland').click();
	await expect(button(page, 'Northern Ireland')).toHaveAttribute('aria-current', 'true');
	await button(page, 'Clear all my answers').click();
	await button(page, 'Yes, clear them').click();
	await expect(heading(page)).toHaveText('There are no answers here yet');
});

test('where storage is full the whole way works', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await journey(page, { now: ['none'], who: ['me'] }, 'age');
	expect(await cards(page)).toContain('talk soon');
});

test('a new tab knows nothing of the answers in another', async ({ page, context }) => {
	await start(page);
	await walk(page, { now: ['none'] }, 'who');
	const other = await context.newPage();
	await other.goto('/check/');
	await at(other, 'now');
	await expect(other.locator('#app input:checked')).toHaveCount(0);
	await other.goto('/guidance/');
	await expect(heading(other)).toHaveText('There are no answers here yet');
});
