import { describe, expect, test } from 'vitest';
import { say } from '../content/en/say.ts';
import { scriptWords } from '../content/en/script.ts';
import type { SayWhen } from '../content/say.ts';
import type { Answers } from '../screening/question.ts';
import {
	booking,
	card,
	justStop,
	MOST_WORDS,
	phone,
	questions,
	within,
	without,
	wordsIn,
	type CardFacts,
	type SayFacts
} from './say.ts';

const facts = (holds: readonly SayWhen[] = ['still-takes'], more: Partial<SayFacts> = {}): SayFacts => ({
	audience: 'self',
	urgency: 'soon',
	to: 'practice',
	is: (what) => holds.includes(what),
	really: (what) => holds.includes(what),
	put: [],
	...more
});
const onPhone = (answers: Answers, ...given: Parameters<typeof facts>) => phone(say, scriptWords, answers, facts(...given));

describe('answers without some', () => {
	const topics = [{ life: ['pregnant'], driving: ['weekly'] }];
	test('keep the other marks of a question, and lose a question that has none left', () => {
		expect(without({ life: ['pregnant', 'epilepsy'], driving: ['weekly'], days: ['most'] }, topics)).toEqual({
			life: ['epilepsy'],
			days: ['most']
		});
	});
	test('are the same where nothing is hidden', () => {
		expect(without({ life: ['epilepsy'] }, [])).toEqual({ life: ['epilepsy'] });
	});
});

describe('within a number of words', () => {
	test('the least dear goes first, the later of two alike, and the order stays', () => {
		const pieces = [
			[9, 'one'],
			[2, 'two three'],
			[3, 'four'],
			[2, 'five'],
			[9, undefined]
		] as const;
		expect(within(pieces, 9)).toEqual(['one', 'two three', 'four', 'five']);
		expect(within(pieces, 4)).toEqual(['one', 'two three', 'four']);
		expect(within(pieces, 3)).toEqual(['one', 'four']);
		expect(within(pieces, 1)).toEqual(['one']);
	});
	test('what has to be said stays, though it is too long', () => {
		expect(within([[9, 'one two three']], 1)).toEqual(['one two three']);
		expect(within([], 1)).toEqual([]);
	});
	test('words are what spaces part', () => expect([wordsIn(''), wordsIn(' one  two\nthree ')]).toEqual([0, 3]));
});

describe('on the phone', () => {
	test('who asks, that nothing should stop suddenly, that the rest is for the doctor, and by when', () => {
		expect(onPhone({}, ['still-takes'], { medicine: 'clonazepam' })).toBe(
			[
				'Hello. I would like to talk with a doctor about my medicine, clonazepam.',
				say.told.sudden,
				say.phone.rest.practice,
				say.phone.ask.soon
			].join(' ')
		);
	});
	test('names no medicine where there is not one name', () => {
		expect(onPhone({})).toContain(say.phone.helloUnnamed.practice.self);
	});
	test.each(['today', 'this-week', 'soon'] as const)('asks for a time by the urgency: %s', (urgency) => {
		expect(onPhone({}, ['still-takes'], { urgency })).toContain(say.phone.ask[urgency]);
	});
	test('asks who else can be called even where much is put in, in fewer words', () => {
		const put = Array.from({ length: 4 }, () => 'These are seven words put in now.');
		for (const medicine of ['x', 'dipotassium clorazepate']) {
			const text = onPhone({}, ['under-18', 'hit-head'], { urgency: 'today', audience: 'other', to: 'clinic', medicine, put });
			expect(text).toContain(say.phone.askBrief);
			expect(text).not.toContain(say.phone.ask.today);
			expect(wordsIn(text)).toBeLessThanOrEqual(MOST_WORDS.phone);
		}
	});
	test.each(['today', 'now'] as const)('asks who else can be called if they say no: %s', (urgency) => {
		const holds: readonly SayWhen[] = ['unwell', 'epilepsy', 'mixes', 'noticed', 'hit-head', 'still-takes', 'stopped-already'];
		expect(onPhone({ changed: ['running-out'] }, holds, { urgency })).toContain(say.phone.ifNot);
		expect(onPhone({}, holds)).not.toContain(say.phone.ifNot);
	});
	test('asks for today where it is called for in an emergency after all', () => {
		expect(onPhone({}, [], { urgency: 'now' })).toContain(say.phone.ask.today);
	});
	test('says what has changed, and only then that it may make people ill', () => {
		const text = onPhone({ changed: ['stopped'] }, ['stopped-already', 'still-takes']);
		expect(text).toContain(scriptWords.changed.stopped.self);
		expect(text).toContain(say.told.suddenAlready);
		expect(text).not.toContain(say.told.sudden);
	});
	test('says nothing of stopping to whoever stopped long ago', () => {
		const text = onPhone({ changed: ['stopped-longer'] }, ['long-ago']);
		expect(text).toContain(scriptWords.changed['stopped-longer'].self);
		expect(text).not.toMatch(/sudden/);
	});
	test('gives a reason for today where no other is told, and none that needs no telling', () => {
		const today = { urgency: 'today' } as const;
		expect(onPhone({}, [], today)).toContain(say.told.cannotWait);
		expect(onPhone({}, ['hit-head'], today)).not.toContain(say.told.cannotWait);
		expect(onPhone({}, ['hit-head'], today)).toContain(scriptWords.daytime['hit-head'].self);
		expect(onPhone({}, ['mixes'], today)).toContain(say.told.cannotWait);
		expect(onPhone({}, [], { urgency: 'this-week' })).not.toContain(say.told.cannotWait);
	});
	test.each([
		['unwell', say.told.unwell.self],
		['mixes', say.told.mixes.self],
		['noticed', say.told.noticed],
		['epilepsy', scriptWords.life.epilepsy.self],
		['under-18', scriptWords.young.self]
	] as const)('tells of %s where it holds', (what, sentence) => {
		expect(onPhone({}, [what])).toContain(sentence);
		expect(onPhone({}, [])).not.toContain(sentence);
	});
	test('for another, asks to be told nothing', () => {
		expect(onPhone({}, [], { audience: 'other' })).toContain(say.phone.tellMeNothing);
		expect(onPhone({}, [])).not.toContain(say.phone.tellMeNothing);
	});
	test('what was put in is said, and makes way for nothing', () => {
		const put = Object.values(say.topics).flatMap((text) => (typeof text === 'string' ? text : 'self' in text ? text.self : []));
		const text = onPhone({ changed: ['running-out'] }, ['unwell', 'epilepsy', 'mixes', 'still-takes'], { put });
		for (const sentence of put) expect(text).toContain(sentence);
		expect(text).not.toContain(say.told.mixes.self);
	});
});

describe('in a form', () => {
	test('asks for a time and for no message, and says no more than on the phone', () => {
		const text = booking(say, scriptWords, { changed: ['tapering'] }, facts());
		for (const part of [say.booking.time.soon, say.booking.call, scriptWords.changed.tapering.self]) expect(text).toContain(part);
	});
	test.each(['practice', 'clinic', 'service'] as const)('to a %s', (to) => {
		expect(booking(say, scriptWords, {}, facts([], { to }))).toContain(say.booking.aboutUnnamed[to]);
		expect(booking(say, scriptWords, {}, facts([], { to, medicine: 'x' }))).toContain(
			say.booking.about[to].replace('{medicine}', 'x')
		);
	});
});

describe('the card', () => {
	const empty = { rows: [], dangers: [], unsure: false, named: false, notSafe: false };
	const shown = (holds: readonly SayWhen[], more: Partial<CardFacts> = {}) =>
		card(say, scriptWords, { ...facts(holds), ...empty, ...more }).split('\n');

	test('begins with the danger, then tells, then asks, then says what silence means', () => {
		const lines = shown(['still-takes'], {
			dangers: ['A fit (seizure)'],
			rows: [{ label: 'Medicine', value: 'clonazepam' }],
			put: ['I am pregnant.']
		});
		expect(lines).toEqual([
			'A fit (seizure)',
			say.card.title.self,
			'Medicine: clonazepam',
			'I am pregnant.',
			'',
			say.card.plan.self,
			say.card.guidelines,
			say.card.inPrivate.self,
			say.card.notNo
		]);
	});
	test('asks for no talk, and cites no guideline, in danger now', () => {
		for (const lines of [shown(['danger-now']), shown([], { urgency: 'now' })])
			for (const gone of [say.card.guidelines, say.card.inPrivate.self]) expect(lines).not.toContain(gone);
		for (const there of [say.card.guidelines, say.card.inPrivate.self]) expect(shown(['danger-unsure'])).toContain(there);
	});
	test('asks for a plan in words that fit, and for none where it ended long ago', () => {
		expect(shown(['danger-now', 'still-takes'])).toContain(say.card.planNow);
		expect(shown(['stopped-already', 'still-takes'])).toContain(say.card.planAlready.self);
		expect(shown(['stopped-already', 'danger-now', 'still-takes'])).toContain(say.card.planAlready.self);
		expect(shown(['long-ago']).join()).not.toMatch(/plan|sudden/);
	});
	test('asks nothing of a stop that is not to be told', () => {
		const hidden = { really: (what: SayWhen) => what === 'stopped-already' || what === 'still-takes' };
		expect(shown([], hidden).join('\n')).not.toMatch(/do not stop it|has stopped|without a plan/);
		expect(shown([], hidden)).toContain(say.card.guidelines);
	});
	test('asks for the epilepsy team, and not to end the other treatment while nobody is in danger', () => {
		expect(shown(['epilepsy'])).toContain(say.card.epilepsy);
		expect(shown([])).not.toContain(say.card.epilepsy);
		expect(shown(['opioid-treatment'])).toContain(say.card.opioidTreatment);
		for (const danger of [shown(['opioid-treatment', 'danger-now']), shown(['opioid-treatment', 'danger-unsure'])])
			expect(danger).not.toContain(say.card.opioidTreatment);
		expect(shown(['opioid-treatment'], { urgency: 'now' })).not.toContain(say.card.opioidTreatment);
		expect(shown(['still-takes'], { urgency: 'now' })).toContain(say.card.planNow);
	});
	test('says what is not sure, and no more of a name than there is', () => {
		expect(shown([], { unsure: true })).toContain(say.unsure);
		expect(shown([], { unsure: true })).not.toContain(say.card.unsureName);
		expect(shown([], { unsure: true, named: true })).toContain(say.card.unsureName);
		expect(shown([], { named: true })).not.toContain(say.card.unsureName);
	});
	test('says that somebody is not safe, before all else', () => {
		expect(shown([], { notSafe: true })[0]).toBe(say.card.notSafe.self);
		expect(shown(['under-18'])).toContain(scriptWords.young.self);
	});
});

describe('what to answer', () => {
	test.each([
		[['still-takes'], say.justStop.usual.self],
		[['still-takes', 'tapering'], say.justStop.tapering.self],
		[['still-takes', 'stopped-already', 'asleep'], say.justStop.already.self],
		[['still-takes', 'asleep', 'tapering'], say.justStop.asleep.self],
		[['still-takes', 'epilepsy'], `${say.justStop.usual.self} ${say.justStop.epilepsy}`],
		[['long-ago', 'not-right', 'epilepsy'], say.justStop.longAgo.self]
	] as const)('where %j', (holds, text) => expect(justStop(say, facts(holds))).toBe(text));
	test('nothing to whoever stopped long ago and is well', () => expect(justStop(say, facts(['long-ago']))).toBeUndefined());
});

describe('questions to ask', () => {
	test('are two that fit and one that always does', () => expect(questions(['a', 'b', 'c'], [], 'z')).toBe('a\nb\nz'));
	test('begin with those put in, and lose none of them', () => {
		expect(questions(['a', 'b'], ['p'], 'z')).toBe('p\na\nz');
		expect(questions(['a', 'b'], ['p', 'q', 'r'], 'z')).toBe('p\nq\nr\nz');
	});
});
