import { isExclusive, type Answers, type Question } from './question.ts';

/**
 * The answers after one option was tapped. A one-choice question keeps the last tap; in a several-choice question
 * "none" and "prefer not" stand alone, and any other mark takes them away.
 */
export function toggle(question: Question, option: string, marked: boolean, answers: Answers): Answers {
	return { ...answers, [question.id]: nextMarks(question, option, marked, answers[question.id] ?? []) };
}

function nextMarks({ kind, options }: Question, option: string, marked: boolean, before: readonly string[]): string[] {
	if (!marked) return before.filter((other) => other !== option);
	if (kind !== 'several' || isExclusive(option)) return [option];
	const kept = before.filter((other) => !isExclusive(other));
	return options.filter((other) => other === option || kept.includes(other));
}

/** The answers without some options of one question ("I tapped that by mistake"). */
export function unmark(answers: Answers, question: string, options: readonly string[]): Answers {
	return { ...answers, [question]: (answers[question] ?? []).filter((option) => !options.includes(option)) };
}

export interface ReadAnswers {
	readonly answers: Answers;
	/** True where something in the value was not ours and was left out. */
	readonly dropped: boolean;
}

/**
 * Answers out of any value at all: stored, tampered with, from an older version. What names a question and an
 * option of ours is kept, all else is dropped. Never throws.
 */
export function readAnswers(questions: readonly Question[], value: unknown): ReadAnswers {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { answers: {}, dropped: true };
	const answers: Record<string, readonly string[]> = {};
	let dropped = false;
	for (const [id, given] of Object.entries(value)) {
		const question = questions.find((known) => known.id === id);
		const kept = question && Array.isArray(given) ? question.options.filter((option) => given.includes(option)) : [];
		const fits = question !== undefined && Array.isArray(given) && kept.length === given.length;
		const single = question?.kind === 'several' || kept.length <= 1;
		if (!fits || !single) dropped = true;
		if (kept.length > 0 && single) answers[id] = kept;
	}
	return { answers, dropped };
}
