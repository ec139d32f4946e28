/** Answers are stable codes; an option's place in `options` is the order of the screen and, for a scale, mildest first. */
export type QuestionKind = 'one' | 'several' | 'frequency' | 'count' | 'yes-no';

export interface Question {
	readonly id: string;
	readonly section: string;
	readonly kind: QuestionKind;
	readonly options: readonly string[];
}

/** How often, in the past 3 months. */
export const FREQUENCY = ['never', 'once-or-twice', 'monthly', 'weekly', 'daily'] as const;
/** How many times, in the past 12 months. */
export const COUNT = ['no', 'once', 'more-than-once'] as const;
export const YES_NO = ['no', 'yes'] as const;

/** Answers that say nothing about a sign. They are "not known", never "no". */
export const NOT_KNOWN = ['not-sure', 'prefer-not', 'does-not-apply'] as const;
/** Answers that say there is nothing to mark. */
export const MILDEST = ['none', 'never', 'no', 'as-prescribed'] as const;

/** All answers, by question. One-choice questions hold one option. A missing or empty entry is not known. */
export type Answers = { readonly [question: string]: readonly string[] | undefined };

export const isNotKnown = (option: string): boolean => (NOT_KNOWN as readonly string[]).includes(option);

/** Options that count as a sign: neither "not known" nor the mildest. */
export const positiveOptions = ({ options }: Question): string[] =>
	options.filter((option) => !isNotKnown(option) && !(MILDEST as readonly string[]).includes(option));

/** Options that stand alone: marking one takes the other marks away. `not-sure` may stand beside others. */
export const isExclusive = (option: string): boolean => option === 'none' || option === 'prefer-not';
