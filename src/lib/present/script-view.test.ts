import { describe, expect, test } from 'vitest';
import { en } from '../content/en/index.ts';
import { questionOf } from '../content/questions.ts';
import { positiveOptions, type Answers } from '../screening/question.ts';
import { scriptView } from './script-view.ts';

const say = (answers: Answers, urgency: 'now' | 'today' | 'this-week' | 'soon' = 'soon') =>
	scriptView(en, answers, urgency, 'en').join(' ');

test('names the medicine where exactly one with a name was marked', () => {
	expect(say({ medicine: ['clonazepam'] })).toContain('clonazepam');
	expect(say({ medicine: ['clonazepam', 'diazepam'] })).not.toMatch(/clonazepam|diazepam/);
	expect(say({ medicine: ['not-listed'] })).toBe(say({}));
});

test('says that it is bought where no prescriber can be meant', () => {
	expect(say({ source: ['online-or-street'] })).toContain(en.script.bought.self);
	expect(say({ source: ['prescribed', 'online-or-street'] })).not.toContain(en.script.bought.self);
	expect(say({})).not.toContain(en.script.bought.self);
});

test('asks by the urgency of the guidance', () => {
	expect(say({}, 'today')).toContain(en.script.askNow.self);
	for (const urgency of ['this-week', 'soon'] as const) expect(say({}, urgency)).toContain(en.script.ask.self);
	expect(say({ now: ['seizure'] }, 'now')).toContain(en.script.ambulance.self);
});

describe('lists', () => {
	test('are joined as people speak', () => {
		expect(say({ body: ['tingling', 'restless-legs', 'sleep'] })).toContain('tingling, restless legs, and poor sleep');
		expect(say({ body: ['tingling'] })).toContain('tingling.');
	});
	test.each(['body', 'alongside'] as const)('of %s tell each sign that was marked, and no unknown or mild answer', (question) => {
		const positive = positiveOptions(questionOf(question)).filter((option) => option !== 'not-sure');
		for (const option of questionOf(question).options) {
			const same = say({ [question]: [option] }) === say({});
			expect([option, same]).toEqual([option, !positive.includes(option)]);
		}
	});
	test('keep "I" and names as they are written', () => {
		for (const who of ['me', 'someone-else'])
			for (const option of positiveOptions(questionOf('alongside')))
				expect(say({ who: [who], alongside: [option] })).not.toMatch(/\bi\b|\bcbd\b/);
	});
});
