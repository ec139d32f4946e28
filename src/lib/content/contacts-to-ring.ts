import type { Round } from '../contacts/upkeep.ts';

/**
 * Whom to ring first before a release, and what to ask there: the order of those who gathered the numbers. Nobody has rung one yet.
 * `npm run contacts` prints it as a list to work through; docs/contacts.md says how to set down what was found.
 */
export const ROUNDS: readonly Round[] = [
	{
		title: 'Australia: 1800MEDICARE, its new number and the old one',
		contacts: ['au-healthdirect'],
		ask: ['Does the new number answer, at night as well?', 'Does the old one, 1800 022 222, still lead there?']
	},
	{
		title: 'United States: overdose companions',
		contacts: ['us-neverusealone', 'us-safespot'],
		ask: ['Do both numbers answer?', 'Does SafeSpot take callers from any state?']
	},
	{
		title: 'Canada: overdose companion, at night as well',
		contacts: ['ca-nors'],
		ask: ['Do they answer at 3 in the morning, by voice and by text?']
	},
	{
		title: 'Brazil: the poison line, from Rio, Belo Horizonte and São Paulo',
		contacts: ['br-intoxicacao'],
		ask: ['Is it connected? Callers from around Rio and Belo Horizonte could not reach it in September 2025.']
	},
	{
		title: 'United Kingdom: young people at night, and FRANK',
		contacts: ['gb-papyrus', 'gb-childline', 'gb-frank'],
		ask: [
			'Papyrus: do the night hours go on? Is 88247 the number to text?',
			'Childline: do they answer at night?',
			'FRANK: is it open day and night? Is 82111 the number to text?'
		]
	},
	{
		title: 'Italy: the drug line',
		contacts: ['it-tv-droga'],
		ask: ['Does it answer? Does 800 940 789, which one doubtful note names, exist and take its place?']
	},
	{
		title: 'United States: 988, and the numbers to text',
		contacts: ['us-988', 'us-veterans', 'us-crisis-text-line', 'us-trevor'],
		ask: ['988: what are the options by now? Is there an option 3 again?', 'Do 741741, 678678 and 838255 reply to a text?']
	},
	{
		title: 'Germany: the drug line, and whether 113 works yet',
		contacts: ['de-suchthotline'],
		ask: ['Does it answer, and what does the call cost?', 'Is the crisis number 113 live? (It is not in our list.)']
	},
	{
		title: 'India: children, and the line against addiction',
		contacts: ['in-1098', 'in-14446'],
		ask: ['1098: who answers, a helper for children or the police?', '14446: when do they answer?']
	},
	{
		title: 'Ireland: the three numbers to text',
		contacts: ['ie-childline', 'ie-pieta', 'ie-text50808'],
		ask: ['Do 50101, 51444 and 50808 reply? Which words do they want?']
	},
	{
		title: 'Poland: the hours of 116 123',
		contacts: ['pl-116123'],
		ask: ['When does somebody answer?']
	},
	{
		title: 'Lines whose digits were found in code files only',
		// Read twice, in unrelated files; no page of the service was read again.
		contacts: [
			'gb-emergency',
			'gb-frank-textphone',
			'ie-emergency',
			'ie-poison',
			'ie-yourmentalhealth',
			'us-emergency',
			'us-poison',
			'ca-emergency',
			'ca-poison',
			'ca-qc-poison',
			'ca-on-connex',
			'ca-qc-aidedrogue',
			'au-poison',
			'au-aod-hotline',
			'nz-emergency',
			'nz-poison',
			'za-emergency',
			'za-poison',
			'ke-emergency',
			'ke-befrienders',
			'ke-nacada',
			'sg-emergency',
			'sg-sos',
			'sg-1771',
			'sg-nams',
			'ph-emergency',
			'fr-emergency',
			'fr-3114',
			'fr-drogues-info',
			'es-emergency',
			'es-024',
			'es-esperanza',
			'es-poison',
			'it-emergency',
			'it-telefonoamico',
			'nl-emergency',
			'nl-113',
			'pt-emergency',
			'pt-ciav',
			'pl-emergency',
			'pl-narkomania',
			'se-emergency',
			'se-1177',
			'se-90101',
			'se-gic',
			'se-droghjalpen',
			'br-emergency',
			'br-cvv',
			'mx-emergency',
			'mx-lineadelavida',
			'mx-lineadelavida-crisis',
			'mx-saptel',
			'jp-emergency',
			'jp-yorisoi',
			'jp-kokoro',
			'jp-inochi',
			'jp-poison-osaka',
			'jp-poison-tsukuba'
		],
		ask: ['Who answers, and is it still this service?']
	}
];
