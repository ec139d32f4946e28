import { describe, expect, test } from 'vitest';
import { settingAt } from '../../../tests/finished.ts';
import { CARDS, type CardId } from '../content/cards.ts';
import { en } from '../content/en/index.ts';
import { ui } from '../content/en/ui.ts';
import { SIGNS } from '../content/findings.ts';
import { QUESTIONS, questionOf, type QuestionId } from '../content/questions.ts';
import { RULE_BOOK } from '../content/rule-book.ts';
import { unmark } from '../screening/answers.ts';
import { evaluate } from '../screening/evaluate.ts';
import { positiveOptions, type Answers } from '../screening/question.ts';
import { URGENCIES } from '../screening/rule.ts';
import { cardGroups, cardView, findingViews, interruptions, marksBehind } from './guidance-view.ts';

const setting = settingAt();
const guidanceOf = (answers: Answers) => evaluate(RULE_BOOK, answers);
const viewOf = (card: CardId, answers: Answers) => {
	const placed = guidanceOf(answers).cards.find((one) => one.card === card);
	if (!placed) throw new Error(`${card} did not come`);
	return cardView(setting, placed, answers, ui.card);
};

describe('a card', () => {
	test('adapts to what is known: who asks, which medicine, how soon it may start', () => {
		const stopped: Answers = { changed: ['stopped'], days: ['most'], months: ['over-3'], now: ['none'] };
		expect(viewOf('stopped-suddenly', stopped).paragraphs).not.toEqual(
			viewOf('stopped-suddenly', { ...stopped, medicine: ['clonazepam'] }).paragraphs
		);
		expect(viewOf('stopped-suddenly', { ...stopped, medicine: ['clonazepam'] }).paragraphs).not.toEqual(
			viewOf('stopped-suddenly', { ...stopped, medicine: ['lorazepam'] }).paragraphs
		);
		expect(viewOf('do-not-stop-suddenly', { who: ['someone-else'] }).lead).not.toBe(viewOf('do-not-stop-suddenly', {}).lead);
	});
	test('has its line for somebody who lives alone, and only then', () => {
		const lines = (life: string[]) => viewOf('crisis', { now: ['harm'], life }).paragraphs.length;
		expect(lines(['lives-alone'])).toBe(lines(['recovery']) + 1);
	});
	test('has a heading that fits better in a situation', () => {
		const heading = (changed: string) => viewOf('stopped-suddenly', { changed: [changed] }).heading;
		expect(heading('ran-out')).not.toBe(heading('stopped'));
	});
	test('speaks otherwise of not stopping, where something was taken just now', () => {
		expect(viewOf('do-not-stop-suddenly', { now: ['took-too-much'] }).lead).toMatch(/Take or give no more/);
		expect(viewOf('do-not-stop-suddenly', {}).lead).toMatch(/not stop or cut down suddenly/);
	});
	test('says why: the question and what was answered, or that it is open', () => {
		expect(viewOf('head-injury', { daytime: ['hit-head'] }).because).toEqual([
			`${en.questions.daytime.short}: ${en.questions.daytime.options['hit-head'].label}`
		]);
		expect(viewOf('not-ruled-out', {}).because.join()).toContain(ui.card.open);
	});
	test('names the sources it rests on', () => {
		for (const { id } of CARDS) expect([id, setting.sources.ofCard[id]?.length ?? 0]).not.toEqual([id, 0]);
		expect(viewOf('talk', {}).sources.length).toBeGreaterThan(0);
	});
	test('ends with a door that is open tonight today, and not at another time', () => {
		expect(viewOf('running-out', { changed: ['running-out'] }).door).toContain('A&E');
		expect(viewOf('talk', {})).not.toHaveProperty('door');
	});
	test('without a sentence for its time is an error, and reaches nobody', () => {
		const placed = { card: 'talk', urgency: 'now', accompanies: false, rules: [] } as const;
		expect(() => cardView(setting, placed, {}, ui.card)).toThrow(RangeError);
	});
});

test('cards stand in groups of one time, most urgent first, none empty', () => {
	const answers: Answers = { now: ['seizure'], changed: ['ran-out'], craving: ['daily'], life: ['recovery'] };
	const groups = cardGroups(setting, guidanceOf(answers), answers, ui.card);
	const at = groups.map(({ urgency }) => URGENCIES.indexOf(urgency));
	expect(at).toEqual([...at].sort());
	expect(groups.every(({ cards }) => cards.length > 0)).toBe(true);
	expect(groups.flatMap(({ cards }) => cards).map(({ id }) => id)).toHaveLength(guidanceOf(answers).cards.length);
	for (const { urgency, cards } of groups) for (const card of cards) expect(card.urgency).toBe(urgency);
});

describe('findings', () => {
	const textOf = (answers: Answers) => findingViews(setting, answers).flatMap(({ signs }) => signs.map(({ text }) => text));

	test.each(SIGNS.map(({ id, question, options }) => [id, question, options] as const))(
		'%s is listed where it was marked',
		(id, question, options) => {
			for (const option of options) {
				const found = findingViews(setting, { [question]: [option] }).flatMap(({ signs }) => signs);
				const sign = found.find((one) => one.id === id);
				const { kind } = questionOf(question);
				const often = kind === 'frequency' || kind === 'count';
				// How often is told in the person's own answer, and never for a plain yes.
				expect(sign?.text).toBe(
					often ? `${en.signs[id].text}: ${en.sharedOptions[option as 'daily'].label.toLowerCase()}` : en.signs[id].text
				);
			}
		}
	);
	test('are not there for mild or unknown answers', () => {
		for (const { id, options } of QUESTIONS) {
			const positive = positiveOptions(questionOf(id));
			for (const option of options) if (!positive.includes(option)) expect(textOf({ [id]: [option] })).toEqual([]);
		}
	});
	test('are nothing of somebody else, or of a child', () => {
		const marked: Answers = { craving: ['daily'], body: ['tremor'], alongside: ['alcohol'], driving: ['weekly'] };
		expect(textOf(marked)).toHaveLength(4);
		expect(textOf({ ...marked, who: ['someone-else'] })).toEqual([]);
		expect(textOf({ ...marked, age: ['under-18'] })).toEqual([]);
		expect(textOf({ ...marked, who: ['me'], age: ['18-to-64'] })).toHaveLength(4);
	});
	test('hold no count of signs', () => {
		const all = Object.fromEntries(SIGNS.map(({ question, options }) => [question, [...options].slice(-1)]));
		for (const { heading, signs } of findingViews(setting, all)) {
			expect(heading).not.toMatch(/\d/);
			for (const { board } of signs) expect(board).not.toMatch(/\d/);
		}
	});
});

describe('what is shown at once', () => {
	const brought = (question: QuestionId, answers: Answers) =>
		interruptions(guidanceOf(answers), question, answers).map(({ card }) => card);

	test.each<[QuestionId, Answers, CardId[]]>([
		['now', { now: ['breathing'] }, ['overdose']],
		['now', { now: ['took-too-much'] }, ['took-too-much']],
		['now', { now: ['seizure'] }, ['seizure']],
		['now', { now: ['chest'] }, ['chest-pain']],
		['now', { now: ['confusion'] }, ['confusion']],
		['now', { now: ['other-emergency'] }, ['emergency-other']],
		['now', { now: ['harm'] }, ['crisis']],
		['now', { now: ['harm', 'breathing'] }, ['overdose', 'crisis']],
		['now', { now: ['not-sure'] }, ['not-ruled-out']],
		['now', { now: ['seizure', 'not-sure'] }, ['seizure', 'not-ruled-out']],
		['mood', { mood: ['hopeless'] }, ['crisis-thoughts']],
		['now', { now: ['none'] }, []],
		['now', {}, []],
		['mood', { mood: ['low'] }, []],
		['changed', { changed: ['ran-out'] }, []],
		['daytime', { daytime: ['hit-head'] }, []]
	])('%s, answered %j, brings %j', (question, answers, cards) => {
		expect(brought(question, answers)).toEqual(cards);
	});

	test('a question brings only what its own answer has a part in', () => {
		const answers: Answers = { now: ['seizure'], mood: ['hopeless'] };
		expect(brought('now', answers)).toEqual(['seizure']);
		expect(brought('mood', answers)).toEqual(['crisis-thoughts']);
		expect(brought('who', { ...answers, who: ['me'] })).toEqual([]);
	});

	const three: Answers = { changed: ['ran-out'], body: ['tremor'], life: ['past-withdrawal'] };
	test.each(Object.keys(three) as QuestionId[])(
		'a sudden stop with withdrawal is brought by %s, where that is answered last',
		(last) => {
			const before = Object.fromEntries(Object.entries(three).filter(([id]) => id !== last));
			expect(brought(last, before)).toEqual([]);
			expect(brought(last, three)).toEqual(['stopped-suddenly']);
			expect(guidanceOf(three).cards.find(({ card }) => card === 'stopped-suddenly')?.urgency).toBe('now');
		}
	);

	/** Every question and answer that brings a card at once, alone or beside two other answers. */
	const cases: [QuestionId, Answers][] = [
		...QUESTIONS[0].options
			.filter((o) => o !== 'none' && o !== 'harm')
			.map((option): [QuestionId, Answers] => ['now', { now: [option, 'harm'] }]),
		['mood', { mood: ['low', 'hopeless'] }],
		...(Object.keys(three) as QuestionId[]).map((last): [QuestionId, Answers] => [
			last,
			{ ...three, body: ['tingling', 'tremor'], life: ['past-withdrawal', 'drives'] }
		])
	];
	test.each(cases)('"I tapped that by mistake" on %s takes back %j, and the card with it', (question, answers) => {
		const cards = interruptions(guidanceOf(answers), question, answers);
		expect(cards).not.toEqual([]);
		const marks = marksBehind(cards, question, answers);
		expect(marks).not.toEqual([]);
		const after = unmark(answers, question, marks);
		expect(brought(question, after)).toEqual([]);
		// Nothing else is lost: of this question what had no part in it, of the others all.
		for (const [id, given = []] of Object.entries(after)) if (id !== question) expect(given).toEqual(answers[id]);
		expect([...(after[question] ?? []), ...new Set(marks)].sort()).toEqual([...(answers[question] ?? [])].sort());
	});
	test('a harmless mark beside a danger stays', () => {
		const answers: Answers = { mood: ['low', 'hopeless'] };
		const cards = interruptions(guidanceOf(answers), 'mood', answers);
		expect(marksBehind(cards, 'mood', answers)).toEqual(['hopeless']);
	});
});
