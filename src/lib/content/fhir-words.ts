import type { OptionOf, QuestionId } from './questions.ts';

/** A line of the FHIR form that asks nothing: what to do when something was marked. */
export interface FhirNote {
	/** Unique among the form's ids, and as stable as they are. */
	readonly id: string;
	readonly text: string;
	readonly question: QuestionId;
	/** Shown where any of these is marked. */
	readonly options: readonly string[];
}

/** What the published FHIR files say besides questions and options. It is read by those who build with them. */
export interface FhirWords {
	readonly publisher: string;
	readonly title: string;
	readonly description: readonly string[];
	readonly codesTitle: string;
	readonly codesDescription: readonly string[];
	/** What the properties of a code mean. */
	readonly question: string;
	readonly notKnown: string;
	/** Marks the wording for someone who asks about another person. */
	readonly aboutOther: string;
	/** In place of the hint that only our own screen keeps: there any name of a medicine finds it. */
	readonly medicineHint: string;
	/** Shown to whoever fills the form in, below the question. */
	readonly notes: readonly FhirNote[];
	/** At the end of the form, whatever was marked. */
	readonly end: string;
}

/** A note whose options the compiler checks. */
export const note = <I extends QuestionId>(id: string, question: I, options: readonly OptionOf<I>[], text: string): FhirNote => ({
	id,
	question,
	options,
	text
});
