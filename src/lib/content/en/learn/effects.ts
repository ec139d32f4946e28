import type { LearnWords } from '../../learn.ts';

export const effects = {
	title: 'Effects on the body and the day',
	description: 'Sleepiness, unsteady legs, falls, acts done while asleep: what is known, and when to ask.',
	lead: [
		'Sleepy, dizzy, slow: these can happen at the usual dose. They are worth telling someone.',
		'clonazepam-label',
		'clonazepam-label-effects'
	],
	sections: [
		{
			id: 'emergency',
			heading: 'Call the emergency number',
			lines: [
				['Call if anyone is hard to wake, slurs words or breathes slowly.', 'phs-overdose-2023', 'penington-overdose'],
				['Call for a swollen face or tongue, or trouble breathing. It may be an allergy.', 'epilepsy-foundation'],
				['Call for chest pain that is tight or heavy, spreads, or lasts over fifteen minutes.', 'nhs-chest-pain'],
				['Call too if someone passes out, or if chest pain comes with short breath, sweats or feeling sick.', 'nhs-chest-pain']
			]
		},
		{
			id: 'sleepy',
			heading: 'Sleepy and unsteady',
			lines: [
				['In trials for panic, more people left because of sleepiness than with a dummy pill.', 'clonazepam-label-effects'],
				['Of people treated for fits, many felt sleepy or unsteady.', 'clonazepam-label-effects'],
				['These two grow with the dose.', 'panic-trial-1997'],
				'Tell a pharmacist when it happens, and what else you take. There may be another cause.',
				['Do not drive, cycle or use tools while you feel it.', 'nhs-clonazepam']
			]
		},
		{
			id: 'falls',
			heading: 'Falls',
			lines: [
				['Older people fall more often on these medicines and on Z-drugs.', 'falls-2022', 'sleep-falls'],
				'Tell someone about each fall. Ask what could help to prevent the next one.',
				'After a knock on the head, ask for advice the same day. Say so if you take a blood thinner. In doubt, call the emergency number.'
			]
		},
		{
			id: 'asleep',
			heading: 'Things done while asleep',
			lines: [
				['With Z-drugs people have walked or driven without being awake. Some were badly hurt.', 'fda-z-drugs-2019'],
				['Serious cases are on record. It can happen after a single dose.', 'fda-z-drugs-2019'],
				[
					'If it has happened, talk with a pharmacist or a doctor today, before the next dose. If you take it each night, a sudden stop has risks too. So ask first.',
					'fda-z-drugs-2019',
					'nice-ng215'
				]
			]
		},
		{
			id: 'breathing',
			heading: 'Breathing',
			lines: [
				['With lung disease, or pauses in breath at night, ask for an early review.', 'nhs-clonazepam-who', 'asam-2025'],
				[
					'The danger is greatest with opioids, alcohol and other sedatives, and in people who are frail.',
					'bmj-overdose',
					'overdose-deaths-2021'
				],
				['Too much taken? Call the emergency number, even if all seems well.', 'penington-overdose'],
				'More than prescribed, now and then? Tell the prescriber. They can only help if they know.'
			]
		},
		{
			id: 'late',
			heading: 'When a dose is late',
			lines: [
				['Tingling, shaking, sweats or a racing heart can come when the dose falls.', 'asam-2025'],
				'That is told on the page about coming off. Please do not stop to find out.'
			]
		}
	],
	unknown: [
		'We know how often some effects came up in trials. No one can say how it will be for you.',
		'Many effects have more than one cause. A web page cannot tell them apart.'
	],
	next: ['memory', 'mood', 'driving']
} satisfies LearnWords;
