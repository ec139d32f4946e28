import { COURSE } from '#lib/content/course.ts';
import { fhir } from '#lib/content/en/fhir.ts';
import { asking } from '#lib/content/en/asking.ts';
import type { QuestionId, SectionId } from '#lib/content/questions.ts';
import { codeSystem, questionnaire, type FormWords, type OptionText } from '#lib/handoff/fhir-questionnaire.ts';
import { fill, wording, type Text } from '#lib/screening/text.ts';
import { optionWords, questionWords } from './question-view.ts';

/** The FHIR files that are published, in our words. The person who fills a form in speaks of themself. */

const LANGUAGE = 'en';
const self = (text: Text): string => fill(wording(text, 'self'), { medicine: wording(asking.tokens.medicine, 'self') });

function option(question: string, id: string): OptionText {
	const { label, hint, brands } = optionWords(asking, question as QuestionId, id);
	const display = wording(label, 'self');
	const other = wording(label, 'other');
	const definition = [hint && self(hint), brands?.join(', ')].filter(Boolean).join('. ');
	return { display, ...(other !== display && { other }), ...(definition && { definition }) };
}

const WORDS: FormWords = {
	...fhir,
	section: (id) => asking.sections[id as SectionId],
	ask: (id) => {
		const { title, hint } = questionWords(asking, id as QuestionId);
		const said = id === 'medicine' ? fhir.medicineHint : hint;
		return said ? `${self(title)} ${self(said)}` : self(title);
	},
	option
};

export const publishedQuestionnaire = () => questionnaire(COURSE, WORDS, LANGUAGE);
export const publishedCodeSystem = () => codeSystem(COURSE, WORDS, LANGUAGE);
