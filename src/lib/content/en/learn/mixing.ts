import type { LearnWords } from '../../learn.ts';

export const mixing = {
	title: 'Mixing with alcohol and other drugs',
	description: 'Why some mixes can stop breathing, which ones to ask about, and what to do if someone is hard to wake.',
	lead: [
		'Mixing is what makes these medicines most dangerous. Ask a pharmacist about all that you take.',
		'overdose-deaths-2021',
		'bmj-overdose'
	],
	sections: [
		{
			id: 'danger',
			heading: 'If someone is hard to wake',
			lines: [
				[
					'Call the emergency number at once. Other signs: slow breathing, slurred words, snoring or a rasp, blue or grey lips.',
					'phs-overdose-2023',
					'penington-overdose'
				],
				['Not all signs need be there. Never let anyone “sleep it off”.', 'phs-overdose-2023', 'penington-overdose'],
				[
					'Give naloxone if there is any. It does not act on benzodiazepines. It can reverse an opioid, known or not.',
					'phs-overdose-2023',
					'naloxone-facts'
				]
			]
		},
		{
			id: 'opioids',
			heading: 'Opioids',
			lines: [
				[
					'Strong painkillers, codeine, tramadol, methadone and buprenorphine are opioids. Some cough medicines hold one too.',
					'clonazepam-leaflet',
					'mhra-2020'
				],
				['Together they can make people very sleepy, and slow or stop their breathing.', 'mhra-2020', 'fda-opioids-2016'],
				[
					'In the United States, most people who lost their lives with a benzodiazepine had an opioid as well.',
					'overdose-deaths-2021'
				],
				['Methadone can act late, so the danger may come later too.', 'mhra-2020'],
				'Do you take both? Talk with a prescriber or a pharmacist this week. If you feel very sleepy or breathe slowly, get help at once.',
				['Ask for naloxone to keep at home. Guidelines say to offer it to all who take both.', 'asam-2025'],
				[
					'Please do not stop either one suddenly. Never stop methadone or buprenorphine over this. Going without can be the greater harm.',
					'asam-2025',
					'fda-opioid-treatment-2017'
				]
			]
		},
		{
			id: 'alcohol',
			heading: 'Alcohol',
			lines: [
				['The NHS says not to drink with clonazepam. Sleep can get so deep that it is hard to wake.', 'nhs-clonazepam'],
				['It also makes driving worse.', 'drug-driving'],
				'Do you drink a lot on most days? Ask before you stop that as well. A sudden stop of heavy drinking may be dangerous too.'
			]
		},
		{
			id: 'gabapentinoids',
			heading: 'Gabapentin and pregabalin',
			lines: [
				['With a sedative they can cause bad breathing trouble. Lung disease and age add to it.', 'fda-gabapentinoids-2019'],
				'Ask a prescriber or a pharmacist to look at both.',
				['They too are not to be stopped suddenly.', 'nice-ng215']
			]
		},
		{
			id: 'sedatives',
			heading: 'Other things that make people sleepy',
			points: [
				{
					first: 'A second benzodiazepine or a Z-drug.',
					rest: [
						'The effects add up. Several at once were found in cases of fits after a stop. Tell a prescriber of them all.',
						'withdrawal-seizures-1987'
					]
				},
				{
					first: 'Some allergy, cold and sleep remedies.',
					rest: ['Ask a pharmacist before you pick one from the shelf.', 'fda-gabapentinoids-2019', 'nz-leaflet']
				},
				{
					first: 'Antidepressants.',
					rest: ['Some add to the effect. Keep on with them, and tell the prescriber.', 'fda-gabapentinoids-2019']
				},
				{ first: 'Antipsychotics.', rest: 'They may add to the effect. Ask for a review before any change.' },
				{ first: 'Cannabis.', rest: 'It may add to the effect. Best not together, and do not drive.' }
			]
		},
		{
			id: 'stimulants',
			heading: 'Uppers, such as cocaine',
			lines: [
				['Some people use a benzodiazepine to come down.', 'designer-review'],
				'One may hide the warning signs of the other. A drug service can talk it through without blame.'
			]
		},
		{
			id: 'other-medicines',
			heading: 'Other medicines',
			lines: [
				['Some thrush and fungus treatments can raise the level of clonazepam. Tell the pharmacist what you take.', 'nz-leaflet']
			]
		},
		{
			id: 'breathing',
			heading: 'With a lung or breathing problem',
			lines: [['With lung disease, or pauses in breath at night, ask for an early review.', 'nhs-clonazepam-who', 'asam-2025']]
		}
	],
	unknown: [
		'How strongly a mix acts on one person cannot be told beforehand.',
		'For cannabis, antipsychotics and uppers our sources say little. We put those lines softly.',
		['Pills from the street may hold an opioid that no one knows of.', 'hse-2024-report', 'cdc-bromazolam-report']
	],
	next: ['street', 'driving', 'helping']
} satisfies LearnWords;
