import type { LearnWords } from '../../learn.ts';

/** The anchors of the parts are the ids of the questions. */
export const signs = {
	title: 'Signs worth talking about',
	description: 'Each warning sign in plain words: what it can mean, what else can cause it, and what helps.',
	lead: 'One sign can have many causes. None of them proves anything. Each is worth a talk.',
	sections: [
		{
			id: 'control',
			heading: 'Signs about control',
			parts: [
				{
					id: 'ran-out-early',
					heading: 'Running out early',
					lines: [
						['It can mean that the plan is hard to keep to. Health services look out for it.', 'nice-ng215'],
						'Lost tablets, a trip or a changed dose can do the same.',
						'What helps: tell a pharmacist while some is left. Already out? Call a doctor or a medical advice line today.'
					]
				},
				{
					id: 'closer-together',
					heading: 'More, or closer together, than told',
					lines: [
						['It can mean that a dose does less, or that control is slipping.', 'dsm-criteria', 'nice-ng215'],
						'If it says “as needed”, it may not be clear how much is meant.',
						'What helps: say how you really take it. Please do not change it alone.'
					]
				},
				{
					id: 'several-prescribers',
					heading: 'More than one prescriber',
					lines: [
						['It can mean that one supply is not enough. Health services look out for this too.', 'nice-ng215'],
						'Several doctors in one team are normal.',
						'What helps: one list of all you take, shown to each of them.'
					]
				},
				{
					id: 'other-feelings',
					heading: 'For other feelings, or for any stress',
					lines: [
						['It can mean that the medicine has become the answer to many things.', 'icd-11'],
						'A very hard time can lead to this. So can a pack that says “as needed”.',
						['What helps: ask about talking therapy.', 'asam-patient-2025']
					]
				},
				{
					id: 'craving',
					heading: 'A strong urge',
					lines: [
						['An urge is about control. A body can be used to it without any urge.', 'dsm-criteria', 'fda-2020'],
						'Fear of a bad night can feel much like an urge.',
						'What helps: say it out loud to one person. An urge is a feeling, not a choice.'
					]
				},
				{
					id: 'kept-hidden',
					heading: 'Keeping it to yourself',
					lines: [
						['Many people hide it because they fear to be judged. That fear keeps them from care.', 'nida-words'],
						'Some people just keep their health private.',
						'What helps: pick one person, or a helpline. There you can ask before you say who you are.'
					]
				},
				{
					id: 'duties',
					heading: 'Life gets harder, and it goes on',
					lines: [
						[
							'Missed duties, strain with people or worse health are signs when use goes on all the same.',
							'dsm-criteria',
							'icd-11'
						],
						'Illness, grief or poor sleep can do all of this too.',
						'What helps: tell a prescriber what has got harder. Ask about support at home or at work.'
					]
				},
				{
					id: 'against-advice',
					heading: 'Not taking advice to cut down',
					lines: [
						['It can be about control. It can also be fear, or a plan that was too fast.', 'dsm-criteria', 'asam-2025'],
						['What helps: ask for a plan that you make together. Guidelines want that.', 'asam-2025', 'nice-ng215']
					]
				}
			]
		},
		{
			id: 'body',
			heading: 'Signs from the body',
			parts: [
				{
					id: 'works-less',
					heading: 'It does less than it did',
					lines: [
						['The body may have got used to it. For sleep this can happen fast.', 'tolerance-2012'],
						'More stress or a new illness can feel the same.',
						'What helps: tell a prescriber before anything is changed.'
					]
				},
				{
					id: 'unwell-when-late',
					heading: 'Unwell when a dose is late',
					lines: [
						['The body may be used to it. With short-acting ones it can happen between doses.', 'asam-2025', 'asam-patient-2025'],
						'Worry about a late dose can bring some of the same feelings.',
						['What helps: tell a prescriber soon. It is a reason not to stop suddenly.', 'asam-2025', 'fda-2020']
					]
				},
				{
					id: 'failed-attempts',
					heading: 'Could not cut down',
					lines: [
						[
							'It may have been too fast for a body that is used to it. It can also be about control.',
							'asam-2025',
							'dsm-criteria'
						],
						'What helps: a slower plan, with someone. To find it hard is not failing.'
					]
				}
			]
		},
		{
			id: 'other',
			heading: 'Signs about safety',
			parts: [
				{
					id: 'memory',
					heading: 'Gaps in memory',
					lines: [
						[
							'This is a known effect, at the usual dose too, and more so in older people. It does not prove addiction.',
							'clonazepam-label',
							'asam-patient-2025'
						],
						'What helps: tell a doctor or a pharmacist. There can be other causes.'
					]
				},
				{
					id: 'mixing',
					heading: 'Adding alcohol or another drug',
					lines: [
						[
							'It can mean that the usual amount does less. It is a danger of its own.',
							'dsm-criteria',
							'nhs-clonazepam',
							'mhra-2020'
						],
						'It can also be a drink among friends, with no such aim. The danger is the same.',
						'What helps: ask a pharmacist to check all that you take. Hard to wake, or slow breathing? Call the emergency number.'
					]
				}
			]
		}
	],
	unknown: [
		'No list of signs can tell if a person has a problem. Few signs do not rule one out.',
		['Even well-tested lists of questions miss many people.', 'taps-2016'],
		'Our list is ours. It has not been tried in a study.'
	],
	next: ['used-to-it', 'mixing', 'treatment']
} satisfies LearnWords;
