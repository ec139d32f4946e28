import { all, any, dangerNow, epilepsy, has, mayBeInTheBody, noCutTold, street, unanswered, type When } from './conditions.ts';
import { MEDICINES, type MedicineId } from './medicines.ts';

const ids = (test: (medicine: (typeof MEDICINES)[number]) => boolean): MedicineId[] => MEDICINES.filter(test).map(({ id }) => id);

/** Named facts that change a line of a card, never its urgency. */
export const SITUATIONS = {
	/** The medicine may still be in the body; else it was stopped over four weeks ago. */
	'still-takes': mayBeInTheBody,
	'danger-now': dangerNow,
	'may-harm': has('now', 'harm'),
	/** Someone asks for another, and nobody is in danger: only then is hiding the tablets the risk. */
	'takes-without-danger': all(mayBeInTheBody, any(unanswered('now'), has('now', 'none', 'not-sure'))),
	'stopped-long-ago': has('changed', 'stopped-longer'),
	'no-cut-told': noCutTold,
	epilepsy,
	sleepy: has('daytime', 'sleepy'),
	'lives-alone': has('life', 'lives-alone'),
	'street-supply': street,
	'opioid-treatment': has('alongside', 'opioid-treatment'),
	'drinks-heavily': has('alongside', 'alcohol-daily', 'alcohol-stopped'),
	'acts-short': has('medicine', ...ids(({ acts }) => acts === 'short')),
	'acts-long': has('medicine', ...ids(({ acts }) => acts === 'long')),
	'z-drug': has('medicine', ...ids(({ family }) => family === 'z-drug')),
	pregnant: has('life', 'pregnant'),
	breastfeeding: has('life', 'breastfeeding'),
	'65-plus': has('age', '65-plus'),
	opposite: has('mood', 'opposite'),
	fell: has('daytime', 'fell'),
	'ran-out': has('changed', 'ran-out'),
	stopped: has('changed', 'stopped', 'stopped-weeks'),
	'withdrawing-from-alcohol': has('alongside', 'alcohol-stopped'),
	'hard-to-stop': has('failed-attempts', 'once', 'more-than-once'),
	'against-advice': has('against-advice', 'once', 'more-than-once')
} as const satisfies Record<string, When>;

export type SituationId = keyof typeof SITUATIONS;
