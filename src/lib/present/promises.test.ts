import { beforeAll, describe, expect, test, vi } from 'vitest';
import { everySet, marksFor } from '../../../tests/every.ts';
import { adviceOf, finished, oursOf, PLACES, settingAt, theirsOf, type Finished } from '../../../tests/finished.ts';
import { FORBIDDEN } from '../../../tests/forbidden.ts';
import { emergencyOf } from '../contacts/match.ts';
import { telHref } from '../contacts/view.ts';
import { CARDS, type CardId } from '../content/cards.ts';
import type { When } from '../content/conditions.ts';
import { en } from '../content/en/index.ts';
import { MEDICINES } from '../content/medicines.ts';
import { QUESTIONS } from '../content/questions.ts';
import { RULE_BOOK } from '../content/rule-book.ts';
import { RULES } from '../content/rules.ts';
import { SITUATIONS } from '../content/situations.ts';
import type { MedicineWords } from '../content/words.ts';
import { evaluate } from '../screening/evaluate.ts';
import type { Answers } from '../screening/question.ts';
import { URGENCIES } from '../screening/rule.ts';
import { mayHavePrescriber } from './audience.ts';
import { callsOf, whoToCall } from './contacts-view.ts';
import { questionView } from './question-view.ts';
import { placeOf, tokensFor } from './tokens.ts';

/** The invariants of docs/safety.md that speak of finished words: what a person reads, over every pair of marks. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const GB = settingAt('GB');
/** Notes the first few cases that break a promise, so that each is a ready-made case. */
const noting = () => {
	const found: unknown[] = [];
	return { found, note: (broken: boolean, of: () => unknown) => void (broken && found.length < 3 && found.push(of())) };
};

describe('over every pair of marks, and every set of sources that can be marked', () => {
	const beside = ['prescribed', 'someone-elses', 'online-or-street', 'not-sure'];
	const sources: string[][] = [
		...beside.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]),
		['none'],
		['prefer-not']
	];
	const others = [...everySet(2, marksFor())].filter(({ source }) => !source);

	const named = noting();
	const unnamed = noting();
	const doors = noting();
	const counts = { sets: 0, prescribed: 0, unprescribed: 0, today: 0 };
	const known = new Map<string, boolean>();
	/** Each text is read once. */
	function speaksOfPrescriber(text: string): boolean {
		const before = known.get(text);
		if (before !== undefined) return before;
		const speaks = /\b(your|their) prescriber\b/i.test(text);
		known.set(text, speaks);
		return speaks;
	}
	const { emergencyDepartment, urgentCare } = GB.region.words;

	beforeAll(() => {
		for (const other of others)
			for (const source of sources) {
				const answers: Answers = source.length > 0 ? { ...other, source } : other;
				const all = finished(GB, answers);
				counts.sets++;
				const texts = [...oursOf(all), ...theirsOf(all), ...all.cards.flatMap(({ because }) => because)];
				const helper = all.who.helpers.some(({ id }) => id === 'prescriber');
				if (source.includes('prescribed')) {
					counts.prescribed++;
					named.note(!helper || !texts.some(speaksOfPrescriber), () => answers);
				} else if (source.some((one) => beside.slice(0, 3).includes(one))) {
					counts.unprescribed++;
					unnamed.note(helper || texts.some(speaksOfPrescriber), () => answers);
				}
				for (const card of all.cards) {
					if (card.urgency !== 'today') continue;
					counts.today++;
					const open = card.door?.includes(urgentCare) && card.door.includes(emergencyDepartment);
					doors.note(!open, () => ({ card: card.id, answers }));
				}
			}
	});

	test('S10: no "your prescriber" where known sources lack "prescribed"', () => {
		expect(unnamed.found).toEqual([]);
	});
	test('S10: a prescriber is named, and stands among the people to call, where it was prescribed', () => {
		expect(named.found).toEqual([]);
	});
	test('S11: every card of today names a door open tonight', () => {
		expect(doors.found).toEqual([]);
	});
	test('the sweep is as large as it was', () => {
		expect(sources).toHaveLength(18);
		expect(counts.sets).toBeGreaterThanOrEqual(140_000);
		expect(counts.prescribed).toBeGreaterThanOrEqual(60_000);
		expect(counts.unprescribed).toBeGreaterThanOrEqual(45_000);
		expect(counts.today).toBeGreaterThanOrEqual(50_000);
	});
});

/** What every pair of marks leads to: the same cards, at the same urgency and for the same people, call on the same ones. */
const outcomes = (() => {
	const byKey = new Map<string, { guidance: ReturnType<typeof evaluate<CardId>>; answers: Answers }>();
	for (const answers of everySet(2, marksFor())) {
		const guidance = evaluate(RULE_BOOK, answers);
		const key = [guidance.urgency, mayHavePrescriber(answers), answers['who'], ...guidance.cards.map(({ card }) => card)].join();
		if (!byKey.has(key)) byKey.set(key, { guidance, answers });
	}
	return [...byKey.values()];
})();

describe.each(PLACES)('$region $area', ({ region, area }) => {
	const setting = settingAt(region, area);

	test('S11: the door of today is named in the words of the place', () => {
		const all = finished(setting, { changed: ['running-out'] });
		const card = all.cards.find(({ id }) => id === 'running-out');
		expect(card?.door).toContain(setting.region.words.urgentCare);
		expect(card?.door).toContain(setting.region.words.emergencyDepartment);
	});

	test('S1: every card of now begins with the emergency number of the place', () => {
		const { phones } = emergencyOf(setting.contacts, placeOf(setting));
		expect(phones?.[0]).toBeDefined();
		const cards = new Set(RULES.filter(({ urgency }) => urgency === 'now').map(({ card }) => card));
		expect(cards.size).toBeGreaterThanOrEqual(8);
		for (const card of cards) {
			const [first] = callsOf(setting, { card, urgency: 'now' });
			expect([card, first?.href]).toEqual([card, phones?.[0] && telHref(phones[0])]);
		}
	});

	test('S1: whoever is called, a clinician or pharmacist and a helpline are among them', () => {
		const clinicians: readonly string[] = ['prescriber', 'pharmacist', 'midwife', 'epilepsy-team', 'medical-advice'];
		const helplines: readonly string[] = ['crisis', 'drug-alcohol', 'benzo-specific', 'youth', 'family'];
		const { found, note } = noting();
		for (const { guidance, answers } of outcomes) {
			const { contacts, helpers } = whoToCall(setting, guidance, answers);
			const ids = [...helpers.map(({ id }) => id), ...contacts.map(({ kind }) => kind)];
			const line = contacts.some(({ kind, actions }) => helplines.includes(kind) && actions.length > 0);
			note(!line || !ids.some((id) => clinicians.includes(id)), () => answers);
			note(new Set(contacts.map(({ id }) => id)).size !== contacts.length, () => answers);
		}
		expect(found).toEqual([]);
	});
});

/** Marks with every kind of medicine that a rule or a line of a card tells apart. */
const wordMarks = marksFor([...RULES.map(({ when }) => when as When), ...Object.values(SITUATIONS)]);

/** Every text, and one set of answers that it was made from. */
const ours = new Map<string, Answers>();
const theirs = new Map<string, Answers>();
const reasons = new Map<string, Answers>();
const readings = { self: new Set<string>(), other: new Set<string>() };
const repeats = noting();
const own = noting();

/** Where "you" is the helper, the medicine and the body are not theirs. */
const OWN =
	/\byour (own )?(medicine|next dose|dose|tablets|body|recovery)\b|\byou (take|took|stopped|feel unwell|ran out|have run)\b|\bI (take|have|feel|stopped)\b/i;

function collect(all: Finished, answers: Answers) {
	const audience = answers['who']?.includes('someone-else') ? 'other' : 'self';
	for (const text of oursOf(all)) if (!ours.has(text)) ours.set(text, answers);
	for (const text of theirsOf(all)) if (!theirs.has(text)) theirs.set(text, answers);
	for (const card of all.cards) {
		readings[audience].add(`${card.id}/${card.urgency}`);
		for (const line of card.because) if (!reasons.has(line)) reasons.set(line, answers);
		const lists = [adviceOf(card), card.because, card.sources.map(({ name }) => name)];
		repeats.note(
			lists.some((list) => new Set(list).size !== list.length),
			() => ({ card, answers })
		);
		// An emergency card speaks to whoever is there: "If it is you: unlock the door too."
		const about = audience === 'other' && card.kind !== 'emergency';
		own.note(about && adviceOf(card).some((text) => OWN.test(text)), () => ({ card, answers }));
	}
	const said = [...all.script.join(' ').split('I have read that'), ...all.who.helpers.map(({ name }) => name)];
	own.note(audience === 'other' && said.some((text) => OWN.test(text)), () => ({ said, answers }));
}

/** Rules that read three marks, for all that they bring with any fourth. */
const THREE: readonly Answers[] = [
	{ changed: ['tapering'], life: ['epilepsy'], body: ['jerks'] },
	{ changed: ['ran-out'], life: ['past-withdrawal'], body: ['tremor'] }
];

describe('finished texts, for oneself and for someone else', () => {
	beforeAll(() => {
		const more = THREE.flatMap((three) => [...everySet(1, wordMarks)].map((answers) => ({ ...answers, ...three })));
		for (const answers of [...everySet(2, wordMarks), ...more]) {
			collect(finished(GB, answers), answers);
			if (answers['who']) continue;
			const other = { ...answers, who: ['someone-else'] };
			collect(finished(GB, other), other);
		}
	});

	/** As written again: the name of a medicine, and numbers and names of the place, are no words of ours. */
	const names = Object.values<MedicineWords>(en.medicines).flatMap(({ name }) => name ?? []);
	const lines = ['emergency', 'advice', 'crisis', 'drug-line'].map((token) => tokensFor(GB, {}, 'now')[token] as string);
	const asWritten = (text: string): string =>
		[...lines.map((name) => [name, '{line}'] as const), ...names.map((name) => [name, '{medicine}'] as const)].reduce(
			(rest, [name, token]) => rest.replaceAll(name, token),
			text
		);

	test('S7: no finished text holds a forbidden phrase', () => {
		const phrases = FORBIDDEN.filter(({ asWritten }) => !asWritten);
		const broken = (said: Map<string, Answers>, never: typeof phrases) =>
			[...said].flatMap(([text, answers]) =>
				never.filter((phrase) => phrase.never.test(asWritten(text))).map(({ why }) => ({ why, text, answers }))
			);
		expect(broken(ours, phrases)).toEqual([]);
		expect(
			broken(
				theirs,
				phrases.filter((phrase) => !phrase.ours)
			)
		).toEqual([]);
		expect(names.length).toBeGreaterThan(MEDICINES.length / 2);
		expect(ours.size).toBeGreaterThanOrEqual(300);
		expect(theirs.size).toBeGreaterThanOrEqual(500);
	});

	test('every card was among them, at every time it can have', () => {
		const every = CARDS.flatMap(({ id, kind }) =>
			URGENCIES.filter((urgency) => urgency in en.cards[id].lead).map((urgency) => ({ kind, at: `${id}/${urgency}` }))
		);
		expect(every.filter(({ at }) => !readings.self.has(at) && !readings.other.has(at))).toEqual([]);
		expect(every.filter(({ kind, at }) => kind !== 'finding' && !readings.other.has(at))).toEqual([]);
	});

	test('none has a name left to fill in, two spaces, or a missing word', () => {
		const broken = /[{}]|\s\s|\bundefined\b|\bnull\b|\bNaN\b|\[object|^\s|\s$|^$|\s[.,;?]|\.\./;
		expect([...ours, ...theirs, ...reasons].filter(([text]) => broken.test(text))).toEqual([]);
	});

	test('no card says the same thing twice', () => {
		expect(repeats.found).toEqual([]);
	});

	test('none about someone else says that the helper takes it', () => {
		expect(own.found).toEqual([]);
	});
});

describe('finished questions', () => {
	const audiences: Answers[] = [{}, { who: ['someone-else'] }];
	const every = audiences.flatMap((audience) => [...everySet(1, wordMarks)].map((answers) => ({ ...answers, ...audience })));

	test('none has a name left to fill in, an option twice, or a missing word', () => {
		const found: unknown[] = [];
		for (const answers of every)
			for (const { id } of QUESTIONS) {
				const view = questionView(en, id, answers, (section, number, of) => `${section}: ${number} of ${of}`);
				const texts = [
					view.place,
					view.title,
					view.hint ?? '-',
					view.why,
					...view.options.flatMap(({ label, hint }) => [label, hint ?? '-'])
				];
				const labels = view.options.map(({ label }) => label);
				if (texts.some((text) => /[{}]|\s\s|\bundefined\b|^\s*$/.test(text)) || new Set(labels).size !== labels.length)
					found.push({ id, answers });
			}
		expect(found.slice(0, 3)).toEqual([]);
		expect(every.length).toBeGreaterThanOrEqual(280);
	});
});
