import type { Opening } from './opening.ts';

/** The types of contacts, without zod, so that browser code can use them. `schema.ts` checks the data against them. */

/** The order is that of the groups on a page of contacts. */
export const CONTACT_KINDS = [
	'emergency',
	'medical-advice',
	'crisis',
	'poison',
	'drug-alcohol',
	'benzo-specific',
	'overdose-companion',
	'youth',
	'family',
	'peer',
	'locator'
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/**
 * `always`: day and night, by a confident source that is of 2023 or later, or official. `listed`: day and night only by an
 * older, undated, single or doubted source. `hours`: other hours. `unknown`: no source gives them.
 */
export const AVAILABILITIES = ['always', 'listed', 'hours', 'unknown'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

export const CONFIDENCES = ['high', 'medium'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface EssentialPhone {
	/** What goes after `tel:`. Short codes stay as they are dialled inside the country. */
	readonly dial: string;
	readonly display: string;
	/** Whom this number of several is for: "from a mobile", "ambulance". */
	readonly label?: string | undefined;
}

export interface Sms {
	readonly number: string;
	/** The word to text. */
	readonly keyword?: string | undefined;
	readonly note?: string | undefined;
}

/** A contact as pages for all regions carry it: what is needed to choose, show and call. A full `Contact` is one too. */
export interface EssentialContact {
	readonly id: string;
	/** ISO 3166-1 alpha-2; `ZZ`: anywhere else. */
	readonly region: string;
	/** ISO 3166-2 codes where the service covers only a part; none: the whole country. */
	readonly areas?: readonly string[] | undefined;
	readonly areaName?: string | null | undefined;
	readonly kind: ContactKind;
	readonly name: string;
	/** How to say it in a sentence: "Call NHS 111". */
	readonly shortName?: string | null | undefined;
	/** For one group of people, or not first of all for help (a police line): after the general ones, never first. */
	readonly special?: true | undefined;
	/** The main one first. */
	readonly phones?: readonly EssentialPhone[] | undefined;
	readonly sms?: Sms | null | undefined;
	readonly url?: string | null | undefined;
	readonly availability: Availability;
	readonly hours?: string | null | undefined;
	/** The hours as rows, for `availability: hours`; null: they cannot be told as rows. */
	readonly opening?: Opening | null | undefined;
	readonly what: string;
	readonly cost?: string | null | undefined;
	/** Calling costs something: where there is a choice, after those that are free. */
	readonly paid?: true | undefined;
	readonly caution?: string | null | undefined;
	/** Behind it, while no part of the region is chosen: what people in the other parts do. */
	readonly elsewhere?: string | undefined;
	readonly confidence?: Confidence | undefined;
	/** The day by which somebody should have confirmed it again. */
	readonly reviewBy: string;
}

/** Where a person is: a region, and where they chose one, a part of it. */
export interface Place {
	readonly region: string;
	readonly area?: string | undefined;
}

/** Whether the contact should have been checked again by a date such as `2027-05-23`. */
export const isDue = (contact: { readonly reviewBy: string }, date: string): boolean => contact.reviewBy < date;

/** The date of an instant, for `isDue`: in UTC, as it does not matter where in the world a day ends. */
export const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
