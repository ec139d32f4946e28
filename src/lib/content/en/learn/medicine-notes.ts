import type { Line } from '../../learn.ts';
import type { MedicineId } from '../../medicines.ts';

/**
 * A page for each medicine of the evidence table (section 6). `acts` is how long it acts, in words: never hours, as nobody could
 * do anything good with them alone. Lines that hold for all of a kind stand in `watchAll`.
 */
export interface MedicineNotes {
	readonly acts: Line;
	/** What is known of this one, beside what holds for all. */
	readonly own?: readonly Line[];
}

const LONG = (...from: readonly [LearnLong, ...LearnLong[]]): Line => [
	'It leaves the body slowly. Feeling unwell after a stop may take several days to start, and it can start sooner.',
	...from,
	'racgp-2019'
];
const SHORT = (...from: readonly [LearnLong, ...LearnLong[]]): Line => [
	'It leaves the body fast. Feeling unwell may start within a day or two of a stop, at times between doses.',
	...from,
	'racgp-2019',
	'asam-patient-2025'
];
const MIDDLE = (...from: readonly [LearnLong, ...LearnLong[]]): Line => [
	'It stays for a middling time. Feeling unwell may start within a day or two of a stop, or later.',
	...from,
	'racgp-2019'
];
type LearnLong = 'scotland-2024' | 'jama-2013' | 'kinetics-table' | 'benzoreform-table';

const ASLEEP: Line = [
	'People have walked or driven while asleep on it. If that happens, ask a pharmacist or a doctor today, before the next dose.',
	'fda-z-drugs-2019'
];
const ASLEEP_RELATED: Line = [
	'People have walked or driven while asleep on close relatives of it. If that happens, ask a pharmacist or a doctor today, before the next dose.',
	'fda-z-drugs-2019'
];
const FAKES: Line = [
	'It is often faked. A fake can hold other drugs, opioids among them.',
	'nsw-counterfeits',
	'phe-2020-report',
	'hse-2024-report'
];
const EPILEPSY: Line = [
	'Given for epilepsy? Then even a small cut can bring fits. Talk with the epilepsy team before any change.',
	'epilepsy-foundation',
	'scotland-2024'
];

export const medicineNotes = {
	clonazepam: {
		acts: LONG('scotland-2024', 'jama-2013', 'kinetics-table'),
		own: [
			EPILEPSY,
			['A sudden stop can bring fits that do not end by themselves.', 'clonazepam-label-reports'],
			['Do not drink alcohol with it, says the NHS.', 'nhs-clonazepam'],
			['Some thrush and fungus treatments can raise its level. Tell the pharmacist.', 'nz-leaflet'],
			'Not the same as clonazolam, which is known from the street only.'
		]
	},
	alprazolam: {
		acts: [
			'It leaves the body quite fast. Feeling unwell may start within a day or two of a stop, at times between doses.',
			'jama-2013',
			'kinetics-table',
			'racgp-2019',
			'asam-patient-2025'
		],
		own: [['Feeling unwell when it is stopped is often marked.', 'jama-2013'], FAKES]
	},
	diazepam: {
		acts: [
			'It stays in the body for a long time, and what the body makes of it stays longer still. Feeling unwell after a stop may take several days to start.',
			'scotland-2024',
			'racgp-2019'
		],
		own: [
			FAKES,
			['In some slow plans a prescriber changes people to it. That is one choice, and not right for all.', 'asam-2025'],
			['In older people it can stay much longer.', 'older-half-lives']
		]
	},
	lorazepam: {
		acts: MIDDLE('scotland-2024', 'jama-2013', 'kinetics-table'),
		own: [['A book for UK doctors says that feeling unwell after a stop is more likely with it.', 'bnf-withdrawal-report']]
	},
	temazepam: {
		acts: MIDDLE('scotland-2024', 'jama-2013', 'kinetics-table'),
		own: [['The help that it gives with sleep can fade fast.', 'tolerance-2012']]
	},
	oxazepam: {
		acts: [
			'It leaves the body quite fast. Feeling unwell may start within a day or two of a stop, at times between doses.',
			'scotland-2024',
			'kinetics-table',
			'racgp-2019',
			'asam-patient-2025'
		],
		own: [['A book for UK doctors says that feeling unwell after a stop is more likely with it.', 'bnf-withdrawal-report']]
	},
	chlordiazepoxide: {
		acts: LONG('scotland-2024'),
		own: [
			'It may also be given when people come off alcohol.',
			'Given for that? Follow the plan you got, and call the team if you drink again or feel unwell.'
		]
	},
	nitrazepam: {
		acts: LONG('scotland-2024'),
		own: [['It is given for sleep. That help can fade fast.', 'scotland-2024', 'tolerance-2012']]
	},
	clobazam: { acts: LONG('scotland-2024', 'kinetics-table'), own: [EPILEPSY] },
	bromazepam: {
		acts: MIDDLE('kinetics-table', 'benzoreform-table'),
		own: [['Not the same as bromazolam. That one is known from the street, often with fentanyl.', 'cdc-bromazolam-report']]
	},
	triazolam: {
		acts: [
			'It leaves the body very fast. Feeling unwell can start within hours of a missed dose.',
			'jama-2013',
			'kinetics-table'
		],
		own: [['The help that it gives with sleep can fade fast.', 'tolerance-2012']]
	},
	midazolam: {
		acts: ['It leaves the body very fast.', 'kinetics-table', 'benzoreform-table'],
		own: [
			'It is mostly used once: for a long fit, or before an operation. That is not daily use.',
			'As a rescue medicine: use it only as the care plan says.',
			'If it is taken most days, all that stands on this page goes for it too.'
		]
	},
	flurazepam: {
		acts: [
			'What the body makes of it stays for days, and it builds up from night to night.',
			'jama-2013',
			'kinetics-table',
			'benzoreform-table'
		],
		own: ['It may act into the day. Do not drive while you feel it.']
	},
	lormetazepam: { acts: MIDDLE('scotland-2024'), own: [['The help that it gives with sleep can fade fast.', 'tolerance-2012']] },
	clorazepate: {
		acts: [
			'What the body makes of it stays for days. Feeling unwell after a stop may take several days to start.',
			'kinetics-table',
			'benzoreform-table',
			'racgp-2019'
		]
	},
	etizolam: {
		acts: SHORT('kinetics-table'),
		own: [
			['It is common in fake diazepam in the United Kingdom.', 'phe-2020-report'],
			'In some countries it is not a medicine at all. Then no one knows what is in the tablet.'
		]
	},
	zopiclone: {
		acts: SHORT('scotland-2024'),
		own: [ASLEEP_RELATED, ['The help that it gives with sleep can fade fast.', 'tolerance-2012']]
	},
	eszopiclone: { acts: SHORT('jama-2013', 'kinetics-table'), own: [ASLEEP] },
	zolpidem: { acts: SHORT('scotland-2024', 'jama-2013', 'kinetics-table'), own: [ASLEEP] },
	zaleplon: { acts: SHORT('jama-2013', 'kinetics-table'), own: [ASLEEP] }
} satisfies { readonly [M in MedicineId]?: MedicineNotes };

export type MedicineWithPage = keyof typeof medicineNotes;

/** What holds for each of them. */
export const watchAll: readonly Line[] = [
	[
		'Call the emergency number if anyone is hard to wake, slurs words or breathes slowly.',
		'phs-overdose-2023',
		'penington-overdose'
	],
	[
		'Call for a fit, bad confusion, or seeing or hearing things, above all after a missed dose or a stop.',
		'asam-2025',
		'nhs-seizure'
	],
	[
		'Opioids, alcohol, gabapentin and pregabalin make it more dangerous. Ask a pharmacist about all that you take.',
		'mhra-2020',
		'fda-gabapentinoids-2019',
		'nhs-clonazepam'
	],
	['If you think of ending your life, call a crisis line or the emergency number now.', 'nimh-5-steps'],
	['Do you have epilepsy? Change nothing without the epilepsy team.', 'epilepsy-foundation', 'scotland-2024'],
	['With steady use the body can get used to it. That is common, and not a fault.', 'asam-2025', 'fda-2020'],
	['Do not drive while you feel sleepy, dizzy or slow.', 'drug-driving'],
	['Pregnant, or hoping to be? Call a midwife or a prescriber before any change.', 'asam-2025', 'mhra-pregnancy']
];
