import { holds } from './condition.ts';
import type { Answers, Question } from './question.ts';
import { compareUrgency, type Rule, type Urgency } from './rule.ts';

/** A card that the answers call for. */
export interface PlacedCard<Card extends string = string> {
	readonly card: Card;
	readonly urgency: Urgency;
	/** True for a card that came by a `with-top` rule alone: it accompanies, it never leads. */
	readonly accompanies: boolean;
	/** Ids of the rules that brought it. */
	readonly rules: readonly string[];
}

export interface Guidance<Card extends string = string> {
	readonly urgency: Urgency;
	/** Most urgent first; the first card leads the page. */
	readonly cards: readonly PlacedCard<Card>[];
}

export interface RuleBook<Card extends string = string> {
	readonly rules: readonly Rule<Question, Card>[];
	/** Every card; the order is that of cards of one urgency. */
	readonly cardOrder: readonly Card[];
	/** Cards that speak about the person's own use. They are left out when `withholdFindings` holds. */
	readonly findings: readonly Card[];
	readonly withholdFindings: Rule['when'];
}

/** Guidance for a set of answers. Pure: the same answers always give the same guidance. */
export function evaluate<Card extends string>(book: RuleBook<Card>, answers: Answers): Guidance<Card> {
	const withheld = holds(book.withholdFindings, answers) ? book.findings : [];
	const fired = book.rules.filter((rule) => !withheld.includes(rule.card) && holds(rule.when, answers));
	const superseded = fired.flatMap((rule) => rule.supersedes ?? []);
	const standing = fired.filter((rule) => !superseded.includes(rule.card));
	const urgency = standing
		.map((rule) => rule.urgency)
		.filter((u): u is Urgency => u !== 'with-top')
		.reduce<Urgency>((top, u) => (compareUrgency(u, top) < 0 ? u : top), 'soon');
	return { urgency, cards: place(book, standing, urgency) };
}

function place<Card extends string>(
	book: RuleBook<Card>,
	rules: readonly Rule<Question, Card>[],
	top: Urgency
): PlacedCard<Card>[] {
	const placed = new Map<Card, { urgency: Urgency; accompanies: boolean; rules: string[] }>();
	for (const { id, card, urgency } of rules) {
		const accompanies = urgency === 'with-top';
		const own = accompanies ? top : urgency;
		const known = placed.get(card);
		if (!known) placed.set(card, { urgency: own, accompanies, rules: [id] });
		else {
			known.rules.push(id);
			known.accompanies &&= accompanies;
			if (compareUrgency(own, known.urgency) < 0) known.urgency = own;
		}
	}
	const sorted = [...placed]
		.map(([card, at]) => ({ card, ...at }))
		.sort((a, b) => compareUrgency(a.urgency, b.urgency) || book.cardOrder.indexOf(a.card) - book.cardOrder.indexOf(b.card));
	const own = sorted.filter((card) => !card.accompanies);
	const companions = sorted.filter((card) => card.accompanies);
	// The emergency cards of `now` stay together; elsewhere the companions stand right under the card that leads.
	const leading = top === 'now' ? own.filter((card) => card.urgency === 'now').length : 1;
	return [...own.slice(0, leading), ...companions, ...own.slice(leading)];
}
