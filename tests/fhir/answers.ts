import fc from 'fast-check';
import { QUESTIONS } from '../../src/lib/content/questions.ts';
import type { Answers } from '../../src/lib/screening/question.ts';

/** Answers as nobody could give them too: options that exclude each other, questions that no screen asks, several where one is asked. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
	.record(
		Object.fromEntries(
			QUESTIONS.map(({ id, kind, options }) => [
				id,
				fc.oneof(
					{ weight: 8, arbitrary: fc.subarray([...options], { minLength: 1, maxLength: kind === 'several' ? 5 : 1 }) },
					{ weight: 1, arbitrary: fc.subarray([...options]) }
				)
			])
		),
		{ requiredKeys: [] }
	)
	.map((answers) => answers as Answers);
