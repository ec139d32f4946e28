import { CARDS, type Card, type CardId } from '#lib/content/cards.ts';
import type { When } from '#lib/content/conditions.ts';
import { BRANCHES } from '#lib/content/course.ts';
import { MEDICINES, type Medicine } from '#lib/content/medicines.ts';
import type { RuleWords } from '#lib/content/page-words.ts';
import { questionOf, type QuestionId } from '#lib/content/questions.ts';
import { RULE_BOOK } from '#lib/content/rule-book.ts';
import { RULES } from '#lib/content/rules.ts';
import { CARD_SOURCES, type SourceId } from '#lib/content/sources.ts';
import type { Catalogue } from '#lib/content/words.ts';
import type { Atom, Condition } from '#lib/screening/condition.ts';
import { positiveOptions } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { fill, wording } from '#lib/screening/text.ts';
import { optionLabel, questionWords } from './question-view.ts';

/** A condition in plain words: a line, with the options behind a long list, or parts that are joined. */
export type Clause = TextClause | GroupClause;

export interface TextClause {
	readonly text: string;
	/** What the text only counts: shown on demand. */
	readonly list?: readonly string[];
}

export interface GroupClause {
	readonly kind: 'all' | 'any' | 'at-least';
	readonly count?: number;
	readonly of: readonly Clause[];
}

export interface RuleView {
	readonly id: string;
	/** The heading of the card that the rule brings. */
	readonly heading: string;
	readonly urgency: Urgency | 'with-top';
	readonly when: Clause;
	/** Headings of the cards it takes the place of. */
	readonly replaces: readonly string[];
}

export interface CardRules {
	readonly card: CardId;
	readonly kind: Card['kind'];
	readonly heading: string;
	readonly rules: readonly RuleView[];
	readonly sources: readonly SourceId[];
}

/** Up to so many options stand in the line itself. */
const IN_LINE = 4;

/** A rule belongs to nobody: it is told in the words for the person, with no medicine named. */
const AUDIENCE = 'self';

export interface Telling {
	readonly words: Catalogue;
	readonly joins: RuleWords;
}

export const shortOf = ({ words }: Telling, question: QuestionId): string =>
	fill(wording(questionWords(words, question).short, AUDIENCE), { medicine: wording(words.tokens.medicine, AUDIENCE) });

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

/** The name of a set of medicines, where the data itself makes that set and no other. */
function groupName({ groups }: RuleWords, options: readonly string[]): string | undefined {
	const medicines: readonly Medicine[] = MEDICINES;
	const tests: readonly (readonly [(count: number) => string, (medicine: Medicine) => boolean])[] = [
		[groups.all, () => true],
		[groups.street, ({ street }) => street === true],
		[groups.sleep, ({ sleep }) => sleep === true],
		[groups.short, ({ acts }) => acts === 'short'],
		[groups.long, ({ acts }) => acts === 'long'],
		[groups.zDrug, ({ family }) => family === 'z-drug']
	];
	const found = tests.find(([, test]) =>
		sameSet(
			medicines.filter(test).map(({ id }) => id),
			options
		)
	);
	return found?.[0](options.length);
}

/** The options of a scale from one step up, as "x or more often"; else nothing. */
function scaleText({ words, joins }: Telling, question: QuestionId, options: readonly string[]): string | undefined {
	const asked = questionOf(question);
	const steps = asked.kind === 'frequency' ? positiveOptions(asked) : [];
	const [mildest] = options;
	if (options.length < 2 || mildest === undefined || !sameSet(steps.slice(steps.indexOf(mildest)), options)) return undefined;
	return joins.orMoreOften(joins.quoted(optionLabel(words, question, mildest, AUDIENCE)));
}

function atomClause(telling: Telling, atom: Atom): TextClause {
	const { words, joins } = telling;
	const question = atom.question as QuestionId;
	const short = shortOf(telling, question);
	if (atom.kind === 'unanswered') return { text: joins.colon(short, joins.notAnswered) };
	const options = atom.kind === 'marks' ? atom.of : atom.with;
	const list = options.map((option) => optionLabel(words, question, option, AUDIENCE));
	if (atom.kind === 'marks') return { text: joins.colon(short, joins.marks(atom.count, list.length)), list };
	const scale = scaleText(telling, question, options);
	if (scale) return { text: joins.colon(short, scale) };
	const group = question === 'medicine' ? groupName(joins, options) : undefined;
	if (group || list.length > IN_LINE) return { text: joins.colon(short, group ?? joins.anyOf(list.length)), list };
	return { text: joins.colon(short, list.map(joins.quoted).join(joins.orBefore)) };
}

const isAtom = (condition: Condition): condition is Atom => 'question' in condition;
const isText = (clause: Clause): clause is TextClause => 'text' in clause;

/** "All of (all of a, b), c" says no more than "all of a, b, c". */
const flat = (kind: 'all' | 'any', of: readonly Condition[]): Condition[] =>
	of.flatMap((part) => (part.kind === kind ? flat(kind, part.of) : [part]));

/** Two answers of one question, either of which will do, are one line. Medicines are not, as their groups have names. */
function merged(parts: readonly Condition[]): Condition[] {
	const kept: Condition[] = [];
	for (const part of parts) {
		const known =
			part.kind === 'answered' && part.question !== 'medicine'
				? kept.findIndex((other) => other.kind === 'answered' && other.question === part.question)
				: -1;
		const other = kept[known];
		if (part.kind === 'answered' && other?.kind === 'answered') kept[known] = { ...other, with: [...other.with, ...part.with] };
		else kept.push(part);
	}
	return kept;
}

function maybeClause({ joins }: Telling, inner: Clause): Clause {
	if (isText(inner)) return { ...inner, text: joins.orNotKnown(inner.text) };
	const open = { text: joins.notKnown };
	return { kind: 'any', of: inner.kind === 'any' ? [...inner.of, open] : [inner, open] };
}

/** A condition in plain words, made from the data alone. */
export function clauseOf(telling: Telling, condition: Condition | When): Clause {
	if (isAtom(condition)) return atomClause(telling, condition);
	if (condition.kind === 'maybe') return maybeClause(telling, clauseOf(telling, condition.of));
	if (condition.kind === 'at-least') {
		return { kind: 'at-least', count: condition.count, of: condition.of.map((part) => clauseOf(telling, part)) };
	}
	return joined(telling, condition.kind, flat(condition.kind, condition.of));
}

function joined(telling: Telling, kind: 'all' | 'any', parts: readonly Condition[]): Clause {
	const of = (kind === 'any' ? merged(parts) : parts).map((part) => clauseOf(telling, part));
	if (of.length === 0 && kind === 'any') throw new RangeError('A choice of nothing never holds');
	if (of.length === 0) return { text: telling.joins.always };
	return of.length === 1 ? (of[0] as Clause) : { kind, of };
}

const headingOf = ({ words }: Telling, card: CardId): string => wording(words.cards[card].heading, AUDIENCE);

/** Every rule, in the order of the data. */
export const ruleViews = (telling: Telling): (RuleView & { card: CardId })[] =>
	RULES.map(({ id, card, urgency, when, supersedes = [] }) => ({
		id,
		card,
		heading: headingOf(telling, card),
		urgency,
		when: clauseOf(telling, when),
		replaces: supersedes.map((other) => headingOf(telling, other))
	}));

/** The rules by card, in the order of the cards. */
export function rulesByCard(telling: Telling): CardRules[] {
	const views = ruleViews(telling);
	return CARDS.map(({ id, kind }) => ({
		card: id,
		kind,
		heading: headingOf(telling, id),
		rules: views.filter(({ card }) => card === id),
		sources: CARD_SOURCES[id]
	}));
}

/** When findings are left out. */
export const withheldWhen = (telling: Telling): Clause => clauseOf(telling, RULE_BOOK.withholdFindings);

/** Which questions are left out, and when. */
export const branchViews = (telling: Telling): { id: string; when: Clause; drops: string[] }[] =>
	BRANCHES.map(({ id, when, drops }) => ({
		id,
		when: clauseOf(telling, when),
		drops: drops.map((question) => shortOf(telling, question))
	}));

/** A clause as one line, with brackets: for tests, documents and lists that cannot nest. */
export function clauseLine(clause: Clause, joins: RuleWords): string {
	if (isText(clause)) return clause.text;
	const parts = clause.of.map((part) => (isText(part) ? part.text : `(${clauseLine(part, joins)})`));
	if (clause.kind === 'at-least') return `${joins.atLeast(clause.count ?? 1)} ${parts.join('; ')}`;
	return parts.join(` ${clause.kind === 'all' ? joins.and : joins.or} `);
}
