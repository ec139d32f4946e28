import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesBetween, entriesOf, type Entry } from '../../../scripts/gallery/changes.ts';
import { escaped, html } from '../../../scripts/gallery/html.ts';
import { markdown, sectionOf } from '../../../scripts/gallery/markdown.ts';
import { galleryModel, type Reading } from '../../../scripts/gallery/model.ts';
import { withGate } from '../../../scripts/gallery/outcomes.ts';
import { changesPage, galleryPage } from '../../../scripts/gallery/pages.ts';
import { everySet, marksFor } from '../../../tests/every.ts';
import { appData } from '../app/data.ts';
import { settingOf, unpacked } from '../app/setting.ts';
import { cardView } from '../present/guidance-view.ts';
import { evaluate } from '../screening/evaluate.ts';
import { CARDS } from './cards.ts';
import { calm } from './en/learn/calm.ts';
import { diary } from './en/learn/diary.ts';
import { topics } from './en/learn/index.ts';
import { medicineNotes, watchAll } from './en/learn/medicine-notes.ts';
import { myths } from './en/learn/myths.ts';
import { LEARN_TOPICS, linesOf, sourcesOf, textOf } from './learn.ts';
import { BRANCHES } from './course.ts';
import { QUESTIONS } from './questions.ts';
import { RULE_BOOK } from './rule-book.ts';
import { RULES } from './rules.ts';
import { SITUATIONS } from './situations.ts';

const model = galleryModel();
const content = readFileSync(new URL('../../../docs/content.md', import.meta.url), 'utf8');
const edition = { version: 'abc123', date: '2026-11-22', content, style: '' };
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('the gallery', () => {
	it('holds every question, card, rule, situation and branch', () => {
		expect(ids(model.questions)).toEqual(ids(QUESTIONS));
		expect(model.questions.flatMap(({ options }) => ids(options))).toEqual(QUESTIONS.flatMap(({ options }) => options));
		expect(ids(model.cards)).toEqual(ids(CARDS));
		expect(ids(model.cards.flatMap(({ rules }) => rules)).sort()).toEqual(ids(RULES).sort());
		expect(ids(model.situations)).toEqual(Object.keys(SITUATIONS));
		expect(ids(model.branches)).toEqual(ids(BRANCHES));
	});

	it('holds every line of every page of facts, with its sources', () => {
		const told = new Map(model.learn.map((entry) => [entry.id, entry]));
		for (const topic of LEARN_TOPICS) {
			const entry = told.get(topic);
			const lines =
				entry?.lines.map(({ text, refs }) => [text, ...refs.map((ref) => entry.sources[ref - 1]?.id)].join('|')) ?? [];
			expect(lines).toEqual(
				expect.arrayContaining(linesOf(topics[topic]).map((line) => [textOf(line), ...sourcesOf(line)].join('|')))
			);
		}
		const text = JSON.stringify(model.learn);
		const others = [
			...myths.flatMap(({ belief, answer }) => [belief, ...answer]),
			...Object.values(medicineNotes).flatMap(({ acts }) => [acts])
		];
		for (const line of [...others, ...watchAll, ...calm.still.steps, ...diary.how, diary.sheet.safety])
			expect(text).toContain(JSON.stringify(textOf(line)));
		expect(ids(model.learn)).toEqual(expect.arrayContaining(['myths', 'calm', 'diary', 'medicines', 'medicines/clonazepam']));
		const html = galleryPage(model, edition);
		for (const id of ids(model.learn)) expect(html).toContain(`id="learn-${id.replaceAll('/', '-')}"`);
	});

	it('holds every text that a card shows, for anyone who marks one thing', () => {
		const setting = settingOf(unpacked(appData), { region: 'GB', area: 'GB-ENG' });
		const both = ({ self, other }: Reading) => [self, other ?? self];
		const known = new Map<string, Set<string>>(
			model.cards.map((card) => [
				card.id,
				new Set([
					...[card.heading, ...card.under, ...(card.door ? [card.door] : [])].flatMap(both),
					...[...card.leads, ...card.lines].flatMap(({ text }) => both(text)),
					...card.instead.flatMap(({ heading, leads }) => [
						...(heading ? both(heading) : []),
						...leads.flatMap(({ text }) => both(text))
					]),
					...card.steps.flatMap(({ first, rest }) => [first, rest])
				])
			])
		);
		// The name of a medicine and of who hands it out stand in the texts themselves.
		const marks = marksFor().filter(({ question }) => question !== 'medicine' && question !== 'source');
		const audiences = [{}, { who: ['someone-else'] }];
		const sets = [...everySet(1, marks)].flatMap((answers) => audiences.map((who) => withGate({ ...answers, ...who })));
		const missing = sets.flatMap((answers) =>
			evaluate(RULE_BOOK, answers).cards.flatMap((placed) => {
				const { heading, lead, under, steps, paragraphs, door } = cardView(setting, placed, answers, { open: '' });
				const texts = [
					heading,
					lead,
					...under,
					...steps.flatMap(({ first, rest }) => [first, rest]),
					...paragraphs,
					door ?? heading
				];
				return texts.filter((text) => !known.get(placed.card)?.has(text)).map((text) => `${placed.card}: ${text}`);
			})
		);
		expect([...new Set(missing)]).toEqual([]);
		expect(sets.length).toBeGreaterThan(250);
	});

	it('may take the first question as answered: left open, it adds one card and changes no time', () => {
		const different = [...everySet(2, marksFor())].filter((answers) => {
			if (answers['now']) return false;
			const open = evaluate(RULE_BOOK, answers);
			const answered = evaluate(RULE_BOOK, withGate(answers));
			const without = open.cards.filter(({ card }) => card !== 'not-ruled-out');
			return open.urgency !== answered.urgency || JSON.stringify(without) !== JSON.stringify(answered.cards);
		});
		expect(different).toEqual([]);
	});

	it('has an answer set for every kind of outcome', () => {
		const { entries, sets, finer } = model.outcomes;
		expect(new Set(ids(entries)).size).toBe(entries.length);
		// The same cards at other times may be headed by another one.
		expect(entries.reduce((sum, entry) => sum + entry.finer, 0)).toBeGreaterThanOrEqual(finer);
		expect(finer).toBeGreaterThanOrEqual(700);
		expect(sets).toBeGreaterThanOrEqual(11_000);
		expect(entries.length).toBeGreaterThanOrEqual(130);
		expect(new Set(entries.map(({ urgency }) => urgency)).size).toBe(4);
	});
});

describe('the document', () => {
	const page = galleryPage(model, edition);

	it('says first that no clinician has reviewed it, and which version it is', () => {
		expect(page.indexOf('Not yet reviewed by a clinician')).toBeGreaterThan(0);
		expect(page.indexOf('Not yet reviewed by a clinician')).toBeLessThan(page.indexOf('How to read it'));
		expect(page).toContain('abc123');
		expect(page).toContain('2026-11-22');
	});

	it('has a place for every question, card, rule and situation, and for each link in it', () => {
		for (const { id } of QUESTIONS) expect(page).toContain(`id="question-${id}"`);
		for (const { id } of CARDS) expect(page).toContain(`id="card-${id}"`);
		for (const { id } of RULES) expect(page).toContain(`<code>${id}</code>`);
		for (const id of Object.keys(SITUATIONS)) expect(page).toContain(`id="situation-${id}"`);
		const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
		expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
		expect(new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe([...page.matchAll(/ id="/g)].length);
	});

	it('needs no script and nothing from elsewhere, and leaves no name unfilled', () => {
		expect(page).not.toMatch(/<script|<link|<img|https?:|\bundefined\b|\[object|\{\w+\}|\bNaN\b/);
	});

	it('escapes every text', () => {
		const sign = `<b onclick="x('y')">&`;
		const [card, ...others] = model.cards;
		const spoilt = { ...model, cards: [{ ...card, heading: { self: sign } }, ...others] } as typeof model;
		const told = galleryPage(spoilt, { ...edition, date: sign });
		expect(told).not.toContain('<b onclick');
		expect(told).toContain(escaped(sign));
		expect(
			changesPage([{ id: sign, title: sign, kind: 'added', texts: [{ label: sign, after: sign }] }], sign, edition)
		).not.toContain('<b onclick');
		expect(html`<p>${sign}${html`<i>${'<'}</i>`}${[1, undefined, false]}</p>`.markup).toBe(
			'<p>&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;<i>&lt;</i>1</p>'
		);
	});
});

describe('what changed', () => {
	const entry = (id: string, ...texts: Entry['texts'][number][]): Entry => ({ id, title: `The ${id}`, texts });
	const before = [entry('a', ['Line', 'one'], ['Line', 'two']), entry('b', ['Line', 'same']), entry('c', ['Line', 'gone'])];
	const after = [
		entry('b', ['Line', 'same']),
		entry('d', ['Line', 'new']),
		entry('a', ['Line', 'one'], ['Line', '2'], ['Step', 'x'])
	];

	it('is told by id, with the words before and after, and nothing else', () => {
		expect(changesBetween(before, after)).toEqual([
			{ id: 'd', title: 'The d', kind: 'added', texts: [{ label: 'Line', after: 'new' }] },
			{
				id: 'a',
				title: 'The a',
				kind: 'changed',
				texts: [
					{ label: 'Line', before: 'two', after: '2' },
					{ label: 'Step', after: 'x' }
				]
			},
			{ id: 'c', title: 'The c', kind: 'removed', texts: [{ label: 'Line', before: 'gone' }] }
		]);
	});

	it('tells a change of order', () => {
		const swapped = [entry('a', ['Line', 'two'], ['Line', 'one'])];
		expect(changesBetween(before.slice(0, 1), swapped)).toEqual([
			{
				id: 'a',
				title: 'The a',
				kind: 'changed',
				texts: [{ label: 'Order', before: 'Line: one\nLine: two', after: 'Line: two\nLine: one' }]
			}
		]);
	});

	it('is nothing between a model and itself, and each entry has an id of its own', () => {
		const entries = entriesOf(model);
		expect(changesBetween(entries, entriesOf(galleryModel()))).toEqual([]);
		expect(new Set(ids(entries)).size).toBe(entries.length);
		expect(changesPage([], 'v1', edition)).toContain('No question, rule, card or outcome has changed.');
	});

	it('is seen in the answers behind a count', () => {
		const line = entriesOf(model).find(({ id }) => id === 'situation/acts-long')?.texts[0]?.[1];
		expect(line).toMatch(/any of \d+ that wear off slowly \[Clonazepam, .*Quazepam\]/);
		const rule = entriesOf(model).find(({ id }) => id === 'rule/cut-down-unwell/today')?.texts[0]?.[1];
		expect(rule).toMatch(/any of \d+ answers \[Tingling/);
	});

	it('is seen in a card, a rule and a question', () => {
		const other = structuredClone(model) as { -readonly [K in keyof typeof model]: (typeof model)[K] };
		other.cards = other.cards.map((card) =>
			card.id === 'seizure'
				? { ...card, heading: { self: 'Other words' }, rules: card.rules.map((rule) => ({ ...rule, line: 'Never' })) }
				: card
		);
		other.questions = other.questions.slice(1);
		const found = changesBetween(entriesOf(model), entriesOf(other)).map(({ id, kind }) => `${kind} ${id}`);
		expect(found).toEqual(['changed card/seizure', 'changed rule/seizure/now', 'removed question/now']);
	});
});

describe('what to look at first', () => {
	it('is the section of docs/content.md, with its numbers, marks and ids', () => {
		const first = markdown(sectionOf(content, 'What a clinician should look at first')).markup;
		const count = content.match(/^\d+\. \*\*/gm)?.length ?? 0;
		expect(first.match(/<li>/g)?.length).toBe(count);
		expect(first).toMatch(/<ol start="11">/);
		expect(first).not.toMatch(/\*\*|`/);
		expect(() => sectionOf(content, 'No such heading')).toThrow(RangeError);
	});
});
