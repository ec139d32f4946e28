import type { Text } from '../screening/text.ts';
import type { Urgency } from '../screening/rule.ts';
import type { AnyQuestion, SectionId } from './questions.ts';
import type { CardId, Helper } from './cards.ts';
import type { ContactWords } from '../contacts/view.ts';
import type { FindingId, SignId } from './findings.ts';
import type { MedicineId } from './medicines.ts';
import type { SituationId } from './situations.ts';

/**
 * The shape of one language's words. A locale is a folder whose files `satisfy` these types: the compiler lists what
 * is missing. Texts are whole sentences; `{names}` in them are filled in from `TOKENS`.
 */
export const TOKENS = [
	/** The medicine's generic name, or "your medicine", "their medicine". Inside a sentence. */
	'medicine',
	/** The number of the region's emergency services, for "Call {emergency}". */
	'emergency',
	/** The region's medical advice line, or a doctor or clinic where there is none. For "Call {advice}". */
	'advice',
	/** The first crisis line of the region, by name: "Samaritans". For "Call {crisis}". */
	'crisis',
	/** The region's drug line by name, or "a drug service". For "Call {drug-line}". */
	'drug-line',
	/** "your prescriber", "their prescriber", or, where nobody prescribed it, "a drug service" and the like. */
	'prescriber',
	/** "GP" or "doctor". */
	'gp',
	/** "A&E", "the emergency department", "the emergency room". */
	'emergency-department',
	/** "an urgent treatment centre", "an urgent care clinic". */
	'urgent-care'
] as const;
export type Token = (typeof TOKENS)[number];

/** Options whose label is the same in every question that has them. */
export const SHARED_OPTIONS = [
	'never',
	'once-or-twice',
	'monthly',
	'weekly',
	'daily',
	'no',
	'once',
	'more-than-once',
	'yes',
	'as-prescribed',
	'does-not-apply',
	'not-sure',
	'prefer-not',
	'none'
] as const;
export type SharedOption = (typeof SHARED_OPTIONS)[number];

export interface OptionWords {
	readonly label: Text;
	/** A second, smaller line: what counts, or other names. */
	readonly hint?: Text;
}

export interface QuestionWords<Option extends string = string> {
	/** The question itself, the screen's heading. */
	readonly title: Text;
	/** The recall period, or what counts. */
	readonly hint?: Text;
	/** Why we ask, in one or two sentences, without blame. */
	readonly why: Text;
	/** A few words for "Check your answers" and "Because you said". */
	readonly short: Text;
	readonly options: { readonly [O in Exclude<Option, SharedOption>]: OptionWords } & {
		readonly [O in Extract<Option, SharedOption>]?: OptionWords;
	};
}

export type AllQuestionWords = {
	readonly [Q in Exclude<AnyQuestion, { id: 'medicine' }> as Q['id']]: QuestionWords<Q['options'][number]>;
} & {
	/** The labels of the medicines stand in `en/medicines.ts`. */
	readonly medicine: QuestionWords<SharedOption>;
};

export interface MedicineWords {
	readonly label: Text;
	/** For use inside a sentence: "clonazepam". Missing where there is no name to use. */
	readonly name?: string;
	/** Brand and other names, shown beside it. For recognition only. */
	readonly brands?: readonly string[];
	/** Names that find it but are not shown: misspellings, local and street names. */
	readonly search?: readonly string[];
	readonly hint?: Text;
}

/** A paragraph; shown only `if` the situation holds, or `at` one of the urgencies. */
export type Line = Text | { readonly text: Text; readonly if?: SituationId; readonly at?: readonly Urgency[] };

/** An emergency step: the first words are bold. */
export interface StepWords {
	readonly first: string;
	readonly rest: string;
}

export interface CardWords {
	/** A heading in a few words: "You have run out". */
	readonly heading: Text;
	/**
	 * The next step as one sentence, verb first, by urgency: it heads the page where the card leads, and begins the card
	 * elsewhere. Every urgency that a rule can give the card has one.
	 */
	readonly lead: { readonly [U in Urgency]?: Text };
	/** Words that fit a situation better. The first that holds counts; what it leaves out stays. */
	readonly instead?: readonly { readonly if: SituationId; readonly heading?: Text; readonly lead?: CardWords['lead'] }[];
	/** Two short lines under an emergency heading. */
	readonly under?: readonly Text[];
	/** What to do while help comes. */
	readonly steps?: readonly StepWords[];
	readonly body: readonly Line[];
}

export type AllCardWords = { readonly [C in CardId]: CardWords };
export type AllSectionWords = { readonly [S in SectionId]: string };
export type AllHelperWords = { readonly [H in Helper]: { readonly name: Text; readonly what: Text } };
/** `board`: one to four words for the picture. `text`: the sign in the person's words. */
export type AllSignWords = { readonly [S in SignId]: { readonly board: string; readonly text: string } };

/** What stands for a token where there is no name to fill in. Each fits the middle of a sentence. */
export interface TokenWords {
	readonly medicine: Text;
	/** Where the region is not one of ours: no single number works everywhere. */
	readonly emergencyAnywhere: string;
	readonly advice: string;
	readonly crisis: string;
	readonly drugLine: string;
	readonly prescriber: Text;
	/** Instead of the prescriber, where nobody prescribed it: in an urgent case, and in any other. */
	readonly unprescribedUrgent: string;
	readonly unprescribed: string;
}

/** "What to say". Each text is a sentence of its own; `{signs}` is a list in words. */
export interface ScriptWords {
	/** The first words in an emergency: for an ambulance, or where it is thoughts alone. */
	readonly ambulance: Text;
	readonly helpNow: Text;
	/** What is wrong, by mark of the gate. */
	readonly dangers: { readonly [option: string]: Text };
	readonly young: Text;
	/** The medicine, where an emergency comes before "Hello". */
	readonly involved: Text;
	readonly involvedUnnamed: Text;
	readonly hello: Text;
	readonly helloUnnamed: Text;
	readonly bought: Text;
	readonly days: { readonly [option: string]: Text };
	readonly months: { readonly [option: string]: Text };
	readonly changed: { readonly [option: string]: Text };
	readonly body: Text;
	readonly alongside: Text;
	/** A sentence of its own for what does not fit in that list. */
	readonly alongsideTold: { readonly [option: string]: Text };
	readonly life: { readonly [option: string]: Text };
	readonly daytime: { readonly [option: string]: Text };
	readonly mood: { readonly [option: string]: Text };
	readonly hard: Text;
	/** The last words, by what is at stake. */
	readonly askNow: Text;
	readonly ask: Text;
	readonly askStopped: Text;
}

/** What the questions say. */
export interface AskingWords {
	readonly medicines: { readonly [M in MedicineId]: MedicineWords };
	readonly questions: AllQuestionWords;
	readonly sections: AllSectionWords;
	readonly sharedOptions: { readonly [O in SharedOption]: OptionWords };
	readonly tokens: TokenWords;
}

/** What the answer says. It travels as data, so it holds no functions. */
export interface AnsweringWords {
	readonly cards: AllCardWords;
	readonly contacts: ContactWords;
	readonly guidance: GuidanceWords;
	readonly helpers: AllHelperWords;
	readonly script: ScriptWords;
	readonly signs: AllSignWords;
}

/** All that the check and its guidance say, in one language. */
export interface Catalogue extends AskingWords, AnsweringWords {}

export interface GuidanceWords {
	/** The way in that is open tonight: ends every card of today. */
	readonly door: Text;
	/** The time to act, on its board. */
	readonly urgency: { readonly [U in Urgency]: string };
	/** The signs that were marked stand below these. */
	readonly findings: { readonly [F in FindingId]: { readonly heading: string; readonly note: string } };
}
