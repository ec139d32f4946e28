import { RULE_BOOK } from '../../src/lib/content/rule-book.ts';
import { evaluate } from '../../src/lib/screening/evaluate.ts';
import { CALM, type Marks } from '../walk.ts';
import { expect, test } from './world.ts';

/** Guidance as the rules give it in Node. */
const expected = (answers: Marks) => evaluate(RULE_BOOK, answers).cards.map(({ card, urgency }) => `${card} ${urgency}`);

const PEOPLE: Record<string, { answers: Marks; first: string }> = {
	'someone with nothing that worries': { answers: CALM, first: 'talk soon' },
	'someone who breathes slowly': { answers: { ...CALM, now: ['breathing'], alongside: ['opioids'] }, first: 'overdose now' },
	'a parent of a grown child': {
		answers: { ...CALM, who: ['someone-else'], days: ['most'], months: ['over-3'], mixing: ['weekly'], alongside: ['alcohol'] },
		first: 'alcohol this-week'
	}
};

for (const [who, { answers, first }] of Object.entries(PEOPLE)) {
	test(`${who}, from the first page to guidance, gets what the rules say`, async ({ visitor, site }) => {
		await visitor.start();
		const given = await visitor.walk(answers);
		const cards = await visitor.cards();
		expect(cards).toEqual(expected(given));
		expect(cards[0]).toBe(first);
		// All is there before the first answer. What the offline worker keeps meanwhile is alike for everybody.
		expect(site.byPages).toEqual(['/', '/check/']);
		expect(Object.keys(await visitor.kept())).toEqual(['signpost']);
		const traces = await visitor.look(() => [document.title, location.href, document.cookie, JSON.stringify(history.state)]);
		expect(traces.slice(0, 3)).toEqual(['Signpost', `${site.url}guidance/`, '']);
		expect(traces[3]).not.toMatch(/breathing|opioids|someone-else|weekly|clonazepam/);
	});
}

test('a reload in the middle keeps the screen, the answers and the way back', async ({ visitor }) => {
	await visitor.start();
	await visitor.walk({ now: ['none'], who: ['someone-else'], age: ['65-plus'] }, 'medicine');
	await visitor.mark('medicine', 'zopiclone');
	await visitor.reload();
	await visitor.at('medicine');
	expect(await visitor.marked()).toEqual(['zopiclone']);
	await visitor.tapButton('Back');
	await visitor.at('age');
	expect(await visitor.heading()).toBe('How old are they?');
	expect(await visitor.marked()).toEqual(['65-plus']);
});

test('Back and Forward of the browser step through screens, and keep the answers', async ({ visitor, site }) => {
	await visitor.start();
	await visitor.walk({ now: ['seizure'], who: ['me'], age: ['65-plus'] }, 'medicine');
	for (const screen of ['age', 'who', 'alarm', 'now'] as const) {
		await visitor.back();
		await visitor.at(screen);
		await expect.poll(() => visitor.look(() => document.activeElement?.tagName)).toBe('H1');
	}
	expect(await visitor.marked()).toEqual(['seizure']);
	await visitor.forward();
	await visitor.at('alarm');
	expect(await visitor.cards()).toContain('seizure now');
	await visitor.forward();
	await visitor.at('who');
	expect(await visitor.marked()).toEqual(['me']);
	for (const screen of ['alarm', 'now'] as const) {
		await visitor.back();
		await visitor.at(screen);
	}
	await visitor.back();
	await expect.poll(() => visitor.address()).toBe(site.url);
});

test('a check that was left for another page comes back with what was marked and typed', async ({ visitor, site }) => {
	await visitor.start();
	await visitor.walk({ now: ['seizure'], who: ['me'] }, 'medicine');
	await visitor.mark('medicine', 'zopiclone');
	await visitor.tap('//input[@type="search"]');
	await visitor.write('valium');
	await expect.poll(() => visitor.offered()).toBeLessThan(10);
	await visitor.tapLink('Privacy');
	await expect.poll(() => visitor.address()).toBe(`${site.url}privacy/`);
	await visitor.back();
	await visitor.at('medicine');
	await expect.poll(() => visitor.marked()).toEqual(['zopiclone']);
	// Alive from the browser's memory, or opened again: either way the list is the one of the words in the box.
	const typed = await visitor.look(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value);
	expect(['valium', '']).toContain(typed);
	expect((await visitor.offered()) < 10).toBe(typed === 'valium');
	await visitor.back();
	await visitor.at('age');
});
