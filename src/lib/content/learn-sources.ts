import type { Source } from './sources.ts';

/** Sources that only the pages under /learn rest on. Apart from the others, which travel with the check; the same rules hold. */
export const LEARN_SOURCES = [
	{
		id: 'asam-guideline-2025',
		name: 'Joint clinical practice guideline on benzodiazepine tapering',
		publisher: 'Journal of General Internal Medicine',
		year: 2025,
		url: 'https://doi.org/10.1007/s11606-025-09499-2',
		status: 'abstract',
		evidence: '6'
	},
	{
		id: 'fda-case-review',
		name: 'Case review behind the boxed warning of 2020',
		publisher: 'US Food and Drug Administration, reported by Patient Care',
		year: 2020,
		url: 'https://www.patientcareonline.com/view/fda-requires-update-to-boxed-warning-for-benzodiazepines',
		status: 'report',
		evidence: '8b'
	},
	{
		id: 'ashton-2002',
		name: 'Benzodiazepines: how they work and how to withdraw',
		publisher: 'C H Ashton',
		year: 2002,
		url: 'https://www.benzo.org.uk/manual/',
		status: 'excerpt',
		evidence: '14'
	},
	{
		id: 'us-indications',
		name: 'Clonazepam: approved uses in the United States',
		publisher: 'Copies of the US label',
		status: 'excerpt',
		evidence: '16d'
	},
	{
		id: 'modulators',
		name: 'Benzodiazepines as medicines that strengthen GABA: a statement and a review',
		publisher:
			'British Association for Psychopharmacology and Royal College of Psychiatrists, 2013; a review of designer benzodiazepines',
		status: 'excerpt',
		evidence: '25b'
	},
	{
		id: 'adaptation-2003',
		name: 'How the brain adapts: GABA and glutamate in long-term benzodiazepine use',
		publisher: 'Allison and Pratt, PubMed 12725868',
		year: 2003,
		url: 'https://pubmed.ncbi.nlm.nih.gov/12725868/',
		status: 'abstract',
		evidence: '26d'
	},
	{
		id: 'taps-2016',
		name: 'TAPS: how well a tool of four questions finds substance use',
		publisher: 'Annals of Internal Medicine, in the CTN library',
		year: 2016,
		url: 'https://ctnlibrary.org/document/1226',
		status: 'abstract',
		evidence: '30a'
	},
	{
		id: 'lasting-review-2025',
		name: 'Review of 46 studies on benzodiazepines and lasting symptoms',
		publisher: 'PLoS One, in a press text from the authors’ side',
		year: 2025,
		url: 'https://www.einpresswire.com/article/845220025/',
		status: 'report',
		evidence: '51b'
	},
	{
		id: 'dopamine-2010',
		name: 'Neural bases for addictive properties of benzodiazepines, a study in mice',
		publisher: 'Nature',
		year: 2010,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2871668',
		status: 'abstract',
		evidence: '55'
	},
	{
		id: 'panic-trial-1997',
		name: 'Fixed-dose trial of clonazepam in panic disorder',
		publisher: 'Journal of Clinical Psychopharmacology',
		year: 1997,
		url: 'https://pubmed.ncbi.nlm.nih.gov/9315990/',
		status: 'abstract',
		evidence: '56'
	},
	{
		id: 'jama-2013',
		name: 'Table of benzodiazepine receptor agonists',
		publisher: 'JAMA',
		year: 2013,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3632369/table/T3',
		status: 'read',
		evidence: '58'
	},
	{
		id: 'kinetics-table',
		name: 'Table of how long benzodiazepines and sleep medicines stay in the body',
		publisher: 'A clinical reference, read in a mirrored copy',
		status: 'read',
		evidence: '59'
	},
	{
		id: 'older-half-lives',
		name: 'List of benzodiazepines, with how long they stay in older people',
		publisher: 'An encyclopaedia, old copy',
		status: 'excerpt',
		evidence: '59b'
	},
	{
		id: 'benzoreform-table',
		name: 'Comparison of benzodiazepine pharmacology',
		publisher: 'benzoreform.org',
		url: 'https://benzoreform.org/comparison-of-benzodiazepine-pharmacology',
		status: 'read',
		evidence: '60'
	},
	{
		id: 'clonazepam-brands',
		name: 'Brand names of clonazepam',
		publisher: 'wagem.org and others',
		url: 'https://wagem.org/drug/clonazepam/',
		status: 'read',
		evidence: '61'
	},
	{
		id: 'sleep-falls',
		name: 'Nightly sleep medicine and falls in older people',
		publisher: 'An article at meridian.allenpress.com',
		url: 'https://meridian.allenpress.com/jcphp/article/66/3/23/434652',
		status: 'abstract',
		evidence: '65c'
	},
	{
		id: 'csm-1997',
		name: 'Reminder on benzodiazepines, breastfeeding among other things',
		publisher: 'Committee on Safety of Medicines, United Kingdom',
		year: 1997,
		status: 'read',
		evidence: '66b'
	},
	{
		id: 'epilepsy-protocol',
		name: 'A local protocol for benzodiazepine withdrawal: who is left out',
		publisher: 'NHS practice document, United Kingdom',
		url: 'https://abcdocz.com/doc/146413/',
		status: 'excerpt',
		evidence: '67'
	},
	{
		id: 'craft-trial',
		name: 'Community reinforcement and family training: a trial',
		publisher: 'PMC5690811',
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5690811',
		status: 'abstract',
		evidence: '68b'
	},
	{
		id: 'craft-2020',
		name: 'Community reinforcement and family training: a systematic review',
		publisher: 'Addiction',
		year: 2020,
		url: 'https://doi.org/10.1111/add.14901',
		status: 'abstract',
		evidence: '68c'
	},
	{
		id: 'empower-summary',
		name: 'EMPOWER: a trial of a leaflet for older people, in summary',
		publisher: 'deprescribing.org',
		url: 'https://deprescribing.org/news/empower-trial-empowering-older-adults-to-reduce-benzodiazepine-use/',
		status: 'report',
		evidence: '73b'
	},
	{
		id: 'statpearls',
		name: 'Clonazepam',
		publisher: 'StatPearls',
		url: 'https://www.ncbi.nlm.nih.gov/books/NBK556010/',
		status: 'excerpt',
		evidence: '83'
	}
] as const satisfies readonly Source[];

export type ExtraSourceId = (typeof LEARN_SOURCES)[number]['id'];
