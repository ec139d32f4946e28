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
	/** The clinician has to know that there is no answer. */
	readonly asksAfter: boolean;
}

type Flags = Partial<Pick<AnswerLine, 'labelled' | 'sensitive' | 'asksAfter'>>;

const line = <I extends QuestionId>(
	id: string,
	section: SheetSectionId,
	question: I,
	options: readonly OptionOf<I>[],
	flags: Flags = {}
): AnswerLine => ({ id, section, question, options, labelled: true, sensitive: false, asksAfter: false, ...flags });

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
/** Driving, street supply, several prescribers, pregnancy and self-harm: what people fear to hand over, told only if they say so. */
const SENSITIVE = { sensitive: true } as const;

const streetMedicines = MEDICINES.filter((medicine) => 'street' in medicine).map(({ id }) => id);
const knownMedicines = MEDICINES.filter((medicine) => !('street' in medicine)).map(({ id }) => id);

/**
 * The lines that tell answers, in the order of the sheet; inside a section the most important first. An answer stands on one line
 * only, so that a line left out is nowhere else; what must be left out by itself has a line of its own.
 */
export const ANSWER_LINES: readonly AnswerLine[] = [
	line('medicine', 'medicine', 'medicine', [...knownMedicines, 'not-sure'], { asksAfter: true }),
	// Nobody prescribes these: the name alone tells where it comes from.
	line('medicine/street', 'medicine', 'medicine', streetMedicines, SENSITIVE),
	whole('medicine', 'days'),
	whole('medicine', 'months'),
	line('source/prescribed', 'medicine', 'source', ['prescribed']),
	line('source/someone-elses', 'medicine', 'source', ['someone-elses']),
	line('source/online-or-street', 'medicine', 'source', ['online-or-street'], SENSITIVE),
	line('source/not-sure', 'medicine', 'source', ['not-sure']),
	whole('medicine', 'reason'),

	line(
		'changed',
		'changes',
		'changed',
		['ran-out', 'running-out', 'stopped', 'stopped-weeks', 'stopped-longer', 'cut-down', 'tapering', 'no', 'not-sure'],
		{ asksAfter: true }
	),
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
	line('pregnancy', 'health', 'life', ['pregnant', 'trying', 'breastfeeding'], { ...BARE, ...SENSITIVE }),
	line('drives', 'health', 'life', ['drives'], { ...BARE, ...SENSITIVE }),
	whole('health', 'driving', SENSITIVE),
	whole('health', 'age'),
	line('lives-alone', 'health', 'life', ['lives-alone'], BARE),
	line('recovery', 'health', 'life', ['recovery'], BARE),

	...(['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency'] as const).map((option) =>
		line(`danger/${option}`, 'danger', 'now', [option], BARE)
	),
	line('danger/harm', 'danger', 'now', ['harm'], { ...BARE, ...SENSITIVE }),
	line('danger/hopeless', 'danger', 'mood', ['hopeless'], { ...BARE, ...SENSITIVE }),
	line('danger/not-sure', 'danger', 'now', ['not-sure'], BARE),

	whole('body', 'body'),
	whole('body', 'unwell-when-late'),
	whole('body', 'works-less'),

	...CONTROL_SIGNS.map((sign) => whole('use', sign, sign === 'several-prescribers' ? SENSITIVE : {})),

	whole('effects', 'mood', BARE, ['hopeless']),
	whole('effects', 'daytime', BARE),
	whole('effects', 'memory'),
	whole('effects', 'health-harm')
];
