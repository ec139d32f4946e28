import type { LearnWords } from '../../learn.ts';

export const comingOff = {
	title: 'Coming off: why not alone',
	description: 'Why a sudden stop is dangerous, what people may feel and when, and when to call for help.',
	lead: ['Many people come off these medicines. It takes time, and a plan made with a clinician.', 'asam-2025', 'racgp-2019'],
	sections: [
		{
			id: 'emergency',
			heading: 'Call the emergency number',
			lines: [
				[
					'Call for a fit, bad confusion, seeing or hearing things, bad chest pain, or passing out.',
					'asam-2025',
					'clonazepam-label',
					'nhs-chest-pain'
				],
				[
					'Call too if you may hurt yourself. Such thoughts can come with this, and they can be helped.',
					'asam-2025',
					'nimh-5-steps'
				],
				['A jerk or a twitch after a cut is worth a call to a clinician the same day.', 'asam-2025', 'withdrawal-seizures-2011']
			]
		},
		{
			id: 'stopped',
			heading: 'If you have stopped, or run out',
			lines: [
				['Call a doctor, a pharmacist or a medical advice line today, even if you feel well.', 'asam-2025', 'nice-ng215'],
				'Ask what to do about the next dose. Please do not decide it alone. Do not take extra to catch up.',
				'No answer, or is it night? Go to urgent care or an emergency department. Do not drive yourself.',
				'Let one person know, and try not to be alone.'
			]
		},
		{
			id: 'why',
			heading: 'Why not alone, and not suddenly',
			lines: [
				['A sudden stop, or a fast cut, can cause fits (seizures). It can put a life at risk.', 'asam-2025', 'fda-2020'],
				['It has happened after a short time, and at the usual dose.', 'withdrawal-seizures-2011'],
				['With clonazepam, a sudden stop can bring fits that do not end by themselves.', 'clonazepam-label-reports'],
				['Fits have come after a stop of slow medicines as well as fast ones.', 'withdrawal-seizures-2011'],
				['Z-drugs too are not to be stopped suddenly.', 'nice-ng215', 'nice-cks']
			]
		},
		{
			id: 'feel',
			heading: 'What people may feel',
			lines: [
				[
					'Worry, panic, low mood, a short temper. Poor sleep and bad dreams. Sweats, a racing heart, headache, feeling sick, cramps.',
					'asam-2025'
				],
				[
					'Shaking, twitches, sore muscles. Tingling, ringing in the ears. Light and sound that feel too strong. Feeling unreal. Poor memory and focus.',
					'asam-2025'
				],
				['You may read that tingling comes from fast breathing. It is also a known effect of coming off in itself.', 'asam-2025'],
				['It can look just like the old trouble coming back. Tell someone, as it helps to know which it is.', 'maudsley-2024'],
				'You may feel some of these, or none.'
			]
		},
		{
			id: 'when',
			heading: 'When it may start, and how long it lasts',
			points: [
				{ first: 'Short-acting ones:', rest: ['often within a day or two.', 'racgp-2019'] },
				{
					first: 'Slow ones, such as clonazepam and diazepam:',
					rest: [
						'often after several days, at times sooner. It has been seen as late as three weeks.',
						'racgp-2019',
						'bnf-withdrawal-report'
					]
				},
				{ first: 'Between doses:', rest: ['short-acting ones can cause it even then.', 'asam-patient-2025'] },
				{
					first: 'How long:',
					rest: ['no one can say. In reports it was from weeks to years. It mostly eases.', 'fda-case-review', 'racgp-2019']
				},
				{
					first: 'Over a month after the end?',
					rest: ['Talk with a clinician about what is still there.', 'asam-patient-2025']
				}
			]
		},
		{
			id: 'myths',
			heading: 'Tips to be wary of',
			lines: [
				['Fixed day-by-day timetables. People differ too much.', 'fda-case-review', 'racgp-2019'],
				['Home-made liquid doses. Which form to use is for a prescriber and a pharmacist.', 'maudsley-2024'],
				['Minerals and other supplements. The proof is too thin.', 'clonazepam-label-reports'],
				'Weighted blankets may feel nice. We found no proof that they help with this.'
			]
		},
		{
			id: 'after',
			heading: 'Afterwards',
			lines: [['Many people feel better later on. They think and move better, older people above all.', 'racgp-2019']]
		}
	],
	unknown: [
		[
			'Some people feel effects for a year or more. The studies are thin or one-sided, and no one knows how often, or if it can stay for good.',
			'lasting-symptoms-2023',
			'lasting-review-2025'
		],
		[
			'A well-known manual, over twenty years old, tells what one doctor saw. It is not a trial, and parts are dated.',
			'ashton-2002'
		]
	],
	next: ['treatment', 'sleep-and-anxiety', 'diary']
} satisfies LearnWords;
