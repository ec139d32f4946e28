import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { QUESTIONS } from '../src/lib/content/questions.ts';
import { sheet as words } from '../src/lib/content/en/sheet.ts';
import { sheetPage as page_ } from '../src/lib/content/en/sheet-page.ts';
import { NOT_KNOWN } from '../src/lib/screening/question.ts';
import { MOST_BYTES } from '../src/lib/sheet/code.ts';
import { MOST } from '../src/lib/sheet/most.ts';
import { HAN, withHan } from './letters.ts';
import { button, CALM, LONDON, seed, test, type Marks } from './walk.ts';

/** The page for an appointment: what is on it, on paper, in a code, and nowhere else. */
test.use(LONDON);

const PATH = '/guidance/sheet/';
const MARKED = {
	...CALM,
	changed: ['tapering'],
	months: ['over-3'],
	days: ['most'],
	'several-prescribers': ['more-than-once'],
	driving: ['weekly'],
	life: ['drives', 'lives-alone'],
	body: ['tremor', 'sleep'],
	craving: ['weekly'],
	alongside: ['alcohol']
} as const satisfies Marks;

/** Every mark that there is; of one answer the last, which has the most words behind it. */
const LONGEST = Object.fromEntries(
	QUESTIONS.map(({ id, kind, options }) => {
		const marks = options.filter((option) => !['none', 'prefer-not', 'does-not-apply', 'as-prescribed'].includes(option));
		return [id, kind === 'several' ? marks : [marks.findLast((option) => !(NOT_KNOWN as readonly string[]).includes(option))]];
	})
) as Marks;

const paper = (page: Page) => page.locator('article.paper');
const open = async (page: Page, answers?: Marks) => {
	if (answers) await seed(page, answers, { step: 33 });
	await page.goto(PATH);
	await expect(page.locator('#app:not([data-blank]), #app > div[hidden], #app .group').first()).toBeVisible();
};
const lines = (page: Page) => paper(page).locator('li, h3, h4, .said, .foot').allInnerTexts();

/** Letters as they come; capitals are the widest that people write. No pictures: no machine has the same. */
const typed = (most: number) =>
	'Äpfel ich NEHME ES JEDEN ABEND, und manchmal mehr, wenn es nicht reicht. '.repeat(9).slice(0, most);

const openAll = (page: Page) =>
	page.locator('#app details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

async function fillIn(page: Page, write = typed) {
	await openAll(page);
	await page.locator('.fill .option').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
	const fields = page.locator('.fill textarea');
	for (const [index, most] of [MOST.want, MOST.taking, MOST.fear, MOST.question].entries())
		await fields.nth(index).fill(write(most));
}
const showAll = (page: Page) =>
	page.locator('.choose input').evaluateAll((all) => {
		for (const one of all as HTMLInputElement[]) if (!one.checked) one.click();
	});

interface Printed {
	readonly text: string;
	/** Letters smaller than 9 pt, and letters outside of the margins. */
	readonly faults: string[];
}
/** Pages of a PDF, read by another program than the one that wrote it. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed[]> {
	const pdf = await page.pdf({ format });
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const pages: Printed[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const one = await document.getPage(number);
		const [, , width = 0, height = 0] = one.view;
		const { items } = await one.getTextContent();
		const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
		const margin = 28;
		pages.push({
			text: texts.map(({ str }) => str).join(' '),
			faults: texts
				.filter(({ transform, width: wide }) => {
					const [, , , size = 0, x = 0, y = 0] = transform as number[];
					return size < 8.99 || x < margin || x + wide > width - margin || y < margin || y + size > height - margin;
				})
				.map(({ str, transform }) => `${str} ${String(transform)}`)
		});
	}
	return pages;
}
/** White space differs between a page and its paper; hyphens, ligatures and quotes must not. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

for (const format of ['A4', 'Letter'] as const) {
	for (const [who, letters, write] of [
		['me', 'usual letters', typed],
		['someone-else', 'usual letters', typed],
		['someone-else', 'the widest Latin letter', (most: number) => 'W'.repeat(most)],
		['someone-else', 'letters of East Asia', (most: number) => HAN.repeat(most)]
	] as const) {
		test(`the longest sheet, of ${who}, in ${letters}, is one side of ${format}, whole, at least 9 pt`, async ({ page }) => {
			test.slow();
			await open(page, { ...LONGEST, who: [who] });
			await withHan(page, 'Roboto');
			await fillIn(page, write);
			await showAll(page);
			const wanted = await lines(page);
			expect(wanted.length).toBeGreaterThan(80);
			const pages = await printed(page, format);
			expect(pages.map(({ faults }) => faults)).toEqual([[]]);
			for (const line of wanted) expect(bare(pages[0]?.text ?? '')).toContain(bare(line));
			// Nothing of the page around it.
			expect(pages[0]?.text).not.toMatch(/Take it with you|Leave this page|Easier reading/);
		});
	}

	test(`a short sheet, and the empty form, are one side of ${format}`, async ({ page }) => {
		await open(page, MARKED);
		const [short, ...rest] = await printed(page, format);
		expect([short?.faults, rest.length]).toEqual([[], 0]);
		for (const line of await lines(page)) expect(bare(short?.text ?? '')).toContain(bare(line));
		await page.evaluate(() => sessionStorage.removeItem('signpost'));
		await page.reload();
		await expect(paper(page)).toHaveClass(/blank/);
		const [blank, ...more] = await printed(page, format);
		expect([blank?.faults, more.length]).toEqual([[], 0]);
		for (const heading of ['What I want from today', 'My questions', page_.agreed.heading])
			expect(bare(blank?.text ?? '')).toContain(bare(heading));
	});
}

test('where the lines begin to stand closer, the fullest sheet of each kind is one side too', async ({ page }) => {
	test.slow();
	await open(page, LONGEST);
	await openAll(page);
	await showAll(page);
	for (const closeness of ['close', 'roomy']) {
		// Line by line until the first sheet of that kind, which is its fullest.
		await page.evaluate(async (closeness) => {
			for (const box of document.querySelectorAll<HTMLInputElement>('.choose input')) {
				if (document.querySelector('article.paper')?.classList.contains(closeness)) return;
				if (box.checked) box.click();
				await new Promise((resolve) => setTimeout(resolve));
			}
		}, closeness);
		await expect(paper(page)).toHaveClass(new RegExp(closeness));
		for (const format of ['A4', 'Letter'] as const)
			expect((await printed(page, format)).map(({ faults }) => [format, closeness, faults])).toEqual([[format, closeness, []]]);
	}
});

test('a sheet that is too long for its paper is found out', async ({ page }) => {
	await open(page, LONGEST);
	await fillIn(page);
	await showAll(page);
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'@media print { .paper section { margin-bottom: 40mm !important } .paper li { font-size: 8pt !important } }'
		);
		document.adoptedStyleSheets = [sheet];
	});
	const pages = await printed(page, 'A4');
	expect(pages.length).toBeGreaterThan(1);
	expect(pages.flatMap(({ faults }) => faults)).not.toEqual([]);
});

const wasm = readFileSync(new URL('../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url));
/** What a reader that is not ours takes from the picture on the screen. */
async function decoded(page: Page): Promise<string | undefined> {
	prepareZXingModule({
		overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer }
	});
	const picture = await page.locator('.code').screenshot();
	const [found] = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
	return found?.text;
}

/** Keeps what would go out of the page: to the clipboard, to the share sheet. */
const intercept = (page: Page) =>
	page.addInitScript(() => {
		const out = ((window as { out?: Record<string, unknown> }).out = {} as Record<string, unknown>);
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => void (out['copy'] = text) } });
		Object.defineProperty(navigator, 'share', { value: async (data: object) => void (out['share'] = data), configurable: true });
	});
const out = (page: Page) => page.evaluate(() => (window as unknown as { out: { copy: string; share: object } }).out);

async function file(page: Page, name: string) {
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const shortAnswers = { ...CALM, craving: ['weekly'] } as const satisfies Marks;
for (const [look, media] of [
	['light', { colorScheme: 'light' }],
	['dark', { colorScheme: 'dark' }],
	['forced colours', { forcedColors: 'active', colorScheme: 'dark' }]
] as const) {
	test(`the code, ${look}, at 360 px: another reader gets the text of Copy, with its umlauts and pictures`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.emulateMedia(media);
		await intercept(page);
		await open(page, shortAnswers);
		await page.locator('.fill textarea').first().fill('Über alles reden 🙂');
		await button(page, page_.carry.copy).click();
		await button(page, page_.code.show).click();
		const { copy } = await out(page);
		expect(copy).toContain('Über alles reden 🙂');
		expect(new TextEncoder().encode(copy).length).toBeLessThanOrEqual(MOST_BYTES);
		expect(await decoded(page)).toBe(copy);
		await expect(page.getByText(page_.code.label)).toBeVisible();
		expect(await page.getByText('did not fit').count()).toBe(0);
	});
}

test('a sheet too long for a code is shortened, and the page and the code say by how much', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 360, height: 740 });
	await intercept(page);
	await open(page, LONGEST);
	await fillIn(page);
	await showAll(page);
	await button(page, page_.carry.copy).click();
	await button(page, page_.code.show).click();
	const { copy } = await out(page);
	const text = (await decoded(page)) ?? '';
	expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(MOST_BYTES);
	const items = (of: string) => of.split('\n').filter((line) => line.startsWith('- '));
	const gone = items(copy).length - items(text).length;
	expect(gone).toBeGreaterThan(10);
	for (const line of items(text)) expect(items(copy)).toContain(line);
	expect(text).toContain(`Shortened: ${gone} lines are left out.`);
	await expect(page.getByText(`${gone} lines did not fit in the code.`)).toBeVisible();
	await page.getByText(page_.code.text).click();
	expect((await page.locator('.plain-text').innerText()).trimEnd()).toBe(text.trimEnd());
});

test('what is left out is in nothing that goes out, and in nothing on the page but its own switch', async ({ page }) => {
	test.slow();
	await intercept(page);
	await open(page, {
		...MARKED,
		medicine: ['clonazepam', 'street'],
		source: ['online-or-street'],
		'several-prescribers': ['more-than-once'],
		life: ['pregnant', 'drives', 'lives-alone'],
		mood: ['hopeless']
	});
	// No danger that is there now: the words to say for that are whole, and tell nothing of these (SayItForMe.svelte.test.ts).
	await expect(page.locator('[data-urgency=now]')).toHaveCount(0);
	const everywhere = async () => {
		for (const name of [page_.carry.copy, page_.carry.share]) await button(page, name).click();
		const { copy, share } = await out(page);
		const { text } = await file(page, page_.carry.file);
		await openAll(page);
		const { text: record } = await file(page, page_.record.action);
		const { text: calendar } = await file(page, 'Make the reminder file');
		if (await button(page, page_.code.show).count()) await button(page, page_.code.show).click();
		const [paperText] = await printed(page, 'A4');
		return {
			copy,
			share: JSON.stringify(share),
			text,
			code: (await decoded(page)) ?? '',
			print: paperText?.text ?? '',
			article: await paper(page).evaluate((one) => one.outerHTML),
			record,
			calendar,
			title: await page.title(),
			say: await page
				.locator('.say-it textarea')
				.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join('\n')),
			// All of the page but the switches, where the person sees what could be shown: those of the sheet, those of the words to
			// say; and but for what the page says to all who have no answers at all.
			rest: await page.evaluate(() => {
				const copied = document.querySelector('#app')?.cloneNode(true) as Element;
				for (const one of copied.querySelectorAll('.choose, .say-text details')) one.remove();
				return copied.outerHTML;
			})
		};
	};
	const TOLD = {
		drives: /\bI drive|drove|driving/i,
		prescribers: /more than one prescriber|several[- ]prescribers/i,
		// “For an online form” stands above words to say, whatever was answered.
		street: /street|bought|online(?! form)/i,
		thoughts: /suicide|hopeless|not worth living/i,
		pregnancy: /pregnan/i
	};
	/** What went out with words of the sheet; the others have none of it to tell. */
	const SHEETS = ['copy', 'share', 'text', 'code', 'print', 'article'] as const;
	const first = await everywhere();
	expect(first.say.length).toBeGreaterThan(100);
	expect(first.record).toMatch(/clonazepam/i);
	for (const [where, text] of Object.entries(first))
		for (const [what, told] of Object.entries(TOLD)) expect(text, `${what} in ${where}`).not.toMatch(told);
	for (const where of SHEETS) {
		// In the code with a space or a break at the same places.
		expect(bare(first[where].replaceAll('\\n', ' ')), where).toContain(bare(words.withheld));
		expect(first[where], where).toMatch(/urge/i);
	}
	expect(first.record).toContain(words.withheld);
	// One is turned on, one off.
	for (const line of ['driving', 'craving'])
		await page
			.locator('.choose label')
			.filter({ has: page.locator(`input[value="${line}"]`) })
			.click();
	const second = await everywhere();
	for (const [where, text] of Object.entries(second))
		for (const [what, told] of Object.entries({ ...TOLD, craving: /strong urge|"craving"/i }))
			if (what !== 'drives') expect(text, `${what} in ${where}`).not.toMatch(told);
	for (const where of [...SHEETS, 'record'] as const) expect(second[where], where).toMatch(TOLD.drives);
	for (const where of ['calendar', 'title', 'say'] as const) expect(second[where], where).not.toMatch(TOLD.drives);
});

test('nothing is asked for, kept, put into the address or the title; reloading brings back none of what was typed', async ({
	page
}) => {
	await intercept(page);
	await open(page, MARKED);
	const before = await page.evaluate(() => ({ kept: JSON.stringify({ ...sessionStorage }), entries: history.length }));
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await fillIn(page);
	await showAll(page);
	for (const name of [page_.carry.copy, page_.carry.share, page_.code.show]) await button(page, name).click();
	expect((await file(page, page_.carry.file)).name).toBe('sheet.txt');
	const after = await page.evaluate(() => ({ kept: JSON.stringify({ ...sessionStorage }), entries: history.length }));
	expect(after).toEqual(before);
	expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
	expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(PATH);
	await expect(page).toHaveTitle('Signpost');
	await page.reload();
	await expect(paper(page)).toBeVisible();
	expect(
		await page.locator('.fill textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join(''))
	).toBe('');
	await expect(page.locator('.fill input:checked')).toHaveCount(0);
});

test('putting the tab away writes nothing', async ({ page }) => {
	await open(page, MARKED);
	const before = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { get: () => true });
		document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
	});
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toBe(before);
});

const neutral = /^https:\/\/www\.bbc\.co\.uk\/weather/;
test('Leave takes what was typed out of the page, even while the neutral site is slow', async ({ page, context }) => {
	await context.route(neutral, () => {});
	await open(page, MARKED);
	await page.locator('.fill textarea').first().fill('zebra crossing');
	await expect(paper(page)).toContainText('zebra crossing');
	const left = await page.evaluate(async () => {
		document.querySelector<HTMLElement>('[data-leave]')?.click();
		await new Promise((resolve) => setTimeout(resolve, 300));
		return {
			html: document.querySelector('main')?.innerHTML,
			hidden: document.documentElement.hidden,
			keys: Object.keys(sessionStorage)
		};
	});
	expect(left.hidden).toBe(true);
	expect(left.keys).toEqual(['left']);
	expect(left.html).not.toMatch(/zebra crossing|article class="paper/);
});

test('under the cover nothing is seen, told or printed; what was typed comes back, or is cleared', async ({ page }) => {
	await page.clock.install();
	await open(page);
	await page.locator('.fill textarea').first().fill('zebra crossing');
	await page.clock.runFor(31 * 60_000);
	const cover = page.getByRole('heading', { level: 1, name: 'Your answers are covered' });
	await expect(cover).toBeFocused();
	expect(await page.locator('main').ariaSnapshot()).not.toMatch(/zebra|sheet/);
	expect((await printed(page, 'A4')).map(({ text }) => text).join()).not.toMatch(/zebra|appointment/);
	await button(page, 'Show them again').click();
	await expect(paper(page)).toContainText('zebra crossing');
	await page.clock.runFor(31 * 60_000);
	await button(page, 'Clear my answers').click();
	await expect(page.getByText('Your answers are gone from this device.')).toBeVisible();
	await expect(page.locator('.fill textarea').first()).toHaveValue('');
	await expect(paper(page)).toHaveClass(/blank/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('Clear empties the sheet and the tab', async ({ page }) => {
	await open(page, MARKED);
	await page.locator('.fill textarea').first().fill('zebra crossing');
	await button(page, 'Clear all my answers').click();
	await button(page, 'Yes, clear them').click();
	await expect(paper(page)).toHaveClass(/blank/);
	expect(await page.evaluate(() => sessionStorage.getItem('signpost'))).toBeNull();
	expect(await page.locator('main').innerText()).not.toMatch(/zebra/i);
});

for (const [answers, urgency] of [
	[{ ...CALM, now: ['seizure'] }, 'now'],
	[{ ...CALM, changed: ['ran-out'], days: ['most'], months: ['over-3'] }, 'today'],
	[CALM, undefined]
] as const) {
	test(`the page begins with help where it is for ${urgency ?? 'later: with its heading'}`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, answers);
		const lead = page.locator('#app [data-urgency]');
		await expect(lead).toHaveCount(urgency ? 1 : 0);
		if (!urgency) return;
		await expect(lead).toHaveAttribute('data-urgency', urgency);
		await expect(lead).toBeInViewport({ ratio: 1 });
		const above = await page.evaluate(() => {
			const [lead, heading] = ['[data-urgency]', 'h1'].map((one) =>
				document.querySelector(`#app ${one}`)?.getBoundingClientRect()
			);
			return (lead?.bottom ?? 0) <= (heading?.top ?? 0);
		});
		expect(above).toBe(true);
		if (urgency === 'now') await expect(lead.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
		await lead.getByRole('link', { name: page_.urgent.guidance }).click();
		await expect(page).toHaveURL(/\/guidance\/$/);
	});
}

test('without answers there is the empty form, and a way to the questions', async ({ page }) => {
	await open(page);
	await expect(paper(page)).toHaveClass(/blank/);
	await expect(page.getByRole('link', { name: page_.noAnswers.start })).toHaveAttribute('href', '../../check/');
	await expect(button(page, page_.carry.copy)).toHaveCount(0);
	const gap = await page.locator('#app .note').evaluate((note) => {
		return note.getBoundingClientRect().top - (note.previousElementSibling?.getBoundingClientRect().bottom ?? 0);
	});
	expect(gap, 'above the note').toBeGreaterThanOrEqual(16);
	// What is chosen here makes a sheet all the same.
	await page.locator('.fill .option').first().click();
	await expect(paper(page)).not.toHaveClass(/blank/);
	await expect(button(page, page_.carry.copy)).toBeVisible();
});

test('where storage is blocked the page says so and works', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'sessionStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await open(page);
	await expect(page.getByText(page_.blocked)).toBeVisible();
	await page.locator('.fill .option').first().click();
	await expect(paper(page)).not.toHaveClass(/blank/);
});

test('answers that cannot be read are said to be missing', async ({ page }) => {
	await open(page, { ...MARKED, gone: ['x'] } as Marks);
	await expect(page.getByText(page_.unread)).toBeVisible();
	await expect(paper(page)).toContainText('Clonazepam');
});

test('a sheet about someone else, and one of a person under 18', async ({ page }) => {
	await open(page, { ...MARKED, who: ['someone-else'], age: ['under-18'] });
	await expect(paper(page).locator('h3')).toHaveText(words.title.other);
	const told = (await lines(page)).join('\n');
	expect(told).toContain('They live alone');
	expect(told).not.toMatch(/\bI (live|drive|take|feel)\b/);
});

test('without script it is a form to fill in by hand, with a way to the numbers', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(PATH);
	await expect(paper(page)).toBeVisible();
	await expect(page.getByRole('link', { name: page_.numbers })).toHaveAttribute('href', /help\/$/);
	await expect(page.locator('main input, main textarea, main button')).toHaveCount(0);
	await context.close();
});

test('a reminder holds a title that says nothing, and the time', async ({ page }) => {
	await open(page, MARKED);
	await page.getByLabel(page_.reminder.who, { exact: true }).fill('Dr Example');
	const { name, text } = await file(page, 'Make the reminder file');
	expect(name).toBe('reminder.ics');
	expect(text).toContain('SUMMARY:Reminder');
	expect(text).not.toMatch(/Example|signpost|clonazepam/i);
	await page.getByLabel('Day and time').fill('2001-01-01T10:00');
	await button(page, 'Make the reminder file').click();
	await expect(page.getByText('Pick a day and a time that is still to come.')).toBeVisible();
});
