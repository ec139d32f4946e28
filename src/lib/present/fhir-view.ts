import { COURSE } from '#lib/content/course.ts';
import type { QuestionId } from '#lib/content/questions.ts';
import { questionnaireResponse, type QuestionnaireResponse } from '#lib/handoff/fhir.ts';
import type { Answers } from '#lib/screening/question.ts';
import { wording, type Audience } from '#lib/screening/text.ts';
import { optionLabel, questionWords, type LabelWords } from './question-view.ts';

export interface FhirSetting {
	/** Whom the answers are about. Of all answers, not of those that are told: it only chooses the words. */
	readonly audience: Audience;
	/** A date such as `2026-11-22`. */
	readonly date: string;
	readonly language: string;
	/** Whether answers were left out. */
	readonly partial: boolean;
	/** What the sheet says at its foot: self-report, not a diagnosis, and that some answers are not here. */
	readonly notes: readonly string[];
}

/** The told answers (`toldAnswers`) as a FHIR R4 QuestionnaireResponse for whoever asked for one. */
export const answersAsFhir = (words: LabelWords, told: Answers, setting: FhirSetting): QuestionnaireResponse =>
	questionnaireResponse(
		COURSE,
		told,
		{
			label: (question, option) => optionLabel(words, question as QuestionId, option, setting.audience),
			short: (question) => wording(questionWords(words, question as QuestionId).short, setting.audience),
			notes: setting.notes
		},
		{ authored: setting.date, language: setting.language, partial: setting.partial }
	);
