import type { Urgency } from '../screening/rule.ts';

/** What components are given: finished words and states, nothing to decide. */

export interface OptionView {
	readonly value: string;
	readonly label: string;
	readonly hint?: string;
	readonly marked: boolean;
	/** "I'm not sure", "Prefer not to say", "None of these": equal answers that are not part of the scale. */
	readonly aside: boolean;
	/** "Something else", "not in this list": always in view, whatever is searched for. */
	readonly general?: boolean;
	/** More text that finds the option in a list with a search field. */
	readonly search?: string;
}

export interface QuestionView {
	readonly id: string;
	readonly several: boolean;
	/** "More signs: 4 of 13" */
	readonly place: string;
	readonly title: string;
	readonly hint?: string;
	readonly why: string;
	readonly options: readonly OptionView[];
	/** A list so long that it gets a search field. */
	readonly searchable: boolean;
}

export interface SourceView {
	readonly name: string;
	readonly url?: string;
}

export interface CardView {
	readonly id: string;
	readonly kind: 'emergency' | 'safety' | 'finding' | 'base';
	readonly urgency: Urgency;
	readonly heading: string;
	readonly lead: string;
	readonly under: readonly string[];
	readonly steps: readonly { readonly first: string; readonly rest: string }[];
	readonly paragraphs: readonly string[];
	/** The way in that is open tonight; on every card of today. */
	readonly door?: string;
	/** "Because you said": one line for each answer. */
	readonly because: readonly string[];
	readonly sources: readonly SourceView[];
}

export interface ActionView {
	readonly kind: 'call' | 'text' | 'web';
	readonly label: string;
	readonly href: string;
}

export interface ContactView {
	readonly id: string;
	readonly kind: string;
	readonly name: string;
	readonly what: string;
	/** Region or nation it serves, where that is not the whole country. */
	readonly area?: string;
	/**
	 * `open`: day and night, or now; `listed`: so says no recent source; `closed` now; `hours`: see the words; `unknown`. What is
	 * `passing` is true at this moment only, so not for paper.
	 */
	readonly state: {
		readonly mark: 'open' | 'listed' | 'closed' | 'hours' | 'unknown';
		readonly text: string;
		readonly passing?: true;
	};
	/** Hours, cost, languages: one short line. */
	readonly detail?: string;
	readonly caution?: string;
	/** The day by which it should be confirmed again, and what to say once that has passed. */
	readonly reviewBy: string;
	readonly unconfirmed?: string;
	readonly actions: readonly ActionView[];
	/** "Checked 22 November 2026" and the source; only on the pages of `/help`. */
	readonly checked?: string;
	readonly source?: SourceView;
	/** Said of a contact that comes from whoever runs this copy of the site. */
	readonly added?: string;
}

export interface SignView {
	readonly id: string;
	readonly board: string;
	/** The sign in the person's words, with how often. */
	readonly text: string;
}

export interface FindingView {
	readonly id: 'body' | 'control' | 'combinations';
	readonly heading: string;
	/** What the finding is not, in a sentence or two. */
	readonly note: string;
	readonly signs: readonly SignView[];
}

export interface AnswerView {
	readonly question: string;
	readonly label: string;
	/** Missing where nothing was answered. */
	readonly answer?: string;
}

export interface AnswerSectionView {
	readonly id: string;
	readonly name: string;
	readonly answers: readonly AnswerView[];
}
