import type { SignpostAnswers } from '../src/lib/content/questions.ts';
import { QUESTIONS } from '../src/lib/content/questions.ts';
import { RULE_BOOK } from '../src/lib/content/rule-book.ts';
import { firstWithin, supportOf, vectorAt } from '../src/lib/screening/enumerate.ts';
import { evaluate } from '../src/lib/screening/evaluate.ts';
import type { Answers } from '../src/lib/screening/question.ts';

/** Answers as people give them, and all questions at their worst. Bundled and run by `bench-core.js`. */
const few: SignpostAnswers = { now: ['none'], who: ['me'], age: ['18-to-64'], medicine: ['clonazepam'] };
const prescribed: SignpostAnswers = {
	...few,
	source: ['prescribed'],
	reason: ['anxiety'],
	changed: ['no'],
	days: ['most'],
	months: ['over-3'],
	'ran-out-early': ['never'],
	'several-prescribers': ['no'],
	mixing: ['never'],
	'failed-attempts': ['once'],
	alongside: ['alcohol', 'antidepressants'],
	body: ['tremor', 'sleep'],
	mood: ['irritable'],
	daytime: ['foggy'],
	driving: ['never'],
	life: ['drives']
};
const helper: SignpostAnswers = { ...prescribed, who: ['someone-else'], changed: ['ran-out'], life: ['lives-alone'] };
const worst: Answers = Object.fromEntries(
	QUESTIONS.map(({ id, kind, options }) => {
		const marks = options.filter(
			(option) => !['none', 'prefer-not', 'not-sure', 'does-not-apply', 'as-prescribed'].includes(option)
		);
		return [id, kind === 'several' ? marks : marks.slice(-1)];
	})
);

export const answerSets: Readonly<Record<string, Answers>> = {
	'nothing answered': {},
	'four answers': few as Answers,
	'as prescribed, to the checkpoint': prescribed as Answers,
	'for someone else, who ran out': helper as Answers,
	'every question, everything marked': worst
};

export const guidanceOf = (answers: Answers) => evaluate(RULE_BOOK, answers);

/** Evaluates every combination of answers within each rule, as the safety tests do. How many there were. */
export function everyCombination(): number {
	let sets = 0;
	for (const { when } of RULE_BOOK.rules) {
		const support = firstWithin(2_000_000, [
			() => supportOf(QUESTIONS, [when], 'truth'),
			() => supportOf(QUESTIONS, [when], 'reads')
		]);
		if (!support) continue;
		for (let number = 0; number < support.size; number++) guidanceOf(vectorAt(support, number));
		sets += support.size;
	}
	return sets;
}
