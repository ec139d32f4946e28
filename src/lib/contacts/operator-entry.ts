import type { ContactKind } from './contact.ts';
import { inspectContact, shapeProblems, type ContactRules } from './inspect.ts';
import type { Contact } from './schema.ts';
import { shownTexts } from './shown.ts';

/** What one entry of the operator's file has to hold, which is more than one of ours: none of us has read its source. */

/** What lives hang on. */
export const KEPT: readonly ContactKind[] = ['emergency', 'crisis'];

/** What an operator may leave out, as it does not apply; the rest of a contact's fields have to be there. */
const LEFT_OUT = {
	areas: [],
	areaName: null,
	shortName: null,
	phones: [],
	sms: null,
	whatsapp: null,
	chat: null,
	url: null,
	hours: null,
	languages: [],
	cost: null,
	caution: null,
	note: null,
	confidence: 'medium',
	otherSources: [],
	sourceYear: null
} as const;

/** Fields that we reckon, so that nobody can claim a check that did not take place. */
const RECKONED = ['sourcesAgree', 'secondCheck', 'operator'] as const;

/** What an entry may not say to somebody in need; `forbidden.ts` of the tests holds our own words to more. */
const UNSAID: readonly (readonly [RegExp, string])[] = [
	[/\b(addict(s|ed|ive)?|abus\w*|junkie|alcoholics?|sufferers?|users?)\b/i, 'a label for a person'],
	[/\bdiagnos|\b(your|the) risk\b|\bscore\b/i, 'a diagnosis or a score'],
	[
		/\b(cures?|cured|curing|heals?|guarantee\w*|proven|success rate|painless|rapid|safely|safest|harmless)\b|%/i,
		'a clinical claim'
	],
	[
		/(?<!\bnot )\b(stop|quit|halve|reduce|skip|cut down|come off)\b|\b(taper|wean)|\bdetox/i,
		'advice about taking less of a medicine'
	],
	[/\b\d+ ?(mg|ml|mcg)\b|\b(dose|tablets?|titrat\w*)\b/i, 'a dose'],
	[/\b(buy|sale|discount|insurance|admissions?|book now|call now|leading|best|luxury|private clinic)\b/i, 'advertising'],
	[/[!]|[A-Z]{6,}/, 'shouting']
];

/** As an instant, before which the day of that date stands in the order of texts. */
const monthsAfter = (date: string, months: number): string => {
	const later = new Date(date);
	later.setUTCMonth(later.getUTCMonth() + months);
	return later.toISOString();
};

/** What an operator's entry has to hold beyond what every contact has to. */
function stricter(contact: Contact, today: string): [field: string, message: string][] {
	const { url, chat, checked, reviewBy, kind } = contact;
	const addresses = [['url', url] as const, ['chat', chat] as const, ['source', contact.source] as const];
	const months = KEPT.includes(kind) ? 6 : 12;
	const unsaid = shownTexts(contact)
		// A service may be called what we would not call a person.
		.filter(([field]) => !['name', 'shortName', 'phones'].includes(field))
		.flatMap(([field, text]) =>
			UNSAID.filter(([never]) => never.test(text)).map(([, why]): [string, string] => [field, `“${text}”: ${why}`])
		);
	return [
		...addresses.flatMap(([field, address]): [string, string][] =>
			address && !address.startsWith('https://') ? [[field, `${address} does not begin with https://`]] : []
		),
		...(checked > today ? [['checked', `${checked} has not come yet`] as [string, string]] : []),
		...(reviewBy <= checked || reviewBy > monthsAfter(checked, months)
			? [['reviewBy', `it has to lie after the check, and ${months} months after it at the latest`] as [string, string]]
			: []),
		...unsaid
	];
}

/** As it was read from the file. */
export interface Entry {
	readonly id: string;
	readonly entry: Record<string, unknown>;
}

/** A contact out of an operator's entry: `commercial` is a promise to us, and no field of a contact. */
function completed(entry: Record<string, unknown>): unknown {
	const given = Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'commercial'));
	const others = Array.isArray(entry.otherSources) ? entry.otherSources.length : 0;
	// Hours as words alone are shown, but nobody can reckon with them.
	const opening = given.availability === 'hours' && { opening: null };
	return { ...LEFT_OUT, ...opening, ...given, sourcesAgree: 1 + others, secondCheck: 'not-checked' };
}

/**
 * Checks one entry to add or to put in the place of ours. The first kind of fault found is told, and the others once it is mended: each
 * fault has one message.
 */
export function checkedEntry(
	{ entry, id }: Entry,
	rules: ContactRules,
	today: string
): Contact | [field: string, message: string][] {
	const claimed = RECKONED.find((field) => field in entry);
	if (claimed) return [[claimed, 'leave it out: the build fills it in']];
	if (entry.commercial !== false)
		return [
			['commercial', 'it has to say false: a service that sells treatment, or is paid for sending people on, is not listed']
		];
	const whole = completed(entry);
	const shape = shapeProblems(whole, id);
	if (shape.length > 0) return shape.map(({ field, message }) => [field, message]);
	const contact = whole as Contact;
	const two = contact.otherSources.length > 0;
	// A short number cannot be checked as such, so it takes two sources to be believed.
	const own = two
		? { ...rules.shortCodes, [contact.region]: [...(rules.shortCodes[contact.region] ?? []), ...dialledBy(contact)] }
		: rules.shortCodes;
	const found = inspectContact(contact, { ...rules, shortCodes: own });
	if (found.length > 0)
		return found.map(({ field, message }) => [
			field,
			message.includes('short number') ? `${message}: name a second source of it in otherSources` : message
		]);
	const wrong = stricter(contact, today);
	return wrong.length > 0 ? wrong : contact;
}

/** What it dials and texts, as it is looked up among short numbers; a long one is never looked for there. */
const dialledBy = ({ phones, sms }: Contact): string[] => [
	...phones.map(({ dial }) => dial),
	...(sms ? [sms.number.replace(/\D/g, '')] : [])
];
