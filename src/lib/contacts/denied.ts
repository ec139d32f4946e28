import { getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Contact } from './schema.ts';
import { hostOf, shownTexts } from './shown.ts';

/** Whether a contact names what nobody may be sent to, however that is written. For the build and the tools, as `inspect.ts`. */

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

/** All that is denied: `content/denied.ts`. */
export interface DenyList {
	readonly numbers: readonly DeniedNumber[];
	readonly words: readonly DeniedWords[];
	readonly services: readonly DeniedService[];
}

const digits = (text: string): string => text.replace(/\D/g, '');
const withoutZero = (number: string): string => number.replace(/^0/, '');

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

function deniedNumbers(contact: Contact, { numbers }: DenyList): [field: string, message: string][] {
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

const isOf = (host: string, denied: string): boolean => host === denied || host.endsWith(`.${denied}`);

function deniedElse(contact: Contact, { words, services }: DenyList): [field: string, message: string][] {
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

/** What is denied of all that a contact dials, shows and leads to. */
export const denials = (contact: Contact, list: DenyList): [field: string, message: string][] => [
	...deniedNumbers(contact, list),
	...deniedElse(contact, list)
];
