import type { CardId } from './cards.ts';
import type { LearnPage } from './learn.ts';
import type { QuestionId } from './questions.ts';
import type { RuleId } from './rules.ts';
import type { SayId } from './say.ts';

/**
 * Who has looked at what: for questions, cards and what a person may say their wording, for rules their logic. Only tests and pages that are built
 * beforehand read this; it must never be part of the check's script.
 */
export const REVIEWER_ROLES = ['doctor', 'nurse', 'pharmacist', 'addiction-specialist', 'lived-experience'] as const;
export type ReviewerRole = (typeof REVIEWER_ROLES)[number];

export interface Review {
	/** None yet: not yet reviewed by a clinician. */
	readonly reviewer: ReviewerRole | null;
	/** The day of the review, as YYYY-MM-DD. */
	readonly reviewed: string | null;
	/** The day by which it is to be looked at, for the first time or again. */
	readonly reviewBy: string;
}

/** What holds for all that is not listed by itself. A review is set down here, item by item, with the change it led to. */
const NOT_YET: Review = { reviewer: null, reviewed: null, reviewBy: '2027-05-22' };

export const REVIEWS: {
	readonly otherwise: Review;
	readonly questions: { readonly [I in QuestionId]?: Review };
	readonly cards: { readonly [I in CardId]?: Review };
	readonly rules: { readonly [I in RuleId]?: Review };
	readonly learn: { readonly [I in LearnPage]?: Review };
	readonly say: { readonly [I in SayId]?: Review };
} = { otherwise: NOT_YET, questions: {}, cards: {}, rules: {}, learn: {}, say: {} };

export const reviewOfQuestion = (id: QuestionId): Review => REVIEWS.questions[id] ?? REVIEWS.otherwise;
export const reviewOfCard = (id: CardId): Review => REVIEWS.cards[id] ?? REVIEWS.otherwise;
export const reviewOfRule = (id: RuleId): Review => REVIEWS.rules[id] ?? REVIEWS.otherwise;
export const reviewOfLearn = (page: LearnPage): Review => REVIEWS.learn[page] ?? REVIEWS.otherwise;
export const reviewOfSay = (id: SayId): Review => REVIEWS.say[id] ?? REVIEWS.otherwise;
