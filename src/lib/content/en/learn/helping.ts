import type { LearnWords } from '../../learn.ts';

export const helping = {
	title: 'Helping someone else',
	description: 'What to say, what not to say, and what to do for an overdose or a fit.',
	lead: [
		'In trials, families who learned calm, kind talk brought more people into care than pressure did.',
		'craft-2010',
		'craft-trial'
	],
	sections: [
		{
			id: 'overdose',
			heading: 'Hard to wake, or slow breathing',
			points: [
				{ first: 'Try to wake them.', rest: ['Shout. Shake their shoulders.', 'phs-overdose-2023'] },
				{ first: 'Call the emergency number.', rest: ['Say what was taken. Put the phone on speaker.', 'phs-overdose-2023'] },
				{
					first: 'Got naloxone?',
					rest: ['Give it. It does no harm if no opioid was taken.', 'phs-overdose-2023', 'naloxone-facts']
				},
				{ first: 'Breathing?', rest: ['Roll them on to their side. Watch each breath.', 'phs-overdose-2023'] },
				{
					first: 'Not breathing?',
					rest: ['Push hard and fast on the chest. The team on the phone will guide you.', 'phs-overdose-2023']
				},
				{
					first: 'Stay.',
					rest: [
						'Never let them “sleep it off”. Naloxone can wear off first.',
						'phs-overdose-2023',
						'penington-overdose',
						'naloxone-facts'
					]
				}
			]
		},
		{
			id: 'fit',
			heading: 'A fit (seizure)',
			points: [
				{
					first: 'Keep them from harm.',
					rest: ['Move hard things away. Something soft under the head. Time it.', 'nhs-seizure']
				},
				{
					first: 'Nothing in the mouth.',
					rest: ['Do not hold them down. When it ends, roll them on to their side. Stay.', 'nhs-seizure']
				},
				{
					first: 'Call the emergency number',
					rest: [
						'for a first fit, over five minutes, one after another, an injury, or if in doubt. Call if a dose was missed, cut or stopped.',
						'nhs-seizure',
						'withdrawal-seizures-2011'
					]
				}
			]
		},
		{
			id: 'suicide',
			heading: 'If they may think of suicide',
			lines: [
				['Ask straight out. Asking does not plant the idea.', 'nimh-5-steps'],
				['Stay with them, listen, and help them call a crisis line. Call the emergency number if they may act.', 'nimh-5-steps'],
				[
					'With their OK, keep the tablets and hand over each dose on time. Hold none back, and throw none away.',
					'nimh-5-steps',
					'asam-2025'
				]
			]
		},
		{
			id: 'say',
			heading: 'What to say',
			lines: [
				['Pick a calm time. Say what you saw, not what they are.', 'craft-summary', 'nida-words'],
				'“I saw that you were hard to wake on Sunday. I was scared. Can we talk?”',
				'“I am not here to tell you off. What is it like for you?”',
				['“Would you like me to come along?” Be ready with a number when they say yes.', 'craft-summary']
			]
		},
		{
			id: 'not',
			heading: 'What not to do',
			points: [
				{
					first: 'Do not hide the medicine or take it away.',
					rest: ['A sudden stop can be dangerous.', 'asam-2025', 'fda-2020']
				},
				{ first: 'Do not use labels.', rest: ['Words that judge can make people seek less help.', 'nida-words'] },
				{ first: 'Do not corner them.', rest: ['In trials, kind training for families worked better.', 'craft-2010'] }
			]
		},
		{
			id: 'over-time',
			heading: 'What works over time',
			lines: [
				[
					'There is training for families. It teaches kind talk, notice of what goes well, and how to stay out of harm.',
					'craft-summary'
				],
				['In trials about two in three people who had said no to care then went.', 'craft-2010', 'craft-2020'],
				['Look after yourself too. That is part of it.', 'craft-summary']
			]
		},
		{
			id: 'lines',
			heading: 'Lines for you, too',
			lines: [
				'In many countries there are lines for families and friends. You can ask for yourself.',
				'Are you under 18, or are they? There may be a line for young people. An adult you trust can help too.',
				'“Who to call”, at the foot of this page, has the lines that we know of.'
			]
		}
	],
	unknown: [
		['Most of those trials were about alcohol or other drugs. Few were about these medicines.', 'craft-2010', 'craft-2020'],
		'You can do all of it right and they may still say no. That is not your doing.'
	],
	next: ['mixing', 'coming-off', 'used-to-it']
} satisfies LearnWords;
