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

function atomTruth(atom: Atom, answers: Answers): Truth {
	const given = answers[atom.question];
	const empty = given === undefined || given.length === 0;
	if (atom.kind === 'unanswered') return empty ? 'yes' : 'no';
	if (empty) return 'unknown';
	const options = atom.kind === 'marks' ? atom.of : atom.with;
	let missing = atom.kind === 'marks' ? atom.count : 1;
	let open = false;
	for (const option of given) {
		if (options.includes(option)) missing--;
		else if (isNotKnown(option)) open = true;
	}
	return missing <= 0 ? 'yes' : open ? 'unknown' : 'no';
}

/** Three-valued truth: a missing answer never counts as "no". */
export function truth(condition: Condition, answers: Answers): Truth {
	if (isAtom(condition)) return atomTruth(condition, answers);
	switch (condition.kind) {
		case 'maybe':
			return truth(condition.of, answers) === 'no' ? 'no' : 'yes';
		case 'any':
			return countTruth(condition.of, 1, answers);
		case 'all':
			return countTruth(condition.of, condition.of.length, answers);
		case 'at-least':
			return countTruth(condition.of, condition.count, answers);
		default:
			return condition satisfies never;
	}
}

function countTruth(of: readonly Condition[], needed: number, answers: Answers): Truth {
	let yes = 0;
	let open = of.length;
	for (const condition of of) {
		if (yes >= needed) return 'yes';
		const value = truth(condition, answers);
		if (value === 'yes') yes++;
		else if (value === 'no') open--;
		if (open < needed) return 'no';
	}
	return yes >= needed ? 'yes' : open < needed ? 'no' : 'unknown';
}

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
	if (truth(condition, answers) !== 'yes') return [];
	if (isAtom(condition)) return [atomReason(condition, answers)];
	if (condition.kind !== 'maybe') return condition.of.flatMap((inner) => reasons(inner, answers));
	if (truth(condition.of, answers) === 'yes') return reasons(condition.of, answers);
	return questionsOf(condition.of).map((question) => ({ question, options: [] }));
}

function atomReason(atom: Atom, answers: Answers): Reason {
	const given = answers[atom.question] ?? [];
	const options = atom.kind === 'unanswered' ? [] : atom.kind === 'marks' ? atom.of : atom.with;
	return { question: atom.question, options: given.filter((option) => options.includes(option)) };
}
