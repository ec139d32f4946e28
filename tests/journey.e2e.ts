import { expect } from '@playwright/test';
import {
	at,
	button,
	calls,
	CALM,
	cards,
	contacts,
	findings,
	helpers,
	input,
	journey,
	LONDON,
	mark,
	start,
	step,
	test
} from './walk.ts';

/**
 * What each of these people gets. The expectations are written by hand from the table of rules, docs/safety.md; nothing here
 * is computed, so that a wrong rule cannot make its own test pass.
 */
test.use(LONDON);

test('nothing that worries: talk to someone, and do not stop suddenly', async ({ page }) => {
	await journey(page, CALM);
	expect(await cards(page)).toEqual(['talk soon', 'do-not-stop-suddenly soon']);
	expect(await contacts(page)).toEqual(expect.arrayContaining(['gb-frank', 'gb-samaritans']));
	expect(await helpers(page)).toEqual(expect.arrayContaining(['prescriber', 'pharmacist']));
	expect(await findings(page)).toEqual([]);
	await expect(page.locator('#app figure')).toHaveCount(0);
});

test('all but one question left open: dangers that nobody ruled out are named', async ({ page }) => {
	await journey(page, { who: ['me'] });
	expect(await cards(page)).toEqual(['talk soon', 'not-ruled-out soon', 'do-not-stop-suddenly soon']);
});

test('breathing slowly: help at once, can be taken back, and one can go on', async ({ page }) => {
	await start(page);
	await mark(page, 'now', 'breathing');
	await expect(page.locator('[aria-live=assertive]')).toContainText('This may need help now.');
	expect(await calls(page.locator('[aria-live=assertive]'))).toEqual(['tel:999']);
	await step(page, 'now');
	expect(await cards(page)).toEqual(['overdose now', 'do-not-stop-suddenly now']);
	expect(await calls(page.locator('[data-card=overdose] .alarm'))).toEqual(['tel:999']);
	await button(page, 'I tapped that by mistake').click();
	await at(page, 'now');
	await expect(input(page, 'now', 'breathing')).not.toBeChecked();
	await expect(page.locator('[aria-live=assertive]')).toHaveText('');
	await mark(page, 'now', 'breathing');
	expect(await step(page, 'now')).toBe('alarm');
	expect(await step(page, 'alarm')).toBe('who');
	await button(page, 'See guidance now').click();
	await at(page, 'guidance');
	expect(await cards(page)).toEqual(['overdose now', 'do-not-stop-suddenly now', 'talk soon']);
	expect(await contacts(page)).toEqual(expect.arrayContaining(['gb-emergency', 'gb-nhs111']));
});

test('several dangers: every card, in the order of the gate', async ({ page }) => {
	await journey(page, { now: ['harm', 'seizure', 'chest'] }, 'who');
	expect(await cards(page)).toEqual(['seizure now', 'chest-pain now', 'crisis now', 'do-not-stop-suddenly now', 'talk soon']);
});

test('thoughts of suicide: the emergency number and a crisis line', async ({ page }) => {
	await journey(page, { now: ['harm'], who: ['me'] }, 'age');
	expect(await cards(page)).toEqual(['crisis now', 'do-not-stop-suddenly now', 'talk soon']);
	expect(await calls(page.locator('[data-card=crisis] .alarm'))).toEqual(['tel:999', 'tel:116123']);
	expect(await contacts(page)).toEqual(expect.arrayContaining(['gb-emergency', 'gb-samaritans']));
});

test('not sure about danger: the signs to look for, today', async ({ page }) => {
	const passed = await journey(page, { now: ['not-sure'], who: ['me'] }, 'age');
	expect(passed).toEqual(['now', 'alarm', 'who']);
	expect(await cards(page)).toEqual(['not-ruled-out today', 'do-not-stop-suddenly today', 'talk soon']);
});

test('hopeless in mood alone: a crisis line is shown at once, and leads today', async ({ page }) => {
	const passed = await journey(page, { ...CALM, mood: ['hopeless'] }, 'daytime');
	expect(passed.at(-1)).toBe('alarm');
	expect(await cards(page)).toEqual([
		'crisis-thoughts today',
		'do-not-stop-suddenly today',
		'effects-to-mention soon',
		'talk soon'
	]);
	expect(await contacts(page)).toContain('gb-samaritans');
});

test('ran out after months of most days: call today', async ({ page }) => {
	await journey(page, { ...CALM, changed: ['ran-out'], days: ['most'], months: ['over-3'] });
	expect(await cards(page)).toEqual([
		'stopped-suddenly today',
		'do-not-stop-suddenly today',
		'body-used-to-it soon',
		'talk soon'
	]);
	expect(await contacts(page)).toEqual(expect.arrayContaining(['gb-nhs111', 'gb-emergency', 'gb-frank', 'gb-samaritans']));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('NHS 111');
});

test('stopped, shaking, and a fit at an earlier stop: an ambulance now', async ({ page }) => {
	const stopped = { medicine: ['lorazepam'], changed: ['stopped'], days: ['most'], months: ['over-3'] } as const;
	const passed = await journey(page, { ...CALM, ...stopped, body: ['tremor'], life: ['past-withdrawal'] }, 'closer-together');
	expect(passed.slice(-3)).toEqual(['life', 'alarm', 'checkpoint']);
	expect(await cards(page)).toEqual([
		'stopped-suddenly now',
		'do-not-stop-suddenly now',
		'body-used-to-it this-week',
		'talk soon'
	]);
	expect(await contacts(page)).toContain('gb-emergency');
	expect(await findings(page)).toEqual(['body']);
});

test('street tablets with opioids: nobody is sent to a prescriber they do not have', async ({ page }) => {
	const bought = { medicine: ['street'], source: ['online-or-street'], days: ['some'], months: ['1-to-3'] } as const;
	await journey(page, { ...CALM, ...bought, reason: ['sleep'], alongside: ['opioids'] });
	expect(await cards(page)).toEqual([
		'opioids today',
		'do-not-stop-suddenly today',
		'street-supply today',
		'body-used-to-it soon',
		'talk soon'
	]);
	await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
	expect(await page.locator('main').innerText()).not.toMatch(/\b(your|their|the) prescriber/i);
	expect(await helpers(page)).not.toContain('prescriber');
	expect(await contacts(page)).toEqual(expect.arrayContaining(['gb-frank', 'gb-emergency']));
	expect(await findings(page)).toEqual(['combinations']);
});

test('a parent asks about a grown child: first aid and family lines, no findings', async ({ page }) => {
	const theirs = { who: ['someone-else'], medicine: ['diazepam'], source: ['someone-elses'] } as const;
	const seen = { days: ['most'], months: ['over-3'], mixing: ['weekly'], mood: ['low'], daytime: ['sleepy'] } as const;
	const passed = await journey(page, { ...CALM, ...theirs, ...seen, alongside: ['alcohol'] });
	const safety = ['alongside', 'body', 'mood', 'daytime', 'driving', 'life', 'checkpoint'];
	const more = ['closer-together', 'more-than-prescribed', 'unwell-when-late', 'review'];
	expect(passed.slice(8)).toEqual(['months', 'mixing', 'failed-attempts', ...safety, ...more]);
	expect(await cards(page)).toEqual([
		'alcohol today',
		'do-not-stop-suddenly today',
		'sedatives this-week',
		'not-yours this-week',
		'effects-to-mention soon',
		'helping-someone soon',
		'talk soon'
	]);
	expect(await findings(page)).toEqual([]);
	await expect(page.locator('#app figure')).toHaveCount(0);
	expect(await contacts(page)).toContain('gb-adfam');
});

test('a parent of a child with epilepsy, running out: the epilepsy team, today', async ({ page }) => {
	const child = { who: ['someone-else'], age: ['under-18'], medicine: ['clobazam'], reason: ['seizures'] } as const;
	await journey(page, { ...CALM, ...child, changed: ['running-out'], days: ['most'], months: ['over-3'] });
	expect(await cards(page)).toEqual([
		'running-out today',
		'do-not-stop-suddenly today',
		'epilepsy today',
		'young-person this-week',
		'helping-someone soon',
		'talk soon'
	]);
	expect(await helpers(page)).toContain('epilepsy-team');
});

test('under 18: an adult and a youth line, no findings', async ({ page }) => {
	const young = { age: ['under-18'], medicine: ['alprazolam'], source: ['someone-elses'], days: ['some'] } as const;
	const passed = await journey(page, { ...CALM, ...young, mood: ['low'] });
	expect(passed.slice(passed.indexOf('checkpoint'))).toEqual([
		'checkpoint',
		'closer-together',
		'more-than-prescribed',
		'unwell-when-late',
		'review'
	]);
	expect(await cards(page)).toEqual([
		'not-yours this-week',
		'do-not-stop-suddenly this-week',
		'young-person this-week',
		'effects-to-mention soon',
		'talk soon'
	]);
	expect(await findings(page)).toEqual([]);
	await expect(page.locator('#app figure')).toHaveCount(0);
	expect(await contacts(page)).toContain('gb-childline');
});

const LEADS = [
	['breathing', 'overdose now'],
	['took-too-much', 'took-too-much now'],
	['seizure', 'seizure now'],
	['chest', 'chest-pain now'],
	['confusion', 'confusion now'],
	['other-emergency', 'emergency-other now'],
	['harm', 'crisis now']
] as const;
test('whatever the danger, the call is in sight on a phone without moving the page', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const [danger, lead] of LEADS) {
		// From a page that keeps nothing of its own as it goes.
		await page.goto('/');
		const kept = JSON.stringify({ version: 1, answers: { ...CALM, now: [danger] }, step: 33, alarm: false });
		await page.evaluate((kept) => void (sessionStorage['signpost'] = kept), kept);
		await page.goto('/guidance/');
		await at(page, 'guidance');
		expect((await cards(page))[0]).toBe(lead);
		// Half of it: its words are in its middle.
		await expect(page.locator('#app a[href="tel:999"]').first(), danger).toBeInViewport({ ratio: 0.5 });
	}
});
