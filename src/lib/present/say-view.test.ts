import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { FORBIDDEN } from '../../../tests/forbidden.ts';
import { EXEMPT, readingGrade } from '../../../tests/reading.ts';
import { runs, someAnswers } from '../../../tests/safety/random.ts';
import { en } from '../content/en/index.ts';
import { say } from '../content/en/say.ts';
import { sheetPage } from '../content/en/sheet-page.ts';
import { MEDICINES } from '../content/medicines.ts';
import { questionOf, type QuestionId } from '../content/questions.ts';
import { RULE_BOOK } from '../content/rule-book.ts';
import { OFFERS, SAY_IDS, SAY_QUESTIONS, SAY_SOURCES, TOPIC_ANSWERS, TOPICS, type SayId, type Topic } from '../content/say.ts';
import { ANSWER_LINES } from '../content/sheet-lines.ts';
import { SOURCES } from '../content/sources.ts';
import type { MedicineWords } from '../content/words.ts';
import { MOST_WORDS, wordsIn } from '../handoff/say.ts';
import { evaluate } from '../screening/evaluate.ts';
import type { Answers } from '../screening/question.ts';
import type { Urgency } from '../screening/rule.ts';
import { wording, type Text } from '../screening/text.ts';
import { mayHavePrescriber } from './audience.ts';
import { optionLabel } from './question-view.ts';
import type { SayChoices } from './say-making.ts';
import { sayLeftOut, sayView, type SayView } from './say-view.ts';

vi.setConfig({ testTimeout: 120_000 });

const words = { ...en, say };
const urgencyOf = (answers: Answers): Urgency => evaluate(RULE_BOOK, answers).urgency;
const view = (answers: Answers, choices: SayChoices = {}, urgency = urgencyOf(answers)) =>
	sayView(words, answers, { urgency, choices, locale: 'en' });
const textOf = (id: SayId, answers: Answers, choices: SayChoices = {}, urgency?: Urgency) =>
	view(answers, choices, urgency).find((one) => one.id === id)?.text;
const labelOf = (question: QuestionId, option: string) => optionLabel(words, question, option, 'self');
const asks = (urgency: Exclude<Urgency, 'now'>): string[] => [
	wording(say.phone.ask[urgency], 'self'),
	...(urgency === 'today' ? [say.phone.askBrief] : [])
];
const idsOf = (answers: Answers) => view(answers).map(({ id }) => id);

const ALL: SayChoices = Object.fromEntries(SAY_IDS.flatMap((id) => TOPICS.map((topic) => [`${id}/${topic}`, true])));
const someChoices: fc.Arbitrary<SayChoices> = fc.oneof(
	fc.constant({}),
	fc.constant(ALL),
	fc.subarray(Object.keys(ALL)).map((on) => Object.fromEntries(on.map((id) => [id, true])))
);
/** Whole random sets nearly all call for today or now: most of these have a few answers only, and no danger of the first question. */
const fewAnswers = fc
	.tuple(someAnswers, fc.subarray(Object.keys(en.questions), { maxLength: 8 }))
	.map(([answers, ids]) => ({ ...Object.fromEntries(ids.map((id) => [id, answers[id]])), now: ['none'] }) as Answers);
const answerSets = fc.oneof(
	someAnswers,
	someAnswers.map((answers) => ({ ...answers, now: ['none'] })),
	fewAnswers,
	fewAnswers.map((answers) => ({ ...answers, source: ['online-or-street'] })),
	fewAnswers.map((answers) => ({ ...answers, who: ['me'], age: ['18-to-64'] }))
);
const check = (holds: (answers: Answers, choices: SayChoices) => void, numRuns = 500) =>
	fc.assert(
		fc.property(answerSets, someChoices, (answers, choices) => void holds(answers, choices)),
		{ numRuns: runs(numRuns) }
	);
/** Each text that thousands of random sets lead to, and one set that does. */
function textsFor(count: number, change: (answers: Answers) => Answers = (same) => same) {
	const read = new Map<string, SayView & { readonly answers: Answers; readonly choices: SayChoices }>();
	for (const [given, choices] of fc.sample(fc.tuple(answerSets, someChoices), runs(count))) {
		const answers = change(given);
		for (const one of view(answers, choices)) read.set(`${one.heading}|${one.hint}|${one.text}`, { ...one, answers, choices });
	}
	return [...read.values()];
}
const seen = textsFor(5000);
/** The first that are broken, each a case to try again. */
const broken = (what: (one: SayView) => unknown, of = seen) =>
	of
		.flatMap((one) => {
			const why = what(one);
			return why ? [{ why, ...one, offers: [] }] : [];
		})
		.slice(0, 3);

/** Words that tell of a topic, however they came into a text. */
const BETRAYS: { readonly [T in Topic]: RegExp } = {
	pregnancy: /pregnan|breastfe|\bbaby\b/i,
	supply: new RegExp(
		`no one can be sure|name may not be right|pharmacy\\b|prescribed to|bought|street|someone else|\\b(${MEDICINES.filter(
			(one) => 'street' in one
		)
			.map(({ id }) => id)
			.join('|')})\\b`,
		'i'
	),
	prescribers: /more than one prescriber|all who prescribe/i,
	driving: /\b(drive|drives|drove)\b/i,
	'self-harm': /suicide|hopeless|hurting/i
};
/** What an emergency tells unasked (docs/content.md): all else is looked at as anywhere. */
const besides = (id: SayId, text: string, urgency: Urgency): string => {
	if (urgency !== 'now') return text;
	const call: readonly string[] = [en.script.dangers.harm.self, en.script.dangers.harm.other];
	return text
		.split('\n')
		.filter((line) => line !== say.unsure && line !== say.card.unsureName)
		.map((line) => (id !== 'emergency' ? line : call.reduce((left, one) => left.replace(one, ''), line)))
		.map((line) => (id !== 'emergency' ? line : line.replace(/The medicine is [^.]*\./, '')))
		.join('\n');
};
const tellsOf = (topic: Topic, answers: Answers): boolean =>
	Object.entries(TOPIC_ANSWERS[topic]).some(([question, options]) =>
		answers[question]?.some((option) => (options as readonly string[]).includes(option))
	);

describe('what is private', () => {
	test('stands in no text until it is put in, but for what an emergency has to tell', () => {
		check((answers) => {
			const urgency = urgencyOf(answers);
			for (const { id, text } of view(answers))
				for (const topic of TOPICS)
					expect([id, topic, besides(id, text, urgency)]).not.toEqual([id, topic, expect.stringMatching(BETRAYS[topic])]);
		});
	});

	test.each(['pregnancy', 'prescribers', 'driving', 'self-harm'] as const)('%s changes no text by being marked', (topic) => {
		const changes = Object.entries(TOPIC_ANSWERS[topic]).filter(([question]) => question !== 'now');
		check((answers) => {
			const urgency = urgencyOf(answers);
			for (const [question, options] of changes) {
				const others = (answers[question] ?? []).filter((one) => !(options as readonly string[]).includes(one));
				const several = questionOf(question as QuestionId).kind === 'several';
				const texts = [others, ...options.map((option) => (several ? [...others, option] : [option]))].map((given) =>
					view({ ...answers, [question]: given }, {}, urgency).map(({ id, text }) => `${id}: ${text}`)
				);
				for (const other of texts) expect(other).toEqual(texts[0]);
			}
		});
	});

	test('supply changes only whom to ask, and in an emergency that no one can be sure what is in it', () => {
		const sets = (answers: Answers) => ['someone-elses', 'online-or-street'].map((source) => ({ ...answers, source: [source] }));
		check((answers) => {
			const urgency = urgencyOf(answers);
			const [friends = [], street = []] = sets(answers).map((set) => view(set, {}, urgency));
			const plain = ({ id, text }: SayView) => besides(id, text, urgency);
			expect(friends.map(plain)).toEqual(street.map(plain));
		});
	});

	test('is in the one text that it was put into, and in no other', () => {
		const put = fc.constantFrom(...SAY_IDS.flatMap((id) => OFFERS[id].map((topic) => [id, topic] as const)));
		fc.assert(
			fc.property(answerSets, put, (answers, [id, topic]) => {
				const without = view(answers);
				const withIt = view(answers, { [`${id}/${topic}`]: true });
				const offer = withIt.find((one) => one.id === id)?.offers.find((one) => one.id === `${id}/${topic}`);
				for (const [index, { id: text }] of without.entries())
					if (text !== id || !offer) expect(withIt[index]?.text).toBe(without[index]?.text);
				if (offer) expect(withIt.find((one) => one.id === id)?.text).toContain(offer.sentence);
			}),
			{ numRuns: runs(2000) }
		);
	});

	test('can be put in wherever it was marked, and only there', () => {
		check((answers) => {
			for (const { id, offers } of view(answers))
				expect(offers.map((offer) => offer.id)).toEqual(
					OFFERS[id].filter((topic) => tellsOf(topic, answers)).map((topic) => `${id}/${topic}`)
				);
		});
	});

	test('is all that the sheet leaves out until it is turned on', () => {
		for (const { id, question, options } of ANSWER_LINES.filter(({ sensitive }) => sensitive))
			for (const option of options)
				expect([id, option, TOPICS.some((topic) => tellsOf(topic, { [question]: [option] }))]).toEqual([id, option, true]);
	});

	test('names answers of questions that there are, and each has words that betray it', () => {
		for (const topic of TOPICS) {
			for (const [question, options] of Object.entries(TOPIC_ANSWERS[topic]))
				expect(questionOf(question as QuestionId).options).toEqual(expect.arrayContaining([...options]));
			for (const [question, options] of Object.entries(TOPIC_ANSWERS[topic]))
				for (const option of options)
					for (const id of ['phone', 'card', 'questions'] as const) {
						// A question may be about it without naming it.
						if (!OFFERS[id].includes(topic) || (id === 'questions' && topic === 'supply')) continue;
						const text = textOf(id, { [question]: [option] }, ALL, question === 'now' ? undefined : 'soon');
						if (text !== undefined) expect([topic, option, text]).toEqual([topic, option, expect.stringMatching(BETRAYS[topic])]);
					}
		}
	});
});

/** Names are no words of ours. */
const names = Object.values<MedicineWords>(en.medicines).flatMap(({ name }) => name ?? []);
const known = [...EXEMPT, ...names, 'benzodiazepine'];

describe('every text, over random answers', () => {
	test('is a diagnosis, a dose, or a word to stop: never', () => {
		const phrases = FORBIDDEN.filter(({ ours, asWritten }) => !ours && !asWritten);
		/** What a person must not be made to say. */
		const own = /\b(I|we|they) (will|want to|am going to|shall|plan to) (stop|quit|cut|skip|take)\b|\bI am (an?|not an?) /i;
		const unfinished = /[{}]|undefined|\bnull\b| {2}|^\s|\s$|\s[.,;?]|\.\./;
		const found = broken(({ heading, hint, text }) => {
			const all = [heading, hint, text];
			const why = phrases.filter(({ never }) => all.some((part) => never.test(part))).map((phrase) => phrase.why);
			return why[0] ?? all.find((part) => own.test(part) || unfinished.test(part));
		});
		expect(found).toEqual([]);
		expect(seen.length).toBeGreaterThan(runs(3000));
	});

	test('is grade 6 or lower', () => {
		const found = broken(({ heading, hint, text }) => {
			return Math.max(readingGrade(text, known), readingGrade(`${heading}\n${hint}`, known)) > 6 && readingGrade(text, known);
		});
		expect(found).toEqual([]);
		expect([...new Set(seen.map(({ id }) => id))].sort()).toEqual([...SAY_IDS].sort());
	});

	test('keeps to its length, all that can be put in included', () => {
		const most: Readonly<Record<string, number>> = MOST_WORDS;
		const found = broken(({ id, text }) => {
			const count = wordsIn(text);
			const lines = text.split('\n').length;
			if (count > (most[id] ?? Infinity)) return count;
			if (id === 'phone') return count < 35 && count;
			if (id === 'booking') return text.length > 400 && text.length;
			if (id === 'questions') return (lines < 3 || lines > 6) && lines;
			return id === 'card' && lines > 30 && lines;
		});
		expect(found).toEqual([]);
	});

	test('asks by when the urgency says', () => {
		check((answers, choices) => {
			const urgency = urgencyOf(answers);
			const text = textOf('phone', answers, choices);
			if (urgency === 'now') expect(text).toBeUndefined();
			else expect(asks(urgency).some((ask) => text?.includes(ask))).toBe(true);
		});
	});

	test('asks, where it is for today, who else there is if they say no', () => {
		const today = [...seen, ...textsFor(3000, (answers) => ({ ...answers, now: ['none'], changed: ['ran-out'] }))].filter(
			({ id, answers }) => id === 'phone' && urgencyOf(answers) === 'today'
		);
		expect(today.length).toBeGreaterThan(runs(500));
		expect(broken(({ text }) => !text.includes(say.phone.ifNot) && !text.endsWith(say.phone.askBrief), today)).toEqual([]);
		// In fewer words only where there is no room.
		const brief = today.filter(({ text }) => text.endsWith(say.phone.askBrief));
		expect(broken(({ text }) => wordsIn(text) < 35 && wordsIn(text), brief)).toEqual([]);
		expect(brief.length).toBeLessThan(today.length / 2);
	});

	test('says where to turn today if they are closed', () => {
		for (const [source, hint] of [
			['prescribed', say.instead.phoneToday.practice],
			['online-or-street', say.instead.phoneToday.clinic]
		] as const) {
			const ran: Answers = { now: ['none'], source: [source], medicine: ['clonazepam'], changed: ['ran-out'] };
			expect(view(ran, {}, 'today')[0]).toMatchObject({ id: 'phone', hint: expect.stringContaining('Closed?'), guidance: true });
			expect(view(ran, {}, 'today')[0]?.hint).toBe(hint);
			for (const urgency of ['this-week', 'soon'] as const) expect(view(ran, {}, urgency)[0]).toMatchObject({ guidance: false });
		}
		for (const hint of Object.values(say.instead.phoneToday)) expect(hint).toContain(`“${say.ui.guidance}”`);
		// The link at the top of the page has the same name.
		expect(say.ui.guidance).toBe(sheetPage.urgent.guidance);
	});

	test('names no prescriber, practice or doctor of theirs where nobody prescribes it (S10)', () => {
		let [service, clinic, practice] = [0, 0, 0];
		check((answers, choices) => {
			const texts = view(answers, choices).filter(({ id }) => id === 'phone' || id === 'booking');
			for (const { hint, text } of texts)
				if (mayHavePrescriber(answers)) {
					practice += 1;
					expect(text).not.toMatch(/one of your team/);
				} else {
					expect(
						`${hint} ${text.replace(say.topics.prescribers.self, '').replace(say.topics.prescribers.other, '')}`
					).not.toMatch(/\b(my|their|your) (doctor|medicine\b|prescriber|practice)|that prescribes it|prescriber/i);
					if (urgencyOf(answers) === 'today') clinic += 1;
					else {
						service += 1;
						expect(text).not.toMatch(/doctor|nurse|pharmacist/);
					}
				}
		});
		expect(Math.min(service, clinic, practice)).toBeGreaterThan(20);
	});

	test('about somebody else is said by the one who helps', () => {
		const own =
			/\bI (take|took|have run|am running|stopped|drink|drank|feel|drive|drove|live|am (under|pregnant|trying|breast))\b|\b(my|our) (medicine|dose|seizures)\b|\bcheck on me\b/i;
		const theirs = textsFor(1500, (answers) => ({ ...answers, who: ['someone-else'] }));
		expect(broken(({ heading, hint, text }) => own.exec(`${heading} ${hint} ${text}`)?.[0], theirs)).toEqual([]);
		expect(textOf('phone', { medicine: ['diazepam'] })).toMatch(own);
	});

	test('is the same for the same answers', () => {
		check((answers, choices) => expect(view(structuredClone(answers), choices)).toEqual(view(answers, choices)), 300);
	});

	test('has an id of its own', () => {
		check((answers) => expect(new Set(idsOf(answers)).size).toBe(idsOf(answers).length), 300);
	});
});

describe('at now', () => {
	test('the words for the call come first, then the card, and nothing else', () => {
		check((answers) => {
			if (urgencyOf(answers) === 'now') expect(idsOf(answers)).toEqual(['emergency', 'card']);
			else expect(idsOf(answers)).not.toContain('emergency');
		});
	});
	test('the danger comes first in both', () => {
		for (const danger of ['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency'] as const) {
			const answers = { now: [danger], medicine: ['clonazepam', 'diazepam'] };
			const call = textOf('emergency', answers)?.split('\n') ?? [];
			expect(call[0]).toBe(`${en.script.ambulance.self} ${en.script.dangers[danger]}`);
			expect(call[1]).toBe('The medicine is clonazepam and diazepam.');
			expect(textOf('card', answers)?.split('\n')[0]).toBe(labelOf('now', danger));
		}
	});
	test('thoughts of harm are said in the call, and on the card only that it is not safe', () => {
		const answers = { now: ['harm'] };
		expect(textOf('emergency', answers)).toContain(en.script.dangers.harm.self);
		expect(textOf('card', answers)?.split('\n')[0]).toBe(say.card.notSafe.self);
		const put = textOf('card', answers, { 'card/self-harm': true });
		expect(put).toContain(say.topics.harm.self);
		expect(put).not.toContain(say.card.notSafe.self);
		expect(view(answers)[0]?.hint).toBe(say.instead.harmAlone);
		expect(view({ now: ['harm', 'took-too-much'] })[0]?.hint).toBe(say.texts.emergency.hint.self);
	});
	test('what is in it is said to be unsure where it was bought, and where from only if put in', () => {
		const answers = { now: ['breathing'], medicine: ['clonazepam'], source: ['online-or-street'] };
		for (const id of ['emergency', 'card'] as const) {
			expect(textOf(id, answers)).toContain(say.unsure);
			expect(textOf(id, answers)).not.toContain(say.topics.bought);
			expect(textOf(id, answers, { [`${id}/supply`]: true })).toContain(say.topics.bought);
			expect(textOf(id, { now: ['breathing'], source: ['prescribed'] })).not.toContain(say.unsure);
		}
	});
	test('that this tells where it is from is said above both, and nowhere else', () => {
		check((answers) => {
			const now = urgencyOf(answers) === 'now';
			for (const { text, hint } of view(answers))
				expect([text, hint.includes(say.instead.unsureNow)]).toEqual([text, now && text.includes(say.unsure)]);
		});
		expect(view({ now: ['breathing'], source: ['online-or-street'] })[0]?.hint).toContain(say.instead.unsureNow);
	});
	test('the call names all that was marked, and never one of them as if it were all', () => {
		const call = (...medicine: string[]) => textOf('emergency', { now: ['took-too-much'], medicine })?.split('\n')[1];
		expect(call('zopiclone', 'clonazolam')).toBe('The medicine is zopiclone and clonazolam.');
		expect(call('clonazolam')).toBe('The medicine is clonazolam.');
		for (const open of ['street', 'not-listed', 'not-sure'])
			expect(call('zopiclone', open)).toBe('The medicine is zopiclone, and maybe something else.');
		expect(call('street')).toBe(en.script.involvedUnnamed);
	});
	test('medicines taken with it that slow the breath are said in the call', () => {
		const alongside = ['opioids', 'gabapentinoids', 'sleep-medicines', 'other-sedatives'];
		const call = textOf('emergency', { now: ['took-too-much'], alongside });
		for (const option of alongside) expect(call?.toLowerCase()).toContain(labelOf('alongside', option).toLowerCase());
	});
	test('it is said why the rest is not there', () => {
		expect(sayLeftOut(words, { now: ['seizure'] }, { urgency: 'now', choices: {}, locale: 'en' })).toEqual([say.leftOut.now]);
	});
});

describe('who it is', () => {
	const left = (answers: Answers) => sayLeftOut(words, answers, { urgency: 'soon', choices: {}, locale: 'en' });
	test('somebody else, or under 18, gets no text for a form, and is told why', () => {
		expect(idsOf({ now: ['none'] })).toEqual(['phone', 'booking', 'card', 'questions', 'just-stop']);
		for (const [answers, why] of [
			[{ who: ['someone-else'] }, say.leftOut.bookingOther],
			[{ age: ['under-18'] }, say.leftOut.bookingYoung]
		] as const) {
			expect(idsOf(answers)).toEqual(['phone', 'card', 'questions', 'just-stop']);
			expect(left(answers)).toEqual([why]);
		}
		expect(left({})).toEqual([]);
	});
	test('under 18, the first question is who gets to know', () => {
		expect(textOf('questions', { age: ['under-18'] })?.split('\n')[0]).toBe(say.questions.private.self);
	});
});

describe('what was taken out on the page', () => {
	/** Words that tell of a line; those that are told by the line itself are tried first. */
	const LINES: readonly (readonly [question: QuestionId, option: string, tells: RegExp, more?: Answers])[] = [
		['medicine', 'clonazepam', /clonazepam|benzodiazepine/i],
		['age', 'under-18', /under 18/i],
		['age', '65-plus', /go through all|65 or over/i],
		['changed', 'ran-out', /run out|ran out|has stopped already/i],
		['changed', 'running-out', /running out|run out/i],
		['changed', 'stopped', /I stopped|take it again|has stopped already/i],
		['changed', 'stopped-longer', /I stopped|a month ago|4 weeks/i, { body: ['sleep'] }],
		['changed', 'cut-down', /less than usual|cut down/i],
		['changed', 'tapering', /coming off|come off|slow down/i],
		['alongside', 'opioids', /opioid|naloxone/i],
		['alongside', 'opioid-treatment', /opioid|naloxone|methadone/i],
		['alongside', 'alcohol-daily', /alcohol|drink/i],
		['alongside', 'antidepressants', /antidepressant|goes? together/i],
		['days', 'most', /days a week/i],
		['months', 'over-3', /how long/i],
		['reason', 'sleep', /sleep/i],
		['reason', 'seizures', /epilep|my seizures/i],
		['life', 'epilepsy', /epilep|my seizures/i],
		['life', 'breathing-condition', /breathing/i],
		['body', 'sleep', /feel well|unwell|how I feel/i],
		['body', 'tremor', /feel well|unwell|shaking/i],
		['daytime', 'unsteady', /noticed|unsteady|fall/i],
		['daytime', 'hit-head', /head/i],
		['daytime', 'did-things-asleep', /asleep/i],
		['memory', 'weekly', /noticed/i],
		['failed-attempts', 'once', /tried to cut/i]
	];
	const texts = (answers: Answers, told?: Answers, choices: SayChoices = {}) =>
		sayView(words, answers, { urgency: urgencyOf(answers), choices, told, locale: 'en' });
	const read = (views: readonly SayView[]) => views.map(({ text }) => text).join('\n');

	for (const [question, option, tells, more = {}] of LINES)
		test(`is in no text: ${question} ${option}`, () => {
			const answers: Answers = { now: ['none'], ...more, [question]: [option] };
			expect(urgencyOf(answers)).not.toBe('now');
			expect(read(texts(answers))).toMatch(tells);
			expect(read(texts(answers, { now: ['none'], ...more }))).not.toMatch(tells);
		});

	test('changes nothing in an emergency', () => {
		check((answers) => {
			if (urgencyOf(answers) === 'now') expect(texts(answers, {})).toEqual(texts(answers));
		});
	});

	test('still decides whom to ask, by when, and that there is no form', () => {
		check((answers) => {
			const [told, all] = [texts(answers, {}), texts(answers)];
			const heads = (views: readonly SayView[]) =>
				views.filter(({ id }) => id !== 'just-stop').map(({ id, heading, hint, offers }) => ({ id, heading, hint, offers }));
			expect(heads(told)).toEqual(heads(all));
			const urgency = urgencyOf(answers);
			if (urgency !== 'now') expect(asks(urgency).some((ask) => told[0]?.text.includes(ask))).toBe(true);
		});
	});

	test('never leads to words that do not fit: on a stop long ago, on acts while asleep, in doubt of a danger', () => {
		expect(read(texts({ changed: ['stopped-longer'], body: ['sleep'] }, { body: ['sleep'] }))).not.toMatch(
			/sudden|next dose|still right|slowly|\bplan\b/i
		);
		const asleep = { medicine: ['zolpidem'], daytime: ['did-things-asleep'] };
		expect(texts(asleep, { medicine: ['zolpidem'] }).map(({ id }) => id)).not.toContain('just-stop');
		expect(read(texts(asleep, { medicine: ['zolpidem'] }))).toContain(say.questions['next-dose'].self);
		expect(read(texts({ age: ['under-18'] }, {}))).toContain(say.questions.private.self);
		const unsure = read(texts({ now: ['not-sure'], alongside: ['opioid-treatment'] }, { alongside: ['opioid-treatment'] }));
		expect(unsure).not.toContain(say.card.opioidTreatment);
		expect(read(texts({ changed: ['stopped'] }, {}))).not.toMatch(/please do not stop|so I want to ask first/i);
	});

	test('all together tells no more than no answers do, but for what is decided', () => {
		const card = (answers: Answers, told?: Answers) => texts(answers, told).find(({ id }) => id === 'card')?.text;
		const marked: Answers = { medicine: ['clonazepam'], days: ['most'], life: ['epilepsy'], alongside: ['alcohol'] };
		expect(card(marked, {})).toBe(card({}));
		expect(card(marked)).not.toBe(card({}));
	});
});

describe('a medicine that is not told', () => {
	const both = { now: ['none'], medicine: ['zopiclone', 'clonazolam'] };
	test('leaves no other to be taken for the only one', () => {
		for (const answers of [both, { ...both, now: ['took-too-much'] }, { medicine: ['zopiclone', 'not-sure'] }])
			expect(textOf('card', answers)).toContain('Medicine: zopiclone, and maybe something else\n');
		for (const medicine of ['clonazolam', 'not-sure', 'not-listed', 'diazepam'])
			for (const id of ['phone', 'booking'] as const)
				expect(textOf(id, { now: ['none'], medicine: ['zopiclone', medicine] })).not.toMatch(/zopiclone/);
		expect(textOf('phone', { medicine: ['zopiclone'] })).toMatch(/zopiclone/);
	});
});

describe('whoever stopped over four weeks ago', () => {
	const STILL = /sudden|next dose|a dose is due|still right|slowly|\bplan\b|just stop/i;
	test('reads nothing about stopping, and is given another answer, or none where all is well', () => {
		check((answers, choices) => {
			const set = { ...answers, now: ['none'], changed: ['stopped-longer'], source: ['prescribed'] };
			for (const { heading, hint, text } of view(set, choices))
				expect([heading, hint, text].join(' ').replace('methadone or buprenorphine because of it', '')).not.toMatch(STILL);
		});
		expect(idsOf({ changed: ['stopped-longer'], body: ['none'], mood: ['none'], memory: ['never'] })).not.toContain('just-stop');
		for (const sign of [{ body: ['sleep'] }, { mood: ['low'] }, { memory: ['weekly'] }])
			expect(textOf('just-stop', { changed: ['stopped-longer'], ...sign })).toBe(say.justStop.longAgo.self);
	});
	test('the check bites', () => expect(textOf('just-stop', {})).toMatch(STILL));
});

test('every question to ask is asked by somebody, in words of its own', () => {
	// Few answers only leave room for the last two.
	const seen = new Set(textOf('questions', { now: ['none'], changed: ['stopped-longer'] })?.split('\n'));
	check((answers) => {
		for (const line of textOf('questions', answers)?.split('\n') ?? []) seen.add(line);
	}, 2000);
	const never = SAY_QUESTIONS.filter(({ id }) => {
		const text: Text = say.questions[id];
		return !seen.has(wording(text, 'self'));
	});
	expect(never.map(({ id }) => id)).toEqual([]);
	const own = SAY_QUESTIONS.map(({ id }) => wording(say.questions[id], 'self'));
	expect(new Set(own).size).toBe(own.length);
});

test('each text has sources that exist, one of which was read', () => {
	for (const id of SAY_IDS) {
		const cited = SAY_SOURCES[id].map((source) => SOURCES.find((one) => one.id === source));
		expect(cited.length).toBeGreaterThan(0);
		expect(cited).not.toContain(undefined);
		expect(cited.some((source) => source?.status !== ('known-only' as string))).toBe(true);
	}
});
