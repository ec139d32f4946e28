import { truth } from '#lib/screening/condition.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Audience } from '#lib/screening/text.ts';
import { all, has } from '#lib/content/conditions.ts';
import { MEDICINES, type MedicineId } from '#lib/content/medicines.ts';
import { isNotKnown } from '#lib/screening/question.ts';

export const SOMEONE_ELSE = has('who', 'someone-else');

/** Whether the person asks about themself or about another. */
export const audienceOf = (answers: Answers): Audience => (truth(SOMEONE_ELSE, answers) === 'yes' ? 'other' : 'self');

/** A medicine that nobody prescribes. */
export const STREET_ONLY = all(
	has('medicine', 'street', 'bromazolam', 'clonazolam', 'flualprazolam', 'flubromazolam', 'phenazepam')
);

/**
 * Whether words may speak of a prescriber. Not where the sources that we know lack "prescribed"; where no source is
 * known they may, unless the only medicine named is a bought one.
 */
export function mayHavePrescriber(answers: Answers): boolean {
	const known = (answers['source'] ?? []).filter((option) => !isNotKnown(option) && option !== 'none');
	if (known.length > 0) return known.includes('prescribed');
	return !(truth(STREET_ONLY, answers) === 'yes' && namedMedicines(answers).length === 1);
}

/** The medicines marked, in the order of the list. */
export const namedMedicines = (answers: Answers): MedicineId[] =>
	MEDICINES.map(({ id }) => id).filter((id) => answers['medicine']?.includes(id));
