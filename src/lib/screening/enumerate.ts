import { isNotKnown, positiveOptions, type Answers, type Question } from './question.ts';

/** One thing a person can mark. */
export interface Mark {
	readonly question: string;
	readonly option: string;
}

/** Every mark that says something: the options that are neither "not known" nor the mildest, and "not sure" where it is listed. */
export const everyMark = (questions: readonly Question[]): Mark[] =>
	questions.flatMap((question) =>
		[...positiveOptions(question), ...(question.kind === 'several' ? question.options.filter((o) => o === 'not-sure') : [])].map(
			(option) => ({ question: question.id, option })
		)
	);

/** The answers that a set of marks makes. Marks of one one-choice question exclude each other: then there are none. */
export function answersOf(questions: readonly Question[], marks: readonly Mark[]): Answers | undefined {
	const answers: Record<string, string[]> = {};
	for (const { question, option } of marks) {
		const given = (answers[question] ??= []);
		if (given.length > 0 && questions.find(({ id }) => id === question)?.kind !== 'several') return undefined;
		given.push(option);
	}
	return answers;
}

/** Every set of up to `size` marks, as answers; all else stays unanswered. */
export function* everyAnswers(questions: readonly Question[], size: number, marks = everyMark(questions)): Generator<Answers> {
	function* choose(from: number, chosen: readonly Mark[]): Generator<Answers> {
		const answers = answersOf(questions, chosen);
		if (!answers) return;
		yield answers;
		if (chosen.length === size) return;
		for (let index = from; index < marks.length; index++) yield* choose(index + 1, [...chosen, marks[index] as Mark]);
	}
	yield* choose(0, []);
}

/** The mildest known answer of a question: the first that marks nothing, or the one that is given for it. */
export const mildestOf = (question: Question, given: Readonly<Record<string, string>>): string | undefined =>
	given[question.id] ?? question.options.find((option) => option === 'none' || option === 'never' || option === 'no');

/** The answers to a question that tell us nothing, the missing one (an empty list) included. */
export const notKnownAnswers = (question: Question): string[][] => [
	[],
	...question.options.filter(isNotKnown).map((option) => [option])
];
