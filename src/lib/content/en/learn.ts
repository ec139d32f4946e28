import type { LearnGroup } from '../learn.ts';
import type { SourceStatus } from '../sources.ts';
import type { Myth } from './learn/myths.ts';

/** What all pages under /learn share. */
export const learn = {
	name: 'Learn',
	title: 'Learn: the plain facts',
	description: 'Plain, sourced pages on benzodiazepines and Z-drugs: how they work, signs, mixing, coming off, helping someone.',
	lead: 'Short pages in plain words. A number after a line leads to where it comes from.',
	all: 'All pages',
	byQuestion: 'From a question or a piece of advice',
	groups: {
		basics: 'The basics',
		safety: 'To stay safe',
		feeling: 'How it can feel',
		change: 'Change and care',
		people: 'For some people'
	} satisfies Record<LearnGroup, string>,
	others: {
		medicines: { title: 'Medicines by name', description: 'Find a medicine by any of its names.' },
		myths: { title: 'Myths and facts', description: 'What people read or hear, and what our sources say.' }
	},
	review: {
		open: (due: string) => `Not yet reviewed by a clinician. To be looked at by ${due}.`,
		done: (role: string, day: string) => `Reviewed by ${role} on ${day}.`
	},
	reviewer: {
		doctor: 'a doctor',
		nurse: 'a nurse',
		pharmacist: 'a pharmacist',
		'addiction-specialist': 'a clinician who knows this field well',
		'lived-experience': 'someone who has taken such a medicine, not by a clinician'
	},
	unknown: 'What we do not know',
	source: (number: number) => `Source ${number}`,
	sources: 'Where this comes from',
	sourcesNote: 'How much of each we could read stands behind it. Lines without a number are advice of our own.',
	status: {
		read: 'read',
		abstract: 'summary read',
		excerpt: 'read in part',
		report: 'read about',
		'known-only': 'not read'
	} satisfies Record<SourceStatus, string>,
	next: 'Read next',
	ending: {
		heading: 'Do not stop or cut down suddenly on your own',
		lines: [
			'After regular use, a sudden stop can make people very ill. It can cause a fit (seizure). It can put life at risk.',
			'Talk first with a prescriber, a pharmacist or a helpline. On a helpline, you can ask before you say who you are.'
		],
		danger: 'In danger?',
		talk: 'To talk:',
		all: 'Who to call where you are'
	},
	ask: 'Answer the questions',
	medicines: {
		lead: 'Any name on the pack will do. To search, use “Find in page” in the menu of your browser.',
		note: 'Names other than the first one are for recognition only. They differ between countries, and fakes copy them. Only those of clonazepam have a source, and that is not an official list.',
		names: 'All names, from A to Z',
		brands: 'Other names, for recognition:',
		brandsChecked: 'Other names:',
		notes: 'What to know',
		kind: 'Kind',
		kinds: { benzodiazepine: 'A benzodiazepine.', 'z-drug': 'A Z-drug, for sleep.', 'not-known': 'Kind not known.' },
		acts: 'How long it acts',
		watch: 'What to watch for',
		description: (name: string, brands: string) =>
			`${name}${brands}: what kind it is, how long it acts, what to watch for, and why not to stop suddenly.`,
		also: (brands: string) => ` (${brands})`,
		noPage:
			'A name without a link has no page yet, and we know less of it. Please do not stop it suddenly, and do not mix it. A pharmacist can tell you more.',
		street: 'Is it called “blues”, “street Valium” or “street Xanax”? Read:',
		notFamily: {
			heading: 'Not in this family',
			line: 'Buspirone is not one of these medicines. Nor are antidepressants, gabapentin and pregabalin, as far as we know. Do not stop those suddenly on your own either.'
		}
	},
	myths: {
		lead: 'Open a line to see what our sources say. There is nothing to win or lose here.',
		verdict: {
			true: 'True.',
			partly: 'Partly true.',
			wrong: 'Not so.',
			unknown: 'No one knows for sure.'
		} satisfies Record<Myth['verdict'], string>,
		more: (title: string) => `More: ${title}`
	}
};
