import { all, any, has, opioids, street, type When } from './conditions.ts';
import { MEDICINES, type MedicineId } from './medicines.ts';

const ids = (test: (medicine: (typeof MEDICINES)[number]) => boolean): MedicineId[] => MEDICINES.filter(test).map(({ id }) => id);

/** Named facts that change a line of a card, never its urgency. */
export const SITUATIONS = {
	'lives-alone': has('life', 'lives-alone'),
	'street-supply': street,
	'takes-opioids': opioids,
	'opioid-treatment': has('alongside', 'opioid-treatment'),
	'drinks-heavily': has('alongside', 'alcohol-daily', 'alcohol-stopped'),
	'acts-short': has('medicine', ...ids(({ acts }) => acts === 'short')),
	'acts-long': has('medicine', ...ids(({ acts }) => acts === 'long')),
	'z-drug': has('medicine', ...ids(({ family }) => family === 'z-drug')),
	epilepsy: any(has('reason', 'seizures'), has('life', 'epilepsy')),
	pregnant: has('life', 'pregnant'),
	breastfeeding: has('life', 'breastfeeding'),
	'trying-for-a-baby': has('life', 'trying'),
	'65-plus': has('age', '65-plus'),
	'under-18': has('age', 'under-18'),
	'hit-head': has('daytime', 'hit-head'),
	opposite: has('mood', 'opposite'),
	memory: has('memory', 'once-or-twice', 'monthly', 'weekly', 'daily'),
	fell: has('daytime', 'fell'),
	'ran-out': has('changed', 'ran-out', 'running-out'),
	'stopped-weeks-ago': has('changed', 'stopped-weeks'),
	'withdrawing-from-alcohol': all(has('alongside', 'alcohol-stopped')),
	'hard-to-stop': has('failed-attempts', 'once', 'more-than-once'),
	'against-advice': has('against-advice', 'once', 'more-than-once')
} as const satisfies Record<string, When>;

export type SituationId = keyof typeof SITUATIONS;
