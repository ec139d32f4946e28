import { CARDS, type Card, type CardId } from '../../src/lib/content/cards.ts';
import { CONTROL_SIGNS } from '../../src/lib/content/conditions.ts';
import { ui } from '../../src/lib/content/en/ui.ts';
import { QUESTIONS, questionOf } from '../../src/lib/content/questions.ts';
import { RULE_BOOK } from '../../src/lib/content/rule-book.ts';
import { CARD_SOURCES, SOURCES } from '../../src/lib/content/sources.ts';
import type { CardWords } from '../../src/lib/content/words.ts';
import { cardView } from '../../src/lib/present/guidance-view.ts';
import { tokensFor, type Setting } from '../../src/lib/present/tokens.ts';
import { atoms, holds, questionsOf, type Condition } from '../../src/lib/screening/condition.ts';
import { evaluate, type Guidance, type PlacedCard, type RuleBook } from '../../src/lib/screening/evaluate.ts';
import { isNotKnown, positiveOptions, type Answers, type Question } from '../../src/lib/screening/question.ts';
import { compareUrgency, type Rule } from '../../src/lib/screening/rule.ts';
import { adviceOf, settingAt } from '../finished.ts';
import { FORBIDDEN } from '../forbidden.ts';

/**
 * The checks behind S1 to S12 of docs/safety.md. They are functions of the rules, the questions, the cards and the words,
 * so that broken ones can be handed in: `broken.test.ts` sees each check catch what it is there for.
 */
export interface Subject {
	readonly book: RuleBook<CardId>;
	readonly questions: readonly Question[];
	readonly cards: readonly Card[];
	readonly sourcesOf: Readonly<Record<string, readonly string[]>>;
	readonly setting: Setting;
}

export const OURS: Subject = {
	book: RULE_BOOK,
	questions: QUESTIONS,
	cards: CARDS,
	sourcesOf: CARD_SOURCES,
	setting: settingAt('GB')
};

/** The mildest answer to each question that has no "none", "never" or "no". */
export const MILDEST_KNOWN = { who: 'me', age: '18-to-64', changed: 'no', days: 'fewer', months: 'under-1' };

export const FLAGS = ['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency', 'harm'];
const FLAG_CARDS = ['overdose', 'took-too-much', 'seizure', 'chest-pain', 'confusion', 'emergency-other', 'crisis'];
const CLINICIANS = ['prescriber', 'pharmacist', 'midwife', 'epilepsy-team'];
const HELPLINES = ['crisis', 'drug-alcohol'];

export const placedAt = (guidance: Guidance<CardId>, card: CardId): PlacedCard<CardId> | undefined =>
	guidance.cards.find((placed) => placed.card === card);
export const urgencyOf = (guidance: Guidance<CardId>, card: CardId) => placedAt(guidance, card)?.urgency;

const gone = (answers: Answers): boolean => answers['changed']?.length === 1 && answers['changed'][0] === 'stopped-longer';
const signs = CONTROL_SIGNS.map((id) => ({ id, positive: positiveOptions(questionOf(id)) }));
const showsControlSign = (answers: Answers): boolean =>
	signs.some(({ id, positive }) => answers[id]?.some((option) => positive.includes(option)));
/** Sources that we know, none of them a prescription. */
const knownUnprescribed = ({ source = [] }: Answers): boolean =>
	!source.includes('prescribed') && source.some((option) => !isNotKnown(option) && option !== 'none');

const callsAll = new WeakMap<readonly Card[], Map<string, readonly string[]>>();
const callsOf = (cards: readonly Card[], id: string): readonly string[] => {
	const byId = callsAll.get(cards) ?? new Map(cards.map((card) => [card.id, card.call]));
	callsAll.set(cards, byId);
	return byId.get(id) ?? [];
};

interface Reading {
	/** A way in that is open tonight is named. */
	readonly door: boolean;
	readonly forbidden: boolean;
}

/** What each card says at each time to act, as it is first seen, for oneself or for someone else. */
const readings = new WeakMap<Setting, Record<string, Map<CardId, Reading>>>();

function reading({ setting }: Subject, placed: PlacedCard<CardId>, answers: Answers): Reading {
	const { card, urgency } = placed;
	let known = readings.get(setting);
	if (!known) readings.set(setting, (known = {}));
	const ofTime = (known[answers['who']?.[0] === 'someone-else' ? `${urgency} other` : urgency] ??= new Map());
	let found = ofTime.get(card);
	if (!found) ofTime.set(card, (found = readCard(setting, placed, answers)));
	return found;
}

const PHRASES = FORBIDDEN.filter(({ asWritten, ours }) => !asWritten && !ours);

function readCard(setting: Setting, placed: PlacedCard<CardId>, answers: Answers): Reading {
	// A card without words, or without a lead for its time, is S8's to find.
	const words: CardWords | undefined = setting.words.cards[placed.card];
	if (!words?.lead[placed.urgency]) return { door: false, forbidden: false };
	const view = cardView(setting, placed, answers, ui.card);
	const { urgentCare, emergencyDepartment } = setting.region.words;
	return {
		door: Boolean(view.door?.includes(urgentCare) && view.door.includes(emergencyDepartment)),
		forbidden: adviceOf(view).some((text) => PHRASES.some(({ never }) => never.test(text)))
	};
}

type Broken = (subject: Subject, answers: Answers, guidance: Guidance<CardId>) => boolean;

/** What would break an invariant that speaks of one set of answers. */
export const ON_ANSWERS = {
	'S1: every outcome names a clinician or pharmacist, and a helpline': ({ cards }, _, guidance) => {
		let clinician = false;
		let helpline = false;
		for (const { card } of guidance.cards) {
			const calls = callsOf(cards, card);
			clinician ||= CLINICIANS.some((one) => calls.includes(one));
			helpline ||= HELPLINES.some((one) => calls.includes(one));
		}
		return !clinician || !helpline || !placedAt(guidance, 'talk');
	},
	'S2: do not stop suddenly, whenever the medicine may be in the body': (_, answers, guidance) =>
		!gone(answers) && !placedAt(guidance, 'do-not-stop-suddenly'),
	'S2: with the urgency of the top, below every emergency card': (_, answers, { urgency, cards }) => {
		if (gone(answers)) return false;
		const at = cards.findIndex(({ card }) => card === 'do-not-stop-suddenly');
		const lastNow = cards.findLastIndex((placed) => placed.urgency === 'now' && !placed.accompanies);
		return cards[at]?.urgency !== urgency || at <= lastNow || at === 0;
	},
	'S3: any red flag gives now, and its card first, in the order of the gate': (_, answers, { urgency, cards }) => {
		const now = answers['now'];
		if (!now) return false;
		let at = 0;
		for (const [index, flag] of FLAGS.entries()) if (now.includes(flag) && cards[at++]?.card !== FLAG_CARDS[index]) return true;
		return at > 0 && urgency !== 'now';
	},
	'S6: no control finding without a sign of control': (_, answers, guidance) =>
		(placedAt(guidance, 'control') !== undefined || placedAt(guidance, 'one-sign') !== undefined) && !showsControlSign(answers),
	'S7: no card holds a forbidden phrase': (subject, answers, { cards }) =>
		cards.some((placed) => reading(subject, placed, answers).forbidden),
	'S8: every card is listed, and has words for its time': ({ cards, setting }, _, guidance) =>
		guidance.cards.some(
			({ card, urgency }) =>
				callsOf(cards, card).length === 0 || (setting.words.cards[card] as CardWords).lead[urgency] === undefined
		),
	'S10: no "your prescriber" where known sources lack "prescribed"': ({ setting }, answers, { urgency }) =>
		knownUnprescribed(answers) && /\b(your|their) prescriber\b/i.test(tokensFor(setting, answers, urgency).prescriber),
	'S11: every card of today names a door open tonight': (subject, answers, { cards }) =>
		cards.some((placed) => placed.urgency === 'today' && !reading(subject, placed, answers).door),
	'S12: no finding for someone else, or under 18': ({ book }, answers, { cards }) =>
		(answers['who']?.[0] === 'someone-else' || answers['age']?.[0] === 'under-18') &&
		cards.some(({ card }) => book.findings.includes(card) || card === 'control' || card === 'one-sign'),
	'the page is headed by a card of the top urgency, and no card is more urgent': (_, __, { urgency, cards }) =>
		cards[0]?.urgency !== urgency || cards[0].accompanies || cards.some((placed) => compareUrgency(placed.urgency, urgency) < 0)
} satisfies Record<string, Broken>;

export type OnAnswers = keyof typeof ON_ANSWERS;

/** The same answers, marked in another order. */
export const reordered = (answers: Answers): Answers =>
	Object.fromEntries(
		Object.entries(answers)
			.reverse()
			.map(([question, given]) => [question, given && [...given].reverse()])
	);
/** S9: the same answers, in whatever order they were marked, give the same guidance. */
export const differs = ({ book }: Subject, answers: Answers, guidance: Guidance<CardId>): boolean =>
	JSON.stringify(evaluate(book, reordered(answers))) !== JSON.stringify(guidance);

type Lost = (subject: Subject, before: Guidance<CardId>, after: Guidance<CardId>) => boolean;

const less = (before: PlacedCard<CardId>, after: PlacedCard<CardId> | undefined): boolean =>
	after === undefined || compareUrgency(after.urgency, before.urgency) > 0;

/** What would break an invariant that compares two sets of answers. */
export const ON_STEPS = {
	'S4: a worse or an extra answer never lowers an urgency or takes a card away': ({ book }, before, after) =>
		compareUrgency(after.urgency, before.urgency) > 0 ||
		before.cards.some((placed) => {
			if (!less(placed, placedAt(after, placed.card))) return false;
			// Save where a card that is at least as urgent says it better.
			const better = book.rules.filter(({ supersedes }) => supersedes?.includes(placed.card)).map(({ card }) => card);
			return !after.cards.some(({ card, urgency }) => better.includes(card) && compareUrgency(urgency, placed.urgency) <= 0);
		}),
	'S5: not known never gives less than the mildest known answer': (_, mildest, unknown) =>
		compareUrgency(unknown.urgency, mildest.urgency) > 0 ||
		mildest.cards.some((placed) => less(placed, placedAt(unknown, placed.card))),
	// A companion may follow a lower top, where the top was a finding; it is never gone.
	'S12: age and who hide findings only, never a safety card': ({ cards }, before, after) =>
		before.cards.some((placed) => {
			const then = placedAt(after, placed.card);
			const isFinding = cards.some(({ id, kind }) => id === placed.card && kind === 'finding');
			return !isFinding && (then === undefined || (!placed.accompanies && less(placed, then)));
		})
} satisfies Record<string, Lost>;

export type OnSteps = keyof typeof ON_STEPS;

/** The closed list of kinds of a condition. There is no "not" among them. */
export const KINDS = [
	'answered',
	'unanswered',
	'marks',
	'maybe',
	'all',
	'any',
	'at-least'
] as const satisfies Condition['kind'][];

const everyKind = (condition: Condition): string[] => {
	if (condition.kind === 'maybe') return [condition.kind, ...everyKind(condition.of)];
	return condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'at-least'
		? [condition.kind, ...condition.of.flatMap(everyKind)]
		: [condition.kind];
};

/** Signs of the body, of help that failed, of advice, memory and health. They say nothing about control. */
export const INNOCENT = ['body', 'works-less', 'unwell-when-late', 'failed-attempts', 'against-advice', 'memory', 'health-harm'];

const neutral = (option: string): boolean => isNotKnown(option) || ['none', 'never', 'no', 'as-prescribed'].includes(option);

/** What can be told from the data alone, each problem by the invariant that it breaks. */
export function structure({ book, questions, cards, sourcesOf }: Subject): string[] {
	const { rules, findings, withholdFindings, cardOrder } = book;
	const known = new Map(questions.map((question) => [question.id, question]));
	const kindOf = (id: string) => cards.find((card) => card.id === id)?.kind;
	const readBy = (all: readonly Rule[]) => new Set(all.flatMap(({ when }) => questionsOf(when)));
	const problems: string[] = [];
	const not = (ok: boolean, problem: string): void => void (ok || problems.push(problem));
	const subset = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one));

	for (const { id, when } of rules) not(subset(everyKind(when), KINDS), `S4: ${id} holds a condition that is not on the list`);
	// What is not in the language cannot be read further.
	if (problems.length > 0) return problems;
	not(subset(['prescriber', 'pharmacist', 'drug-alcohol', 'crisis'], callsOf(cards, 'talk')), 'S1: talk calls on too few');
	const gate = known.get('now')?.options.slice(0, FLAGS.length);
	not(gate?.join() === FLAGS.join(), 'S3: the gate lists its flags in another order');
	not(cardOrder.slice(0, FLAG_CARDS.length).join() === FLAG_CARDS.join(), 'S3: cards stand in another order than the gate');

	for (const { id, when, supersedes = [], card } of rules) {
		// A mild or neutral answer that brings a card is lost with the next step up, and with silence.
		const mild = atoms(when).some(
			(atom) =>
				atom.kind === 'answered' &&
				known.get(atom.question)?.kind !== 'one' &&
				atom.with.some((o) => ['none', 'never', 'no'].includes(o))
		);
		not(!mild, `S4: ${id} reads the mildest answer`);
		for (const other of supersedes)
			not(kindOf(card) === 'finding' && kindOf(other) === 'finding', `S4: ${id} takes ${other} away`);
	}
	const control = rules.filter(({ card }) => card === 'control' || card === 'one-sign');
	for (const question of readBy(control)) not(!INNOCENT.includes(question), `S6: a finding of control reads ${question}`);

	not(new Set(rules.map(({ id }) => id)).size === rules.length, 'S8: two rules have one id');
	for (const { id, when, card, urgency } of rules) {
		not(id.startsWith(`${card}/`) && id.endsWith(urgency), `S8: ${id} is not named by its card and urgency`);
		not(kindOf(card) !== undefined, `S8: ${id} brings a card that there is not`);
		for (const atom of atoms(when)) {
			const options: readonly string[] = atom.kind === 'marks' ? atom.of : atom.kind === 'answered' ? atom.with : [];
			not(
				subset(options, known.get(atom.question)?.options ?? []),
				`S8: ${id} reads an answer of ${atom.question} that there is not`
			);
			if (atom.kind !== 'unanswered') not(options.length > 0, `S8: ${id} reads no answer of ${atom.question}`);
		}
	}
	for (const { id } of cards) {
		not(
			rules.some(({ card }) => card === id),
			`S8: no rule brings ${id}`
		);
		not(
			cardOrder.some((card) => card === id),
			`S8: ${id} has no place`
		);
		const cited = sourcesOf[id] ?? [];
		not(cited.length > 0 && cited.every((one) => SOURCES.some((source) => source.id === one)), `S8: ${id} lacks a source`);
	}
	const read = readBy(rules);
	for (const { id } of questions) not(read.has(id), `S8: no rule reads ${id}`);
	not(
		findings.every((id) => kindOf(id) === 'finding'),
		'S12: a card is withheld that is no finding'
	);
	not(
		cards.every(({ id, kind }) => kind !== 'finding' || findings.some((card) => card === id)),
		'S12: a finding is not withheld'
	);
	not(subset(questionsOf(withholdFindings), ['who', 'age']), 'S12: more than age and who withholds');
	return problems;
}

/** Options that nothing reads: no rule, and so no card. Neutral ones need no reader. */
export const unread = ({ book, questions }: Subject): string[] => {
	const named = book.rules.flatMap(({ when }) =>
		atoms(when).flatMap((atom) =>
			atom.kind === 'unanswered' ? [] : (atom.kind === 'marks' ? atom.of : atom.with).map((o) => `${atom.question}/${o}`)
		)
	);
	return questions.flatMap(({ id, options }) =>
		options
			.filter((o) => !neutral(o))
			.map((o) => `${id}/${o}`)
			.filter((name) => !named.includes(name))
	);
};

export const withholds = ({ book }: Subject, answers: Answers): boolean => holds(book.withholdFindings, answers);
