import type { Condition } from '../screening/condition.ts';
import { positiveOptions } from '../screening/question.ts';
import { MEDICINES, type MedicineId } from './medicines.ts';
import { questionOf, type AnyQuestion, type OptionOf, type QuestionId } from './questions.ts';

/** A condition on our questions: a misspelt question, or another question's option, does not compile. */
export type When = Condition<AnyQuestion>;

type ScaleId = Extract<AnyQuestion, { kind: 'frequency' | 'count' | 'yes-no' }>['id'];
type FrequencyId = Extract<AnyQuestion, { kind: 'frequency' }>['id'];

export const has = <I extends QuestionId>(question: I, ...options: readonly OptionOf<I>[]): When =>
	({ kind: 'answered', question, with: options }) as When;
export const maybe = (of: When): When => ({ kind: 'maybe', of });
export const all = (...of: readonly When[]): When => ({ kind: 'all', of });
export const any = (...of: readonly When[]): When => ({ kind: 'any', of });
export const atLeast = (count: number, ...of: readonly When[]): When => ({ kind: 'at-least', count, of });
export const unanswered = (question: QuestionId): When => ({ kind: 'unanswered', question }) as When;

/** Any answer but the mildest and the unknown ones. */
export const anySign = (question: QuestionId): When =>
	({ kind: 'answered', question, with: positiveOptions(questionOf(question)) }) as When;
/** The sign itself, at weekly or more. */
export const weekly = (question: FrequencyId): When => has(question, 'weekly', 'daily');
export const always: When = all();

const medicines = (test: (medicine: (typeof MEDICINES)[number]) => boolean): MedicineId[] =>
	MEDICINES.filter(test).map(({ id }) => id);

/** A danger to the body that was marked at the gate. */
export const dangerNow = has('now', 'breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency');

// Shorthands that several rules share.
export const street = any(has('source', 'online-or-street'), has('medicine', ...medicines((medicine) => 'street' in medicine)));
export const epilepsy = any(has('reason', 'seizures'), has('life', 'epilepsy'));
export const heavyDrinking = has('alongside', 'alcohol-daily', 'alcohol-stopped');
export const alcohol = has('alongside', 'alcohol', 'alcohol-daily', 'alcohol-stopped');
export const opioids = has('alongside', 'opioids', 'opioid-treatment');
/** Bodily signs that go before a fit. */
export const withdrawing = has('body', 'tremor', 'jerks', 'sweats-heart');
export const twoMedicines: When = {
	kind: 'marks',
	question: 'medicine',
	count: 2,
	of: MEDICINES.map(({ id }) => id)
};
export const left = has('changed', 'stopped', 'ran-out', 'stopped-weeks');
/** Neither stopped nor cut, as far as anybody says. */
export const noCutTold = any(unanswered('changed'), has('changed', 'no', 'running-out', 'not-sure', 'prefer-not'));
/** A medicine that can make people act while asleep, or one that might be. */
export const maybeSleepMedicine = maybe(has('medicine', ...medicines((medicine) => 'sleep' in medicine)));

/** Anything but "stopped over four weeks ago": not known counts too. */
export const mayBeInTheBody = maybe(
	has('changed', 'no', 'running-out', 'ran-out', 'stopped', 'stopped-weeks', 'cut-down', 'tapering')
);
/** A medicine of which feeling unwell may start late, or one that might be. */
export const maybeSlow = maybe(has('medicine', ...medicines(({ acts }) => acts !== 'short')));

/** Signs that it may be getting hard to control. Never tolerance, withdrawal, failed attempts, advice, memory or health. */
export const CONTROL_SIGNS = [
	'ran-out-early',
	'several-prescribers',
	'closer-together',
	'more-than-prescribed',
	'other-feelings',
	'stress-answer',
	'craving',
	'kept-hidden',
	'duties',
	'people-harm'
] as const satisfies readonly ScaleId[];

/** Those of them that ask how often. */
export const CONTROL_FREQUENCIES = CONTROL_SIGNS.filter(
	(id): id is Extract<(typeof CONTROL_SIGNS)[number], FrequencyId> => questionOf(id).kind === 'frequency'
);

/** Every question of "First signs" and "More signs". */
export const SIGN_QUESTIONS = [
	'ran-out-early',
	'several-prescribers',
	'mixing',
	'failed-attempts',
	'closer-together',
	'more-than-prescribed',
	'other-feelings',
	'stress-answer',
	'craving',
	'kept-hidden',
	'against-advice',
	'works-less',
	'unwell-when-late',
	'duties',
	'health-harm',
	'people-harm',
	'memory'
] as const satisfies readonly ScaleId[];
