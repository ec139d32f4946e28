import type { LearnWords } from '../../learn.ts';

export const howItWorks = {
	title: 'How these medicines work',
	description: 'What clonazepam and medicines like it do in the brain, what they are given for, and how long they last.',
	lead: [
		'Clonazepam and its relatives are benzodiazepines. They make the brain’s own calming signal stronger.',
		'modulators',
		'clonazepam-label'
	],
	sections: [
		{
			id: 'brain',
			heading: 'What they do in the brain',
			lines: [
				[
					'The brain has a calming signal called GABA. These medicines make that signal work better.',
					'modulators',
					'clonazepam-label'
				],
				['They do not make the brain release more GABA. They work with what is there.', 'modulators', 'dopamine-2010'],
				[
					'You may read that they raise the level of GABA, or that they act just like it. Both are loose ways to put it.',
					'modulators',
					'nhs-clonazepam',
					'statpearls'
				],
				[
					'Z-drugs, such as zopiclone and zolpidem, are close relatives. The advice on stopping is the same.',
					'nice-ng215',
					'nice-cks'
				]
			]
		},
		{
			id: 'used-for',
			heading: 'What they are given for',
			lines: [
				['In the United States, clonazepam is approved for fits (seizures) and for panic.', 'us-indications', 'clonazepam-label'],
				[
					'In the United Kingdom, its leaflets name epilepsy. The NHS adds muscle spasm, panic and restless legs.',
					'clonazepam-leaflet',
					'nhs-clonazepam'
				],
				'Which kind of epilepsy it suits is for an epilepsy team to say.',
				['It is not a medicine for low mood. Low mood is among its side effects.', 'us-indications', 'clonazepam-label-effects'],
				[
					'You may read that it lifts mood through serotonin or dopamine. The label speaks of GABA only. Lab work on the other two does not show that it lifts mood.',
					'clonazepam-label',
					'statpearls',
					'dopamine-2010'
				]
			]
		},
		{
			id: 'how-long',
			heading: 'How long they last',
			lines: [
				[
					'Some leave the body within hours. Some stay for days. Clonazepam is one of the slower ones.',
					'scotland-2024',
					'jama-2013',
					'kinetics-table'
				],
				[
					'It lasts longer than alprazolam or lorazepam. Diazepam, chlordiazepoxide, clorazepate and flurazepam last longer still.',
					'scotland-2024',
					'jama-2013',
					'kinetics-table'
				],
				['In older people some of the slow ones stay much longer.', 'older-half-lives'],
				'The page of each medicine says where it stands.'
			]
		},
		{
			id: 'over-time',
			heading: 'What changes over time',
			lines: [
				['With steady use the body adapts. That is how these medicines work. It is not a fault.', 'asam-2025', 'fda-2020'],
				[
					'Just how it adapts is not fully known. It seems that the brain reacts less to the signal, and that other signals change as well.',
					'tolerance-2012',
					'adaptation-2003'
				],
				[
					'You may read that the brain stops making GABA. That is not how experts explain it.',
					'tolerance-2012',
					'adaptation-2003'
				],
				['The effect on sleep and on fits can fade fast. For anxiety, little or no fading has been shown.', 'tolerance-2012'],
				['Most people who get it for anxiety or sleep do not raise the amount over the years.', 'racgp-2019']
			]
		},
		{
			id: 'risks',
			heading: 'Known risks',
			lines: [
				[
					'These medicines can help. They also carry a boxed warning in the United States. It holds for all of them, and at the usual dose too.',
					'fda-2020'
				],
				['With opioids they can slow or stop breathing.', 'fda-opioids-2016', 'mhra-2020'],
				['A sudden stop can put a life at risk.', 'fda-2020', 'asam-2025']
			]
		}
	],
	unknown: [
		['Just how clonazepam works is not known. Its own label says so.', 'clonazepam-label'],
		['How the body adapts is still debated.', 'tolerance-2012', 'adaptation-2003'],
		'Tables of how long each one lasts do not agree in all places.'
	],
	next: ['used-to-it', 'medicines', 'effects']
} satisfies LearnWords;
