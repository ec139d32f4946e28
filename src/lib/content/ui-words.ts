import type { Urgency } from '../screening/rule.ts';
import type { FindingId } from './findings.ts';

/**
 * The words of buttons, headings and notes in one language. Where a sentence holds a value it is a function, so that a language
 * may put the value where it belongs. Each constant is exported by itself: what a page does not name is not shipped in it.
 */
export interface UiWords {
	readonly name: string;
	readonly bar: {
		readonly skip: string;
		readonly home: string;
		readonly leave: string;
	};
	/** Emergency and crisis numbers, on every page. */
	readonly strip: {
		readonly label: string;
		readonly danger: string;
		/** Where the region is not known: what to call. */
		readonly anywhere: string;
		readonly call: (number: string) => string;
		readonly talk: string;
	};
	readonly footer: {
		readonly label: string;
		readonly help: string;
		readonly learn: string;
		readonly privacy: string;
		readonly method: string;
		readonly shift: string;
		/** Larger and dimmer, one sentence a line. */
		readonly easier: string;
		readonly aloud: string;
		readonly hush: string;
	};
	/** The link from a question or a card to the page under /learn that fits. */
	readonly readMore: string;
	/** A time to act, never a grade. */
	readonly urgency: { readonly [U in Urgency]: string };
	readonly question: {
		readonly why: string;
		readonly search: string;
		readonly found: (count: number) => string;
		readonly notFound: string;
	};
	readonly check: {
		readonly continue: string;
		readonly back: string;
		readonly guidanceNow: string;
		/** On the first screen, under Continue. */
		readonly nothingSent: string;
		readonly skip: string;
		/** What Leave does, and what it cannot. */
		readonly leave: string;
		/** "More signs: 4 of 13" */
		readonly place: (section: string, number: number, of: number) => string;
		/** Said by a screen reader when the step changes to something that is not a question. */
		readonly dropped: string;
	};
	readonly checkpoint: {
		readonly place: string;
		readonly heading: string;
		readonly lead: string;
		readonly guidance: string;
		readonly more: string;
		readonly where: string;
		/** The section still to come. */
		readonly optional: (section: string) => string;
	};
	readonly review: {
		readonly place: string;
		readonly heading: string;
		readonly hint: string;
		readonly change: string;
		readonly answer: string;
		readonly notAnswered: string;
		readonly guidance: string;
	};
	readonly clear: {
		readonly action: string;
		readonly ask: string;
		readonly yes: string;
		readonly no: string;
		readonly done: string;
	};
	/** Over answers that nobody has looked at for a while. */
	readonly cover: {
		readonly heading: string;
		readonly lead: string;
		readonly goOn: string;
		readonly clear: string;
	};
	readonly emergency: {
		readonly wait: string;
		readonly cannotSpeak: string;
		readonly mistake: string;
		readonly goOn: string;
	};
	/** Shown under a question as soon as a danger is marked, before Continue. */
	readonly alert: {
		readonly label: string;
		readonly goOn: string;
	};
	/** Where no script runs. */
	readonly noScript: {
		readonly heading: string;
		/** To the page that works without script. */
		readonly all: string;
		readonly lines: readonly string[];
		readonly who: string;
	};
	readonly card: {
		readonly why: string;
		/** In "Because you said", for a question that is open. */
		readonly open: string;
		readonly because: string;
		readonly sources: string;
	};
	readonly signs: {
		readonly heading: string;
		readonly caption: string;
		/** Over the boards of the picture. */
		readonly short: { readonly [F in FindingId]: string };
	};
	readonly guidance: {
		readonly sayLink: string;
		readonly who: string;
		readonly whoHint: string;
		readonly whoAll: string;
		readonly say: string;
		readonly sayHint: string;
		/** To the page that makes a sheet for an appointment, and what is to be said where this tab keeps no answers for it. */
		readonly sheet: string;
		readonly sheetEmpty: string;
		readonly change: string;
		readonly limits: string;
	};
	/** What the browser says that this visit loaded. */
	readonly traffic: {
		readonly summary: string;
		readonly lead: string;
		readonly foreign: string;
		readonly more: string;
	};
	/** `/guidance` opened where there are no answers. */
	readonly noAnswers: {
		readonly heading: string;
		readonly lead: string;
		readonly note: string;
		readonly start: string;
		readonly who: string;
	};
	readonly script: {
		readonly copy: string;
		readonly copied: string;
		readonly copyFailed: string;
		readonly big: string;
		readonly usual: string;
	};
	readonly region: {
		/** "Not in the UK?" */
		readonly notIn: (country: string) => string;
		readonly choose: string;
		/** Said after a change: "Numbers are now for Wales." */
		readonly now: (place: string) => string;
		readonly where: (country: string) => string;
		/** No part of it chosen. */
		readonly all: (country: string) => string;
	};
	readonly error: {
		readonly missing: string;
		readonly broken: string;
		readonly lead: string;
		readonly home: string;
		readonly who: string;
	};
}

export interface HomeWords {
	readonly title: string;
	readonly description: string;
	readonly heading: string;
	readonly lead: string;
	readonly start: string;
	readonly who: string;
	readonly danger: string;
	readonly callNow: (number: string) => string;
	/** Where the region is not known. */
	readonly localNumber: string;
	readonly points: readonly { readonly id: string; readonly first: string; readonly rest: string }[];
	/** The link after the point about privacy. */
	readonly checkYourself: string;
	/** The link after the point about reading. */
	readonly learn: string;
}
