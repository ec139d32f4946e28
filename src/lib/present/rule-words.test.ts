import { describe, expect, test } from 'vitest';
import { CARDS } from '../content/cards.ts';
import {
	all,
	always,
	any,
	anySign,
	atLeast,
	has,
	maybe,
	street,
	twoMedicines,
	unanswered,
	weekly
} from '../content/conditions.ts';
import { en } from '../content/en/index.ts';
import { ruleWords } from '../content/en/method.ts';
import { questionOf, type QuestionId } from '../content/questions.ts';
import { RULES } from '../content/rules.ts';
import { SITUATIONS } from '../content/situations.ts';
import { atoms } from '../screening/condition.ts';
import { branchViews, clauseLine, clauseOf, ruleViews, rulesByCard, shortOf, withheldWhen, type Clause } from './rule-words.ts';

const telling = { words: en, joins: ruleWords };
const clause = (condition: Parameters<typeof clauseOf>[1]) => clauseOf(telling, condition);
const line = (condition: Parameters<typeof clauseOf>[1]) => clauseLine(clause(condition), ruleWords);

const texts = (part: Clause): string[] => ('text' in part ? [part.text, ...(part.list ?? [])] : part.of.flatMap(texts));

describe('a condition in plain words', () => {
	test('names the question, and its answers in quotes', () => {
		expect(line(has('months', '1-to-3', 'over-3'))).toBe('How long: “1 to 3 months” or “Over 3 months”');
	});

	test('says "or more often" where every more frequent answer counts too', () => {
		expect(line(weekly('ran-out-early'))).toBe('Ran out before the next was due: “About once a week” or more often');
		expect(line(anySign('craving'))).toBe('A strong urge to take it: “Once or twice” or more often');
		expect(line(has('craving', 'weekly'))).toBe('A strong urge to take it: “About once a week”');
		expect(line(has('craving', 'monthly', 'daily'))).toBe(
			'A strong urge to take it: “About once a month” or “Every day, or nearly”'
		);
	});

	test('a count and a yes are told as they stand', () => {
		expect(line(anySign('failed-attempts'))).toBe('Tried to cut down and could not: “Once” or “More than once”');
		expect(line(anySign('works-less'))).toBe('The same amount does less: “Yes”');
	});

	test('joins parts with "and" and "or", nested as they are written', () => {
		const low = has('mood', 'low');
		const tearful = has('mood', 'tearful');
		expect(clause(all(low, any(tearful, has('life', 'drives'))))).toEqual({
			kind: 'all',
			of: [
				{ text: 'Mood: “Low or sad”' },
				{ kind: 'any', of: [{ text: 'Mood: “Tearful”' }, { text: 'What else fits: “I drive”' }] }
			]
		});
		expect(line(all(low, any(tearful, has('life', 'drives'))))).toBe(
			'Mood: “Low or sad” and (Mood: “Tearful” or What else fits: “I drive”)'
		);
	});

	test('takes away brackets that say nothing, and no others', () => {
		const [a, b, c] = [has('mood', 'low'), has('mood', 'tearful'), has('life', 'drives')];
		expect(clause(any(a, any(b, c)))).toEqual(clause(any(a, b, c)));
		expect(clause(all(a, all(b, c)))).toEqual(clause(all(a, b, c)));
		expect(clause(any(a))).toEqual(clause(a));
		expect(clause(any(a, all(b, c)))).not.toEqual(clause(any(a, b, c)));
		expect(clause(any(a, atLeast(2, b, c)))).not.toEqual(clause(any(a, b, c)));
	});

	test('tells answers of one question in one line where either will do', () => {
		expect(line(any(has('life', 'pregnant'), has('mood', 'low'), has('life', 'epilepsy')))).toBe(
			'What else fits: “Pregnant” or “Epilepsy” or Mood: “Low or sad”'
		);
		expect(line(all(has('life', 'pregnant'), has('life', 'epilepsy')))).toBe(
			'What else fits: “Pregnant” and What else fits: “Epilepsy”'
		);
	});

	test('counts parts and marks', () => {
		expect(clause(atLeast(2, has('mood', 'low'), has('life', 'drives')))).toMatchObject({ kind: 'at-least', count: 2 });
		expect(line(atLeast(2, has('mood', 'low'), has('life', 'drives')))).toBe(
			'At least 2 of these: Mood: “Low or sad”; What else fits: “I drive”'
		);
		expect(clause(twoMedicines)).toMatchObject({ text: 'Medicine: at least 2 of 36 answers' });
		expect(texts(clause(twoMedicines))).toContain('Clonazepam');
	});

	test('says what an open answer does', () => {
		expect(line(maybe(has('days', 'most')))).toBe('Days a week: “4 or more days”, or not known');
		expect(line(unanswered('now'))).toBe('Any of these dangers, now or in the last 2 days: not answered');
		expect(line(maybe(any(has('mood', 'low'), has('life', 'drives'))))).toBe(
			'Mood: “Low or sad” or What else fits: “I drive” or Not known'
		);
		expect(line(maybe(all(has('mood', 'low'), has('life', 'drives'))))).toBe(
			'(Mood: “Low or sad” and What else fits: “I drive”) or Not known'
		);
		expect(line(always)).toBe('Always');
		expect(() => clause(any())).toThrow(RangeError);
	});

	test('shortens a long list, and keeps it at hand', () => {
		const body = clause(anySign('body'));
		expect(body).toMatchObject({ text: 'When a dose was late, less or stopped: any of 8 answers' });
		expect(texts(body)).toContain('Restless legs');
	});

	test('names a group of medicines only where the data makes that group', () => {
		expect(texts(clause(street))).toContain('Medicine: any of 6 that count as street supply');
		expect(line(has('medicine', 'clonazepam', 'diazepam'))).toBe('Medicine: “Clonazepam” or “Diazepam”');
		expect(line(has('medicine', 'clonazepam', 'diazepam', 'lorazepam', 'oxazepam', 'nitrazepam'))).toBe(
			'Medicine: any of 5 answers'
		);
		for (const id of ['acts-short', 'acts-long', 'z-drug'] as const) expect(line(SITUATIONS[id])).toMatch(/wear off|Z-drugs/);
	});
});

describe('every rule', () => {
	const views = ruleViews(telling);

	test('is told once, under its card', () => {
		expect(views.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
		const cards = rulesByCard(telling);
		expect(cards.map(({ card }) => card)).toEqual(CARDS.map(({ id }) => id));
		expect(cards.flatMap(({ rules }) => rules.map(({ id }) => id)).sort()).toEqual(RULES.map(({ id }) => id).sort());
		for (const { rules, sources } of cards) expect([rules.length > 0, sources.length > 0]).toEqual([true, true]);
	});

	test.each(RULES.map((rule) => [rule.id, rule] as const))('%s names every question and answer it reads', (id, { when }) => {
		const told = texts(views.find((view) => view.id === id)?.when as Clause).join('\n');
		expect(told).not.toMatch(/[{}]|undefined|\[object/);
		for (const { question } of atoms(when)) expect(told).toContain(shortOf(telling, question as QuestionId));
		for (const atom of atoms(when)) {
			const { kind, options } = questionOf(atom.question as QuestionId);
			const read = atom.kind === 'answered' && kind !== 'frequency' ? atom.with : [];
			const labels = read.map((option) =>
				texts(clause({ ...atom, with: [option] } as never))[0]
					?.split('“')[1]
					?.slice(0, -1)
			);
			for (const label of labels) expect(told).toContain(label);
			expect(options).toEqual(expect.arrayContaining([...read]));
		}
	});

	test('a card that shows in place of another says so', () => {
		const replacing = views.filter(({ replaces }) => replaces.length > 0);
		expect(replacing.map(({ id, replaces }) => [id, replaces])).toEqual([['control/this-week', [en.cards['one-sign'].heading]]]);
	});
});

test('what is left out is told too', () => {
	expect(clauseLine(withheldWhen(telling), ruleWords)).toBe('Age: “Under 18” or Who this is for: “Someone else”');
	const branches = branchViews(telling);
	expect(branches.map(({ id }) => id)).toEqual(['someone-else', 'under-18', 'stopped-longer']);
	for (const { drops } of branches) expect(drops.length).toBeGreaterThan(5);
});
