import type { QuestionKind } from '../screening/question.ts';
import type { Text } from '../screening/text.ts';
import type { QuestionId } from './questions.ts';

/** The parts of the sheet for an appointment: danger, then the order of a consultation. Their ids are a contract with `handoff/sheet`. */
export const SHEET_SECTIONS = [
	'danger',
	'wants',
	'medicine',
	'changes',
	'alongside',
	'health',
	'body',
	'use',
	'effects',
	'fears',
	'questions'
] as const;
export type SheetSectionId = (typeof SHEET_SECTIONS)[number];

/** What the sheet itself says. It is read by a clinician, so it is the person's voice in short labels. */
export interface SheetWords {
	readonly title: Text;
	/** Right under the title, whatever was answered: so that it tells nothing of the answers. */
	readonly lead: readonly Text[];
	readonly headings: { readonly [S in SheetSectionId]: Text };
	/** Before what was typed. */
	readonly taking: Text;
	/** Instead of a question's own short words, where the sheet is read by somebody who has not seen the question. */
	readonly labels: { readonly [Q in QuestionId]?: Text };
	/** Instead of an option's own label, where that does not say all, or speaks to "you". By question and option. */
	readonly answers: { readonly [answer: `${QuestionId}/${string}`]: Text };
	/** After a label, in place of an answer. */
	readonly notAnswered: string;
	/** Whoever did not say, was not sure, or keeps the name back: nothing tells them apart. */
	readonly noName: string;
	/** How far back was asked, after an answer: by kind of question, or by question. */
	readonly past: { readonly [of in QuestionId | QuestionKind]?: string };
	/** What to choose from. Nothing in these lists may tell an answer that is left out until it is turned on. */
	readonly wants: { readonly [id: string]: Text };
	readonly fears: { readonly [id: string]: Text };
	readonly questions: { readonly [id: string]: Text };
	/** `{date}` and `{version}` are filled in. */
	readonly footer: readonly Text[];
	readonly withheld: string;
	readonly shortened: { readonly one: string; readonly more: string };
}

/** What the page around the sheet says. Names in braces are filled in. */
export interface SheetPageWords {
	/** For search engines and the tab: neutral. */
	readonly title: string;
	readonly heading: string;
	readonly lead: readonly string[];
	readonly nothingKept: string;
	/** Past what is to be filled in. */
	readonly toSheet: string;
	readonly toSay: string;
	/** Above all else, by urgency: the sheet can wait. `{emergency}` is a number. */
	readonly urgent: {
		readonly now: Text;
		readonly today: Text;
		/** At `today`, to somebody under 18. */
		readonly young: string;
		readonly guidance: string;
	};
	/** Where there are no answers. With answers it is what guidance says: `cautionOf`. */
	readonly noSuddenStop: Text;
	readonly noAnswers: { readonly heading: string; readonly lead: string; readonly blank: string; readonly start: string };
	/** The browser does not let the page read this tab's answers. */
	readonly blocked: string;
	/** Some stored answers were not ours, and are left out. */
	readonly unread: string;
	readonly fill: {
		readonly heading: string;
		readonly hint: string;
		readonly wants: { readonly legend: Text; readonly own: string };
		readonly taking: { readonly label: Text; readonly hint: Text };
		readonly fears: { readonly legend: Text; readonly own: string };
		readonly questions: { readonly legend: Text; readonly own: string };
		readonly ownHint: string;
	};
	readonly choose: {
		readonly heading: string;
		readonly hint: string;
		readonly sensitive: { readonly heading: string; readonly hint: string };
		/** Why a line is left out until it is turned on, by the line's id. */
		readonly why: { readonly [line: string]: Text };
		readonly withheldHint: string;
		/** Said as a line is put on the sheet or taken off it. `{line}` is its text. */
		readonly on: string;
		readonly off: string;
	};
	/** At the foot of the page: to guidance, and to the numbers. */
	readonly back: string;
	readonly numbers: string;
	readonly preview: { readonly heading: string; readonly hint: string };
	readonly carry: {
		readonly heading: string;
		readonly hint: string;
		readonly print: string;
		readonly printHint: string;
		readonly copy: string;
		readonly copied: string;
		readonly copyFailed: string;
		readonly share: string;
		readonly shareHint: string;
		readonly shared: string;
		readonly shareFailed: string;
		readonly file: string;
		readonly fileName: string;
		readonly fileHint: string;
		readonly fileDone: string;
	};
	readonly code: {
		readonly heading: string;
		readonly show: string;
		readonly hide: string;
		/** Under the picture. */
		readonly label: string;
		/** For a screen reader, in place of the picture. */
		readonly picture: string;
		/** What goes first where there is too much for a code. */
		readonly rule: string;
		/** Opens the same text to read. */
		readonly text: string;
		/** `{count}` lines. */
		readonly short: { readonly one: string; readonly more: string };
	};
	readonly record: {
		readonly heading: string;
		readonly explain: readonly string[];
		readonly action: string;
		readonly fileName: string;
		readonly done: string;
		readonly form: string;
	};
	readonly reminder: {
		readonly heading: string;
		readonly hint: string;
		readonly who: string;
		readonly whoHint: string;
	};
	/** The form to fill in by hand: what to write, under each heading. */
	readonly blank: { readonly hint: string; readonly prompts: { readonly [S in SheetSectionId]: readonly string[] } };
	/** At the foot of the printed sheet, with a line to write on. */
	readonly agreed: { readonly heading: string; readonly next: string; readonly call: string };
}
