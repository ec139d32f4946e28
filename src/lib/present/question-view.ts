import { COURSE } from '#lib/content/course.ts';
import { questionOf, type QuestionId, type SectionId } from '#lib/content/questions.ts';
import type { AskingWords, MedicineWords, OptionWords, QuestionWords } from '#lib/content/words.ts';
import { askedQuestions, placeOf } from '#lib/screening/journey.ts';
import { isNotKnown, type Answers } from '#lib/screening/question.ts';
import { fill, wording, type Audience, type Text } from '#lib/screening/text.ts';
import type { AnswerSectionView, OptionView, QuestionView } from '../ui/views.ts';
import { audienceOf } from './audience.ts';
import { medicineName } from './tokens.ts';

/** Equal answers that are not part of the scale. */
export const isAside = (option: string): boolean => isNotKnown(option) || option === 'none' || option === 'as-prescribed';

/** What names questions and answers. */
export type LabelWords = Pick<AskingWords, 'medicines' | 'questions' | 'sharedOptions'>;

export const questionWords = (words: LabelWords, id: QuestionId): QuestionWords => words.questions[id] as QuestionWords;

/** The words of an option: the question's own, the medicine's, or those that many questions share. */
export function optionWords(words: LabelWords, question: QuestionId, option: string): OptionWords & Partial<MedicineWords> {
	const own: Readonly<Record<string, OptionWords | undefined>> = questionWords(words, question).options;
	const medicines: Readonly<Record<string, MedicineWords | undefined>> = question === 'medicine' ? words.medicines : {};
	const shared: Readonly<Record<string, OptionWords | undefined>> = words.sharedOptions;
	const found = own[option] ?? medicines[option] ?? shared[option];
	if (!found) throw new RangeError(`No words for ${question}: ${option}`);
	return found;
}

export const optionLabel = (words: LabelWords, question: QuestionId, option: string, audience: Audience): string =>
	wording(optionWords(words, question, option).label, audience);

/** A text of a question, with the name of the medicine in it. */
const say = (words: AskingWords, text: Text, answers: Answers, audience: Audience): string =>
	fill(wording(text, audience), { medicine: medicineName(words, answers, audience) });

function optionView(words: AskingWords, question: QuestionId, option: string, answers: Answers): OptionView {
	const audience = audienceOf(answers);
	const { label, hint, name, brands, search } = optionWords(words, question, option);
	const line = [hint && wording(hint, audience), brands?.join(', ')].filter(Boolean).join('. ');
	return {
		value: option,
		label: wording(label, audience),
		...(line && { hint: line }),
		marked: answers[question]?.includes(option) ?? false,
		aside: isAside(option),
		...(question === 'medicine' && !name && { general: true }),
		...(search && { search: search.join(' ') })
	};
}

/** A question as its screen shows it. `place` turns section, number and count into words. */
export function questionView(
	words: AskingWords,
	id: QuestionId,
	answers: Answers,
	place: (section: string, number: number, of: number) => string
): QuestionView {
	const audience = audienceOf(answers);
	const { title, hint, why } = questionWords(words, id);
	const { kind, options } = questionOf(id);
	const at = placeOf(COURSE, id, answers);
	return {
		id,
		several: kind === 'several',
		place: place(words.sections[at.section as SectionId], at.number, at.of),
		title: say(words, title, answers, audience),
		...(hint && { hint: say(words, hint, answers, audience) }),
		why: say(words, why, answers, audience),
		options: options.map((option) => optionView(words, id, option, answers)),
		searchable: id === 'medicine'
	};
}

/** The labels of what was answered, as one line; nothing where the question is open. */
export function answerLine(
	words: AskingWords,
	question: QuestionId,
	options: readonly string[],
	audience: Audience
): string | undefined {
	return options.length > 0 ? options.map((option) => optionLabel(words, question, option, audience)).join('; ') : undefined;
}

/** All questions that are asked, by section, with their answers. */
export function answersView(words: AskingWords, answers: Answers): AnswerSectionView[] {
	const audience = audienceOf(answers);
	const sections = new Map<SectionId, AnswerSectionView & { answers: AnswerSectionView['answers'][number][] }>();
	for (const { id, section } of askedQuestions(COURSE, answers)) {
		const known = sections.get(section as SectionId) ?? { id: section, name: words.sections[section as SectionId], answers: [] };
		const answer = answerLine(words, id as QuestionId, answers[id] ?? [], audience);
		const label = say(words, questionWords(words, id as QuestionId).short, answers, audience);
		known.answers.push({ question: id, label, ...(answer && { answer }) });
		sections.set(section as SectionId, known);
	}
	return [...sections.values()];
}
