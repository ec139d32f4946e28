import type { CardId } from './cards.ts';

/**
 * How much of a source was read: `read` all of what we use, `abstract` its abstract, `excerpt` parts of it or an older
 * copy, `report` what another source says of it, `known-only` nothing. What rests on `known-only` is never said firmly.
 */
export type SourceStatus = 'read' | 'abstract' | 'excerpt' | 'report' | 'known-only';

export interface Source {
	readonly id: string;
	readonly name: string;
	readonly publisher: string;
	readonly year?: number;
	/** Missing where no public page is known. */
	readonly url?: string;
	readonly status: SourceStatus;
	/** Its number in the evidence sheet, docs/evidence.md. */
	readonly evidence: string;
}

/** The sources that rules and cards rest on, in the order of the evidence sheet. */
export const SOURCES = [
	{
		id: 'asam-2025',
		name: 'Benzodiazepine Tapering: pocket guide to the joint clinical practice guideline',
		publisher: 'American Society of Addiction Medicine, with nine other societies',
		year: 2025,
		url: 'https://eguideline.guidelinecentral.com/i/1532950',
		status: 'excerpt',
		evidence: '5'
	},
	{
		id: 'asam-patient-2025',
		name: 'Benzodiazepine Tapering: patient guide',
		publisher: 'American Society of Addiction Medicine',
		year: 2025,
		url: 'https://eguideline.guidelinecentral.com/i/1539871',
		status: 'excerpt',
		evidence: '7'
	},
	{
		id: 'fda-2020',
		name: 'Boxed warning updated for the benzodiazepine class',
		publisher: 'US Food and Drug Administration',
		year: 2020,
		url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
		status: 'excerpt',
		evidence: '8'
	},
	{
		id: 'mhra-2020',
		name: 'Benzodiazepines and opioids: reminder of risk of potentially fatal respiratory depression',
		publisher: 'MHRA, United Kingdom',
		year: 2020,
		url: 'https://www.gov.uk/drug-safety-update/benzodiazepines-and-opioids-reminder-of-risk-of-potentially-fatal-respiratory-depression',
		status: 'read',
		evidence: '9'
	},
	{
		id: 'nice-ng215',
		name: 'Medicines associated with dependence or withdrawal symptoms (NG215), context',
		publisher: 'NICE, United Kingdom',
		year: 2022,
		url: 'https://www.nice.org.uk/guidance/ng215/chapter/Context',
		status: 'excerpt',
		evidence: '10'
	},
	{
		id: 'nice-cks',
		name: 'Benzodiazepine and z-drug withdrawal',
		publisher: 'NICE Clinical Knowledge Summaries, United Kingdom',
		year: 2013,
		url: 'https://cks.nice.org.uk/topics/benzodiazepine-z-drug-withdrawal/',
		status: 'excerpt',
		evidence: '11'
	},
	{
		id: 'nice-cks-leaflet',
		name: 'Withdrawal of benzodiazepines, a local leaflet built on NICE CKS',
		publisher: 'Local health service, United Kingdom',
		url: 'https://docslib.org/doc/8834537/withdrawal-of-benzodiazepines',
		status: 'excerpt',
		evidence: '11b'
	},
	{
		id: 'racgp-2019',
		name: 'Prescribing drugs of dependence in general practice, part B: benzodiazepines',
		publisher: 'Royal Australian College of General Practitioners',
		year: 2019,
		url: 'https://www.racgp.org.au/clinical-resources/clinical-guidelines/key-racgp-guidelines/view-all-racgp-guidelines/drugs-of-dependence/part-b/discontinuing-benzodiazepines',
		status: 'excerpt',
		evidence: '12'
	},
	{
		id: 'scotland-2024',
		name: 'Quality prescribing for benzodiazepines and z-drugs 2024 to 2027: table of half-lives',
		publisher: 'Scottish Government',
		year: 2024,
		url: 'https://rightdecisions.scot.nhs.uk/benzodiazepines-and-z-drugs-quality-prescribing-a-guide-for-improvement/reducing-stopping-and-switching/switching-to-diazepam',
		status: 'read',
		evidence: '13'
	},
	{
		id: 'scotland-2024-guide',
		name: 'Quality prescribing for benzodiazepines and z-drugs: guide for improvement 2024 to 2027',
		publisher: 'Scottish Government',
		year: 2024,
		url: 'https://www.gov.scot/publications/quality-prescribing-benzodiazepines-z-drugs-guide-improvement-2024-2027',
		status: 'excerpt',
		evidence: '13b, 13c'
	},
	{
		id: 'clonazepam-label',
		name: 'Clonazepam (Klonopin), US prescribing information',
		publisher: 'US Food and Drug Administration',
		url: 'http://drugcentral.org/label/542f22e8-dad2-47a8-93b6-30936715d73b/view',
		status: 'excerpt',
		evidence: '15'
	},
	{
		id: 'clonazepam-label-reports',
		name: 'Clonazepam label: withdrawal and long seizures, second-hand',
		publisher: 'Reports of the US label',
		status: 'report',
		evidence: '15b'
	},
	{
		id: 'clonazepam-label-effects',
		name: 'Clonazepam, US prescribing information: side effects and opposite reactions',
		publisher: 'US Food and Drug Administration',
		url: 'https://medlibrary.org/lib/rx/meds/clonazepam-19/page/4/',
		status: 'excerpt',
		evidence: '15c'
	},
	{
		id: 'nhs-clonazepam',
		name: 'Clonazepam: about it, and common questions',
		publisher: 'NHS, United Kingdom',
		url: 'https://www.nhs.uk/medicines/clonazepam/',
		status: 'excerpt',
		evidence: '16'
	},
	{
		id: 'clonazepam-leaflet',
		name: 'Clonazepam, UK patient information leaflet',
		publisher: 'Electronic medicines compendium, United Kingdom',
		url: 'https://www.medicines.org.uk/emc/product/13634/pil',
		status: 'excerpt',
		evidence: '16b'
	},
	{
		id: 'epilepsy-foundation',
		name: 'Clonazepam',
		publisher: 'Epilepsy Foundation, United States',
		url: 'https://www.epilepsy.com/medications/clonazepam',
		status: 'read',
		evidence: '16c'
	},
	{
		id: 'nhs-clonazepam-who',
		name: 'Clonazepam: who can and cannot take it',
		publisher: 'NHS, United Kingdom',
		url: 'https://www.nhs.uk/medicines/clonazepam/',
		status: 'report',
		evidence: '16e'
	},
	{
		id: 'withdrawal-seizures-2011',
		name: 'Benzodiazepine withdrawal seizures and management',
		publisher: 'Journal of the Oklahoma State Medical Association',
		year: 2011,
		url: 'https://pubmed.ncbi.nlm.nih.gov/21815323/',
		status: 'abstract',
		evidence: '17'
	},
	{
		id: 'withdrawal-seizures-1987',
		name: 'Benzodiazepine withdrawal seizures: 48 case reports',
		publisher: 'PubMed 3427560',
		year: 1987,
		url: 'https://pubmed.ncbi.nlm.nih.gov/3427560/',
		status: 'abstract',
		evidence: '17b'
	},
	{
		id: 'dsm-criteria',
		name: 'Substance use disorder criteria, with the note on medical supervision',
		publisher: 'Reproduced in PMC7993020',
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7993020/table/T14-0005',
		status: 'excerpt',
		evidence: '18'
	},
	{
		id: 'icd-11',
		name: 'ICD-11, 6C44 and substance dependence: essential features',
		publisher: 'World Health Organization, read in copies',
		url: 'https://www.mrcpsych.uk/2022/05/icd-11-criteria-for-isorders-due-to-use.html',
		status: 'excerpt',
		evidence: '20'
	},
	{
		id: 'blanco-2018',
		name: 'Prevalence of benzodiazepine use, misuse and use disorders',
		publisher: 'Journal of Clinical Psychiatry',
		year: 2018,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10309967',
		status: 'abstract',
		evidence: '21'
	},
	{
		id: 'maust-2019',
		name: 'Benzodiazepine use and misuse',
		publisher: 'Psychiatric Services',
		year: 2019,
		url: 'https://doi.org/10.1176/appi.ps.201800321',
		status: 'abstract',
		evidence: '22'
	},
	{
		id: 'tolerance-2012',
		name: 'Mechanisms underlying tolerance after long-term benzodiazepine use',
		publisher: 'Advances in Pharmacological Sciences',
		year: 2012,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3321276',
		status: 'abstract',
		evidence: '25'
	},
	{
		id: 'uspstf-2020',
		name: 'Unhealthy drug use: screening',
		publisher: 'US Preventive Services Task Force',
		year: 2020,
		url: 'https://www.uspreventiveservicestaskforce.org/uspstf/recommendation/drug-use-illicit-screening',
		status: 'excerpt',
		evidence: '34'
	},
	{
		id: 'nida-words',
		name: 'Words matter: preferred language for talking about addiction',
		publisher: 'National Institute on Drug Abuse, United States',
		url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
		status: 'excerpt',
		evidence: '37'
	},
	{
		id: 'phs-overdose-2023',
		name: 'Recognising and responding to a benzodiazepine overdose',
		publisher: 'Public Health Scotland',
		year: 2023,
		url: 'https://publichealthscotland.scot/publications/rapid-action-drug-alerts-and-response-radar-alerts/radar-bromazolam-alert-2023/recognising-and-responding-to-a-benzodiazepine-overdose',
		status: 'read',
		evidence: '39'
	},
	{
		id: 'penington-overdose',
		name: 'Overdose fact sheet: benzodiazepines',
		publisher: 'Penington Institute, Australia',
		url: 'https://www.penington.org.au/resources/ioad-overdose-factsheet-benzodiazepines',
		status: 'excerpt',
		evidence: '40'
	},
	{
		id: 'naloxone-facts',
		name: 'Naloxone: drug-checking alert and state overdose page',
		publisher: 'CanTEST, Australia; Wisconsin Department of Health Services, United States',
		url: 'https://www.dhs.wisconsin.gov/opioids/overdose.htm',
		status: 'read',
		evidence: '41'
	},
	{
		id: 'bmj-overdose',
		name: 'Benzodiazepine overdose',
		publisher: 'BMJ Best Practice',
		url: 'https://bestpractice.bmj.com/topics/en-us/3000393',
		status: 'excerpt',
		evidence: '42'
	},
	{
		id: 'overdose-deaths-2021',
		name: 'Benzodiazepine-involved overdose deaths in the USA, 2000 to 2019',
		publisher: 'Journal of General Internal Medicine',
		year: 2021,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9198172',
		status: 'abstract',
		evidence: '43'
	},
	{
		id: 'fda-gabapentinoids-2019',
		name: 'Serious breathing problems with gabapentin and pregabalin',
		publisher: 'US Food and Drug Administration',
		year: 2019,
		url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin',
		status: 'excerpt',
		evidence: '44'
	},
	{
		id: 'fda-opioids-2016',
		name: 'Boxed warnings for opioids together with benzodiazepines',
		publisher: 'US Food and Drug Administration, reported by the BMJ',
		year: 2016,
		url: 'https://www.bmj.com/content/354/bmj.i4784',
		status: 'report',
		evidence: '45'
	},
	{
		id: 'nhs-seizure',
		name: 'What to do if someone has a seizure',
		publisher: 'NHS and UK epilepsy leaflets, read in copies',
		url: 'https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/',
		status: 'report',
		evidence: '46'
	},
	{
		id: 'nimh-5-steps',
		name: 'Five action steps to help someone having thoughts of suicide',
		publisher: 'National Institute of Mental Health, United States; read in copies',
		url: 'https://www.nimh.nih.gov/health/publications/5-action-steps-to-help-someone-having-thoughts-of-suicide',
		status: 'report',
		evidence: '47'
	},
	{
		id: 'bnf-withdrawal-report',
		name: 'Dependence and withdrawal, quoting the British National Formulary',
		publisher: 'insomnia-medicine.com',
		url: 'https://www.insomnia-medicine.com/benzodiazepines-and-z-drugs/dependance-and-withdrawal.html',
		status: 'report',
		evidence: '48'
	},
	{
		id: 'fda-z-drugs-2019',
		name: 'Boxed warning: acts done while asleep, with some sleep medicines',
		publisher: 'US Food and Drug Administration',
		year: 2019,
		url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-adds-boxed-warning-risk-serious-injuries-caused-sleepwalking-certain-prescription-insomnia',
		status: 'excerpt',
		evidence: '49'
	},
	{
		id: 'maudsley-2024',
		name: 'Maudsley Deprescribing Guidelines: safe deprescribing of benzodiazepines and z-drugs',
		publisher: 'Wiley',
		year: 2024,
		status: 'abstract',
		evidence: '50'
	},
	{
		id: 'lasting-symptoms-2023',
		name: 'Long-term consequences of benzodiazepine-induced neurological dysfunction: a survey',
		publisher: 'PLoS One',
		year: 2023,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10309976/',
		status: 'abstract',
		evidence: '51a'
	},
	{
		id: 'drug-driving',
		name: 'Drug driving: advice in the trade press',
		publisher: 'The Pharmacist, MIMS, Independent Nurse',
		year: 2015,
		url: 'https://www.gov.uk/drug-driving-law',
		status: 'report',
		evidence: '53'
	},
	{
		id: 'driving-crashes',
		name: 'Benzodiazepines and driving',
		publisher: 'GPnotebook',
		url: 'https://gpnotebook.com/en-GB/pages/psychiatry/benzodiazepines-and-driving',
		status: 'read',
		evidence: '54c'
	},
	{
		id: 'opposite-reactions-2004',
		name: 'Paradoxical reactions to benzodiazepines',
		publisher: 'Pharmacotherapy',
		year: 2004,
		url: 'https://pubmed.ncbi.nlm.nih.gov/15460178/',
		status: 'abstract',
		evidence: '57a'
	},
	{
		id: 'nsw-counterfeits',
		name: 'Warning: harmful drugs detected in fake alprazolam',
		publisher: 'NSW Health, Australia',
		url: 'https://hnc.org.au/news-story/warning-harmful-drugs-detected-in-fake-alprazolam-xhp-x7/',
		status: 'read',
		evidence: '62'
	},
	{
		id: 'cdc-bromazolam-report',
		name: 'Bromazolam in toxicology cases, often with fentanyl',
		publisher: 'US Centers for Disease Control and Prevention, reported in the press',
		status: 'report',
		evidence: '62b'
	},
	{
		id: 'phe-2020-report',
		name: 'Alert on fake street benzodiazepines linked to deaths',
		publisher: 'Public Health England, reported by The Pharmacist',
		year: 2020,
		url: 'https://www.thepharmacist.co.uk/news/pharmacy-teams-warned-over-rise-in-use-of-fake-street-benzos-linked-to-deaths/',
		status: 'report',
		evidence: '62c'
	},
	{
		id: 'designer-review',
		name: 'Review of designer benzodiazepines',
		publisher: 'Read in an index',
		status: 'excerpt',
		evidence: '62d'
	},
	{
		id: 'hse-2024-report',
		name: 'Nitazenes found in fake benzodiazepine tablets',
		publisher: 'HSE, Ireland, reported by The Irish Times',
		year: 2024,
		url: 'https://www.irishtimes.com/health/2024/06/15/hse-warns-against-illegal-benzodiazepine-tablets-following-cluster-of-overdoses-across-ireland/',
		status: 'report',
		evidence: '62e'
	},
	{
		id: 'nz-leaflet',
		name: 'Clonazepam: information sheet',
		publisher: 'New Zealand Formulary',
		url: 'https://mymedicines.nz/',
		status: 'read',
		evidence: '64'
	},
	{
		id: 'falls-2022',
		name: 'Benzodiazepines, Z-drugs and the risk of falls: a review',
		publisher: 'European Geriatric Medicine',
		year: 2022,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10447278',
		status: 'abstract',
		evidence: '65'
	},
	{
		id: 'beers-2023-report',
		name: 'Beers criteria on benzodiazepines in older people',
		publisher: 'American Geriatrics Society, reported by scienceoffalling.com',
		year: 2023,
		status: 'report',
		evidence: '65b'
	},
	{
		id: 'mhra-pregnancy',
		name: 'Benzodiazepines learning module: pregnancy',
		publisher: 'MHRA, United Kingdom',
		url: 'https://cpd.mhra.gov.uk/benzodiazepines/CON234573_15',
		status: 'read',
		evidence: '66'
	},
	{
		id: 'breastfeeding-2012',
		name: 'Benzodiazepines and sleepiness in breastfed babies',
		publisher: 'Journal of Pediatrics',
		year: 2012,
		status: 'abstract',
		evidence: '66c'
	},
	{
		id: 'craft-2010',
		name: 'Community reinforcement and family training: a review of trials',
		publisher: 'Addiction',
		year: 2010,
		url: 'https://repub.eur.nl/pub/28164',
		status: 'abstract',
		evidence: '68a'
	},
	{
		id: 'craft-summary',
		name: 'Community reinforcement and family training: programme summary',
		publisher: 'NREPP, United States',
		url: 'https://www.nreppadmin.net/viewintervention_id_378.html',
		status: 'abstract',
		evidence: '68d'
	},
	{
		id: 'suicidality-2022',
		name: 'Suicidality and antiepileptic drugs in people with epilepsy: an update',
		publisher: 'Expert Review of Neurotherapeutics',
		year: 2022,
		url: 'https://doi.org/10.1080/14737175.2022.2064744',
		status: 'excerpt',
		evidence: '82'
	},
	{
		id: 'nhs-chest-pain',
		name: 'Chest pain: when to call for help',
		publisher: 'NHS, United Kingdom, read in copies',
		url: 'https://www.nhs.uk/conditions/chest-pain/',
		status: 'report',
		evidence: '84'
	},
	{
		id: 'fda-opioid-treatment-2017',
		name: 'Caution about withholding opioid addiction medicines from people taking benzodiazepines',
		publisher: 'US Food and Drug Administration',
		year: 2017,
		url: 'https://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-drug-safety-podcast-fda-urges-caution-about-withholding-opioid-addiction-medications-patients',
		status: 'excerpt',
		evidence: '85'
	}
] as const satisfies readonly Source[];

export type SourceId = (typeof SOURCES)[number]['id'];

/** The sources whose facts each card carries. */
export const CARD_SOURCES: Record<CardId, readonly SourceId[]> = {
	overdose: ['phs-overdose-2023', 'penington-overdose', 'naloxone-facts', 'bmj-overdose', 'overdose-deaths-2021'],
	'took-too-much': ['phs-overdose-2023', 'penington-overdose', 'naloxone-facts', 'bmj-overdose'],
	seizure: ['nhs-seizure', 'withdrawal-seizures-2011', 'clonazepam-label-reports'],
	'chest-pain': ['nhs-chest-pain', 'asam-2025'],
	confusion: ['asam-2025', 'clonazepam-label', 'nice-cks-leaflet'],
	'emergency-other': ['epilepsy-foundation'],
	crisis: ['nimh-5-steps', 'asam-2025', 'blanco-2018', 'clonazepam-leaflet', 'suicidality-2022'],
	'stopped-suddenly': [
		'asam-2025',
		'asam-patient-2025',
		'fda-2020',
		'nice-ng215',
		'racgp-2019',
		'bnf-withdrawal-report',
		'withdrawal-seizures-2011'
	],
	'crisis-thoughts': ['nimh-5-steps', 'asam-2025', 'blanco-2018', 'clonazepam-leaflet', 'suicidality-2022'],
	'not-ruled-out': ['phs-overdose-2023', 'penington-overdose', 'nhs-chest-pain', 'nhs-seizure', 'epilepsy-foundation'],
	'head-injury': ['asam-2025', 'falls-2022'],
	'cut-down-unwell': ['asam-2025', 'asam-patient-2025', 'fda-2020', 'withdrawal-seizures-2011'],
	'running-out': ['asam-2025', 'fda-2020', 'nice-ng215'],
	epilepsy: ['epilepsy-foundation', 'scotland-2024', 'clonazepam-label-reports', 'nhs-seizure'],
	pregnancy: ['asam-2025', 'asam-patient-2025', 'mhra-pregnancy', 'breastfeeding-2012'],
	opioids: [
		'mhra-2020',
		'fda-opioids-2016',
		'overdose-deaths-2021',
		'asam-2025',
		'fda-opioid-treatment-2017',
		'clonazepam-leaflet'
	],
	'street-supply': [
		'nsw-counterfeits',
		'phe-2020-report',
		'cdc-bromazolam-report',
		'hse-2024-report',
		'asam-2025',
		'phs-overdose-2023'
	],
	'breathing-condition': ['nhs-clonazepam-who', 'asam-2025', 'fda-gabapentinoids-2019', 'mhra-2020'],
	gabapentinoids: ['fda-gabapentinoids-2019', 'nice-ng215'],
	alcohol: ['nhs-clonazepam', 'bmj-overdose'],
	'asleep-acts': ['fda-z-drugs-2019'],
	driving: ['drug-driving', 'driving-crashes', 'nhs-clonazepam'],
	'cut-down': ['asam-2025', 'asam-patient-2025', 'fda-2020', 'nice-ng215'],
	tapering: ['asam-2025', 'asam-patient-2025', 'scotland-2024-guide', 'maudsley-2024'],
	'after-stopping': ['racgp-2019', 'asam-patient-2025', 'lasting-symptoms-2023', 'maudsley-2024'],
	sedatives: ['fda-gabapentinoids-2019', 'withdrawal-seizures-1987'],
	'not-yours': ['maust-2019', 'clonazepam-label', 'asam-2025'],
	'young-person': ['uspstf-2020', 'phe-2020-report'],
	'body-used-to-it': ['asam-2025', 'asam-patient-2025', 'nice-ng215', 'fda-2020', 'tolerance-2012'],
	control: ['nice-ng215', 'dsm-criteria', 'icd-11', 'nida-words'],
	'one-sign': ['nice-ng215', 'nida-words'],
	'slower-with-help': ['asam-2025', 'asam-patient-2025', 'scotland-2024-guide'],
	'effects-to-mention': [
		'clonazepam-label',
		'clonazepam-label-effects',
		'asam-patient-2025',
		'opposite-reactions-2004',
		'falls-2022',
		'beers-2023-report'
	],
	'check-mix': ['fda-gabapentinoids-2019', 'nz-leaflet', 'designer-review'],
	recovery: ['asam-2025', 'nhs-clonazepam'],
	'helping-someone': ['craft-2010', 'craft-summary', 'asam-2025', 'phs-overdose-2023'],
	talk: ['uspstf-2020', 'asam-patient-2025', 'nice-ng215'],
	'do-not-stop-suddenly': ['asam-2025', 'fda-2020', 'nice-ng215', 'nice-cks', 'withdrawal-seizures-2011']
};
