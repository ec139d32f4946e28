import { COUNT, FREQUENCY, YES_NO, type Question } from '../screening/question.ts';
import { MEDICINE_IDS } from './medicines.ts';

/**
 * The questions, in the order they are asked. Ids are a contract: they name inputs, stored answers, tests and exports,
 * and are never renumbered or used again for something else. Words stand in `en/questions.ts`.
 */
const frequency = [...FREQUENCY, 'not-sure', 'prefer-not', 'does-not-apply'] as const;
const frequencyAsPrescribed = [...FREQUENCY, 'as-prescribed', 'not-sure', 'prefer-not', 'does-not-apply'] as const;
const count = [...COUNT, 'not-sure', 'prefer-not', 'does-not-apply'] as const;
const yesNo = [...YES_NO, 'not-sure', 'prefer-not'] as const;

export const QUESTIONS = [
	{
		id: 'now',
		section: 'right-now',
		kind: 'several',
		options: ['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency', 'harm', 'not-sure', 'none']
	},
	{ id: 'who', section: 'right-now', kind: 'one', options: ['me', 'someone-else'] },
	{ id: 'age', section: 'right-now', kind: 'one', options: ['under-18', '18-to-64', '65-plus', 'prefer-not'] },

	{ id: 'medicine', section: 'the-medicine', kind: 'several', options: [...MEDICINE_IDS, 'not-sure', 'none', 'prefer-not'] },
	{
		id: 'source',
		section: 'the-medicine',
		kind: 'several',
		options: ['prescribed', 'someone-elses', 'online-or-street', 'not-sure', 'none', 'prefer-not']
	},
	{
		id: 'reason',
		section: 'the-medicine',
		kind: 'several',
		options: ['anxiety', 'sleep', 'seizures', 'muscle', 'alcohol-withdrawal', 'other', 'not-sure', 'none', 'prefer-not']
	},
	{
		id: 'changed',
		section: 'the-medicine',
		kind: 'one',
		options: [
			'no',
			'running-out',
			'ran-out',
			'stopped',
			'stopped-weeks',
			'stopped-longer',
			'cut-down',
			'tapering',
			'not-sure',
			'prefer-not'
		]
	},
	{ id: 'days', section: 'the-medicine', kind: 'one', options: ['fewer', 'some', 'most', 'not-sure', 'prefer-not'] },
	{ id: 'months', section: 'the-medicine', kind: 'one', options: ['under-1', '1-to-3', 'over-3', 'not-sure', 'prefer-not'] },

	{ id: 'ran-out-early', section: 'first-signs', kind: 'frequency', options: frequency },
	{ id: 'several-prescribers', section: 'first-signs', kind: 'count', options: count },
	{ id: 'mixing', section: 'first-signs', kind: 'frequency', options: frequency },
	{ id: 'failed-attempts', section: 'first-signs', kind: 'count', options: count },

	{
		id: 'alongside',
		section: 'safety',
		kind: 'several',
		options: [
			'alcohol',
			'alcohol-daily',
			'alcohol-stopped',
			'opioids',
			'opioid-treatment',
			'gabapentinoids',
			'sleep-medicines',
			'antihistamines',
			'antidepressants',
			'antipsychotics',
			'other-sedatives',
			'cannabis',
			'stimulants',
			'not-sure',
			'none',
			'prefer-not'
		]
	},
	{
		id: 'body',
		section: 'safety',
		kind: 'several',
		options: [
			'tingling',
			'tremor',
			'jerks',
			'restless-legs',
			'light-sound',
			'vision',
			'sweats-heart',
			'sleep',
			'none',
			'prefer-not'
		]
	},
	{
		id: 'mood',
		section: 'safety',
		kind: 'several',
		options: ['tearful', 'low', 'numb', 'irritable', 'opposite', 'hopeless', 'none', 'prefer-not']
	},
	{
		id: 'daytime',
		section: 'safety',
		kind: 'several',
		options: ['sleepy', 'unsteady', 'fell', 'hit-head', 'foggy', 'did-things-asleep', 'none', 'prefer-not']
	},
	{ id: 'driving', section: 'safety', kind: 'frequency', options: frequency },
	{
		id: 'life',
		section: 'safety',
		kind: 'several',
		options: [
			'pregnant',
			'trying',
			'breastfeeding',
			'epilepsy',
			'past-withdrawal',
			'breathing-condition',
			'lives-alone',
			'drives',
			'recovery',
			'none',
			'prefer-not'
		]
	},

	{ id: 'closer-together', section: 'more-signs', kind: 'frequency', options: frequencyAsPrescribed },
	{ id: 'more-than-prescribed', section: 'more-signs', kind: 'frequency', options: frequencyAsPrescribed },
	{ id: 'other-feelings', section: 'more-signs', kind: 'frequency', options: frequencyAsPrescribed },
	{ id: 'stress-answer', section: 'more-signs', kind: 'frequency', options: frequency },
	{ id: 'craving', section: 'more-signs', kind: 'frequency', options: frequency },
	{ id: 'kept-hidden', section: 'more-signs', kind: 'frequency', options: frequency },
	{ id: 'against-advice', section: 'more-signs', kind: 'count', options: count },
	{ id: 'works-less', section: 'more-signs', kind: 'yes-no', options: yesNo },
	{ id: 'unwell-when-late', section: 'more-signs', kind: 'frequency', options: frequency },
	{ id: 'duties', section: 'more-signs', kind: 'frequency', options: frequency },
	{ id: 'health-harm', section: 'more-signs', kind: 'yes-no', options: yesNo },
	{ id: 'people-harm', section: 'more-signs', kind: 'yes-no', options: yesNo },
	{ id: 'memory', section: 'more-signs', kind: 'frequency', options: frequency }
] as const satisfies readonly Question[];

export type AnyQuestion = (typeof QUESTIONS)[number];
export type QuestionId = AnyQuestion['id'];
export type SectionId = AnyQuestion['section'];
export type OptionOf<I extends QuestionId> = Extract<AnyQuestion, { id: I }>['options'][number];

/** Guidance for a question's answer, such as `{ now: ['none'] }`, with every id checked by the compiler. */
export type SignpostAnswers = { readonly [I in QuestionId]?: readonly OptionOf<I>[] };

const byId = new Map<string, AnyQuestion>(QUESTIONS.map((question) => [question.id, question]));

/** The question of an id. */
export function questionOf(id: QuestionId): AnyQuestion {
	return byId.get(id) as AnyQuestion;
}
