import { ANSWER_LINES, type AnswerLine } from '#lib/content/sheet-lines.ts';
import { SHEET_SECTIONS, type SheetSectionId, type SheetWords } from '#lib/content/sheet-words.ts';
import type { CardId } from '#lib/content/cards.ts';
import { questionOf } from '#lib/content/questions.ts';
import type { Sheet, SheetLine, Typed } from '#lib/handoff/sheet.ts';
import type { CardWords } from '#lib/content/words.ts';
import type { Guidance } from '#lib/screening/evaluate.ts';
import type { Answers } from '#lib/screening/question.ts';
import { fill, wording, type Audience, type Text } from '#lib/screening/text.ts';
import { audienceOf } from './audience.ts';
import { leadOf, linesOf } from './card-words.ts';
import { optionLabel, questionWords, type LabelWords } from './question-view.ts';

/** The words of the questions, which the sheet says back, and its own. */
export interface SheetCatalogue extends LabelWords {
	readonly sheet: SheetWords;
}

/** When and from which words it was made, as it is to be read. */
export interface Made {
	readonly date: string;
	readonly version: string;
}

interface Setting {
	readonly words: SheetCatalogue;
	readonly answers: Answers;
	readonly audience: Audience;
}

/**
 * The answer as it was marked, with how far back the question asked: "A strong urge to take it: About once a week (past 3
 * months)". These are the words of "Check your answers", which the person has seen: short, and right for both audiences.
 */
function answerText({ words, audience }: Setting, { question, labelled }: AnswerLine, options: readonly string[]): string {
	const { sheet } = words;
	const say = (text: Text): string => wording(text, audience);
	const { kind } = questionOf(question);
	const label = say(sheet.labels[question] ?? questionWords(words, question).short);
	const past = sheet.past[question] ?? sheet.past[kind];
	const answer = options
		.map((option) => {
			const own = sheet.answers[`${question}/${option}`];
			return own ? say(own) : optionLabel(words, question, option, audience);
		})
		.join('; ');
	// "Yes" adds nothing to what was marked.
	const said = !labelled ? answer : kind === 'yes-no' ? label : `${label}: ${answer}`;
	return past ? `${said} (${past})` : said;
}

function answerLine(setting: Setting, line: AnswerLine): SheetLine[] {
	const { words, answers, audience } = setting;
	const { id, question, asksAfter, sensitiveWith, notAlone } = line;
	const given = answers[question] ?? [];
	const options = line.options.filter((option) => given.includes(option));
	const sensitive = (line.sensitive || options.some((option) => sensitiveWith.includes(option))) && { sensitive: true };
	if (options.some((option) => !notAlone.includes(option)))
		return [{ id, text: answerText(setting, line, options), ...sensitive, tells: [{ question, options }] }];
	// Never where anything was told: that would betray a line that is left out.
	if (!asksAfter || given.some((option) => option !== 'prefer-not')) return [];
	const label = wording(words.sheet.labels[question] ?? questionWords(words, question).short, audience);
	return [{ id, text: `${label}: ${words.sheet.notAnswered}`, open: true, tells: [] }];
}

/** In place of any name: after "not sure", no answer, or a name that is kept back. A gap of one kind only would tell which. */
function noName({ words, audience }: Setting): SheetLine {
	const named = ANSWER_LINES.filter(({ question }) => question === 'medicine').map(({ id }) => id);
	const label = wording(questionWords(words, 'medicine').short, audience);
	return { id: 'no-name', text: `${label}: ${words.sheet.noName}`, standsFor: ['taking', ...named], tells: [] };
}

/** One line, whatever was typed or pasted: no breaks, nothing unseen that turns the reading around, nothing that no text can hold. */
const oneLine = (typed: string): string =>
	typed
		.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.trim();

/** What was chosen from a list, in its order, and own words. */
function chosen(
	{ audience }: Setting,
	kind: string,
	list: { readonly [id: string]: Text },
	ids: readonly string[],
	own: string
): SheetLine[] {
	const typed = oneLine(own);
	return [
		...Object.entries(list).flatMap(([id, text]) =>
			ids.includes(id) ? [{ id: `${kind}/${id}`, text: wording(text, audience), tells: [] }] : []
		),
		...(typed ? [{ id: `${kind}/own`, text: typed, tells: [] }] : [])
	];
}

/**
 * The whole sheet, with every line that could be on it, whether it is on or off. Most of it comes from what was marked; a missing
 * answer is named only where a clinician has to know, and never as "no". Nothing is counted, and nothing is concluded.
 */
export function sheetView(words: SheetCatalogue, answers: Answers, typed: Typed, made: Made): Sheet {
	const { sheet } = words;
	const audience = audienceOf(answers);
	const setting = { words, answers, audience };
	const say = (text: Text): string => wording(text, audience);
	const taking = oneLine(typed.taking);
	const own: { readonly [S in SheetSectionId]?: readonly SheetLine[] } = {
		wants: chosen(setting, 'want', sheet.wants, typed.wants, typed.want),
		medicine: [...(taking ? [{ id: 'taking', text: `${say(sheet.taking)}: ${taking}`, tells: [] }] : []), noName(setting)],
		fears: chosen(setting, 'fear', sheet.fears, typed.fears, typed.fear),
		questions: chosen(setting, 'question', sheet.questions, typed.questions, typed.question)
	};
	const who = answers['who'] ?? [];
	return {
		title: say(sheet.title),
		lead: sheet.lead.map(say),
		sections: SHEET_SECTIONS.map((id) => ({
			id,
			heading: say(sheet.headings[id]),
			lines: [
				...(own[id] ?? []),
				...ANSWER_LINES.filter(({ section }) => section === id).flatMap((line) => answerLine(setting, line))
			]
		})).filter(({ lines }) => lines.length > 0),
		footer: sheet.footer.map((text) => fill(say(text), { ...made })),
		tells: who.length > 0 ? [{ question: 'who', options: who }] : []
	};
}

/**
 * What guidance says first about stopping, word for word; a page that goes with it must never say something else. In an emergency
 * also what follows there: "take no more" by itself could be taken for the end of it. A line that names a contact is left to
 * guidance, as the page has none to name.
 */
export function cautionOf(
	words: Pick<CardWords, 'lead' | 'instead' | 'body'>,
	{ cards }: Guidance<CardId>,
	answers: Answers
): string | undefined {
	const urgency = cards.find(({ card }) => card === 'do-not-stop-suddenly')?.urgency;
	const lead = urgency && leadOf(words, answers, urgency);
	if (!lead) return undefined;
	const audience = audienceOf(answers);
	const more = urgency === 'now' ? linesOf(words, answers, urgency) : [];
	return [lead, ...more]
		.map((text) => wording(text, audience))
		.filter((text) => !text.includes('{'))
		.join(' ');
}
