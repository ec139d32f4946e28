import type { Condition } from './condition.ts';
import type { Question } from './question.ts';

/** A time to act, most urgent first. Never a grade of the person. */
export const URGENCIES = ['now', 'today', 'this-week', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Its sources are its card's: a card rests on the same facts at every urgency. */
export interface Rule<Q extends Question = Question, Card extends string = string> {
	readonly id: string;
	readonly when: Condition<Q>;
	readonly card: Card;
	/** `with-top`: stands with the most urgent card, whatever that is. */
	readonly urgency: Urgency | 'with-top';
	/** Milder cards that this one says better. */
	readonly supersedes?: readonly Card[];
}

/** Negative where `a` is more urgent than `b`. */
export const compareUrgency = (a: Urgency, b: Urgency): number => URGENCIES.indexOf(a) - URGENCIES.indexOf(b);
