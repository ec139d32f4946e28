import type { ScriptWords } from '../content/words.ts';
import type { Answers } from '../screening/question.ts';
import { fill, wording, type Audience, type Text } from '../screening/text.ts';

/** What the script needs to know beyond the answers, in finished words. */
export interface ScriptFacts {
	readonly audience: Audience;
	/** The medicine by name; missing where none, or more than one, was named. */
	readonly medicine?: string;
	/** True where no pharmacy handed it out. */
	readonly bought: boolean;
	/** True where someone should be called today. */
	readonly urgent: boolean;
	/** What the body does when a dose is late, as a list in words; empty for nothing. */
	readonly bodySigns: string;
	/** What is taken with it, as a list in words; empty for nothing. */
	readonly alongside: string;
}

/**
 * What to say on the phone, in two or three breaths: who I am, what has happened, what I ask. Only what was answered is
 * said; nothing names a condition, asks for a dose, or says to stop.
 */
export function script(words: ScriptWords, answers: Answers, facts: ScriptFacts): string[] {
	const say = (text: Text | undefined, signs = ''): string[] =>
		text === undefined ? [] : [fill(wording(text, facts.audience), { signs, medicine: facts.medicine ?? '' })];
	const has = (question: string, option: string): boolean => answers[question]?.includes(option) ?? false;
	const chosen = (question: string, texts: { readonly [option: string]: Text }): string[] =>
		Object.entries(texts).flatMap(([option, text]) => (has(question, option) ? say(text) : []));
	const gone = has('changed', 'stopped-longer');
	const breaths = [
		[
			...say(facts.medicine ? words.hello : words.helloUnnamed),
			...(facts.bought ? say(words.bought) : []),
			...chosen('days', words.days),
			...chosen('months', words.months)
		],
		[
			...chosen('changed', words.changed),
			...(facts.bodySigns ? say(words.body, facts.bodySigns) : []),
			...(facts.alongside ? say(words.alongside, facts.alongside) : []),
			...(has('failed-attempts', 'once') || has('failed-attempts', 'more-than-once') ? say(words.hard) : []),
			...chosen('life', words.life)
		],
		say(gone ? words.askStopped : facts.urgent ? words.askNow : words.ask)
	];
	return breaths.filter((breath) => breath.length > 0).map((breath) => breath.join(' '));
}
