import { positiveOptions } from '#lib/screening/question.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { script } from '#lib/handoff/script.ts';
import { questionOf } from '#lib/content/questions.ts';
import type { Catalogue } from '#lib/content/words.ts';
import { audienceOf, mayHavePrescriber, namedMedicines } from './audience.ts';
import { listed } from './list.ts';
import { optionLabel, type LabelWords } from './question-view.ts';

/** The words of the script, and those of the answers that it says again. */
export type ScriptCatalogue = LabelWords & Pick<Catalogue, 'script'>;

/** "tingling, tremor and poor sleep" */
export function listOf(words: ScriptCatalogue, question: 'body' | 'alongside', answers: Answers, locale: string): string {
	const marked = (answers[question] ?? []).filter(
		// What the words tell in a sentence of its own is not in the list.
		(option) =>
			option !== 'not-sure' && !(option in words.script.alongsideTold) && positiveOptions(questionOf(question)).includes(option)
	);
	// Inside a sentence, but "CBD" stays as it is.
	const labels = marked.map((option) =>
		optionLabel(words, question, option, audienceOf(answers)).replace(/^./, (first) => first.toLowerCase())
	);
	return listed(labels, locale);
}

/** "What to say", made from the answers. */
export function scriptView(words: ScriptCatalogue, answers: Answers, urgency: Urgency, locale: string): string[] {
	const named = namedMedicines(answers);
	const only = named.length === 1 ? named[0] : undefined;
	const name = only && words.medicines[only].name;
	return script(words.script, answers, {
		audience: audienceOf(answers),
		...(name && { medicine: name }),
		bought: !mayHavePrescriber(answers),
		urgency,
		bodySigns: listOf(words, 'body', answers, locale),
		alongside: listOf(words, 'alongside', answers, locale)
	});
}
