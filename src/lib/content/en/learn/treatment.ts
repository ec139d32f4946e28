import type { LearnWords } from '../../learn.ts';

export const treatment = {
	title: 'What help can look like',
	description: 'What a prescriber may talk about, how a slow plan works, and where care takes place.',
	lead: ['You do not have to come with a decision. A first talk is just that.', 'asam-patient-2025'],
	sections: [
		{
			id: 'talk',
			heading: 'What a prescriber may ask',
			points: [
				{ first: 'The start:', rest: ['why it was given, and if it still helps.', 'asam-2025', 'asam-patient-2025'] },
				{
					first: 'All that you take:',
					rest: ['other medicines, alcohol, things from a shop or the street.', 'asam-2025', 'asam-patient-2025']
				},
				{ first: 'The past:', rest: ['other tries, and any fits.', 'asam-2025'] },
				{
					first: 'Your life:',
					rest: ['age, driving, a baby on the way, work, who is at home.', 'asam-2025', 'asam-patient-2025']
				},
				{
					first: 'What matters to you:',
					rest: ['what you hope for, and what you fear.', 'asam-patient-2025', 'scotland-2024-guide']
				}
			]
		},
		{
			id: 'choices',
			heading: 'What you may decide together',
			lines: [
				['It may be to keep it, to change it, or to come off. The choice should be shared.', 'asam-2025', 'nice-ng215'],
				['In Scotland, health staff are told not to press people who are not ready.', 'scotland-2024-guide'],
				['From 65 on, guidelines lean more towards coming off. Still slowly, and still with you.', 'asam-2025']
			]
		},
		{
			id: 'plan',
			heading: 'What a slow plan is like',
			lines: [
				['It takes months as a rule, and at times over a year. No pace fits all.', 'asam-2025', 'asam-patient-2025'],
				['It can slow down or pause when it gets hard. That is not failing.', 'asam-2025', 'asam-patient-2025'],
				['You meet often. How you feel leads the next step.', 'scotland-2024-guide'],
				['Some people change to a slower medicine first. It is one choice, not a must, and not right for all.', 'asam-2025'],
				'We show no amounts and no dates here, on purpose. They are made for one person, by someone who knows them.'
			]
		},
		{
			id: 'where',
			heading: 'Where it takes place',
			lines: [
				[
					'Most people live at home and see their own clinic. Hospital or a clinic with beds is for special reasons.',
					'asam-2025',
					'asam-patient-2025'
				],
				'Be wary of pages that say a stay with them is the only way. Some of them sell it.'
			]
		},
		{
			id: 'support',
			heading: 'What helps along the way',
			points: [
				{
					first: 'Talking therapy.',
					rest: ['CBT may help with worry. A form of it is for sleep.', 'asam-2025', 'asam-patient-2025']
				},
				{ first: 'Someone to call.', rest: ['Ask whom to ring on a bad day, and at night.', 'asam-patient-2025'] },
				{
					first: 'A follow-up date.',
					rest: ['Guidelines ask for a regular look at the plan.', 'asam-guideline-2025', 'scotland-2024-guide']
				},
				{
					first: 'If it is hard to control:',
					rest: ['a drug service can help as well. Both are treated at once. No other treatment should end over it.', 'asam-2025']
				}
			]
		},
		{
			id: 'ask',
			heading: 'Questions you could ask',
			lines: [
				'Is it still right for me?',
				'What else could help?',
				'If we change it, how would we go slowly?',
				'What do we do if it gets hard?',
				'Whom do I call, by day and by night?'
			]
		},
		{
			id: 'fear',
			heading: 'Will they take it away at once?',
			lines: [
				['Guidelines say no: not suddenly, save in a rare emergency.', 'asam-2025', 'nice-ng215'],
				[
					'If someone wants to end it fast, you can say so. The guide for people who take it says to speak up.',
					'asam-patient-2025'
				],
				'Has it been ended already? Call a pharmacist, a doctor or a medical advice line today.',
				['Older people who got a leaflet about this talked with a doctor or a pharmacist more often.', 'empower-summary']
			]
		}
	],
	unknown: [
		['Guidelines differ on how fast to go. None of them knows the best pace for you.', 'asam-2025', 'nice-cks', 'racgp-2019'],
		['We could not read all of the UK guideline, only its opening part.', 'nice-ng215']
	],
	next: ['coming-off', 'sleep-and-anxiety', 'diary']
} satisfies LearnWords;
