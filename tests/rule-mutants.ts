import type { AnyQuestion } from '../src/lib/content/questions.ts';
import { questionOf, type QuestionId } from '../src/lib/content/questions.ts';
import type { CardId } from '../src/lib/content/cards.ts';
import type { Condition } from '../src/lib/screening/condition.ts';
import { positiveOptions } from '../src/lib/screening/question.ts';
import { URGENCIES, type Rule } from '../src/lib/screening/rule.ts';

/**
 * Small mistakes that somebody could make in a rule. Stryker changes code; rules are data, where what matters is an option or a
 * condition left out, "any" for "all", a count off by one, "not known" taken for "no", or a time to act one step off.
 */
type AnyRule = Rule<AnyQuestion, CardId>;

export interface RuleMutant {
	/** The rule or rules, the condition, and what is changed in it. */
	readonly what: string;
	readonly rules: readonly AnyRule[];
	/** The cards of the rules that are changed. */
	readonly cards: readonly CardId[];
}

const without = <T>(list: readonly T[], index: number): T[] => list.toSpliced(index, 1);

/** A condition in a few words, for the name of a mutant. */
function told(condition: Condition): string {
	switch (condition.kind) {
		case 'answered':
			return `${condition.question} ${condition.with.length > 4 ? `${condition.with.length} options` : condition.with.join('|')}`;
		case 'unanswered':
			return `${condition.question} unanswered`;
		case 'marks':
			return `${condition.count} marks of ${condition.question}`;
		case 'maybe':
			return `maybe(${told(condition.of)})`;
		case 'at-least':
			return `${condition.count} of ${condition.of.length}`;
		default:
			return `${condition.kind}(${condition.of.length > 3 ? `${condition.of.length} conditions` : condition.of.map(told).join(', ')})`;
	}
}

/** "Any sign" of a question, or medicines by a property: lists that the code makes, which nobody writes by hand. */
const isDerived = ({ question, with: options }: Extract<Condition, { kind: 'answered' }>): boolean =>
	(question === 'medicine' && options.length > 2) ||
	positiveOptions(questionOf(question as QuestionId)).join() === options.join();

function variants(condition: Condition): { what: string; to: Condition }[] {
	switch (condition.kind) {
		case 'answered':
			if (condition.with.length < 2 || isDerived(condition)) return [];
			return condition.with.map((option, index) => ({
				what: `without ${option}`,
				to: { ...condition, with: without(condition.with, index) } as Condition
			}));
		case 'any':
		case 'all':
			if (condition.of.length < 2) return [];
			return [
				{
					what: condition.kind === 'any' ? 'all for any' : 'any for all',
					to: { ...condition, kind: condition.kind === 'any' ? 'all' : 'any' }
				},
				...condition.of.map((inner, index) => ({
					what: `without ${told(inner)}`,
					to: { ...condition, of: without(condition.of, index) }
				}))
			];
		case 'at-least':
			return [
				...[condition.count - 1, condition.count + 1].map((count) => ({ what: `count ${count}`, to: { ...condition, count } })),
				...condition.of.map((inner, index) => ({
					what: `without ${told(inner)}`,
					to: { ...condition, of: without(condition.of, index) }
				}))
			];
		case 'marks':
			return [condition.count - 1, condition.count + 1].map((count) => ({ what: `count ${count}`, to: { ...condition, count } }));
		case 'maybe':
			return [{ what: 'not known is no', to: condition.of }];
		case 'unanswered':
			return [];
		default:
			return condition satisfies never;
	}
}

function* nodes(condition: Condition): Generator<Condition> {
	yield condition;
	if (condition.kind === 'maybe') yield* nodes(condition.of);
	else if (condition.kind === 'any' || condition.kind === 'all' || condition.kind === 'at-least')
		for (const inner of condition.of) yield* nodes(inner);
}

function replaced(condition: Condition, from: Condition, to: Condition): Condition {
	if (condition === from) return to;
	if (condition.kind === 'maybe') return { ...condition, of: replaced(condition.of, from, to) };
	return condition.kind === 'any' || condition.kind === 'all' || condition.kind === 'at-least'
		? { ...condition, of: condition.of.map((inner) => replaced(inner, from, to)) }
		: condition;
}

/** Every mutant. A condition that several rules share is changed in all of them at once, as it would be in the file. */
export function everyRuleMutant(rules: readonly AnyRule[]): RuleMutant[] {
	const users = new Map<Condition, Set<AnyRule>>();
	for (const rule of rules) for (const node of nodes(rule.when)) users.set(node, (users.get(node) ?? new Set()).add(rule));
	const ofConditions = [...users].flatMap(([node, used]) =>
		variants(node).map(({ what, to }) => ({
			what: `${used.size > 2 ? `${used.size} rules` : [...used].map(({ id }) => id).join(', ')}: ${told(node)}: ${what}`,
			rules: rules.map((rule) => (used.has(rule) ? ({ ...rule, when: replaced(rule.when, node, to) } as AnyRule) : rule)),
			cards: [...used].map(({ card }) => card)
		}))
	);
	const ofRules = rules.flatMap((rule, index) => {
		const { id, card, urgency, supersedes } = rule;
		const at = urgency === 'with-top' ? URGENCIES.length : URGENCIES.indexOf(urgency);
		const times = [URGENCIES[at - 1], URGENCIES[at + 1]].filter((time) => time !== undefined);
		return [
			{ what: `${id}: left out`, rules: without(rules, index), cards: [card] },
			...times.map((time) => ({ what: `${id}: ${time}`, rules: rules.with(index, { ...rule, urgency: time }), cards: [card] })),
			...(supersedes?.map((other) => ({
				what: `${id}: does not replace ${other}`,
				rules: rules.with(index, { ...rule, supersedes: supersedes.filter((one) => one !== other) }),
				cards: [other]
			})) ?? [])
		];
	});
	return [...ofConditions, ...ofRules];
}

/** Every small mistake in one condition by itself, the whole of it left out included. */
export const everyConditionMutant = (condition: Condition): { readonly what: string; readonly mutant: Condition }[] => [
	{ what: 'never', mutant: { kind: 'any', of: [] } },
	{ what: 'always', mutant: { kind: 'all', of: [] } },
	...[...nodes(condition)].flatMap((node) =>
		variants(node).map(({ what, to }) => ({ what: `${told(node)}: ${what}`, mutant: replaced(condition, node, to) }))
	)
];
