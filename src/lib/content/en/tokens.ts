import type { TokenWords } from '../words.ts';

export const tokenWords = {
	medicine: { self: 'your medicine', other: 'their medicine' },
	emergencyAnywhere: 'your local emergency number or {emergency}',
	advice: 'a {gp} or {urgent-care}',
	crisis: 'a crisis line',
	drugLine: 'a drug service',
	prescriber: { self: 'your prescriber', other: 'their prescriber' },
	unprescribedUrgent: 'a {gp} or {urgent-care}',
	unprescribed: 'a drug service'
} satisfies TokenWords;
