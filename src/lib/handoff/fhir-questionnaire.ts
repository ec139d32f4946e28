import type { FhirNote, FhirWords } from '../content/fhir-words.ts';
import type { Condition } from '../screening/condition.ts';
import { sectionsOf, type Course } from '../screening/journey.ts';
import { isExclusive, isNotKnown, type Question } from '../screening/question.ts';
import { codeOf, CODES, FORM, FORM_VERSION } from './fhir.ts';

/** The published form: made while the site is built, and in no page. */

export interface OptionText {
	readonly display: string;
	/** For someone who asks about another person, where that differs. */
	readonly other?: string;
	/** What counts, and other names. */
	readonly definition?: string;
}

/** Everything that the form says, in finished words. */
export interface FormWords extends FhirWords {
	readonly section: (id: string) => string;
	/** With how far back it asks: that is part of the question. */
	readonly ask: (id: string) => string;
	readonly option: (question: string, option: string) => OptionText;
}

interface Coding {
	readonly system: string;
	readonly code: string;
	readonly display?: string;
}

interface EnableWhen {
	readonly question: string;
	readonly operator: '=' | '!=';
	readonly answerCoding: Coding;
}

export interface FormItem {
	readonly extension?: readonly object[];
	readonly linkId: string;
	readonly text: string;
	readonly type: 'group' | 'choice' | 'display';
	readonly enableWhen?: readonly EnableWhen[];
	readonly enableBehavior?: 'all' | 'any';
	readonly repeats?: boolean;
	readonly answerOption?: readonly { readonly extension?: readonly object[]; readonly valueCoding: Coding }[];
	readonly item?: readonly FormItem[];
}

const HL7 = 'http://hl7.org/fhir';
const EXCLUSIVE = [{ url: `${HL7}/StructureDefinition/questionnaire-optionExclusive`, valueBoolean: true }];
const control = (code: string) => [
	{
		url: `${HL7}/StructureDefinition/questionnaire-itemControl`,
		valueCodeableConcept: { coding: [{ system: `${HL7}/questionnaire-item-control`, code }] }
	}
];
/** From so many options on, a list is looked through by typing. */
const LONG_LIST = 20;

const coding = (question: string, option: string): Coding => ({ system: CODES, code: codeOf(question, option) });

/**
 * `enableWhen` for "not surely so". A branch drops its questions where its condition holds, and `!=` is true where there is no
 * answer at all ("no answer has a value that is equal"), so a branch that is not known drops nothing, here as in the check. Only
 * conditions of the one kind that branches have can be said; any other stops the build.
 */
function unless(condition: Condition): EnableWhen[] {
	if (condition.kind !== 'answered') throw new RangeError(`enableWhen cannot say "not ${condition.kind}"`);
	return condition.with.map((option) => ({
		question: condition.question,
		operator: '!=',
		answerCoding: coding(condition.question, option)
	}));
}

const conditions = (enableWhen: readonly EnableWhen[], enableBehavior: 'all' | 'any') =>
	enableWhen.length === 0 ? {} : { enableWhen, ...(enableWhen.length > 1 && { enableBehavior }) };

const help = (words: FormWords, { id, options }: Question): FormItem[] => {
	const lines = options.flatMap((option) => {
		const { display, definition } = words.option(id, option);
		return definition ? [`${display}: ${definition}.`] : [];
	});
	return lines.length === 0 ? [] : [{ extension: control('help'), linkId: `${id}-help`, text: lines.join(' '), type: 'display' }];
};

const notes = (list: readonly FhirNote[], id: string): FormItem[] =>
	list
		.filter(({ question }) => question === id)
		.map(({ id: linkId, text, question, options }) => ({
			linkId,
			text,
			type: 'display',
			...conditions(
				options.map((option) => ({ question, operator: '=', answerCoding: coding(question, option) })),
				'any'
			)
		}));

function questionItem({ branches }: Course, words: FormWords, question: Question): FormItem {
	const { id, kind, options } = question;
	const several = kind === 'several';
	const drops = branches.filter(({ drops }) => (drops as readonly string[]).includes(id));
	const below = help(words, question);
	return {
		extension: control(options.length > LONG_LIST ? 'autocomplete' : several ? 'check-box' : 'radio-button'),
		linkId: id,
		text: words.ask(id),
		type: 'choice',
		...conditions(
			drops.flatMap(({ when }) => unless(when)),
			'all'
		),
		repeats: several,
		answerOption: options.map((option) => ({
			...(several && isExclusive(option) && { extension: EXCLUSIVE }),
			valueCoding: { ...coding(id, option), display: words.option(id, option).display }
		})),
		...(below.length > 0 && { item: below })
	};
}

const about = (words: FhirWords, url: string, name: string, title: string, description: readonly string[], language: string) => ({
	language,
	url,
	version: FORM_VERSION,
	name,
	title,
	// Until a clinician has reviewed it.
	status: 'draft' as const,
	experimental: true,
	publisher: words.publisher,
	description: description.join(' ')
});

/** The questions as a FHIR R4 Questionnaire. */
export const questionnaire = (course: Course, words: FormWords, language: string) => ({
	resourceType: 'Questionnaire' as const,
	...about(words, FORM, 'SignpostQuestions', words.title, words.description, language),
	item: [
		...sectionsOf(course).map((section): FormItem => ({
			linkId: section,
			text: words.section(section),
			type: 'group',
			item: course.questions
				.filter((question) => question.section === section)
				.flatMap((question) => [questionItem(course, words, question), ...notes(words.notes, question.id)])
		})),
		{ linkId: 'end', text: words.end, type: 'display' } satisfies FormItem
	]
});

/** Every option of every question as a code, with both wordings. */
export const codeSystem = ({ questions }: Course, words: FormWords, language: string) => {
	const concept = questions.flatMap(({ id, options }) =>
		options.map((option) => {
			const { display, other, definition } = words.option(id, option);
			return {
				code: codeOf(id, option),
				display,
				...(definition && { definition }),
				...(other && { designation: [{ language, use: { display: words.aboutOther }, value: other }] }),
				property: [
					{ code: 'question', valueString: id },
					...(isNotKnown(option) ? [{ code: 'not-known', valueBoolean: true }] : [])
				]
			};
		})
	);
	return {
		resourceType: 'CodeSystem' as const,
		...about(words, CODES, 'SignpostAnswers', words.codesTitle, words.codesDescription, language),
		caseSensitive: true,
		content: 'complete' as const,
		count: concept.length,
		property: [
			{ code: 'question', description: words.question, type: 'string' as const },
			{ code: 'not-known', description: words.notKnown, type: 'boolean' as const }
		],
		concept
	};
};
