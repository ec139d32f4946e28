import fc from 'fast-check';
import { QUESTIONS } from '../../src/lib/content/questions.ts';
import { isExclusive, isNotKnown, type Answers } from '../../src/lib/screening/question.ts';

/** How often a property is tried: a fiftieth of the usual where all tests run once for each mutant (tests/mutation). */
export const runs = (usual: number): number => Math.ceil(process.env['MUTATION_RUN'] ? usual / 50 : usual);

/** Random whole answer sets, unanswered questions and neutral answers among them. */
export const someAnswers: fc.Arbitrary<Answers> = fc.record(
	Object.fromEntries(
		QUESTIONS.map(({ id, kind, options }) => [
			id,
			kind === 'several'
				? fc.oneof(
						fc.subarray(options.filter((o) => !isExclusive(o))),
						fc.constantFrom(...options).map((o) => [o])
					)
				: fc.constantFrom(...options).map((option) => [option])
		])
	),
	{ requiredKeys: [] }
);

/** Random answers and one step up from them: a mark more, or the next step of a scale. */
export const someStep: fc.Arbitrary<readonly [before: Answers, after: Answers]> = fc
	.tuple(someAnswers, fc.constantFrom(...QUESTIONS.filter(({ kind }) => kind !== 'one')))
	.chain(([answers, question]) => {
		const options: readonly string[] = question.options;
		const one = (before: readonly string[], after: readonly string[]): readonly [Answers, Answers] => [
			{ ...answers, [question.id]: before },
			{ ...answers, [question.id]: after }
		];
		if (question.kind === 'several') {
			const given = (answers[question.id] ?? []).filter((o) => !isExclusive(o));
			const marks = options.filter((o) => !isExclusive(o) && !given.includes(o));
			if (marks.length === 0) return fc.constant(one(given.slice(1), given));
			// An open question may warn by itself (S5), so the mark is compared with "none", not with silence.
			return fc.constantFrom(...marks).map((mark) => one(given.length > 0 ? given : ['none'], [...given, mark]));
		}
		const scale = options.filter((o) => !isNotKnown(o) && o !== 'as-prescribed');
		return fc.integer({ min: 1, max: scale.length - 1 }).map((at) => one([scale[at - 1] as string], [scale[at] as string]));
	});
