import { expect } from '@playwright/test';
import { at, button, CALM, cards, contacts, findings, helpers, journey, LONDON, mark, start, step, test, walk } from './walk.ts';

/** What people get who are in no danger today. Written by hand from the table of rules, as in journey.e2e.ts. */
test.use(LONDON);

const mostDays = { days: ['most'], months: ['over-3'] } as const;

test('pregnant and cutting down alone: midwife and pharmacist, today', async ({ page }) => {
	await journey(page, { ...CALM, changed: ['cut-down'], days: ['most'], months: ['1-to-3'], life: ['pregnant'] });
	expect(await cards(page)).toEqual([
		'pregnancy today',
		'do-not-stop-suddenly today',
		'cut-down today',
		'body-used-to-it soon',
		'talk soon'
	]);
	expect(await helpers(page)).toEqual(expect.arrayContaining(['midwife', 'pharmacist']));
	expect(await contacts(page)).toContain('gb-nhs111');
});

test('epilepsy and running out: both, today', async ({ page }) => {
	await journey(page, { ...CALM, ...mostDays, reason: ['seizures'], changed: ['running-out'] }, 'closer-together');
	expect(await cards(page)).toEqual([
		'running-out today',
		'do-not-stop-suddenly today',
		'epilepsy today',
		'body-used-to-it soon',
		'talk soon'
	]);
	expect(await helpers(page)).toContain('epilepsy-team');
});

test('cutting down with a plan, and well: calm, and no alarm', async ({ page }) => {
	const passed = await journey(page, { ...CALM, ...mostDays, changed: ['tapering'] });
	expect(passed).not.toContain('alarm');
	expect(await cards(page)).toEqual(['tapering soon', 'do-not-stop-suddenly soon', 'body-used-to-it soon', 'talk soon']);
	expect(await contacts(page)).not.toContain('gb-emergency');
});

test('stopped long ago: what comes after, and not a word about stopping suddenly', async ({ page }) => {
	const passed = await journey(page, { ...CALM, ...mostDays, changed: ['stopped-longer'] });
	expect(passed.slice(passed.indexOf('months'))).toEqual([
		'months',
		'mixing',
		'failed-attempts',
		'alongside',
		'body',
		'mood',
		'daytime',
		'driving',
		'life',
		'checkpoint',
		'craving',
		'health-harm',
		'people-harm',
		'memory',
		'review'
	]);
	expect(await cards(page)).toEqual(['after-stopping soon', 'body-used-to-it soon', 'talk soon']);
});

test('several signs each week: one card of this week, and the signs in words, uncounted', async ({ page }) => {
	const signs = { 'more-than-prescribed': ['weekly'], craving: ['weekly'], 'kept-hidden': ['daily'] } as const;
	await journey(page, { ...CALM, 'ran-out-early': ['monthly'], ...signs });
	expect(await cards(page)).toEqual(['control this-week', 'do-not-stop-suddenly this-week', 'talk soon']);
	expect(await findings(page)).toEqual(['control']);
	await expect(page.locator('#app figure')).toBeVisible();
	await expect(page.locator('[data-finding=control] li')).toHaveCount(4);
	expect(await page.locator('main').innerText()).not.toMatch(/\b(score|addict|disorder|\d+ (of|out of) \d+|\d+ ?%)/i);
});

test('one sign, now and then: soon, and no more is made of it', async ({ page }) => {
	await journey(page, { ...CALM, 'stress-answer': ['once-or-twice'] });
	expect(await cards(page)).toEqual(['one-sign soon', 'do-not-stop-suddenly soon', 'talk soon']);
});

test('a body that got used to it is no sign of losing control', async ({ page }) => {
	const used = { ...mostDays, body: ['sleep'], 'failed-attempts': ['once'], 'works-less': ['yes'], memory: ['weekly'] } as const;
	await journey(page, { ...CALM, ...used, 'unwell-when-late': ['monthly'], 'health-harm': ['yes'], 'against-advice': ['once'] });
	expect(await cards(page)).toEqual([
		'body-used-to-it this-week',
		'do-not-stop-suddenly this-week',
		'slower-with-help this-week',
		'effects-to-mention this-week',
		'talk soon'
	]);
	expect(await findings(page)).toEqual(['body']);
});

test('guidance can be had from the first answer on', async ({ page }) => {
	await start(page);
	await expect(button(page, 'See guidance now')).toHaveCount(0);
	await mark(page, 'now', 'none');
	await button(page, 'See guidance now').click();
	await at(page, 'guidance');
	expect(await cards(page)).toEqual(['talk soon', 'do-not-stop-suddenly soon']);
	await button(page, 'Change my answers').click();
	await at(page, 'review');
});

test('the pause before the last part offers guidance, or two more minutes', async ({ page }) => {
	await start(page);
	await walk(page, { now: ['none'], mood: ['numb'] }, 'checkpoint');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await button(page, 'See guidance now').click();
	await at(page, 'guidance');
	expect(await cards(page)).toEqual(['effects-to-mention soon', 'do-not-stop-suddenly soon', 'talk soon']);
	await page.goBack();
	await at(page, 'checkpoint');
	expect(await step(page, 'checkpoint')).toBe('closer-together');
});

test('guidance without answers says so, and offers the questions and the numbers', async ({ page }) => {
	await page.goto('/guidance/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There are no answers here yet');
	expect(await cards(page)).toEqual([]);
	await expect(page.getByRole('link', { name: 'Just show me who to call' })).toBeVisible();
	await page.getByRole('link', { name: 'Start the questions' }).click();
	await at(page, 'now');
});

test('walked through without a single mark, it says that there are no answers', async ({ page }) => {
	await journey(page, {});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There are no answers here yet');
	expect(await cards(page)).toEqual([]);
});
