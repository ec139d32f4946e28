import type { ScriptWords } from '../content/words.ts';
import type { Answers } from '../screening/question.ts';
import type { Urgency } from '../screening/rule.ts';
import { fill, wording, type Audience, type Text } from '../screening/text.ts';

/** What the script needs to know beyond the answers, in finished words. */
export interface ScriptFacts {
	readonly audience: Audience;
	/** The medicine by name; missing where none, or more than one, was named. */
	readonly medicine?: string;
	/** True where no pharmacy handed it out. */
	readonly bought: boolean;
	/** How soon someone should be called. */
	readonly urgency: Urgency;
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
	const emergency = facts.urgency === 'now';
	const dangers = chosen('now', words.dangers);
	const thoughtsAlone = has('now', 'harm') && dangers.length === 1;
	const breaths = [
		// In an emergency the danger comes first, and nothing is asked that the team on the phone has not asked.
		emergency
			? [...say(dangers.length > 0 && !thoughtsAlone ? words.ambulance : words.helpNow), ...dangers]
			: say(facts.medicine ? words.hello : words.helloUnnamed),
		[
			...(emergency ? say(facts.medicine ? words.involved : words.involvedUnnamed) : []),
			...(has('age', 'under-18') ? say(words.young) : []),
			...(facts.bought ? say(words.bought) : []),
			...chosen('days', words.days),
			...chosen('months', words.months)
		],
		[
			...chosen('changed', words.changed),
			...(facts.bodySigns ? say(words.body, facts.bodySigns) : []),
			...(facts.alongside ? say(words.alongside, facts.alongside) : []),
			...chosen('alongside', words.alongsideTold),
			...(has('failed-attempts', 'once') || has('failed-attempts', 'more-than-once') ? say(words.hard) : []),
			...chosen('life', words.life),
			...chosen('daytime', words.daytime),
			...chosen('mood', words.mood)
		],
		emergency ? [] : say(gone ? words.askStopped : facts.urgency === 'today' ? words.askNow : words.ask)
	];
	return breaths.filter((breath) => breath.length > 0).map((breath) => breath.join(' '));
}
