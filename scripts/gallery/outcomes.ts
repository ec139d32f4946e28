import type { CardId } from '#lib/content/cards.ts';
import { ui } from '#lib/content/en/ui.ts';
import type { QuestionId } from '#lib/content/questions.ts';
import { RULE_BOOK } from '#lib/content/rule-book.ts';
import { audienceOf } from '#lib/present/audience.ts';
import { cardView } from '#lib/present/guidance-view.ts';
import { answerLine, questionWords } from '#lib/present/question-view.ts';
import { scriptView } from '#lib/present/script-view.ts';
import { medicineName, type Setting } from '#lib/present/tokens.ts';
import { evaluate, type Guidance } from '#lib/screening/evaluate.ts';
import type { Answers } from '#lib/screening/question.ts';
import { URGENCIES, type Urgency } from '#lib/screening/rule.ts';
import { fill, wording } from '#lib/screening/text.ts';
import { everySet, marksFor } from '../../tests/every.ts';

/** Every set of up to so many marks. */
export const MARKS = 2;

/**
 * Outcomes that head the page alike: the same top urgency and leading card and, at now and today, the same cards of that time.
 * They differ only in what stands below.
 */
export interface OutcomeEntry {
	readonly id: string;
	readonly urgency: Urgency;
	/** The smallest set of answers that leads here, in words. */
	readonly answers: readonly string[];
	readonly headline: string;
	readonly groups: readonly { readonly urgency: Urgency; readonly cards: readonly { id: CardId; heading: string }[] }[];
	readonly script: readonly string[];
	/** How many distinct outcomes (top urgency and set of cards) it stands for. */
	readonly finer: number;
	/** Headings of the cards that only others of them have. */
	readonly others: readonly string[];
}

export interface Outcomes {
	readonly entries: readonly OutcomeEntry[];
	/** Sets of answers gone through. */
	readonly sets: number;
	/** Distinct outcomes among them: top urgency and set of cards. */
	readonly finer: number;
}

/** Nobody is in danger, where the first question is not among the marks: left open, it would add the same card to every outcome. */
export const withGate = (answers: Answers): Answers => (answers['now'] ? answers : { ...answers, now: ['none'] });

interface Group {
	answers: Answers;
	marks: number;
	guidance: Guidance<CardId>;
	readonly finer: Set<string>;
	readonly cards: Set<CardId>;
}

const cardSet = ({ urgency, cards }: Guidance<CardId>): string => [urgency, ...cards.map(({ card }) => card).sort()].join(' ');

/** What heads the page: the top urgency, the leading card and, where it is urgent, the cards that stand beside it. */
function topOf({ urgency, cards }: Guidance<CardId>): string {
	const urgent = urgency === 'now' || urgency === 'today';
	const beside = urgent ? cards.filter((placed) => placed.urgency === urgency).map(({ card }) => card) : [];
	return [urgency, cards[0]?.card, ...beside.sort()].join(' ');
}

function grouped(): { groups: Map<string, Group>; sets: number } {
	const groups = new Map<string, Group>();
	let sets = 0;
	for (const answers of everySet(MARKS, marksFor())) {
		sets++;
		const guidance = evaluate(RULE_BOOK, withGate(answers));
		const marks = Object.values(answers).flat().length;
		const id = topOf(guidance);
		const group = groups.get(id) ?? { answers, marks, guidance, finer: new Set(), cards: new Set() };
		if (marks < group.marks) Object.assign(group, { answers, marks, guidance });
		group.finer.add(cardSet(guidance));
		for (const { card } of guidance.cards) group.cards.add(card);
		groups.set(id, group);
	}
	return { groups, sets };
}

function answersInWords({ words }: Setting, answers: Answers): string[] {
	const audience = audienceOf(answers);
	const medicine = medicineName(words, answers, audience);
	return Object.entries(answers).map(([question, options = []]) => {
		const id = question as QuestionId;
		return `${fill(wording(questionWords(words, id).short, audience), { medicine })}: ${answerLine(words, id, options, audience)}`;
	});
}

function entryOf(setting: Setting, id: string, { answers, guidance, finer, cards }: Group): OutcomeEntry {
	const given = withGate(answers);
	const views = guidance.cards.map((placed) => cardView(setting, placed, given, ui.card));
	const audience = audienceOf(given);
	const own = guidance.cards.map(({ card }) => card);
	return {
		id,
		urgency: guidance.urgency,
		answers: answersInWords(setting, answers),
		headline: views[0]?.lead ?? '',
		groups: URGENCIES.map((urgency) => ({
			urgency,
			cards: views.filter((view) => view.urgency === urgency).map((view) => ({ id: view.id as CardId, heading: view.heading }))
		})).filter((group) => group.cards.length > 0),
		script: scriptView(setting.words, given, guidance.urgency, 'en'),
		finer: finer.size,
		others: RULE_BOOK.cardOrder
			.filter((card) => cards.has(card) && !own.includes(card))
			.map((card) => wording(setting.words.cards[card].heading, audience))
	};
}

/** A representative for every kind of outcome, most urgent first. */
export function outcomes(setting: Setting): Outcomes {
	const { groups, sets } = grouped();
	const place = ({ guidance: { urgency, cards } }: Group): number =>
		URGENCIES.indexOf(urgency) * 1000 + RULE_BOOK.cardOrder.indexOf(cards[0]?.card as CardId);
	const sorted = [...groups].sort(([, a], [, b]) => place(a) - place(b) || a.marks - b.marks);
	return {
		entries: sorted.map(([id, group]) => entryOf(setting, id, group)),
		sets,
		finer: new Set([...groups.values()].flatMap((group) => [...group.finer])).size
	};
}
