import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { cards, LONDON, test } from './walk.ts';

/** Stored state, history, hash and query may be anybody's. They break nothing, draw nothing, and change no guidance. */
test.use(LONDON);

const LOADS = 12;
const ANSWERS = { now: ['none'], who: ['me'], changed: ['ran-out'], mood: ['hopeless'] };
const kept = JSON.stringify({ version: 1, answers: ANSWERS, step: 4, alarm: false });

const MARKUP = [
	'<img src=x onerror=window.hit=1>',
	'"><script>window.hit=1</script>',
	'javascript:window.hit=1',
	'{{constructor.constructor("window.hit=1")()}}',
	'%3Csvg onload=window.hit=1%3E',
	'now=seizure',
	'answers[now]=harm',
	'__proto__[now]=seizure',
	'#app',
	'x'.repeat(100_000),
	'\u0000\uFFFF\u202E',
	']]>',
	'../../check/?a'
];
const text = fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'binary', maxLength: 40 }));
const json = fc.oneof(fc.jsonValue({ maxDepth: 6 }), text);
const stored = fc.oneof(
	text,
	json.map((value) => JSON.stringify(value)),
	fc
		.record({
			version: fc.constantFrom(1, 1, 2),
			answers: fc.dictionary(fc.constantFrom('now', 'who', '__proto__', 'gone'), json),
			step: json,
			alarm: json,
			seen: json
		})
		.map((value) => JSON.stringify(value)),
	fc.constant('['.repeat(50_000)),
	fc.constant(`{"version":1,"answers":{"now":[${'"seizure",'.repeat(20_000)}"x"]},"step":1}`)
);
const drawn = <T>(what: fc.Arbitrary<T>, seed: number) => fc.sample(what, { numRuns: LOADS, seed });

/** Only what is ours is on the page. */
const untouched = async (page: Page) => {
	expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
	expect(await page.locator('main :is(img, script, iframe, object, embed, form, style, base, meta)').count()).toBe(0);
	await expect(page.locator('main h1:visible')).toHaveCount(1);
};

/** The words of guidance but for what tells the time. */
const guidance = async (page: Page) => ({
	cards: await cards(page),
	text: await page.locator('#app .card, #app .headline').allInnerTexts()
});

test('hash and query of any kind change nothing', async ({ page }) => {
	test.slow();
	await page.goto('/');
	await page.evaluate((kept) => void (sessionStorage['signpost'] = kept), kept);
	await page.goto('/guidance/');
	await expect(page.locator('[data-card]').first()).toBeVisible();
	const plain = await guidance(page);
	expect(plain.cards.length).toBeGreaterThan(2);
	const addresses = drawn(fc.tuple(text, text), 5).map(
		([query, hash]) =>
			`?${encodeURIComponent(query.toWellFormed()).slice(0, 2000)}#${encodeURIComponent(hash.toWellFormed()).slice(0, 2000)}`
	);
	for (const address of ['?now=seizure#now=seizure', '?signpost={"answers":{"now":["seizure"]}}', ...addresses]) {
		await page.goto('about:blank');
		await page.goto(`/guidance/${address}`);
		await expect(page.locator('[data-card]').first()).toBeVisible();
		expect(await guidance(page)).toEqual(plain);
		await untouched(page);
	}
});

test('stored state of any kind gives a page that works', async ({ page }) => {
	test.slow();
	await page.goto('/');
	for (const [signpost, region, area, left] of drawn(fc.tuple(stored, text, text, fc.option(text)), 6)) {
		await page.evaluate(
			([signpost, region, area, left]) => {
				sessionStorage.clear();
				for (const [key, value] of Object.entries({ signpost, region, area, left }))
					if (value) sessionStorage.setItem(key, value);
			},
			[signpost, region, area, left] as const
		);
		for (const path of ['/guidance/', '/check/', '/guidance/sheet/']) {
			await page.goto(path);
			await expect(page.locator('#app h1:visible')).toHaveCount(1);
			await untouched(page);
			await expect(page).toHaveURL(new RegExp(`${path}$`));
		}
	}
});

test('history of any kind gives a page that works, and the same guidance', async ({ page }) => {
	test.slow();
	await page.goto('/');
	await page.evaluate((kept) => void (sessionStorage['signpost'] = kept), kept);
	await page.goto('/guidance/');
	await expect(page.locator('[data-card]').first()).toBeVisible();
	const plain = await guidance(page);
	const states = drawn(
		fc.oneof(
			json,
			fc.record({ route: fc.constantFrom('check', 'guidance', 'x'), step: json, alarm: json, review: json, depth: json })
		),
		7
	);
	for (const state of states) {
		await page.evaluate(async (state) => {
			const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
			history.replaceState(state, '');
			history.pushState({ route: 'guidance', step: 0, alarm: false, review: false, depth: 1 }, '');
			const back = popped();
			history.back();
			await back;
			const forward = popped();
			history.forward();
			await forward;
		}, state as object);
		await untouched(page);
		expect(await guidance(page)).toEqual(plain);
		await page.evaluate((state) => history.replaceState(state, ''), state as object);
		await page.reload();
		await expect(page.locator('[data-card]').first()).toBeVisible();
		expect(await guidance(page)).toEqual(plain);
	}
});
