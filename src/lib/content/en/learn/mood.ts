import type { LearnWords } from '../../learn.ts';

export const mood = {
	title: 'Mood, crying, numbness, opposite effects',
	description: 'What is known about low mood, tears, feeling numb and getting more upset on these medicines.',
	lead: 'If you think of ending your life, call a crisis line or the emergency number now. You need not explain it well.',
	sections: [
		{
			id: 'thoughts',
			heading: 'Thoughts of suicide',
			lines: [
				[
					'Some people have had such thoughts on this kind of medicine, or when they came off it.',
					'asam-2025',
					'clonazepam-leaflet',
					'blanco-2018'
				],
				['The leaflet says to contact a doctor at once.', 'clonazepam-leaflet'],
				[
					'It is debated if the medicine is the cause. The warning comes from studies of other medicines for fits.',
					'suicidality-2022'
				],
				['You can say it out loud. To talk of it does not plant the idea. Ask someone to stay with you.', 'nimh-5-steps'],
				'Let someone else keep the tablets and hand you each dose on time. Throw none away.'
			]
		},
		{
			id: 'low',
			heading: 'Low mood',
			lines: [
				[
					'Low mood is a listed side effect. In trials for panic, more people left because of it than with a dummy pill. They were still few.',
					'clonazepam-label-effects'
				],
				['In a trial with set doses it did not rise with the dose.', 'panic-trial-1997'],
				['Low mood is also part of coming off for some people.', 'asam-2025'],
				['Clonazepam is not approved for low mood. If you feel low, ask what else could help.', 'us-indications']
			]
		},
		{
			id: 'crying',
			heading: 'Crying',
			lines: [
				[
					'You may read that crying is a well-known effect, or that serotonin is to blame. We found no good proof of either.',
					'panic-trial-1997',
					'statpearls'
				],
				'Tears can come from worry, grief, poor sleep or a low mood. They do not prove addiction.',
				'They are a good reason to talk with someone.'
			]
		},
		{
			id: 'numb',
			heading: 'Feeling numb or unreal',
			lines: [
				['Feeling unreal is known when people come off.', 'asam-2025'],
				'Some people say that they feel flat while they take it. We found no good study of that. Tell a prescriber all the same.',
				['These medicines may make talking therapy work less well. Let the therapist know what you take.', 'scotland-2024-guide']
			]
		},
		{
			id: 'opposite',
			heading: 'More upset instead of calm',
			lines: [
				[
					'A few people get restless, angry, anxious or sleepless after a dose. It is rare.',
					'opposite-reactions-2004',
					'clonazepam-label-effects'
				],
				[
					'It is more likely in children, in older people, with alcohol problems, with other mental illness, or where anger was an issue before.',
					'opposite-reactions-2004'
				],
				'Call a prescriber or a pharmacist the same day. Please do not stop on your own because of it.',
				'If anyone may get hurt, call the emergency number.',
				['Restless between doses? That may be something else: the dose wearing off.', 'asam-patient-2025']
			]
		},
		{
			id: 'help',
			heading: 'What helps',
			lines: [
				'Write down when it happens, and how long after a dose. A page for that is in this part of Signpost.',
				'Tell one person. Bring them along if you like.'
			]
		}
	],
	unknown: [
		['Why mood changes on these medicines is not known.', 'panic-trial-1997', 'clonazepam-label'],
		'If it is the medicine, the reason it was given, or both: that is hard to tell apart.'
	],
	next: ['effects', 'coming-off', 'diary']
} satisfies LearnWords;
