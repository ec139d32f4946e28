import type { CardId } from '../../src/lib/content/cards.ts';
import { firstWithin, supportOf, vectorAt, type Grain, type Support } from '../../src/lib/screening/enumerate.ts';
import { evaluate, type Guidance, type RuleBook } from '../../src/lib/screening/evaluate.ts';
import type { Condition } from '../../src/lib/screening/condition.ts';
import type { Answers } from '../../src/lib/screening/question.ts';
import {
	differs,
	FLAGS,
	MILDEST_KNOWN,
	ON_ANSWERS,
	ON_STEPS,
	withholds,
	type OnAnswers,
	type OnSteps,
	type Subject
} from './checks.ts';

export const S9 = 'S9: the same answers always give the same guidance';
export type Name = OnAnswers | OnSteps | typeof S9;
export const NAMES = [...Object.keys(ON_ANSWERS), ...Object.keys(ON_STEPS), S9].sort() as Name[];

/** What was looked at, and what broke: the first few cases of each, so that each is a ready-made case. */
export class Tally {
	/** Sets of answers that each invariant was seen to hold for. */
	readonly covered: Record<string, number> = Object.fromEntries(NAMES.map((name) => [name, 0]));
	readonly found: Record<string, unknown[]> = Object.fromEntries(NAMES.map((name) => [name, []]));
	readonly fired = new Set<string>();
	sets = 0;
	/** Pairs of answer sets, one step apart, that were compared. */
	pairs = 0;

	note(name: Name, broken: unknown): void {
		const found = this.found[name] as unknown[];
		if (found.length < 3) found.push(broken);
	}
	cover(name: Name, sets: number): void {
		this.covered[name] = (this.covered[name] ?? 0) + sets;
	}
}

const checks = Object.entries(ON_ANSWERS) as [OnAnswers, (typeof ON_ANSWERS)[OnAnswers]][];

/** Looks at one set of answers by itself. */
export function look(subject: Subject, answers: Answers, tally: Tally): Guidance<CardId> {
	const guidance = evaluate(subject.book, answers);
	for (const [name, broken] of checks) if (broken(subject, answers, guidance)) tally.note(name, answers);
	for (const { rules } of guidance.cards) for (const rule of rules) tally.fired.add(rule);
	return guidance;
}

/** Every twentieth set is evaluated a second time, its marks in another order; random whole sets all are. */
const AGAIN = 20;

/** A support, and the rules that it is the support of. */
export interface Ground {
	readonly support: Support;
	readonly rules: RuleBook<CardId>['rules'];
}

/**
 * Goes through every vector of a support with all rules, and through every pair of vectors that is one step apart with the
 * rules it is the support of: those hold alike for all answers that a vector stands for, and the others are looked at in
 * supports of their own.
 */
export function sweep(subject: Subject, { support, rules }: Ground, tally: Tally, beside: Answers = {}): void {
	const { size, dimensions } = support;
	const own = { ...subject.book, rules };
	const more = Object.keys(beside).length > 0;
	const outcomes: Guidance<CardId>[] = [];
	const known = new Map<string, number>();
	const at = new Uint32Array(size);
	for (let number = 0; number < size; number++) {
		const vector = vectorAt(support, number);
		const answers = more ? { ...vector, ...beside } : vector;
		const guidance = look(subject, answers, tally);
		const theirs = evaluate(own, answers);
		let key = '';
		for (const { card, urgency, accompanies } of theirs.cards) key += `${card}${urgency}${accompanies} `;
		let outcome = known.get(key);
		if (outcome === undefined) {
			known.set(key, (outcome = outcomes.length));
			outcomes.push(theirs);
		}
		at[number] = outcome;
		if (number % AGAIN === 0) {
			if (differs(subject, answers, guidance)) tally.note(S9, answers);
			tally.cover(S9, 1);
		}
	}
	tally.sets += size;
	for (const [name] of checks) tally.cover(name, size);

	/** Compares each vector that holds one answer of a question with the one that differs in this answer alone. */
	const compared = new Set<OnSteps>();
	let stride = 1;
	for (const { question, answers: every, worse, unknown, mildest } of dimensions.toReversed()) {
		const compare = (name: OnSteps, from: number, to: number): void => {
			if (from === to) return;
			compared.add(name);
			const verdicts = new Map<number, boolean>();
			const block = stride * every.length;
			for (let start = from * stride; start < size; start += block)
				for (let before = start; before < start + stride; before++) {
					const after = before + (to - from) * stride;
					const pair = (at[before] as number) * outcomes.length + (at[after] as number);
					let broken = verdicts.get(pair);
					if (broken === undefined) {
						broken = ON_STEPS[name](
							subject,
							outcomes[at[before] as number] as Guidance<CardId>,
							outcomes[at[after] as number] as Guidance<CardId>
						);
						verdicts.set(pair, broken);
					}
					if (broken) tally.note(name, { before: vectorAt(support, before), after: vectorAt(support, after), beside });
					tally.pairs++;
				}
		};
		for (const [from, to] of worse)
			compare('S4: a worse or an extra answer never lowers an urgency or takes a card away', from, to);
		// What holds reads of "not known" outside `maybe` is "no": there the two are one vector, and nothing is compared.
		for (const open of unknown) compare('S5: not known never gives less than the mildest known answer', mildest, open);
		for (const [index, given] of every.entries())
			if (withholds(subject, { [question.id]: given }))
				compare('S12: age and who hide findings only, never a safety card', mildest, index);
		stride *= every.length;
	}
	for (const name of compared) tally.cover(name, size);
}

/** Over this many vectors a support is not gone through whole. */
export const LIMIT = 2_500_000;

/** The finest vectors of some conditions that are few enough: with age and who, which hide findings, where that can be. */
export function finest({ book, questions }: Subject, conditions: readonly Condition[], limit = LIMIT): Support | undefined {
	const of =
		(grain: Grain, ...more: Condition[]) =>
		() =>
			supportOf(questions, [...conditions, ...more], grain, MILDEST_KNOWN);
	const { withholdFindings } = book;
	return firstWithin(limit, [of('truth', withholdFindings), of('truth'), of('reads', withholdFindings), of('reads')]);
}

/** What a support goes over, as a name: two rules with the same one need it once. */
export const nameOf = ({ grain, dimensions }: Support): string =>
	JSON.stringify([grain, dimensions.map(({ question, answers }) => [question.id, answers])]);

/** The supports of a rule book, none of them twice. */
export interface Plan {
	/** Every rule by itself. */
	readonly rules: readonly Ground[];
	/** The rules of each card together, where there are several. */
	readonly cards: readonly Ground[];
	/** Cards whose rules together are too many to go through whole. */
	readonly split: readonly CardId[];
	/** All rules that reach `now` or stand with the top, together: what heads the page, and what stands below it. */
	readonly heads: Ground;
	/** The signs of control, each as mildest, not known, below weekly and weekly or more (or, without a "how often", as yes). */
	readonly signs: Ground;
	/** Every two rules of different cards, as far as what they read is few enough. */
	readonly pairs: () => readonly Ground[];
}

const PAIR_LIMIT = 20_000;

/**
 * Why this covers all that the rules can do.
 *
 * A guidance is the union of the rules that hold; a rule holds by its own questions alone (`holds` gets nothing else). So
 * whatever a rule does, it does in one of the vectors of its support, and all of those are gone through. What is proven of
 * each rule (a worse answer keeps it, not known keeps it, who and age do not touch it) then holds of their union. Only three
 * things look at several rules at once, and each is gone through with all its rules together: which card heads the page and
 * what stands below it (`heads`), one card in place of another (`signs`: both cards of it), and the time of a card, which is
 * the most urgent of its rules' (`cards`). A card of too many vectors is split into its rules: its time can only fall if one
 * of them lets go, and that was looked at. `pairs` proves nothing more; it would show a rule that reads what it should not.
 *
 * With `reads`, a question's answers are one where `holds` reads the same of them; see `Grain`.
 */
export function planOf(subject: Subject, limit = LIMIT): Plan {
	const { rules, cardOrder } = subject.book;
	const names = new Set<string>();
	const fresh = (of: Ground['rules'], support: Support | undefined): Ground[] => {
		if (!support || names.has(nameOf(support))) return [];
		names.add(nameOf(support));
		return [{ support, rules: of }];
	};
	const ground = (of: Ground['rules'], ...more: Condition[]): Ground[] =>
		fresh(of, finest(subject, [...of.map(({ when }) => when), ...more], limit));
	const control = rules.filter(({ card }) => card === 'control' || card === 'one-sign');
	const heads = rules.filter(({ urgency }) => urgency === 'now' || urgency === 'with-top');
	// Each flag by itself, whether a rule tells it apart or not.
	const flags = FLAGS.map((flag): Condition => ({ kind: 'answered', question: 'now', with: [flag] }));
	const ofCard = (card: CardId) => rules.filter((rule) => rule.card === card);
	return {
		signs: ground(control)[0] as Ground,
		heads: ground(heads, ...flags)[0] as Ground,
		rules: rules.flatMap((rule) => ground([rule])),
		cards: cardOrder.flatMap((card) => ground(ofCard(card))),
		split: cardOrder.filter(
			(card) =>
				!finest(
					subject,
					ofCard(card).map(({ when }) => when),
					limit
				)
		),
		pairs: () =>
			rules.flatMap((rule, index) =>
				rules
					.slice(index + 1)
					.filter(({ card }) => card !== rule.card)
					.flatMap((other) => {
						const conditions = [rule.when, other.when];
						const small = () => supportOf(subject.questions, conditions, 'reads', MILDEST_KNOWN);
						return fresh([rule, other], firstWithin(PAIR_LIMIT, [small]));
					})
			)
	};
}

/** Rules that no support of the plan goes over whole: they would be unproven. */
export const unplanned = (subject: Subject, limit = LIMIT): string[] =>
	subject.book.rules.filter(({ when }) => !finest(subject, [when], limit)).map(({ id }) => id);

/** Says what was covered, on the terminal. */
export function print(title: string, tally: Tally): void {
	const rows = NAMES.map((name) => `${(tally.covered[name] ?? 0).toLocaleString('en').padStart(12)}  ${name}`);
	const all = `${tally.sets.toLocaleString('en')} answer sets, ${tally.pairs.toLocaleString('en')} pairs one step apart`;
	process.stdout.write(`\n${title}: ${all}\n${rows.join('\n')}\n`);
}
