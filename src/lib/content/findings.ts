import { positiveOptions } from '../screening/question.ts';
import { CONTROL_SIGNS } from './conditions.ts';
import { questionOf, type OptionOf, type QuestionId } from './questions.ts';

/** Two findings and a warning, never one sum. */
export const FINDINGS = ['body', 'control', 'combinations'] as const;
export type FindingId = (typeof FINDINGS)[number];

/** Several-choice questions whose options are signs of their own. */
type OptionSign =
	| `body/${Exclude<OptionOf<'body'>, 'none' | 'prefer-not'>}`
	| `alongside/${Exclude<OptionOf<'alongside'>, 'none' | 'prefer-not' | 'not-sure' | 'alcohol-stopped'>}`;
type QuestionSign = (typeof CONTROL_SIGNS)[number] | 'works-less' | 'unwell-when-late' | 'failed-attempts' | 'mixing' | 'driving';
export type SignId = QuestionSign | OptionSign;

export interface Sign {
	readonly id: SignId;
	readonly finding: FindingId;
	readonly question: QuestionId;
	/** Any of these marks the sign. */
	readonly options: readonly string[];
}

const ofQuestion =
	(finding: FindingId) =>
	(question: QuestionSign): Sign => ({
		id: question,
		finding,
		question,
		options: positiveOptions(questionOf(question))
	});

const ofOptions = (finding: FindingId, question: 'body' | 'alongside'): Sign[] =>
	positiveOptions(questionOf(question))
		// Having stopped drinking is told on the card: on a board "to check together" it would read as a reason to drink.
		.filter((option) => option !== 'alcohol-stopped')
		.map((option) => ({ id: `${question}/${option}` as SignId, finding, question, options: [option] }));

/** The signs a person can mark, by finding. They are listed, never counted into a grade. */
export const SIGNS: readonly Sign[] = [
	...ofOptions('body', 'body'),
	...(['works-less', 'unwell-when-late', 'failed-attempts'] as const).map(ofQuestion('body')),
	...CONTROL_SIGNS.map(ofQuestion('control')),
	ofQuestion('combinations')('mixing'),
	...ofOptions('combinations', 'alongside'),
	ofQuestion('combinations')('driving')
];
