import type { Branch, Course } from '../screening/journey.ts';
import { has, SIGN_QUESTIONS } from './conditions.ts';
import { QUESTIONS, type AnyQuestion, type QuestionId } from './questions.ts';

/** What can raise a safety card stays, wherever an observer may have seen or heard of it. */
const SEEN_BY_OTHERS: readonly QuestionId[] = [
	'mixing',
	'failed-attempts',
	'closer-together',
	'more-than-prescribed',
	'unwell-when-late'
];
/** What an observer cannot know, or what only serves findings about the person. */
const PRIVATE_TO_THE_PERSON: readonly QuestionId[] = SIGN_QUESTIONS.filter((id) => !SEEN_BY_OTHERS.includes(id));

export const BRANCHES: readonly Branch<AnyQuestion>[] = [
	{ id: 'someone-else', when: has('who', 'someone-else'), drops: PRIVATE_TO_THE_PERSON },
	{
		// No findings under 18. What can raise the urgency of a safety card is still asked.
		id: 'under-18',
		when: has('age', 'under-18'),
		drops: [
			'several-prescribers',
			'ran-out-early',
			'other-feelings',
			'stress-answer',
			'craving',
			'kept-hidden',
			'against-advice',
			'works-less',
			'duties',
			'people-harm',
			'health-harm',
			'memory'
		]
	},
	{
		// Stopped over a month ago: what is asked of each dose and each supply no longer fits.
		id: 'stopped-longer',
		when: has('changed', 'stopped-longer'),
		drops: [
			'ran-out-early',
			'several-prescribers',
			'closer-together',
			'more-than-prescribed',
			'other-feelings',
			'stress-answer',
			'kept-hidden',
			'against-advice',
			'works-less',
			'unwell-when-late',
			'duties'
		]
	}
];

export const COURSE: Course = { questions: QUESTIONS, branches: BRANCHES, checkpointBefore: 'more-signs' };
