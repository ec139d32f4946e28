import { atoms } from '../src/lib/screening/condition.ts';
import { everyAnswers, everyMark, type Mark } from '../src/lib/screening/enumerate.ts';
import type { Answers } from '../src/lib/screening/question.ts';
import type { When } from '../src/lib/content/conditions.ts';
import { MEDICINES } from '../src/lib/content/medicines.ts';
import { QUESTIONS } from '../src/lib/content/questions.ts';
import { RULES } from '../src/lib/content/rules.ts';

/** What the exhaustive tests go over. Medicines that no condition given here tells apart are one medicine to them. */
const medicineIds = MEDICINES.map(({ id }) => id as string);

const sameTo = (conditions: readonly When[], a: string, b: string): boolean =>
	conditions.every((when) =>
		atoms(when).every((atom) => {
			if (atom.question !== 'medicine' || atom.kind === 'unanswered') return true;
			const options: readonly string[] = atom.kind === 'marks' ? atom.of : atom.with;
			return options.includes(a) === options.includes(b);
		})
	);

/** Every mark; of the medicines one of each kind, and a second one of it, so that "two or more" can be marked. */
export function marksFor(conditions: readonly When[] = RULES.map(({ when }) => when as When)): Mark[] {
	const shown = medicineIds.filter(
		(id, index) => medicineIds.slice(0, index).filter((earlier) => sameTo(conditions, id, earlier)).length < 2
	);
	return everyMark(QUESTIONS).filter(
		({ question, option }) => question !== 'medicine' || option === 'not-sure' || shown.includes(option)
	);
}

/** Every set of up to `size` of these marks, as answers. */
export const everySet = (size: number, marks: readonly Mark[]): Generator<Answers> => everyAnswers(QUESTIONS, size, [...marks]);
