import { cardOf, type CardId } from '#lib/content/cards.ts';
import { FINDINGS, SIGNS, type Sign } from '#lib/content/findings.ts';
import { questionOf, type QuestionId } from '#lib/content/questions.ts';
import { RULE_BOOK } from '#lib/content/rule-book.ts';
import { RULES } from '#lib/content/rules.ts';
import type { CardWords } from '#lib/content/words.ts';
import { truth } from '#lib/screening/condition.ts';
import type { Guidance, PlacedCard } from '#lib/screening/evaluate.ts';
import { explain } from '#lib/screening/explain.ts';
import type { Answers } from '#lib/screening/question.ts';
import { URGENCIES, type Urgency } from '#lib/screening/rule.ts';
import { fill, wording, type Text } from '#lib/screening/text.ts';
import type { CardView, FindingView, SignView, SourceView } from '../ui/views.ts';
import { audienceOf } from './audience.ts';
import { insteadOf, leadOf, linesOf } from './card-words.ts';
import { answerLine, questionWords } from './question-view.ts';
import { medicineName, tokensFor, type Setting } from './tokens.ts';

/** Words about an open question, where it is one of the reasons. */
export interface ReasonWords {
	readonly open: string;
}

function because(setting: Setting, placed: PlacedCard<CardId>, answers: Answers, { open }: ReasonWords): string[] {
	const { words } = setting;
	const audience = audienceOf(answers);
	return explain(RULES, placed.rules, answers).map(({ question, options }) => {
		const id = question as QuestionId;
		const short = fill(wording(questionWords(words, id).short, audience), { medicine: medicineName(words, answers, audience) });
		return `${short}: ${answerLine(words, id, options, audience) ?? open}`;
	});
}

const sourcesOf = ({ sources }: Setting, { card }: PlacedCard<CardId>): SourceView[] =>
	(sources.ofCard[card] ?? []).flatMap((index) => sources.names[index] ?? []).map((name) => ({ name }));

/** A card in finished words, for these answers and this place. */
export function cardView(setting: Setting, placed: PlacedCard<CardId>, answers: Answers, reasons: ReasonWords): CardView {
	const { card, urgency } = placed;
	const tokens = tokensFor(setting, answers, urgency);
	const say = (text: Text) => fill(wording(text, audienceOf(answers)), tokens);
	const words: CardWords = setting.words.cards[card];
	const { under = [], steps = [] } = words;
	const heading = insteadOf(words, answers)?.heading ?? words.heading;
	const first = leadOf(words, answers, urgency);
	if (!first) throw new RangeError(`No lead for ${card} at ${urgency}`);
	return {
		id: card,
		kind: cardOf(card).kind,
		urgency,
		heading: say(heading),
		lead: say(first),
		under: under.map(say),
		steps: steps.map((step) => ({ first: say(step.first), rest: say(step.rest) })),
		paragraphs: linesOf(words, answers, urgency).map(say),
		...(urgency === 'today' && { door: say(setting.words.guidance.door) }),
		because: because(setting, placed, answers, reasons),
		sources: sourcesOf(setting, placed)
	};
}

/** The cards, in groups of one urgency, most urgent first. Groups without cards are left out. */
export function cardGroups(
	setting: Setting,
	{ cards }: Guidance<CardId>,
	answers: Answers,
	reasons: ReasonWords
): { urgency: Urgency; cards: CardView[] }[] {
	const views = cards.map((placed) => cardView(setting, placed, answers, reasons));
	return URGENCIES.map((urgency) => ({ urgency, cards: views.filter((view) => view.urgency === urgency) })).filter(
		(group) => group.cards.length > 0
	);
}

function signView(setting: Setting, sign: Sign, answers: Answers): SignView | undefined {
	const marked = (answers[sign.question] ?? []).filter((option) => sign.options.includes(option));
	if (marked.length === 0) return undefined;
	const { kind } = questionOf(sign.question);
	const { board, text } = setting.words.signs[sign.id];
	const often = kind === 'frequency' || kind === 'count' ? answerLine(setting.words, sign.question, marked, 'self') : undefined;
	return { id: sign.id, board, text: often ? `${text}: ${often.toLowerCase()}` : text };
}

/** The findings: the person's own marked signs, in their words. Nothing of someone else, or of a child. */
export function findingViews(setting: Setting, answers: Answers): FindingView[] {
	if (truth(RULE_BOOK.withholdFindings, answers) === 'yes') return [];
	return FINDINGS.map((finding) => ({
		id: finding,
		...setting.words.guidance.findings[finding],
		signs: SIGNS.filter((sign) => sign.finding === finding).flatMap((sign) => signView(setting, sign, answers) ?? [])
	})).filter(({ signs }) => signs.length > 0);
}

/** Cards that must be shown at once, as this question's answer brings them: every card at `now`, and those that say so. */
export function interruptions(guidance: Guidance<CardId>, question: QuestionId, answers: Answers): PlacedCard<CardId>[] {
	return guidance.cards.filter(
		({ card, urgency, accompanies, rules }) =>
			!accompanies &&
			(urgency === 'now' || cardOf(card).interrupts === true) &&
			explain(RULES, rules, answers).some((reason) => reason.question === question && reason.options.length > 0)
	);
}

/** The options of a question behind some cards: what "I tapped that by mistake" takes back. */
export function marksBehind(cards: readonly PlacedCard<CardId>[], question: QuestionId, answers: Answers): string[] {
	const rules = cards.flatMap((placed) => placed.rules);
	return explain(RULES, rules, answers).flatMap((reason) => (reason.question === question ? reason.options : []));
}
