import type { LearnWords } from '../../learn.ts';

export const driving = {
	title: 'Driving and risky tasks',
	description: 'When not to drive on a benzodiazepine or a Z-drug, and whom to ask.',
	lead: ['Do not drive while you feel sleepy, dizzy or slow.', 'drug-driving', 'nhs-clonazepam'],
	sections: [
		{
			id: 'why',
			heading: 'Why it matters',
			lines: [
				['People who take these medicines have more road crashes.', 'driving-crashes'],
				['Alcohol makes it worse.', 'drug-driving'],
				'Other things that make you sleepy may add to it: painkillers, allergy tablets, cannabis.',
				'It is hard to feel from inside how slow you have become. Ask someone who sits next to you.'
			]
		},
		{
			id: 'when',
			heading: 'Times for extra care',
			points: [
				{ first: 'A new start.', rest: ['Ask how long not to drive.', 'drug-driving'] },
				{ first: 'Any change of dose,', rest: ['up or down.', 'drug-driving'] },
				{ first: 'The morning after a sleep tablet.', rest: 'Some of it may still be there.' },
				{
					first: 'After a missed dose or a stop.',
					rest: ['Fits can happen then. Do not drive until you have asked.', 'asam-2025', 'withdrawal-seizures-2011']
				},
				{
					first: 'With Z-drugs:',
					rest: [
						'people have driven while asleep. Has it happened? Ask a pharmacist or a doctor today, before the next dose. Keep the keys out of reach.',
						'fda-z-drugs-2019'
					]
				}
			]
		},
		{
			id: 'not-only',
			heading: 'Not only cars',
			lines: [
				['The same goes for a bike and for tools.', 'nhs-clonazepam'],
				'Think of ladders, machines, deep water, and small children in your care.',
				'If your work depends on being alert, ask the works doctor or a pharmacist what is possible.'
			]
		},
		{
			id: 'not-this',
			heading: 'What not to do',
			lines: [
				['Please do not skip a dose so that you can drive. That can bring on a fit.', 'asam-2025', 'fda-2020'],
				'Ask for a lift, or ask if the time of the dose can be changed.'
			]
		},
		{
			id: 'ask',
			heading: 'Whom to ask',
			lines: [
				'A pharmacist can tell you how your medicines act together.',
				'A prescriber can look at when you take it, and at what else could help.',
				'Rules on driving differ by country. Ask what holds where you live. Asking is not owning up to something.',
				['In some countries it helps to carry proof that it was prescribed.', 'drug-driving'],
				'If you have epilepsy, or had a fit, do not drive until you have asked the team.'
			]
		},
		{
			id: 'plan',
			heading: 'A small plan',
			lines: [
				'Think of two people who could give you a lift.',
				'Tell someone that you would like to hear it if you seem slow at the wheel.',
				'Keep the number of a taxi or the times of a bus at hand.'
			]
		}
	],
	unknown: [
		[
			'The link with crashes comes from looking back at drivers. It cannot tell how each of them felt on the day.',
			'driving-crashes'
		],
		'No one can say after how many hours you will be alert again.',
		'We leave out limits and rules on purpose. They change, and ours could be out of date.'
	],
	next: ['mixing', 'effects', 'epilepsy']
} satisfies LearnWords;
