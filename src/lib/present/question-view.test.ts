import { describe, expect, test } from 'vitest';
import { en } from '../content/en/index.ts';
import { COURSE } from '../content/course.ts';
import { QUESTIONS, type QuestionId } from '../content/questions.ts';
import { askedQuestions } from '../screening/journey.ts';
import type { Answers } from '../screening/question.ts';
import { answerLine, answersView, optionLabel, optionWords, questionView } from './question-view.ts';

const place = (section: string, number: number, of: number) => `${section}: ${number} of ${of}`;
const view = (id: QuestionId, answers: Answers = {}) => questionView(en, id, answers, place);

describe('a question', () => {
	test('shows every option once, in the order of the data', () => {
		for (const { id, options } of QUESTIONS) expect(view(id).options.map(({ value }) => value)).toEqual(options);
	});
	test('marks what was answered, and nothing else', () => {
		const marked = view('now', { now: ['seizure', 'harm'] }).options.filter((option) => option.marked);
		expect(marked.map(({ value }) => value)).toEqual(['seizure', 'harm']);
		expect(view('now').options.some((option) => option.marked)).toBe(false);
	});
	test('sets answers aside that are no part of the scale', () => {
		const aside = (id: QuestionId) => view(id).options.flatMap(({ value, aside }) => (aside ? [value] : []));
		expect(aside('craving')).toEqual(['not-sure', 'prefer-not', 'does-not-apply']);
		expect(aside('closer-together')).toEqual(['as-prescribed', 'not-sure', 'prefer-not', 'does-not-apply']);
		expect(aside('now')).toEqual(['not-sure', 'none']);
	});
	test('names the one medicine that was marked', () => {
		expect(view('craving', { medicine: ['diazepam'] }).title).toContain('diazepam');
		expect(view('craving').title).toContain('your medicine');
		expect(view('driving', { who: ['someone-else'] }).title).not.toMatch(/\byou\b/);
	});
	test('says where it stands among those that are asked', () => {
		expect(view('who').place).toBe('Right now: 2 of 3');
		const more = askedQuestions(COURSE, { changed: ['stopped-longer'] }).filter(({ section }) => section === 'more-signs');
		expect(view('memory', { changed: ['stopped-longer'] }).place).toBe(`More signs: ${more.length} of ${more.length}`);
		expect(view('memory').place).toBe('More signs: 13 of 13');
	});
	test('only the long list has a search field, with brands and other names that find it', () => {
		expect(QUESTIONS.filter(({ id }) => view(id).searchable).map(({ id }) => id)).toEqual(['medicine']);
		const clonazepam = view('medicine').options.find(({ value }) => value === 'clonazepam');
		expect(clonazepam?.hint).toContain('Rivotril');
		expect(clonazepam?.search).toContain('klonapin');
	});
});

test('an option without words is an error, and reaches nobody', () => {
	expect(() => optionWords(en, 'now', 'made-up')).toThrow(RangeError);
	expect(() => view('made-up' as QuestionId)).toThrow();
});

describe('answers in words', () => {
	test('are joined in one line; none for an open question', () => {
		expect(answerLine(en, 'daytime', ['sleepy', 'fell'], 'self')).toBe(
			['sleepy', 'fell'].map((option) => optionLabel(en, 'daytime', option, 'self')).join('; ')
		);
		expect(answerLine(en, 'daytime', [], 'self')).toBeUndefined();
	});
	test('stand by section, each question that is asked once and in order', () => {
		for (const answers of [{}, { who: ['someone-else'] }, { age: ['under-18'] }, { changed: ['stopped-longer'] }]) {
			const sections = answersView(en, answers);
			expect(sections.flatMap((section) => section.answers.map(({ question }) => question))).toEqual(
				askedQuestions(COURSE, answers).map(({ id }) => id)
			);
			expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
		}
	});
	test('are left out where nothing was answered', () => {
		const [now, who] = answersView(en, { who: ['me'] })[0]?.answers ?? [];
		expect(now).not.toHaveProperty('answer');
		expect(who?.answer).toBe(optionLabel(en, 'who', 'me', 'self'));
	});
});
