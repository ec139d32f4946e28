import { isNotKnown, type Answers, type Question } from './question.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/**
 * The closed language of rules. There is no "not": a sign can only add to the guidance, never take away.
 *
 * - `answered`: the answer holds one of these options
 * - `unanswered`: nothing was marked at all (a way to warn, not a sign)
 * - `marks`: at least `count` of these options are marked
 * - `maybe`: the inner condition holds, or is not known
 */
export type Condition<Q extends Question = Question> =
	| Atom<Q>
	| { readonly kind: 'maybe'; readonly of: Condition<Q> }
	| { readonly kind: 'all' | 'any'; readonly of: readonly Condition<Q>[] }
	| { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Condition<Q>[] };

export type Atom<Q extends Question = Question> = Q extends Question
	? | { readonly kind: 'answered'; readonly question: Q['id']; readonly with: readonly Q['options'][number][] }
		| { readonly kind: 'unanswered'; readonly question: Q['id'] }
		| {
				readonly kind: 'marks';
				readonly question: Q['id'];
				readonly count: number;
				readonly of: readonly Q['options'][number][];
		  }
	: never;

const isAtom = (condition: Condition): condition is Atom =>
	condition.kind === 'answered' || condition.kind === 'unanswered' || condition.kind === 'marks';

function atomHolds(atom: Atom, answers: Answers, open: boolean): boolean {
	const given = answers[atom.question];
	const empty = given === undefined || given.length === 0;
	if (atom.kind === 'unanswered') return empty;
	if (empty) return open;
	const options = atom.kind === 'marks' ? atom.of : atom.with;
	let missing = atom.kind === 'marks' ? atom.count : 1;
	for (const option of given) {
		if (options.includes(option)) missing--;
		else if (open && isNotKnown(option)) return true;
	}
	return missing <= 0;
}

/** Whether a condition surely holds; with `open`, whether it holds or is not known. */
export function holds(condition: Condition, answers: Answers, open = false): boolean {
	if (isAtom(condition)) return atomHolds(condition, answers, open);
	switch (condition.kind) {
		case 'maybe':
			return holds(condition.of, answers, true);
		case 'any':
			return condition.of.some((inner) => holds(inner, answers, open));
		case 'all':
			return condition.of.every((inner) => holds(inner, answers, open));
		case 'at-least':
			return condition.of.filter((inner) => holds(inner, answers, open)).length >= condition.count;
		default:
			return condition satisfies never;
	}
}

/** Three-valued truth: a missing answer never counts as "no". */
export const truth = (condition: Condition, answers: Answers): Truth =>
	holds(condition, answers) ? 'yes' : holds(condition, answers, true) ? 'unknown' : 'no';

/** Every atom of a condition, in order of writing. */
export function atoms(condition: Condition): Atom[] {
	if (isAtom(condition)) return [condition];
	return condition.kind === 'maybe' ? atoms(condition.of) : condition.of.flatMap(atoms);
}

/** The questions a condition depends on. */
export const questionsOf = (condition: Condition): string[] => [...new Set(atoms(condition).map((atom) => atom.question))];

/** Why a condition holds: the marked options, or the question left open (`options` empty). */
export interface Reason {
	readonly question: string;
	readonly options: readonly string[];
}

/** The answers that made a condition true. Empty where it does not hold. */
export function reasons(condition: Condition, answers: Answers): Reason[] {
	if (!holds(condition, answers)) return [];
	if (isAtom(condition)) return [atomReason(condition, answers)];
	if (condition.kind !== 'maybe') return condition.of.flatMap((inner) => reasons(inner, answers));
	if (holds(condition.of, answers)) return reasons(condition.of, answers);
	return questionsOf(condition.of).map((question) => ({ question, options: [] }));
}

function atomReason(atom: Atom, answers: Answers): Reason {
	const given = answers[atom.question] ?? [];
	const options = atom.kind === 'unanswered' ? [] : atom.kind === 'marks' ? atom.of : atom.with;
	return { question: atom.question, options: given.filter((option) => options.includes(option)) };
}
