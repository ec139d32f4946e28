import { getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { core } from 'zod';
import { denials, type DenyList } from './denied.ts';
import { contactSchema, type Contact } from './schema.ts';
import { hostOf, shownTexts } from './shown.ts';

/**
 * What a contact has to hold before a page may show it. For the build, the tests and `npm run contacts`: the data about
 * telephone numbers weigh more than the whole site, so nothing that a browser loads imports this file.
 */

export interface ContactRules extends DenyList {
	readonly regions: readonly string[];
	/** Numbers too short to be checked as such, by region. */
	readonly shortCodes: { readonly [region: string]: readonly string[] };
}

export interface Problem {
	/** Empty where it is about all of them. */
	readonly id: string;
	readonly field: string;
	/** In plain words, for somebody who edits the file. */
	readonly message: string;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** As many letters as a small screen can bear. `what` and `caution` have theirs in the schema. */
const LONGEST = { name: 60, shortName: 60, areaName: 70, hours: 110, cost: 60, sms: 90, phones: 90 } as const;

const FORMATS: { readonly [format: string]: string } = {
	url: 'it is not an address that begins with https://',
	date: 'it is not a day such as 2027-05-22'
};

/** The message of the schema, for somebody who edits the file. */
function plainIssue(issue: core.$ZodIssue): string {
	const { code, message } = issue;
	if (code === 'unrecognized_keys') return `there is no field ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
	if (message.endsWith('received undefined')) return 'it is missing';
	if (code === 'invalid_value') return `it has to be one of: ${issue.values.map(String).join(', ')}`;
	if (code === 'too_big') return `it is too long: ${issue.maximum} at the most`;
	if (code === 'too_small') return 'it must not be empty';
	if (code === 'invalid_format') return FORMATS[issue.format] ?? `it is not written as it should be: ${issue.pattern}`;
	return message.charAt(0).toLowerCase() + message.slice(1);
}

/** Everything that the shape of one entry breaks. */
export function shapeProblems(entry: unknown, id: string): Problem[] {
	const issues = contactSchema.safeParse(entry).error?.issues ?? [];
	return issues.map((issue) => ({ id, field: issue.path.map(String).join('.') || 'entry', message: plainIssue(issue) }));
}

/** A number too short to have an international form, as it is dialled or texted. */
const isShort = (number: string): boolean => /^\d{2,6}$/.test(number);

function phoneProblems({ phones, region }: Contact, { shortCodes }: ContactRules): string[] {
	const country = region as CountryCode;
	return phones.flatMap(({ dial, e164, display }) => {
		if (e164 === null) {
			if (!isShort(dial)) return [`${display}: a number without e164 is a short one, of two to six digits`];
			// "988, then press 1" is dialled 988.
			if (digits(display.replace(/,.*/, '')) !== dial) return [`${display}: it shows another number than it dials, ${dial}`];
			if (!shortCodes[region]?.includes(dial)) return [`${dial} is not a short number that we know of in ${region}`];
			return [];
		}
		const number = parsePhoneNumberFromString(e164);
		if (!number?.isValid()) return [`${e164} is not a number that exists`];
		if (number.getType() === 'PREMIUM_RATE') return [`${e164} is a premium-rate number`];
		if (region !== 'ZZ' && number.countryCallingCode !== getCountryCallingCode(country))
			return [`${e164} is a number of another country than ${region}`];
		const others = [dial, display].filter((text) => parsePhoneNumberFromString(text, country)?.number !== e164);
		return others.map((text) => `${text} is not the number ${e164} as it is dialled in ${region}`);
	});
}

function textNumberProblems(
	{ sms, whatsapp, region }: Contact,
	{ shortCodes }: ContactRules
): [field: string, message: string][] {
	const found: [string, string][] = [];
	if (sms && isShort(digits(sms.number)) && !shortCodes[region]?.includes(digits(sms.number)))
		found.push(['sms', `${sms.number} is not a short number that we know of in ${region}`]);
	else if (sms && !isShort(digits(sms.number)) && !parsePhoneNumberFromString(sms.number, region as CountryCode)?.isValid())
		found.push(['sms', `${sms.number} is not a number that exists in ${region}`]);
	if (whatsapp && !parsePhoneNumberFromString(whatsapp)?.isValid())
		found.push(['whatsapp', `${whatsapp} is not a number that exists`]);
	return found;
}

/** What is wrong with one entry; nothing, where it may be shown. */
export function inspectContact(contact: Contact, rules: ContactRules): Problem[] {
	const { id, region } = contact;
	const at = (field: string, message: string): Problem => ({ id, field, message });
	const shape = shapeProblems(contact, id);
	if (shape.length > 0) return shape;
	if (!rules.regions.includes(region)) return [at('region', `there is no page for ${region}: use ZZ for anywhere else`)];
	if (!id.startsWith(`${region.toLowerCase()}-`)) return [at('id', `it has to begin with its region: ${region.toLowerCase()}-`)];
	const addresses = [['url', contact.url] as const, ['chat', contact.chat] as const];
	const texts = shownTexts(contact);
	return [
		...addresses.flatMap(([field, address]) =>
			address && !hostOf(address) ? [at(field, `${address} is not the address of a website`)] : []
		),
		...texts.flatMap(([field, text]) => {
			const longest = LONGEST[field as keyof typeof LONGEST] ?? Infinity;
			return text.length > longest ? [at(field, `it is too long: ${longest} letters at the most`)] : [];
		}),
		...texts.flatMap(([field, text]) =>
			/[<>{}\\]/.test(text) ? [at(field, 'it holds a sign that only code needs: < > { } \\')] : []
		),
		...phoneProblems(contact, rules).map((message) => at('phones', message)),
		...textNumberProblems(contact, rules).map(([field, message]) => at(field, message)),
		...denials(contact, rules).map(([field, message]) => at(field, message))
	];
}

const reachable = ({ phones, sms, url, region }: Contact): boolean =>
	phones.length > 0 || sms !== null || (region === 'ZZ' && url !== null);

/** What is wrong with all of them together. */
export function inspectTogether(contacts: readonly Contact[], rules: Pick<ContactRules, 'regions'>): Problem[] {
	const ids = contacts.map(({ id }) => id);
	const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
	const regions = rules.regions.flatMap((region): Problem[] => {
		const here = contacts.filter((contact) => contact.region === region);
		const missing = (field: string, message: string): Problem => ({ id: '', field, message: `${region} ${message}` });
		// Pages name the first one.
		const emergency = here.find(({ kind }) => kind === 'emergency')?.phones.length;
		const crisis = here.some((contact) => contact.kind === 'crisis' && reachable(contact));
		return [
			...(emergency ? [] : [missing('emergency', 'has no emergency number to call')]),
			...(crisis ? [] : [missing('crisis', 'has no crisis contact')])
		];
	});
	return [...twice.map((id): Problem => ({ id, field: 'id', message: 'it stands there twice' })), ...regions];
}

/** All that is wrong. */
export const inspectContacts = (contacts: readonly Contact[], rules: ContactRules): Problem[] => [
	...contacts.flatMap((contact) => inspectContact(contact, rules)),
	...inspectTogether(contacts, rules)
];
