import type { LearnWords } from '../../learn.ts';

export const memory = {
	title: 'Memory and clear thinking',
	description: 'Gaps in memory on these medicines: what they do not mean, and what helps.',
	lead: ['Gaps in memory are a known effect of these medicines, at the usual dose too.', 'clonazepam-label', 'asam-patient-2025'],
	sections: [
		{
			id: 'what',
			heading: 'What people notice',
			lines: [
				['The label names loss of memory and slower thinking.', 'clonazepam-label'],
				['Older people notice it more.', 'asam-patient-2025'],
				['Poor memory and focus can also come when people cut down.', 'asam-2025'],
				'Some find gaps in an evening, or cannot recall a talk. Others feel slow, or in a fog.'
			]
		},
		{
			id: 'not',
			heading: 'What it does not mean',
			lines: [
				[
					'It does not prove addiction, though you may read that it does. It happens to people who take each dose as prescribed.',
					'clonazepam-label',
					'asam-patient-2025'
				],
				'It does not mean that you did something wrong.'
			]
		},
		{
			id: 'other',
			heading: 'Other reasons',
			lines: [
				'Poor sleep, stress, low mood, alcohol, other medicines and many illnesses can all cause gaps.',
				'That is why it is worth a check. A web page cannot tell them apart.'
			]
		},
		{
			id: 'urgent',
			heading: 'When it cannot wait',
			lines: [
				[
					'Call the emergency number for sudden bad confusion, or for seeing or hearing things. Above all after a missed dose or a stop.',
					'asam-2025',
					'clonazepam-label'
				],
				['Call too if someone is confused and very sleepy.', 'phs-overdose-2023'],
				[
					'Did you do things while asleep, such as walk or drive? Ask a pharmacist or a doctor today, before the next dose.',
					'fda-z-drugs-2019'
				]
			]
		},
		{
			id: 'helps',
			heading: 'What helps',
			points: [
				{ first: 'Write it down.', rest: 'When did it happen? How long after a dose? Was there alcohol, or another medicine?' },
				{
					first: 'Use a pill box or a list.',
					rest: 'Then you can see if a dose was taken, and do not take a second one by mistake.'
				},
				{ first: 'Tell a doctor or a pharmacist.', rest: 'Ask for a look at all that you take.' },
				{ first: 'Do not drive', rest: ['or do risky work while you feel slow or foggy.', 'nhs-clonazepam', 'drug-driving'] },
				{ first: 'Change nothing alone.', rest: ['A sudden stop has dangers of its own.', 'asam-2025', 'fda-2020'] }
			]
		},
		{
			id: 'later',
			heading: 'Does it get better?',
			lines: [
				['Many people think more clearly after a slow, planned end. This was seen in older people above all.', 'racgp-2019'],
				'It can take time. Ask a clinician what to expect.'
			]
		}
	],
	unknown: [
		'How long gaps last after the medicine has ended differs. We found no sure answer.',
		'Our sources say little about memory in younger people over many years.'
	],
	next: ['effects', 'over-65', 'diary']
} satisfies LearnWords;
