import { describe, expect, test } from 'vitest';
import { en } from '../content/en/index.ts';
import { say } from '../content/en/say.ts';
import { RULE_BOOK } from '../content/rule-book.ts';
import { evaluate } from '../screening/evaluate.ts';
import type { Answers } from '../screening/question.ts';
import type { SayChoices } from './say-making.ts';
import { sayView } from './say-view.ts';

const words = { ...en, say };
const urgencyOf = (answers: Answers) => evaluate(RULE_BOOK, answers).urgency;
/** Read off what a page gets; over random answers: `say-view.test.ts`. */
const card = (answers: Answers, choices: SayChoices = {}): string =>
	sayView(words, answers, { urgency: urgencyOf(answers), choices, locale: 'en' }).find(({ id }) => id === 'card')?.text ?? '';
const lines = (answers: Answers): string[] => card(answers).split('\n');

describe('the card', () => {
	test('tells all names, how often, how long, what changed, and what a team has to know', () => {
		const told = lines({
			medicine: ['clonazepam', 'zopiclone'],
			reason: ['seizures'],
			days: ['most'],
			months: ['over-3'],
			changed: ['ran-out'],
			body: ['tremor', 'jerks', 'sweats-heart', 'vision', 'sleep'],
			daytime: ['sleepy', 'unsteady', 'fell', 'hit-head', 'foggy', 'did-things-asleep'],
			age: ['65-plus'],
			life: ['epilepsy', 'past-withdrawal', 'lives-alone'],
			alongside: ['alcohol-daily', 'opioids', 'cannabis']
		});
		expect(told.slice(0, 11)).toEqual([
			say.card.title.self,
			'Age: 65 or over',
			'Medicine: clonazepam, zopiclone',
			// Straight after it: who has stopped must not be taken for one who takes it.
			'Last change: I ran out',
			'What I notice: Shaking; jerks or twitches; sweating, or a racing heart; sleepy in the day; unsteady on the feet; a fall; a knock to the head',
			'Taken for: Fits (seizures)',
			'Days a week: 4 or more days',
			'For how long: Over 3 months',
			'Health: Epilepsy; a fit, or seeing things, when stopping in the past',
			'Alcohol: a lot each day, or shaky without it',
			'Also taken: Opioids, such as strong painkillers'
		]);
	});
	test.each<[Answers, string]>([
		[{ changed: ['no'] }, 'Last change: nothing'],
		[{ alongside: ['alcohol'] }, 'Alcohol: within a day of it'],
		[{ alongside: ['alcohol-daily'] }, 'Alcohol: a lot each day, or shaky without it'],
		[{ alongside: ['alcohol-stopped'] }, 'Alcohol: a lot, stopped in the last two weeks']
	])('says no word of a row twice: %j', (answers, line) => expect(lines(answers)).toContain(line));
	test('has words of its own only for answers that it can tell', () => {
		const asked = Object.keys(say.card.values).map((key) => {
			const [question = '', option = ''] = key.split('/');
			return card({ [question]: [option] });
		});
		for (const [index, value] of Object.values<string>(say.card.values).entries())
			expect(asked[index]).toMatch(new RegExp(`: ${value}$`, 'm'));
	});
	test('says nothing of what was not answered, not sure, or not said, and that this does not mean no', () => {
		const quiet: Answers = {
			age: ['18-to-64'],
			body: ['none'],
			daytime: ['prefer-not'],
			days: ['not-sure'],
			months: ['prefer-not'],
			changed: ['not-sure'],
			life: ['none'],
			alongside: ['none']
		};
		expect(lines(quiet)).toEqual(lines({}));
		expect(lines({}).at(-1)).toBe(say.card.notNo);
	});
});

describe('the card at now', () => {
	test('is of one person, and asks for no talk and no plan of somebody who cannot wake', () => {
		const told = lines({ now: ['breathing'], who: ['someone-else'], medicine: ['clonazepam'] });
		expect(told.slice(0, 2)).toEqual(['Very hard to wake, or breathing slowly', say.card.title.other]);
		for (const gone of [say.card.guidelines, say.card.inPrivate.other]) expect(told).not.toContain(gone);
	});
	test('asks for nothing that could keep a team from holding a dose back', () => {
		const asks = [say.card.plan.self, say.card.opioidTreatment];
		for (const now of ['harm', 'took-too-much', 'not-sure']) {
			const told = lines({ now: [now], alongside: ['opioid-treatment', 'opioids'] });
			for (const ask of asks) expect(told).not.toContain(ask);
			expect(told).toContain(say.card.planNow);
		}
		const told = lines({ now: ['none'], alongside: ['opioid-treatment'] });
		for (const ask of asks) expect(told).toContain(ask);
	});
});

describe('a medicine that is not told on the card', () => {
	test('is named where the person puts it in', () => {
		const both = { now: ['none'], medicine: ['zopiclone', 'clonazolam'] };
		for (const answers of [both, { ...both, now: ['took-too-much'] }])
			expect(card(answers, { 'card/supply': true })).toContain('Medicine: zopiclone, clonazolam\n');
	});
	test('is not made up where there is none', () => {
		for (const medicine of [['none'], ['prefer-not'], []])
			expect(card({ medicine })).toContain(`Medicine: ${say.card.notSaid}\n`);
		for (const medicine of ['not-sure', 'not-listed', 'street', 'clonazolam'])
			expect(card({ medicine: [medicine] })).toContain(`Medicine: ${say.card.noName}\n`);
	});
	test('is said to be unsure outside an emergency only where the person puts it in', () => {
		const young: Answers = { age: ['under-18'], medicine: ['clonazepam'], source: ['online-or-street'] };
		expect(urgencyOf(young)).not.toBe('now');
		for (const line of [say.unsure, say.card.unsureName]) {
			expect(card(young)).not.toContain(line);
			expect(card(young, { 'card/supply': true })).toContain(line);
			expect(card({ ...young, now: ['breathing'] })).toContain(line);
		}
	});
});
