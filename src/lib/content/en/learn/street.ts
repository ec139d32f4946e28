import type { LearnWords } from '../../learn.ts';

export const street = {
	title: 'Tablets from the street or online',
	description: 'What has been found in fake tablets, how to be less alone with it, and why not to stop suddenly.',
	lead: [
		'Tablets that do not come from a pharmacy are often not what they claim to be. No one can know how strong they are.',
		'nsw-counterfeits',
		'phe-2020-report'
	],
	sections: [
		{
			id: 'now',
			heading: 'If someone is hard to wake',
			lines: [
				[
					'Call the emergency number early. Give naloxone if there is any, even if you think there was no opioid.',
					'phs-overdose-2023',
					'naloxone-facts'
				],
				['Never let anyone “sleep it off”. Say what was taken, as far as you know.', 'phs-overdose-2023', 'penington-overdose']
			]
		},
		{
			id: 'inside',
			heading: 'What has been found in them',
			lines: [
				[
					'In Australia, most fake alprazolam that was tested held none. It held other drugs of this kind, or uppers.',
					'nsw-counterfeits'
				],
				[
					'In the United Kingdom, fake diazepam and Xanax held drugs such as etizolam. People lost their lives.',
					'phe-2020-report'
				],
				['In the United States, bromazolam turned up more and more, often with fentanyl, an opioid.', 'cdc-bromazolam-report'],
				[
					'In Ireland, yellow tablets sold as benzodiazepines held nitazenes, which are opioids. People overdosed.',
					'hse-2024-report'
				],
				'The name, the colour and the stamp prove nothing. Packs are copied too.'
			]
		},
		{
			id: 'less-danger',
			heading: 'If you take them now',
			points: [
				{ first: 'Not alone.', rest: ['Help depends on someone who notices.', 'phs-overdose-2023', 'penington-overdose'] },
				{
					first: 'Naloxone near,',
					rest: ['with someone who can give it. You cannot give it to yourself.', 'phs-overdose-2023', 'naloxone-facts']
				},
				{
					first: 'Not with alcohol or opioids.',
					rest: ['In most of the worst cases there was something else as well.', 'overdose-deaths-2021', 'bmj-overdose']
				},
				{ first: 'Have them tested.', rest: 'Some places can do this. Ask a drug service.' }
			]
		},
		{
			id: 'stop',
			heading: 'Why not to stop suddenly',
			lines: [
				['If you take them most days, act as if your body is used to them. No one knows how long these drugs last.', 'asam-2025'],
				['A sudden stop can cause fits. It can put your life at risk.', 'asam-2025', 'fda-2020'],
				'Call a drug service or a doctor before you run out. Please do not fill a gap with more pills you cannot be sure of.',
				'Already out? Call a doctor or a medical advice line today, even if you feel well. For a fit or bad confusion, call the emergency number.'
			]
		},
		{
			id: 'care',
			heading: 'Getting care',
			lines: [
				'On a drug line, you can ask before you say who you are.',
				['Blame keeps people away from care. You can look for a place that does without it.', 'nida-words'],
				[
					'In surveys, most people who took it in another way than told had it from a friend or a relative. Ask a pharmacist about those too.',
					'maust-2019'
				],
				['An alert in the United Kingdom told of more young people who take them. A youth line will listen.', 'phe-2020-report']
			]
		},
		{
			id: 'say',
			heading: 'What you could say',
			lines: [
				'“I take tablets that I bought. I am not sure what they are. I take them most days. I do not want to stop suddenly. Can you help me?”'
			]
		}
	],
	unknown: [
		['What is in the next tablet. It changes from place to place and from week to week.', 'nsw-counterfeits', 'hse-2024-report'],
		['How long the new drugs stay in the body.', 'asam-2025'],
		'What is kept private at a service differs by country. You can ask first.'
	],
	next: ['mixing', 'helping', 'coming-off']
} satisfies LearnWords;
