import type { AllSectionWords } from '../words.ts';

export const sections = {
	'right-now': 'Right now',
	'the-medicine': 'The medicine',
	'first-signs': 'First signs',
	safety: 'Safety and how you feel',
	'more-signs': 'More signs'
} satisfies AllSectionWords;
