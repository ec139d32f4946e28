import type { LearnWords } from '../../learn.ts';

export const epilepsy = {
	title: 'Epilepsy and fits',
	description: 'Why nothing about the medicine is changed without the epilepsy team, and first aid for a fit.',
	lead: ['Do not change how you take it on your own. Not a little, not for a day.', 'epilepsy-foundation', 'scotland-2024'],
	sections: [
		{
			id: 'why',
			heading: 'Why',
			lines: [
				['Even a small cut can bring more fits (seizures), or worse ones.', 'epilepsy-foundation'],
				['The longer and the more you take, the greater that risk.', 'epilepsy-foundation'],
				['A sudden stop of clonazepam can bring fits that do not end by themselves.', 'clonazepam-label-reports'],
				[
					'Plans for other people do not fit. Some local plans leave out people with epilepsy.',
					'epilepsy-protocol',
					'scotland-2024'
				]
			]
		},
		{
			id: 'call',
			heading: 'Call the emergency number',
			lines: [
				['For a first fit. For one over five minutes. For one after another. For an injury. If in doubt.', 'nhs-seizure'],
				[
					'For any fit after a missed, cut or stopped dose, and for one that is not like the usual ones.',
					'withdrawal-seizures-2011',
					'nhs-seizure'
				],
				'A usual fit in someone with known epilepsy: follow the care plan. Call the epilepsy team the same day.'
			]
		},
		{
			id: 'first-aid',
			heading: 'First aid for a fit',
			lines: [
				['Keep them from harm. Put something soft under the head. Time it.', 'nhs-seizure'],
				['Nothing in the mouth. Only a rescue medicine, as the care plan says. Do not hold them down.', 'nhs-seizure'],
				['When it ends, roll them on to their side. Stay.', 'nhs-seizure']
			]
		},
		{
			id: 'running-low',
			heading: 'Running low, or a dose is missed',
			lines: [
				'Call a pharmacist today, while some is left. Say that it is for epilepsy.',
				'None left? Call the team, a pharmacist or a medical advice line now. No answer? Go to urgent care or an emergency department. Do not drive yourself.',
				'Missed a dose? Look at the care plan, or call the team. Do not take extra to catch up.',
				'Cannot keep it down? Call the same day.'
			]
		},
		{
			id: 'rescue',
			heading: 'Rescue medicine',
			lines: [
				'Some people have midazolam or another medicine for a long fit. It is for that alone.',
				'Use it only as the care plan says, and tell the ambulance team that you did.'
			]
		},
		{
			id: 'worried',
			heading: 'Worried about how much you rely on it?',
			lines: [
				['A body that is used to it is normal here as well, and it is not the same as addiction.', 'asam-2025', 'nice-ng215'],
				['The effect on fits can fade with time. Only the team can judge what to do about that.', 'tolerance-2012'],
				'Tell the team what worries you. They can look at other medicines with you.'
			]
		},
		{
			id: 'children',
			heading: 'For a parent',
			lines: [
				['Clonazepam is given to young children too.', 'nhs-clonazepam'],
				['More upset instead of calm? That is rare, but more likely in children. Tell the team.', 'opposite-reactions-2004'],
				'All of this page goes for a child. Call the child’s epilepsy team before any change.'
			]
		},
		{
			id: 'driving',
			heading: 'Driving',
			lines: ['After a fit, or when a medicine for fits is changed, do not drive until you have asked the team.']
		}
	],
	unknown: [
		['How likely a fit is after a change in one person. Nobody can say.', 'epilepsy-foundation'],
		'Which medicine suits which kind of epilepsy is not for a web page.'
	],
	next: ['helping', 'driving', 'coming-off']
} satisfies LearnWords;
