import type { TokenWords } from '../words.ts';

export const tokenWords = {
	medicine: { self: 'your medicine', other: 'their medicine' },
	emergencyAnywhere: 'your local emergency number or {emergency}',
	advice: 'an out-of-hours doctor',
	crisis: 'a crisis line',
	drugLine: 'a drug service',
	prescriber: { self: 'your prescriber', other: 'their prescriber' },
	unprescribedUrgent: 'an out-of-hours doctor or {emergency-department}',
	unprescribed: 'a drug service'
} satisfies TokenWords;
