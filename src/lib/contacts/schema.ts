import { z } from 'zod';
import { AVAILABILITIES, CONFIDENCES, CONTACT_KINDS } from './contact.ts';

/** For the build and the tests only: nothing that a browser loads imports this file, other than its types. */

const text = z.string().trim().min(1);
const words = text.nullable();

const phone = z.strictObject({
	/** A full number, or what is dialled inside the country. */
	dial: z.string().regex(/^\+?\d{2,15}$/),
	/** Null for short codes, which have no international form. */
	e164: z
		.string()
		.regex(/^\+\d{7,15}$/)
		.nullable(),
	display: text,
	label: text.optional()
});

const sms = z.strictObject({
	number: z.string().regex(/^[\d -]{3,}$/),
	keyword: z
		.string()
		.regex(/^[A-Za-z]+$/)
		.optional(),
	note: text.optional()
});

const zone = z.string().refine(
	(name) => {
		try {
			return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
		} catch {
			return false;
		}
	},
	{ error: 'No such time zone' }
);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

const opening = z.strictObject({
	zone,
	rows: z
		.array(
			z.strictObject({
				days: z
					.string()
					.regex(/^(Mo|Tu|We|Th|Fr|Sa|Su)( (Mo|Tu|We|Th|Fr|Sa|Su))*$/)
					.optional(),
				date: z.int().min(1).max(31).optional(),
				opens: time,
				closes: time,
				maybe: z.literal(true).optional()
			})
		)
		.min(1),
	closed: z
		.array(
			z
				.strictObject({ from: dayOfYear, to: dayOfYear })
				.refine(({ from, to }) => from <= to, { error: 'Split it at the new year' })
		)
		.min(1)
		.optional(),
	listed: z.literal(true).optional()
});

/** Of hours by anything less, the page says that they are listed. */
const isSure = ({ confidence, sourceYear }: { confidence: string; sourceYear: number | null }): boolean =>
	confidence === 'high' && (sourceYear === null || sourceYear >= 2022);

/** One contact, with what a maintainer needs to judge it. */
export const contactSchema = z
	.strictObject({
		id: z.string().regex(/^[a-z]{2}(-[a-z0-9]+)+$/),
		region: z.string().regex(/^[A-Z]{2}$/),
		areas: z.array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
		areaName: words,
		kind: z.enum(CONTACT_KINDS),
		name: text,
		shortName: words,
		special: z.literal(true).optional(),
		phones: z.array(phone),
		sms: sms.nullable(),
		whatsapp: z.e164().nullable(),
		chat: z.url().nullable(),
		url: z.url().nullable(),
		/** As the service gives them, in words; null: not read. */
		hours: words,
		availability: z.enum(AVAILABILITIES),
		/** The same hours as rows, where they can be told so. */
		opening: opening.nullable().optional(),
		languages: z.array(z.string().regex(/^([a-z]{2,3}|others|interpreters)$/)),
		cost: words,
		paid: z.literal(true).optional(),
		/** What it is for, to the person who may call. */
		what: text.max(92),
		/** Said to the caller, where it helps the caller. */
		caution: text.max(100).nullable(),
		/** The same, for whoever may be in a part that it does not serve: gone once a part is chosen. */
		elsewhere: text.max(100).optional(),
		/** Said to maintainers: the doubt. */
		note: words,
		confidence: z.enum(CONFIDENCES),
		/** How many sources give the number itself. */
		sourcesAgree: z.int().min(1),
		source: text,
		otherSources: z.array(text),
		sourceYear: z.int().min(2000).nullable(),
		/** The day the sources were read. Nobody has rung the line. */
		checked: z.iso.date(),
		/** Our choice: six months after the check for emergency and crisis lines, twelve for the others. */
		reviewBy: z.iso.date(),
		secondCheck: z.enum(['confirmed', 'corrected', 'new', 'not-checked'])
	})
	.refine(({ kind, shortName }) => shortName !== null || !['medical-advice', 'crisis', 'drug-alcohol'].includes(kind), {
		error: 'A line that sentences name needs a shortName'
	})
	.refine(({ areas, areaName }) => areas.length === 0 || areaName !== null, { error: 'Areas need a name to show' })
	.refine(({ areas, elsewhere }) => areas.length > 0 || elsewhere === undefined, {
		error: 'What is said to people elsewhere needs areas'
	})
	.refine(({ areas, region }) => areas.every((area) => area.startsWith(`${region}-`)), {
		error: 'An area lies outside the region'
	})
	.refine(({ phones, sms, chat, url }) => phones.length > 0 || sms !== null || chat !== null || url !== null, {
		error: 'There is no way to reach it'
	})
	.refine(({ availability, hours }) => (availability === 'hours' ? hours !== null : true), { error: 'Which hours?' })
	.refine(({ availability, hours, opening }) => hours === null || availability !== 'hours' || opening !== undefined, {
		error: 'Hours need an opening, be it null'
	})
	.refine(({ availability, opening }) => availability === 'hours' || opening === undefined, {
		error: 'Only hours have an opening'
	})
	.refine((contact) => !contact.opening || contact.opening.listed || isSure(contact), {
		error: 'Hours from a source that is old or not sure are listed'
	})
	.refine(({ kind, availability, confidence }) => kind === 'emergency' || availability !== 'always' || confidence === 'high', {
		error: 'Day and night needs a confident source'
	});

export type Contact = z.infer<typeof contactSchema>;
export type Phone = Contact['phones'][number];
