import { isAsked, type Course } from '../screening/journey.ts';
import { isExclusive, type Answers, type Question } from '../screening/question.ts';

/**
 * Answers as a FHIR R4 QuestionnaireResponse, and the names that it shares with the published form (`fhir-questionnaire.ts`). The
 * names stand for no host: the same form is published wherever somebody puts a copy of this site. They are a contract, as the
 * ids of the questions are: docs/fhir.md, decisions/0011.
 */
const NAMES = 'urn:signpost-benzodiazepine-check';
export const FORM = `${NAMES}:questionnaire`;
export const CODES = `${NAMES}:answers`;
/** Of questions, options, their order and conditions. The first number goes up where an answer of before no longer fits. */
export const FORM_VERSION = '1.0.0';

/** One code system for all options, in which "sleep" as a reason and "sleep" as a complaint are two things. */
export const codeOf = (question: string, option: string): string => `${question}.${option}`;

/** In finished words, for whoever answers: themself, or about another. */
export interface ResponseWords {
	readonly label: (question: string, option: string) => string;
	/** A few words for the question. */
	readonly short: (question: string) => string;
	/** What has to be said with every list of answers: that it is self-report, that answers were left out. */
	readonly notes: readonly string[];
}

export interface ResponseFacts {
	/** A date such as `2026-11-22`. A time of day would tell more than anyone has to know. */
	readonly authored: string;
	readonly language: string;
	/** Answers were left out by choice, perhaps some of one question: so the list is not complete, even if no question is open. */
	readonly partial: boolean;
}

export interface ResponseItem {
	readonly linkId: string;
	readonly answer?: readonly {
		readonly valueCoding: { readonly system: string; readonly code: string; readonly display: string };
	}[];
	readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
	readonly resourceType: 'QuestionnaireResponse';
	readonly language: string;
	readonly text: { readonly status: 'generated'; readonly div: string };
	readonly questionnaire: string;
	readonly status: 'completed' | 'in-progress';
	readonly authored: string;
	readonly item?: readonly ResponseItem[];
}

/** Whether the form asks it. Unlike a screen it does not keep a question because it has an answer: `enableWhen` cannot say so. */
const isEnabled = (course: Course, id: string, answers: Answers): boolean => isAsked(course, id, { ...answers, [id]: [] });

/** The options as the form allows them, in its order: one where it asks for one, and nothing beside what stands alone. */
function allowed({ id, kind, options }: Question, answers: Answers): string[] {
	const given = options.filter((option) => answers[id]?.includes(option));
	if (kind !== 'several') return given.length === 1 ? given : [];
	const others = given.filter((option) => !isExclusive(option));
	return others.length > 0 ? others : given.slice(0, 1);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The same in words, for programs that only show it. FHIR wants one element of XHTML. */
const narrative = (notes: readonly string[], lines: readonly string[]): string =>
	`<div xmlns="http://www.w3.org/1999/xhtml">${notes.map((text) => `<p>${escaped(text)}</p>`).join('')}${
		lines.length > 0 ? `<ul>${lines.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>` : ''
	}</div>`;

/**
 * Takes answers out of `toldAnswers`. It names nobody: no subject, author, source, id or device. Nothing that was typed is in it.
 * `completed` only where every question that the form asks has its answer.
 */
export function questionnaireResponse(
	course: Course,
	answers: Answers,
	words: ResponseWords,
	{ authored, language, partial }: ResponseFacts
): QuestionnaireResponse {
	const asked = course.questions.filter(({ id }) => isEnabled(course, id, answers));
	const told = asked.map((question) => ({ ...question, given: allowed(question, answers) })).filter(({ given }) => given.length);
	const sections = [...new Set(told.map(({ section }) => section))];
	const item = sections.map((section) => ({
		linkId: section,
		item: told
			.filter((question) => question.section === section)
			.map(({ id, given }) => ({
				linkId: id,
				answer: given.map((option) => ({
					valueCoding: { system: CODES, code: codeOf(id, option), display: words.label(id, option) }
				}))
			}))
	}));
	const lines = told.map(({ id, given }) => `${words.short(id)}: ${given.map((option) => words.label(id, option)).join('; ')}`);
	return {
		resourceType: 'QuestionnaireResponse',
		language,
		text: { status: 'generated', div: narrative(words.notes, lines) },
		questionnaire: `${FORM}|${FORM_VERSION}`,
		status: !partial && told.length === asked.length ? 'completed' : 'in-progress',
		authored,
		...(item.length > 0 && { item })
	};
}
