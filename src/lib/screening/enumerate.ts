import { atoms, holds, truth, type Atom, type Condition } from './condition.ts';
import { isExclusive, isNotKnown, positiveOptions, type Answers, type Question } from './question.ts';

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

/**
 * How finely answers are told apart.
 *
 * - `truth`: by whether each atom is true, false or not known
 * - `reads`: by what `holds` reads of each atom, and no more. Outside `maybe` it asks only whether the atom surely holds,
 *   inside only whether it may; so answers that are alike in this give the same guidance.
 */
export type Grain = 'truth' | 'reads';

/** One question of a support, and one answer for each way that the conditions can read it. */
export interface Dimension {
	readonly question: Question;
	/** The answers that stand for all others; the first is "not answered". */
	readonly answers: readonly (readonly string[])[];
	/** Which of them are "not known", and which is the mildest known one. */
	readonly unknown: readonly number[];
	readonly mildest: number;
	/** Steps from one of them to one that is worse by one mark, or by one step of a scale. */
	readonly worse: readonly (readonly [from: number, to: number])[];
}

/** The questions that some conditions depend on. Its vectors are all that the conditions can tell apart. */
export interface Support {
	readonly grain: Grain;
	readonly dimensions: readonly Dimension[];
	readonly size: number;
}

interface Read {
	readonly atom: Atom;
	readonly open: boolean;
}

function reads(condition: Condition, open = false): Read[] {
	if (condition.kind === 'maybe') return reads(condition.of, true);
	return 'of' in condition && condition.kind !== 'marks'
		? condition.of.flatMap((inner) => reads(inner, open))
		: [{ atom: condition as Atom, open }];
}

/** What the conditions make of an answer: alike in this is alike to them. */
export function signature(
	{ id }: Question,
	conditions: readonly Condition[],
	grain: Grain
): (given: readonly string[]) => string {
	const own = conditions.flatMap((condition) => reads(condition)).filter(({ atom }) => atom.question === id);
	return (given) => {
		const answers = { [id]: given };
		return own.map(({ atom, open }) => (grain === 'truth' ? truth(atom, answers).at(0) : +holds(atom, answers, open))).join();
	};
}

/** As many options of each kind as the conditions count at most; a kind is what no atom tells apart. */
function optionsToTry({ id, options }: Question, conditions: readonly Condition[]): string[] {
	const own = conditions.flatMap(atoms).filter(({ question }) => question === id);
	const most = Math.max(1, ...own.map((atom) => (atom.kind === 'marks' ? atom.count : 1)));
	const tried = new Map<string, number>();
	return options.filter((option) => {
		const listed = own.map((atom) => +named(atom).includes(option)).join();
		const kind = `${listed} ${isNotKnown(option)} ${isExclusive(option)}`;
		tried.set(kind, (tried.get(kind) ?? 0) + 1);
		return (tried.get(kind) as number) <= most;
	});
}

/** The options that an atom names; whether a question is unanswered names none. */
const named = (atom: Atom): readonly string[] => (atom.kind === 'marks' ? atom.of : atom.kind === 'answered' ? atom.with : []);

const subsets = (options: readonly string[]): string[][] =>
	options.reduce<string[][]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]]);

/** Every answer to one question that the conditions can tell apart. */
export function dimension(
	question: Question,
	conditions: readonly Condition[],
	grain: Grain,
	mildest: Readonly<Record<string, string>> = {}
): Dimension {
	const sign = signature(question, conditions, grain);
	const found: string[] = [];
	const answers: string[][] = [];
	const placeOf = (given: string[]): number => {
		const own = sign(given);
		const at = found.indexOf(own);
		if (at >= 0) return at;
		answers.push(given);
		return found.push(own) - 1;
	};
	const worse = new Map<string, readonly [number, number]>();
	const step = (from: number, to: number): void => void (from !== to && worse.set(`${from} ${to}`, [from, to]));
	placeOf([]);
	// Before the others, so that it and no sign stands for all that is alike.
	const mild = mildestOf(question, mildest);
	const mildestAt = mild === undefined ? 0 : placeOf([mild]);
	const unknown = [...new Set(notKnownAnswers(question).map(placeOf))];
	if (question.kind === 'several') {
		const marks = optionsToTry(question, conditions).filter((option) => !isExclusive(option));
		for (const given of subsets(marks)) {
			// One mark more than "none" is worse; than silence it need not be, as an open question may warn by itself.
			const at = given.length === 0 ? mildestAt : placeOf(given);
			for (const mark of marks) if (!given.includes(mark)) step(at, placeOf([...given, mark]));
		}
		for (const option of question.options.filter(isExclusive)) placeOf([option]);
	} else {
		for (const option of question.options) placeOf([option]);
		const scale = question.kind === 'one' ? [] : question.options.filter((o) => !isNotKnown(o) && o !== 'as-prescribed');
		for (const [index, option] of scale.entries()) if (index > 0) step(placeOf([scale[index - 1] as string]), placeOf([option]));
	}
	return { question, answers, unknown, mildest: mildestAt, worse: [...worse.values()] };
}

/** All that some conditions depend on. */
export function supportOf(
	questions: readonly Question[],
	conditions: readonly Condition[],
	grain: Grain,
	mildest?: Readonly<Record<string, string>>
): Support {
	const read = new Set(conditions.flatMap(atoms).map(({ question }) => question));
	const dimensions = questions
		.filter(({ id }) => read.has(id))
		.map((question) => dimension(question, conditions, grain, mildest));
	return { grain, dimensions, size: dimensions.reduce((size, { answers }) => size * answers.length, 1) };
}

/** One vector of a support, as answers, by its number: the last question changes fastest. */
export function vectorAt({ dimensions }: Support, number: number): Answers {
	const answers: Record<string, readonly string[]> = {};
	let rest = number;
	for (let at = dimensions.length - 1; at >= 0; at--) {
		const { question, answers: every } = dimensions[at] as Dimension;
		const given = every[rest % every.length] as readonly string[];
		if (given.length > 0) answers[question.id] = given;
		rest = Math.floor(rest / every.length);
	}
	return answers;
}

/** The first of some supports that is small enough to go through whole, or none. */
export const firstWithin = (limit: number, supports: readonly (() => Support)[]): Support | undefined => {
	for (const make of supports) {
		const support = make();
		if (support.size <= limit) return support;
	}
	return undefined;
};
