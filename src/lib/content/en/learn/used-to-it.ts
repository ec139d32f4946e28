import type { LearnWords } from '../../learn.ts';

export const usedToIt = {
	title: 'Getting used to it, and addiction',
	description: 'A body that has got used to a medicine is not the same as addiction. What each one means, in plain words.',
	lead: ['These are two things. Many people have the first and not the second.', 'asam-2025', 'nice-ng215', 'blanco-2018'],
	sections: [
		{
			id: 'body',
			heading: 'Your body can get used to it',
			lines: [
				['After more than a month of regular use, nearly every body gets used to it.', 'asam-2025'],
				[
					'It means that the body reacts when the dose falls. Health workers call it physical dependence. They see it as a normal effect of the medicine.',
					'asam-2025',
					'asam-patient-2025'
				],
				['It can happen when each dose is taken just as prescribed. A craving is no part of it.', 'fda-2020', 'asam-2025'],
				'It is not a fault, and you did not do it wrong.'
			]
		},
		{
			id: 'how-soon',
			heading: 'How soon it happens',
			lines: [
				['It depends on how often and how long. The body may begin to adapt within days to weeks of steady use.', 'fda-2020'],
				['On most days for over three months, it is likely at any dose. Before that it can happen too.', 'asam-2025'],
				['On three days a week or fewer, bad effects of stopping are rare. They are not ruled out.', 'asam-2025'],
				'That is no reason to skip days on your own. To skip is a sudden change too.',
				['Age, health, other drugs and what happened when you stopped before all play a part.', 'asam-2025'],
				['With pills from the street, no one can tell.', 'asam-2025'],
				[
					'You may read that addiction comes within weeks. That mixes up the two things: within weeks the body may adapt.',
					'fda-2020',
					'asam-2025'
				]
			]
		},
		{
			id: 'addiction',
			heading: 'What addiction means',
			lines: [
				[
					'Addiction is more than a body that adapts. It brings strong urges, and loss of control. People go on although it does harm.',
					'nice-ng215',
					'dsm-criteria',
					'icd-11'
				],
				['If you take it just as prescribed, a body that is used to it does not count as addiction.', 'dsm-criteria', 'icd-11'],
				['It happens to a small part of the people who take these medicines.', 'blanco-2018'],
				[
					'You may read of one straight road, from a first tablet to addiction. For most people it does not go that way. Most do not raise the amount.',
					'blanco-2018',
					'racgp-2019'
				],
				['Some people do have both. Alcohol or drug problems in the past make it more likely.', 'nhs-clonazepam', 'racgp-2019']
			]
		},
		{
			id: 'why',
			heading: 'Why it matters',
			points: [
				{
					first: 'If your body is used to it:',
					rest: ['a sudden stop is dangerous. A slow change, planned with a clinician, is the way.', 'asam-2025', 'fda-2020']
				},
				{
					first: 'If it is hard to control:',
					rest: ['there is help for that as well. Both can be looked after at once.', 'asam-2025']
				},
				{ first: 'If you are not sure:', rest: 'you do not have to work it out. Say what happens, and ask.' }
			]
		},
		{
			id: 'words',
			heading: 'About the words',
			lines: [
				[
					'Harsh words can keep people away from care. A health institute in the United States asks people to leave them out.',
					'nida-words'
				],
				'You can choose your own words. It is enough to say what you take and what worries you.'
			]
		}
	],
	unknown: [
		['The words are debated, and often mixed up, by experts too.', 'nice-ng215'],
		['Our figures come from the United States. Other places may differ.', 'blanco-2018'],
		'No web page can tell which of the two it is for you. A talk can.'
	],
	next: ['signs', 'coming-off', 'myths']
} satisfies LearnWords;
