import { formattedDate } from '#lib/contacts/view.ts';
import { helpContactWords } from '#lib/content/en/contacts.ts';
import { learn } from '#lib/content/en/learn.ts';
import type { Review } from '#lib/content/reviews.ts';

export interface LearnState {
	readonly text: string;
	/** Only what is true: missing until a clinician has reviewed the page. */
	readonly lastReviewed?: string;
}

/** What a page may say of its review. Somebody with experience of the medicine is not a clinician. */
export function stateOf({ reviewer, reviewed, reviewBy }: Review): LearnState {
	const told = (day: string) => formattedDate(day, helpContactWords);
	if (reviewer === null || reviewed === null) return { text: learn.review.open(told(reviewBy)) };
	const text = learn.review.done(learn.reviewer[reviewer], told(reviewed));
	return reviewer === 'lived-experience' ? { text } : { text, lastReviewed: reviewed };
}
