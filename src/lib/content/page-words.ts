import type { SourceStatus } from './sources.ts';

/** A line with its first words in bold. */
export interface PointWords {
	readonly first?: string;
	readonly rest: string;
}

export interface PageSection {
	readonly id: string;
	readonly heading: string;
	readonly lines?: readonly string[];
	readonly points?: readonly PointWords[];
}

export interface PrivacyWords {
	readonly heading: string;
	readonly lead: string;
	readonly sections: readonly PageSection[];
	/** Before the name of the sources that the page was built from. */
	readonly version: string;
}

/** The words that join the parts of a rule. Functions where a value stands inside. */
export interface RuleWords {
	readonly always: string;
	readonly all: string;
	readonly any: string;
	readonly atLeast: (count: number) => string;
	/** Before each part but the first. */
	readonly and: string;
	readonly or: string;
	readonly orBefore: string;
	readonly quoted: (label: string) => string;
	readonly colon: (question: string, options: string) => string;
	/** An option of a scale, or any that is more often. */
	readonly orMoreOften: (label: string) => string;
	readonly anyOf: (count: number) => string;
	readonly marks: (count: number, of: number) => string;
	readonly notAnswered: string;
	readonly orNotKnown: (text: string) => string;
	readonly notKnown: string;
	/** Medicines that share a property in the data, and how many they are. */
	readonly groups: {
		readonly all: (count: number) => string;
		readonly street: (count: number) => string;
		readonly sleep: (count: number) => string;
		readonly short: (count: number) => string;
		readonly long: (count: number) => string;
		readonly zDrug: (count: number) => string;
	};
}

export interface MethodWords {
	readonly heading: string;
	readonly lead: string;
	/** Stands right under the lead. */
	readonly review: { readonly heading: string; readonly lines: readonly string[] };
	/** Before the rules. */
	readonly sections: readonly PageSection[];
	readonly rules: {
		readonly heading: string;
		readonly lines: readonly string[];
		readonly kinds: {
			readonly [K in 'emergency' | 'safety' | 'finding' | 'base']: { readonly heading: string; readonly note: string };
		};
		readonly withTop: string;
		readonly when: string;
		readonly rule: string;
		readonly replaces: string;
		readonly list: string;
		readonly sources: string;
		readonly withheld: string;
		readonly branches: { readonly summary: string; readonly note: string; readonly drops: string };
	};
	/** After the rules. */
	readonly limits: readonly PageSection[];
	readonly sources: {
		readonly heading: string;
		readonly lines: readonly string[];
		readonly status: { readonly [S in SourceStatus]: { readonly name: (count: number) => string; readonly note: string } };
	};
	readonly contacts: {
		readonly heading: string;
		readonly dated: (count: number, first: string, last: string) => string;
		readonly due: (date: string) => string;
		readonly lines: readonly string[];
	};
	readonly report: { readonly heading: string; readonly lines: readonly string[] };
}
