import { truth, type Condition } from './condition.ts';
import type { Answers, Question } from './question.ts';

export type Step =
	{ readonly kind: 'question'; readonly question: string } | { readonly kind: 'checkpoint' } | { readonly kind: 'review' };

/** A branch drops questions that do not fit; it never reorders them. */
export interface Branch<Q extends Question = Question> {
	readonly id: string;
	readonly when: Condition<Q>;
	readonly drops: readonly Q['id'][];
}

export interface Course {
	readonly questions: readonly Question[];
	readonly branches: readonly Branch[];
	/** The section that a pause comes before. */
	readonly checkpointBefore: string;
}

export interface Place {
	readonly section: string;
	readonly number: number;
	readonly of: number;
}

/** Every step there is, whatever the answers: a step's index here is what a reload remembers. */
export function allSteps({ questions, checkpointBefore }: Course): Step[] {
	const steps: Step[] = [];
	for (const [index, { id, section }] of questions.entries()) {
		if (section === checkpointBefore && questions[index - 1]?.section !== section) steps.push({ kind: 'checkpoint' });
		steps.push({ kind: 'question', question: id });
	}
	return [...steps, { kind: 'review' }];
}

/** Whether a question is asked. One that has an answer stays, so that nothing counts unseen. */
export function isAsked(course: Course, question: string, answers: Answers): boolean {
	if (answers[question]?.length) return true;
	return !course.branches.some(
		(branch) => (branch.drops as readonly string[]).includes(question) && truth(branch.when, answers) === 'yes'
	);
}

/** The questions asked for these answers, in order. */
export const askedQuestions = (course: Course, answers: Answers): Question[] =>
	course.questions.filter(({ id }) => isAsked(course, id, answers));

function isOpen(course: Course, step: Step, answers: Answers): boolean {
	if (step.kind === 'review') return true;
	if (step.kind === 'question') return isAsked(course, step.question, answers);
	return askedQuestions(course, answers).some(({ section }) => section === course.checkpointBefore);
}

function walk(course: Course, from: number, by: 1 | -1, answers: Answers): number | undefined {
	const steps = allSteps(course);
	for (let index = from + by; index >= 0 && index < steps.length; index += by) {
		if (isOpen(course, steps[index] as Step, answers)) return index;
	}
	return undefined;
}

/** The index of the step after `from`; undefined after the last. */
export const stepAfter = (course: Course, from: number, answers: Answers): number | undefined => walk(course, from, 1, answers);
/** The index of the step before `from`; undefined before the first. */
export const stepBefore = (course: Course, from: number, answers: Answers): number | undefined => walk(course, from, -1, answers);

/** Where a question stands in its section, for "More signs: 4 of 13". */
export function placeOf(course: Course, question: string, answers: Answers): Place {
	const section = course.questions.find(({ id }) => id === question)?.section ?? '';
	const inSection = course.questions.filter((one) => one.section === section && isAsked(course, one.id, answers));
	return { section, number: inSection.findIndex(({ id }) => id === question) + 1, of: inSection.length };
}

/** Sections in order. */
export const sectionsOf = ({ questions }: Course): string[] => [...new Set(questions.map(({ section }) => section))];

/** The first step whose question is given; 0 where there is none. */
export const stepOf = (course: Course, question: string): number =>
	Math.max(
		0,
		allSteps(course).findIndex((step) => step.kind === 'question' && step.question === question)
	);
