import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { CONTACT_KINDS, isDue } from '../contacts/contact.ts';
import { contactSchema, type Contact } from '../contacts/schema.ts';
import { CONTACTS, DENIED_NUMBERS } from './contacts.ts';
import { REGIONS } from './regions.ts';

const digits = (text: string) => text.replace(/\D/g, '');
const all = CONTACTS.map((contact) => [contact.id, contact] as const);

/** Change it only with the number that you meant to change: docs/contacts.md. */
const CHECKSUM = '79fdbe2a6410287c618399d81fa736af33f493239a3bd7927630432abc575c46';

test('no id, number, display form or text number has changed unnoticed', () => {
	const lines = CONTACTS.map(({ id, phones, sms, whatsapp }) => JSON.stringify([id, phones, sms, whatsapp]));
	expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(CHECKSUM);
});

test('there are 187 contacts, each with its own id', () => {
	expect(CONTACTS).toHaveLength(187);
	expect(new Set(CONTACTS.map(({ id }) => id)).size).toBe(187);
});

test.each(all)('%s fits the schema and belongs to its region', (id, contact) => {
	expect(contactSchema.safeParse(contact).error?.issues ?? []).toEqual([]);
	expect(id.slice(0, 2).toUpperCase()).toBe(contact.region);
	expect(REGIONS.map(({ code }) => code as string)).toContain(contact.region);
});

test.each(all.filter(([, { phones }]) => phones.length > 0))(
	'the numbers of %s are possible and shown as dialled',
	(_, contact) => {
		const country = contact.region as CountryCode;
		for (const { dial, e164, display } of contact.phones) {
			if (e164 === null) {
				expect(dial).toMatch(/^\d{2,6}$/);
				// "988, then press 1" is dialled 988.
				expect(digits(display.split(',')[0] as string)).toBe(dial);
				continue;
			}
			expect(parsePhoneNumberFromString(e164)?.isValid(), e164).toBe(true);
			expect(parsePhoneNumberFromString(dial, country)?.number, dial).toBe(e164);
			expect(parsePhoneNumberFromString(display, country)?.number, display).toBe(e164);
		}
	}
);

test.each(all.filter(([, { whatsapp }]) => whatsapp))('the WhatsApp number of %s is valid', (_, { whatsapp }) => {
	expect(parsePhoneNumberFromString(whatsapp as string)?.isValid()).toBe(true);
});

/** Runs of digits in a text, joined over the spaces and hyphens of a written number. */
const numbersIn = (text: string) => (text.match(/\d[\d -]*/g) ?? []).map(digits);
const withoutTrunk = (number: string) => number.replace(/^0+/, '');

const textsOf = ({ name, what, hours, cost, caution, note, areaName, shortName, sms, phones }: Contact) =>
	[name, what, hours, cost, caution, note, areaName, shortName, sms?.note, ...phones.map(({ display }) => display)].filter(
		(text) => text !== null && text !== undefined
	);

function hasDenied(contact: Contact, number: string): boolean {
	const denied = withoutTrunk(digits(number));
	const international = parsePhoneNumberFromString(number, contact.region as CountryCode)?.number;
	const dialled = contact.phones.flatMap(({ dial, e164 }) => [dial, e164]);
	return (
		dialled.some((dial) => dial !== null && (withoutTrunk(dial) === denied || dial === international)) ||
		withoutTrunk(digits(contact.sms?.number ?? '')) === denied ||
		textsOf(contact).some((text) => numbersIn(text).map(withoutTrunk).includes(denied))
	);
}

test.each(DENIED_NUMBERS)('$number ($region) stands nowhere: $reason', ({ region, number }) => {
	const found = CONTACTS.filter((contact) => contact.region === region && hasDenied(contact, number));
	expect(found.map(({ id }) => id)).toEqual([]);
});

test('a denied number would be found, however it is written', () => {
	const frank = CONTACTS.find(({ id }) => id === 'gb-frank') as Contact;
	const old = '0800 77 66 00';
	const phone = { dial: '+44800776600', e164: '+44800776600', display: '0800 776600' };
	expect(hasDenied(frank, old)).toBe(false);
	expect(hasDenied({ ...frank, phones: [phone] }, old)).toBe(true);
	expect(hasDenied({ ...frank, caution: 'Not 0800 776 600.' }, old)).toBe(true);
	expect(hasDenied({ ...frank, sms: { number: '0800776600' } }, old)).toBe(true);
});

test('nobody is told to press 3 at 988', () => {
	for (const contact of CONTACTS.filter(({ region }) => region === 'US'))
		expect(textsOf(contact).join(' ')).not.toMatch(/press 3|option 3/i);
});

test.each(REGIONS.map(({ code }) => code))('%s has an emergency number to ring and a crisis contact', (code) => {
	const here = CONTACTS.filter(({ region }) => region === code);
	expect(here.some(({ kind, phones }) => kind === 'emergency' && phones.length > 0)).toBe(true);
	const crisis = here.filter(({ kind }) => kind === 'crisis');
	expect(crisis.some(({ phones, sms, url }) => phones.length > 0 || sms || (code === 'ZZ' && url))).toBe(true);
});

test('the first emergency entry of a region is the one to ring', () => {
	for (const { code } of REGIONS)
		expect(CONTACTS.find(({ region, kind }) => region === code && kind === 'emergency')?.phones).not.toEqual([]);
});

test('entries stand by region, then by kind', () => {
	const places = CONTACTS.map(
		({ region, kind }) => REGIONS.findIndex(({ code }) => code === region) * 100 + CONTACT_KINDS.indexOf(kind)
	);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each(all)('%s is reviewed six months after its check if lives hang on it, else after twelve', (_, contact) => {
	expect(isDue(contact, contact.checked)).toBe(false);
	const due = new Date(contact.checked);
	due.setUTCMonth(due.getUTCMonth() + (['emergency', 'crisis'].includes(contact.kind) ? 6 : 12));
	expect(contact.reviewBy).toBe(due.toISOString().slice(0, 10));
});

test('no source is a copy behind a proxy or a place that a reader cannot go to', () => {
	for (const { id, source, otherSources } of CONTACTS)
		expect([source, ...otherSources].join(' '), id).not.toMatch(/stored index|index id|proxy\?url/);
});

test('what is said to a caller is plain: no exclamation marks, no labels', () => {
	for (const { id, what, caution } of CONTACTS) expect(`${what} ${caution}`, id).not.toMatch(/!|addict|abuse|suffer|user\b/i);
});
