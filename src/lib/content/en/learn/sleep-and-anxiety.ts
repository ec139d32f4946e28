import type { LearnWords } from '../../learn.ts';

export const sleepAndAnxiety = {
	title: 'Sleep and worry, by other means',
	description: 'What can help with sleep and anxiety beside or after a benzodiazepine, and what to be wary of.',
	lead: [
		'Other help can start while you still take the medicine. You do not have to stop first.',
		'asam-2025',
		'asam-patient-2025'
	],
	sections: [
		{
			id: 'cbt',
			heading: 'Talking therapy',
			lines: [
				[
					'CBT is a talking therapy. Guidelines say to offer it to people who come off these medicines.',
					'asam-2025',
					'asam-patient-2025'
				],
				['There is a form of it for sleep, called CBT-I.', 'asam-2025'],
				['The medicine may make the therapy work less well. Tell the therapist what you take.', 'scotland-2024-guide'],
				'Ask a doctor, a clinic or a helpline how to get it. Some places have it in groups or online.'
			]
		},
		{
			id: 'sleep',
			heading: 'Nights',
			lines: [
				['The help that a sleep tablet gives can fade fast.', 'tolerance-2012'],
				[
					'Poor sleep and bad dreams are common for a while when people cut down. They can seem like the old trouble.',
					'asam-2025',
					'maudsley-2024'
				],
				[
					'A bad night is hard. Tell whoever made the plan with you. It can slow down or pause.',
					'asam-2025',
					'asam-patient-2025'
				],
				'At night small things can help to get through: soft light, something dull to read, a slow breath. They do no more than comfort.'
			]
		},
		{
			id: 'worry',
			heading: 'Worry and panic',
			lines: [
				['Anxiety can rise for a while when the dose falls. It may be an effect of the change.', 'asam-2025'],
				['Tell someone, so that you can find out together what it is.', 'maudsley-2024'],
				[
					'A fast heart can be panic, and you do not have to judge that. Call the emergency number if you pass out, or for chest pain that is tight or heavy, spreads, or lasts over fifteen minutes.',
					'nhs-chest-pain'
				],
				'Our page on slow breathing may bring some ease. It does not treat anything.'
			]
		},
		{
			id: 'other-medicines',
			heading: 'Other medicines',
			lines: [
				'There are other medicines for sleep and for anxiety. Which one suits you is a talk with a prescriber.',
				[
					'Ask a pharmacist before you take a remedy from a shop. Some make the medicine act more strongly.',
					'fda-gabapentinoids-2019',
					'nz-leaflet'
				],
				'Please do not swap one for another by yourself.'
			]
		},
		{
			id: 'wary',
			heading: 'What to be wary of',
			points: [
				{
					first: 'Alcohol as a sleep aid.',
					rest: ['With this medicine, sleep can get so deep that it is hard to wake.', 'nhs-clonazepam']
				},
				{ first: 'Minerals and supplements.', rest: ['The proof is too thin.', 'clonazepam-label-reports'] },
				{
					first: 'Tablets from online shops.',
					rest: ['They are often not what they claim to be.', 'nsw-counterfeits', 'phe-2020-report']
				},
				{ first: 'Anyone who sells a cure.', rest: 'Ask what it costs, who gains, and what a pharmacist says.' }
			]
		}
	],
	unknown: [
		'What helps most differs from person to person. It is fine to try one thing, and then another.',
		'Our sources say little about exercise, diet or apps. So we do not either.'
	],
	next: ['treatment', 'calm', 'coming-off']
} satisfies LearnWords;
