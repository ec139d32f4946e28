import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Words that a reader of these pages knows from the pack in their hand or from the doctor who gave it, or that have no
 * easier twin. Their many syllables say nothing about how hard a sentence is, and would hide one that is. The list stays
 * short: a long word that has a plain twin does not belong here.
 */
export const EXEMPT = [
	'medicine',
	'medicines',
	'clonazepam',
	'prescriber',
	'prescribers',
	'prescribed',
	'prescription',
	'pharmacist',
	'alcohol',
	'morphine',
	'oxycodone',
	'codeine',
	'co-codamol',
	'tramadol',
	'fentanyl',
	'heroin',
	'opioid',
	'opioids',
	'methadone',
	'buprenorphine',
	'gabapentin',
	'pregabalin',
	'promethazine',
	'diphenhydramine',
	'antidepressant',
	'antidepressants',
	'antipsychotic',
	'antipsychotics',
	'olanzapine',
	'cocaine',
	'amphetamine',
	'seizure',
	'seizures',
	'epilepsy',
	'apnoea'
];

/**
 * Flesch-Kincaid grade of a text: 6 is what an eleven-year-old reads with ease. A line is a sentence, as an option or a
 * heading is read on its own. An exempt word, and a number in figures, counts as one syllable.
 */
export function readingGrade(text: string, exempt: readonly string[] = EXEMPT): number {
	const known = new Set(exempt.map((word) => word.toLowerCase()));
	const sentences = text
		.replaceAll('’', "'")
		.split(/[.?!\n]+/)
		.map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	if (words.length === 0) throw new RangeError('There is nothing to read in this text');
	const syllables = words.map((word) => (known.has(word.toLowerCase()) ? 1 : Math.max(1, syllable(word))));
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: syllables.reduce((sum, count) => sum + count, 0)
	});
}
