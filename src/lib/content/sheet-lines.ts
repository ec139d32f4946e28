import { positiveOptions } from '../screening/question.ts';
import { CONTROL_SIGNS } from './conditions.ts';
import { MEDICINES } from './medicines.ts';
import { questionOf, type AnyQuestion, type OptionOf, type QuestionId } from './questions.ts';
import type { SheetSectionId } from './sheet-words.ts';

/** Answers of one question that stand on one line of the sheet for an appointment. */
export interface AnswerLine {
	/** A contract: pages and tests name lines by it. */
	readonly id: string;
	readonly section: SheetSectionId;
	readonly question: QuestionId;
	/** In the order of the line; only those that were marked are told. */
	readonly options: readonly string[];
	/** The question's short words before the answer. Without them the answer speaks for itself under its heading. */
	readonly labelled: boolean;
	/** Left out until the person turns it on. */
	readonly sensitive: boolean;
	/** It is, as a whole, with any of these: one without the other would be half told, and so untrue. */
	readonly sensitiveWith: readonly string[];
	/** Told only beside another: by itself it is as if there were no answer. */
	readonly notAlone: readonly string[];
	/** The clinician has to know that there is no answer. */
	readonly asksAfter: boolean;
}

type Flags = Partial<Pick<AnswerLine, 'labelled' | 'sensitive' | 'sensitiveWith' | 'notAlone' | 'asksAfter'>>;

const line = <I extends QuestionId>(
	id: string,
	section: SheetSectionId,
	question: I,
	options: readonly OptionOf<I>[],
	flags: Flags = {}
): AnswerLine => ({
	id,
	section,
	question,
	options,
	labelled: true,
	sensitive: false,
	sensitiveWith: [],
	notAlone: [],
	asksAfter: false,
	...flags
});

/** A line of all that counts as a sign. */
const whole = (
	section: SheetSectionId,
	question: QuestionId,
	flags: Flags = {},
	besides: readonly string[] = []
): AnswerLine => ({
	...line(question, section, question, [], flags),
	options: positiveOptions(questionOf(question) as AnyQuestion).filter((option) => !besides.includes(option))
});

const BARE = { labelled: false } as const;
/** Driving, supply, several prescribers, pregnancy and self-harm: what people fear to hand over, told only if they say so. */
const SENSITIVE = { sensitive: true } as const;

const streetMedicines = MEDICINES.filter((medicine) => 'street' in medicine).map(({ id }) => id);
const knownMedicines = MEDICINES.filter((medicine) => !('street' in medicine)).map(({ id }) => id);

/**
 * The lines that tell answers, in the order of the sheet; inside a section the most important first. An answer stands on one line
 * only, so that a line left out is nowhere else; what must be left out by itself has a line of its own.
 */
export const ANSWER_LINES: readonly AnswerLine[] = [
	...(['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency'] as const).map((option) =>
		line(`danger/${option}`, 'danger', 'now', [option], BARE)
	),
	line('danger/harm', 'danger', 'now', ['harm'], { ...BARE, ...SENSITIVE }),
	line('danger/hopeless', 'danger', 'mood', ['hopeless'], { ...BARE, ...SENSITIVE }),
	line('danger/not-sure', 'danger', 'now', ['not-sure'], BARE),

	line('medicine', 'medicine', 'medicine', [...knownMedicines, 'not-sure'], { notAlone: ['not-sure'] }),
	// Nobody prescribes these: the name alone tells where it comes from.
	line('medicine/street', 'medicine', 'medicine', streetMedicines, SENSITIVE),
	// Before how often it is taken: who has stopped would look as if still taking it.
	line(
		'changed',
		'medicine',
		'changed',
		['ran-out', 'running-out', 'stopped', 'stopped-weeks', 'stopped-longer', 'cut-down', 'tapering', 'no', 'not-sure'],
		{ asksAfter: true }
	),
	whole('medicine', 'days'),
	whole('medicine', 'months'),
	line('source', 'medicine', 'source', ['prescribed', 'someone-elses', 'online-or-street', 'not-sure'], {
		sensitiveWith: ['someone-elses', 'online-or-street']
	}),
	whole('medicine', 'reason'),

	whole('changes', 'failed-attempts'),
	whole('changes', 'against-advice'),

	line('alongside/opioids', 'alongside', 'alongside', ['opioids'], BARE),
	line('alongside/opioid-treatment', 'alongside', 'alongside', ['opioid-treatment'], BARE),
	line('alongside/alcohol', 'alongside', 'alongside', ['alcohol-stopped', 'alcohol-daily', 'alcohol'], BARE),
	line(
		'alongside/sedatives',
		'alongside',
		'alongside',
		['gabapentinoids', 'sleep-medicines', 'other-sedatives', 'antihistamines'],
		BARE
	),
	line('alongside/mood', 'alongside', 'alongside', ['antipsychotics', 'antidepressants'], BARE),
	line('alongside/stimulants', 'alongside', 'alongside', ['stimulants'], BARE),
	line('alongside/cannabis', 'alongside', 'alongside', ['cannabis'], BARE),
	// Said only where all was ruled out: beside other marks it would betray a line that is left out.
	line('alongside', 'alongside', 'alongside', ['none'], { asksAfter: true }),
	line('alongside/not-sure', 'alongside', 'alongside', ['not-sure'], BARE),
	whole('alongside', 'mixing'),

	line('seizures', 'health', 'life', ['epilepsy', 'past-withdrawal'], BARE),
	line('breathing', 'health', 'life', ['breathing-condition'], BARE),
	line('falls', 'health', 'daytime', ['fell', 'hit-head'], BARE),
	line('pregnancy', 'health', 'life', ['pregnant', 'trying', 'breastfeeding'], { ...BARE, ...SENSITIVE }),
	line('drives', 'health', 'life', ['drives'], { ...BARE, ...SENSITIVE }),
	whole('health', 'driving', SENSITIVE),
	whole('health', 'age'),
	line('lives-alone', 'health', 'life', ['lives-alone'], BARE),
	line('recovery', 'health', 'life', ['recovery'], BARE),

	whole('body', 'body'),
	whole('body', 'unwell-when-late'),
	whole('body', 'works-less'),

	...CONTROL_SIGNS.map((sign) => whole('use', sign, sign === 'several-prescribers' ? SENSITIVE : {})),

	whole('effects', 'mood', BARE, ['hopeless']),
	whole('effects', 'daytime', BARE, ['fell', 'hit-head']),
	whole('effects', 'memory'),
	whole('effects', 'health-harm')
];
