import { note, type FhirWords } from '../fhir-words.ts';

export const fhir = {
	publisher: 'Signpost',
	title: 'Signpost: questions about a benzodiazepine or Z-drug',
	description: [
		'Self-report. Not a diagnosis.',
		'A person answers for themself, or about someone they worry about.',
		'Each question can be left out. No answer, and “I’m not sure”, never mean “no”. Answers are not to be added up.',
		'No clinician has reviewed the questions yet.',
		'The form brings no guidance with it. Whoever shows it should also show who to call.'
	],
	codesTitle: 'Signpost: answers to its questions',
	codesDescription: [
		'Each code is a question and one of its answers, with a dot between them.',
		'The code itself holds the meaning, the words may get better. No code is taken back or used for something else.'
	],
	question: 'The question that this answers.',
	notKnown: 'The answer leaves the question open. It never means “no”.',
	aboutOther: 'About someone else',
	medicineHint: 'Tick all that fit. The help for this question has other names.',
	notes: [
		note(
			'now-emergency',
			'now',
			['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency'],
			'This may need help now. Call your local emergency number.'
		),
		note(
			'now-crisis',
			'now',
			['harm'],
			'Call your local emergency number if something was taken, or someone may act. If not, call a crisis line now.'
		),
		note('now-in-doubt', 'now', ['not-sure'], 'Look for these signs now. In doubt, call your local emergency number.'),
		note(
			'mood-crisis',
			'mood',
			['hopeless'],
			'Call a crisis line now. Call your local emergency number if you have taken something, have a plan, or may act on it.'
		)
	],
	end: 'Please do not stop or cut down suddenly on your own. Talk to a pharmacist, a prescriber or a helpline first.'
} satisfies FhirWords;
