import { CARDS, cardOf, type Card, type CardId } from '#lib/content/cards.ts';
import { COURSE } from '#lib/content/course.ts';
import { QUESTIONS, type QuestionId, type SectionId } from '#lib/content/questions.ts';
import { RULES } from '#lib/content/rules.ts';
import type { SituationId } from '#lib/content/situations.ts';
import type { CardWords, Line } from '#lib/content/words.ts';
import { sectionsOf } from '#lib/screening/journey.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { fill, wording, type Text } from '#lib/screening/text.ts';
import { audienceOf } from './audience.ts';
import { isAside, optionWords, questionWords } from './question-view.ts';
import { clauseLine, ruleViews, type Telling } from './rule-words.ts';
import { tokensFor, type Setting } from './tokens.ts';

/**
 * All questions and all guidance as one page that works without script. Nothing knows the answers while the page is made, so
 * each text stands there in every form that answers can give it, and `plain-style.ts` shows the one that fits.
 */

/** Whom the words speak to, and whether someone may prescribe it; with answers that bring about just that. */
export const FORMS = {
	'self-prescribed': {},
	'other-prescribed': { who: ['someone-else'] },
	'self-bought': { source: ['online-or-street'] },
	'other-bought': { who: ['someone-else'], source: ['online-or-street'] }
} as const satisfies { readonly [form: string]: Answers };
export type FormId = keyof typeof FORMS;
const FORM_IDS = Object.keys(FORMS) as FormId[];

/** One text in its forms. A form that is alike in all of them names none. */
export type PlainText = readonly { readonly forms: readonly FormId[]; readonly text: string }[];

export interface PlainLine {
	readonly text: PlainText;
	readonly if?: SituationId;
}

/** The first whose situation holds counts, the last stands where none does. */
export type PlainCases = readonly { readonly if?: SituationId; readonly text: PlainText }[];

export interface PlainCard {
	readonly card: CardId;
	readonly group: PlainGroup;
	readonly kind: Card['kind'];
	readonly heading: PlainCases;
	readonly lead: PlainCases;
	readonly under: readonly PlainText[];
	readonly steps: readonly { readonly first: PlainText; readonly rest: PlainText }[];
	readonly lines: readonly PlainLine[];
	readonly door?: PlainText;
	/** When it shows, in words: one line a rule. */
	readonly rules: readonly string[];
	readonly sources: readonly string[];
}

export interface PlainQuestion {
	readonly id: QuestionId;
	readonly several: boolean;
	readonly title: PlainText;
	readonly hint?: PlainText;
	readonly why: PlainText;
	readonly options: readonly { value: string; label: PlainText; hint?: PlainText; aside: boolean }[];
}

/** A time to act; and, for what stands with the most urgent card, the place before all but `now`, where its words differ. */
export const PLAIN_GROUPS = ['now', 'with-top', 'today', 'this-week', 'soon'] as const;
export type PlainGroup = (typeof PLAIN_GROUPS)[number];

export interface PlainPlace {
	readonly card: CardId;
	readonly group: PlainGroup;
}

const standsIn = (card: CardId, group: PlainGroup): boolean =>
	RULES.some((rule) => rule.card === card && (rule.urgency === group || (group === 'now' && rule.urgency === 'with-top')));

/** Every card in each group that its rules can bring it to. */
export const PLACES: readonly PlainPlace[] = PLAIN_GROUPS.flatMap((group) =>
	CARDS.filter(({ id }) => standsIn(id, group)).map(({ id }) => ({ card: id, group }))
);

type Say = (text: Text) => PlainText;

function merged(textOf: (answers: Answers) => string): PlainText {
	const found = new Map<string, FormId[]>();
	for (const form of FORM_IDS) {
		const text = textOf(FORMS[form]);
		found.set(text, [...(found.get(text) ?? []), form]);
	}
	return [...found].map(([text, forms]) => ({ text, forms: forms.length === FORM_IDS.length ? [] : forms }));
}

const sayFor =
	(setting: Setting, urgency: Urgency): Say =>
	(text) =>
		merged((answers) => fill(wording(text, audienceOf(answers)), tokensFor(setting, answers, urgency)));

const shows = (line: Line, urgency: Urgency): boolean =>
	typeof line === 'string' || !('text' in line) || !line.at || line.at.includes(urgency);

function lineOf(line: Line, say: Say): PlainLine {
	if (typeof line === 'string' || !('text' in line)) return { text: say(line) };
	return { text: say(line.text), ...(line.if && { if: line.if }) };
}

/** The words of each case, and the usual ones, which also stand where a case has none of its own. */
function casesOf(
	say: Say,
	usual: Text | undefined,
	cases: readonly { readonly if: SituationId; readonly text: Text | undefined }[]
) {
	if (usual === undefined) throw new RangeError('A card without words');
	const last = { text: say(usual) };
	const own = cases.map((one): PlainCases[number] => ({ if: one.if, text: say(one.text ?? usual) }));
	return own.every(({ text }) => JSON.stringify(text) === JSON.stringify(last.text)) ? [last] : [...own, last];
}

function cardOfPlace(setting: Setting, telling: Telling, { card, group }: PlainPlace): PlainCard {
	// What accompanies says the same at any time but now.
	const urgency = group === 'with-top' ? 'this-week' : group;
	const words: CardWords = setting.words.cards[card];
	const say = sayFor(setting, urgency);
	const { under = [], steps = [], instead = [], body } = words;
	return {
		card,
		group,
		kind: cardOf(card).kind,
		heading: casesOf(
			say,
			words.heading,
			instead.map((one) => ({ if: one.if, text: one.heading }))
		),
		lead: casesOf(
			say,
			words.lead[urgency],
			instead.map((one) => ({ if: one.if, text: one.lead?.[urgency] }))
		),
		under: under.map(say),
		steps: steps.map(({ first, rest }) => ({ first: say(first), rest: say(rest) })),
		lines: body.filter((line) => shows(line, urgency)).map((line) => lineOf(line, say)),
		...(urgency === 'today' && { door: say(setting.words.guidance.door) }),
		rules: ruleViews(telling)
			.filter((rule) => rule.card === card && (rule.urgency === group || rule.urgency === 'with-top'))
			.map(({ when }) => clauseLine(when, telling.joins)),
		sources: (setting.sources.ofCard[card] ?? []).flatMap((index) => setting.sources.names[index] ?? [])
	};
}

/** Every card in every group, most urgent first. */
export const plainCards = (setting: Setting, telling: Telling): PlainCard[] =>
	PLACES.map((place) => cardOfPlace(setting, telling, place));

function questionOfPlain(setting: Setting, id: QuestionId, options: readonly string[], several: boolean): PlainQuestion {
	const { words } = setting;
	const say = sayFor(setting, 'soon');
	const { title, hint, why } = questionWords(words, id);
	return {
		id,
		several,
		title: say(title),
		...(hint && { hint: say(hint) }),
		why: say(why),
		options: options.map((option) => {
			const own = optionWords(words, id, option);
			const more = own.brands?.join(', ');
			const line = own.hint && say(own.hint);
			const both = line && more ? line.map(({ forms, text }) => ({ forms, text: `${text}. ${more}` })) : line;
			const shown = both ?? (more ? [{ forms: [], text: more }] : undefined);
			return { value: option, label: say(own.label), ...(shown && { hint: shown }), aside: isAside(option) };
		})
	};
}

/** Every question, by section. */
export const plainSections = (setting: Setting): { id: string; name: string; questions: PlainQuestion[] }[] =>
	sectionsOf(COURSE).map((section) => ({
		id: section,
		name: setting.words.sections[section as SectionId],
		questions: QUESTIONS.filter((question) => question.section === section).map(({ id, options, kind }) =>
			questionOfPlain(setting, id, options, kind === 'several')
		)
	}));
