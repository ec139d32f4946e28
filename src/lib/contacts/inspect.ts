import { getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { core } from 'zod';
import { contactSchema, type Contact } from './schema.ts';

/**
 * What a contact has to hold before a page may show it. For the build, the tests and `npm run contacts`: the data about
 * telephone numbers weigh more than the whole site, so nothing that a browser loads imports this file.
 */

export interface DeniedNumber {
	/** Where it must not stand; elsewhere the same digits may be in use. In its international form it may stand nowhere. */
	readonly region: string;
	readonly number: string;
	readonly reason: string;
	/** It may stand behind the number that replaced it. */
	readonly unless?: 'second';
	/** The part of the region that it does not serve: an entry with the number has to name the parts that it is for. */
	readonly area?: string;
}

export interface DeniedWords {
	readonly region: string;
	readonly words: RegExp;
	readonly reason: string;
}

export interface DeniedService {
	readonly name: RegExp;
	/** With all hosts below them. */
	readonly hosts: readonly string[];
	readonly reason: string;
	readonly source: string;
	/** Only its telephone line is denied. */
	readonly only?: 'phones';
}

export interface ContactRules {
	readonly regions: readonly string[];
	readonly numbers: readonly DeniedNumber[];
	readonly words: readonly DeniedWords[];
	readonly services: readonly DeniedService[];
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
const withoutZero = (number: string): string => number.replace(/^0/, '');

/** All that is shown of a contact, by field. */
export function shownTexts(contact: Contact): [field: string, text: string][] {
	const { name, shortName, areaName, what, hours, cost, caution, sms, phones } = contact;
	const texts = {
		name,
		shortName,
		areaName,
		what,
		hours,
		cost,
		caution,
		sms: [sms?.keyword, sms?.note].filter(Boolean).join(' ')
	};
	return [
		...Object.entries(texts).flatMap(([field, text]): [string, string][] => (text ? [[field, text]] : [])),
		...phones.map(({ display, label }): [string, string] => ['phones', [display, label].filter(Boolean).join(' ')])
	];
}

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

const isOf = (host: string, denied: string): boolean => host === denied || host.endsWith(`.${denied}`);

function hostOf(address: string): string | undefined {
	const url = URL.canParse(address) && new URL(address);
	return url && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.') && !url.username
		? url.hostname
		: undefined;
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

/** Parsing is slow, and each is asked for by every contact. */
const spelled = new WeakMap<DeniedNumber, { national: string; international: string }>();

/** A number as runs of digits: as it is dialled in its country, without the nought, and with the country's code. */
function spellings(denied: DeniedNumber): { national: string; international: string } {
	const known = spelled.get(denied);
	if (known) return known;
	const { region, number } = denied;
	const parsed = parsePhoneNumberFromString(number, region as CountryCode);
	const national = withoutZero(digits(number));
	// Not put together from the parts where it need not be: in Italy the nought belongs to the number.
	const international = parsed?.number.slice(1) ?? getCountryCallingCode(region as CountryCode) + national;
	const made = { national, international };
	spelled.set(denied, made);
	return made;
}

/** A number this long is found inside a longer run; a shorter one has to stand by itself. */
const LONG = 8;

/** The runs of digits in a text, over all that may stand between the digits of one number. */
const runs = (text: string): string[] =>
	[...text.matchAll(/\d(?:[\s().\-‐‑–/·+]*\d)*/g)].map(([run]) => withoutZero(digits(run)));
/** Those of a short number: "132 / 133" are two. */
const shortRuns = (text: string): string[] =>
	[...text.matchAll(/\d(?:[ \u00a0\-‐‑]?\d)*/g)].map(([run]) => withoutZero(digits(run)));

/** The numbers that a text holds. Read once, as every denied number is looked for in it. */
const numbersIn = (text: string) => {
	const plain = text.normalize('NFKC');
	return { long: runs(plain), short: shortRuns(plain) };
};

function holds({ long, short }: ReturnType<typeof numbersIn>, denied: DeniedNumber, here: boolean): boolean {
	const { national, international } = spellings(denied);
	if (international.length >= LONG && long.some((run) => run.includes(international))) return true;
	if (!here) return false;
	return national.length >= LONG ? long.some((run) => run.includes(national)) : short.includes(national);
}

function deniedNumbers(contact: Contact, { numbers }: ContactRules): [field: string, message: string][] {
	const { phones, sms, whatsapp, region, areas } = contact;
	const read = (field: string, text: string | null | undefined) => (text ? [{ field, numbers: numbersIn(text) }] : []);
	const dialled = phones.map(({ dial, e164, display }) => [dial, e164, display].flatMap((text) => read('phones', text)));
	const other = [
		...read('sms', sms?.number),
		...read('whatsapp', whatsapp),
		...shownTexts(contact).flatMap(([field, text]) => read(field, text))
	];
	return numbers.flatMap((denied) => {
		if (denied.area && areas.length > 0 && !areas.includes(denied.area)) return [];
		const main = denied.unless === 'second' ? dialled.slice(0, 1) : dialled;
		const texts = [...main.flat(), ...(denied.unless || denied.area ? [] : other)];
		const at = texts.find((text) => holds(text.numbers, denied, denied.region === region));
		return at ? [[at.field, `${denied.number} must not be listed: ${denied.reason}`]] : [];
	});
}

function deniedElse(contact: Contact, { words, services }: ContactRules): [field: string, message: string][] {
	const texts = shownTexts(contact);
	const hosts = (
		[
			['url', contact.url],
			['chat', contact.chat]
		] as const
	).flatMap(([field, address]) => (address ? [[field, hostOf(address) ?? ''] as const] : []));
	const said = words.flatMap((denied): [string, string][] => {
		const at = denied.region === contact.region && texts.find(([, text]) => denied.words.test(text));
		return at ? [[at[0], `${denied.reason}: nobody may be sent there`]] : [];
	});
	const named = services.flatMap((denied): [string, string][] => {
		if (denied.only === 'phones' && contact.phones.length === 0) return [];
		const name = texts.find(([field, text]) => /name/i.test(field) && denied.name.test(text));
		const host = hosts.find(([, own]) => denied.hosts.some((one) => isOf(own, one)));
		const at = name ?? host;
		return at ? [[at[0], `“${at[1]}” must not be listed: ${denied.reason} (${denied.source})`]] : [];
	});
	return [...said, ...named];
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
		...deniedNumbers(contact, rules).map(([field, message]) => at(field, message)),
		...deniedElse(contact, rules).map(([field, message]) => at(field, message))
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
