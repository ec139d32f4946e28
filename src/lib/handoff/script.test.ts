import { describe, expect, test } from 'vitest';
import { FORBIDDEN } from '../../../tests/forbidden.ts';
import { scriptWords } from '../content/en/script.ts';
import { questionOf, type QuestionId } from '../content/questions.ts';
import type { Answers } from '../screening/question.ts';
import { URGENCIES } from '../screening/rule.ts';
import { wording, type Text } from '../screening/text.ts';
import { script, type ScriptFacts } from './script.ts';

const facts: ScriptFacts = { audience: 'self', bought: false, urgency: 'soon', bodySigns: '', alongside: '' };
const say = (answers: Answers, more: Partial<ScriptFacts> = {}) => script(scriptWords, answers, { ...facts, ...more });
const whole = (answers: Answers, more: Partial<ScriptFacts> = {}) => say(answers, more).join(' ');

test('says only who calls and what is asked, where nothing was answered', () => {
	expect(say({})).toEqual([scriptWords.helloUnnamed.self, scriptWords.ask.self]);
});

test('names the medicine where there is one name', () => {
	expect(whole({}, { medicine: 'clonazepam' })).toContain('clonazepam');
	expect(whole({}, { medicine: 'clonazepam', urgency: 'now' })).toContain('clonazepam');
	expect(whole({})).not.toContain('clonazepam');
});

test('speaks of somebody else in their words', () => {
	const all = whole({ days: ['most'], changed: ['ran-out'] }, { audience: 'other' });
	expect(all).toContain(scriptWords.changed['ran-out'].other);
	expect(all).not.toContain(scriptWords.changed['ran-out'].self);
});

test('says that it was bought only where it was', () => {
	expect(whole({}, { bought: true })).toContain(scriptWords.bought.self);
	expect(whole({})).not.toContain(scriptWords.bought.self);
});

test('says that it is a young person who calls', () => {
	expect(whole({ age: ['under-18'] })).toContain(scriptWords.young.self);
	expect(whole({ age: ['18-to-64'] })).not.toContain(scriptWords.young.self);
});

describe('in an emergency', () => {
	const urgency = 'now' as const;
	test('asks for an ambulance first, then says what has happened', () => {
		for (const [option, danger] of Object.entries(scriptWords.dangers)) {
			if (option === 'harm') continue;
			expect(say({ now: [option] }, { urgency })[0]).toBe(`${scriptWords.ambulance.self} ${danger as string}`);
		}
	});
	test('asks for help, and not for an ambulance, where there are thoughts alone', () => {
		expect(say({ now: ['harm'] }, { urgency })[0]).toBe(`${scriptWords.helpNow} ${scriptWords.dangers.harm.self}`);
		expect(say({ now: ['harm', 'took-too-much'] }, { urgency })[0]).toContain(scriptWords.ambulance.self);
	});
	test('asks for help where no danger of the first question was marked', () => {
		expect(say({ changed: ['ran-out'] }, { urgency })[0]).toBe(scriptWords.helpNow);
	});
	test('asks nothing: the team on the phone does', () => {
		expect(whole({ now: ['seizure'], changed: ['ran-out'] }, { urgency })).not.toContain('?');
	});
});

describe('the last words', () => {
	test('ask for tonight where it is for today', () => {
		expect(say({}, { urgency: 'today' }).at(-1)).toBe(scriptWords.askNow.self);
	});
	test.each(['this-week', 'soon'] as const)('ask what comes next where it is for %s', (urgency) => {
		expect(say({}, { urgency }).at(-1)).toBe(scriptWords.ask.self);
	});
	test('do not speak of stopping to somebody who stopped long ago, however urgent', () => {
		for (const urgency of ['today', 'this-week', 'soon'] as const) {
			const last = say({ changed: ['stopped-longer'] }, { urgency }).at(-1);
			expect(last).toBe(scriptWords.askStopped.self);
			expect(last).not.toMatch(/\bstop/);
		}
	});
});

/** Each sentence that an answer brings, by question. */
const SENTENCES = scriptWords as unknown as Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
const QUESTION: Readonly<Record<string, QuestionId>> = { dangers: 'now', alongsideTold: 'alongside' };
const TOLD = Object.entries(SENTENCES).flatMap(([part, texts]) =>
	typeof texts === 'object' && !('self' in texts)
		? Object.entries(texts).map(([option, text]) => ({ part, question: QUESTION[part] ?? (part as QuestionId), option, text }))
		: []
);

describe('each answer that has a sentence', () => {
	test.each(TOLD)('$question: $option is an option, and is said once where it was marked', ({ part, question, option, text }) => {
		expect(questionOf(question).options).toContain(option);
		const urgency = part === 'dangers' ? ('now' as const) : ('soon' as const);
		for (const audience of ['self', 'other'] as const) {
			const sentence = wording(text, audience);
			expect(whole({ [question]: [option] }, { audience, urgency }).split(sentence)).toHaveLength(2);
			expect(whole({}, { audience, urgency })).not.toContain(sentence);
		}
	});
	test('failed attempts are said, however many', () => {
		for (const option of ['once', 'more-than-once'])
			expect(say({ 'failed-attempts': [option] }).join(' ')).toContain(scriptWords.hard.self);
		expect(say({ 'failed-attempts': ['no'] }).join(' ')).not.toContain(scriptWords.hard.self);
		expect(say({ 'failed-attempts': ['not-sure'] }).join(' ')).not.toContain(scriptWords.hard.self);
	});
});

test('lists stand in sentences of their own, and are left out where they are empty', () => {
	const all = whole({}, { bodySigns: 'tingling and poor sleep', alongside: 'alcohol' });
	expect(all).toContain('tingling and poor sleep.');
	expect(all).toContain('alcohol.');
	expect(say({})).toHaveLength(2);
});

test('is a few breaths, with no forbidden phrase, for everything at once', () => {
	const all: Record<string, string[]> = { age: ['under-18'], 'failed-attempts': ['once'] };
	for (const { question, option } of TOLD) (all[question] ??= []).push(option);
	for (const audience of ['self', 'other'] as const)
		for (const urgency of URGENCIES) {
			const told = { audience, urgency, bought: true, medicine: '{medicine}', bodySigns: 'tingling', alongside: 'alcohol' };
			const breaths = say(all, told);
			expect(breaths.length).toBeLessThanOrEqual(4);
			const found = FORBIDDEN.filter(({ never, ours }) => !ours && breaths.some((breath) => never.test(breath)));
			expect(found.map(({ why }) => why)).toEqual([]);
		}
});
