import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CONTACT_KINDS, isDue } from '../contacts/contact.ts';
import { inspectContact, inspectContacts } from '../contacts/inspect.ts';
import type { Contact } from '../contacts/schema.ts';
import sums from './contact-sums.json' with { type: 'json' };
import { CONTACT_RULES } from './contact-rules.ts';
import { CONTACTS } from './contacts.ts';
import { REGIONS } from './regions.ts';
import { NOT_IN_METADATA, SHORT_CODES } from './short-codes.ts';

const all = CONTACTS.map((contact) => [contact.id, contact] as const);

/** Of one contact: what is dialled, shown and texted. Recorded in contact-sums.json, to be changed only with the number: docs/contacts.md. */
const sumOf = ({ id, phones, sms, whatsapp }: Contact) =>
	createHash('sha256')
		.update(JSON.stringify([id, phones, sms, whatsapp]))
		.digest('hex')
		.slice(0, 12);

test.each(all)('no number of %s has changed unnoticed', (id, contact) => {
	expect(sumOf(contact)).toBe(sums[id as keyof typeof sums]);
});

test('no contact has come, gone or got another id unnoticed', () => {
	expect(CONTACTS.map(({ id }) => id).sort()).toEqual(Object.keys(sums).sort());
});

test('a sum changes with each digit, and with how it is shown', () => {
	const [contact] = CONTACTS as [Contact];
	const [phone] = contact.phones as [Contact['phones'][number]];
	const changed = [
		{ ...phone, dial: '998' },
		{ ...phone, display: '998' }
	].map((one) => sumOf({ ...contact, phones: [one] }));
	expect(new Set([sumOf(contact), ...changed, sumOf({ ...contact, sms: { number: '999' } })]).size).toBe(4);
});

test('there are 187 contacts, each with its own id', () => {
	expect(CONTACTS).toHaveLength(187);
	expect(new Set(CONTACTS.map(({ id }) => id)).size).toBe(187);
});

/** Shape, region, numbers, what is denied: the build fails on the same (scripts/contacts-plugin.js). */
test.each(all)('%s may be shown', (_, contact) => {
	expect(inspectContact(contact, CONTACT_RULES)).toEqual([]);
});

test('every region has an emergency number to ring and a crisis contact', () => {
	expect(inspectContacts(CONTACTS, CONTACT_RULES)).toEqual([]);
});

test('the list of short numbers is that of the contacts, none more', () => {
	const used = (region: string) =>
		CONTACTS.filter((contact) => contact.region === region).flatMap(({ phones, sms }) => [
			...phones.filter(({ e164 }) => e164 === null).map(({ dial }) => dial),
			...(sms && sms.number.replace(/\D/g, '').length <= 6 ? [sms.number] : [])
		]);
	for (const [region, codes] of Object.entries(SHORT_CODES))
		expect([...new Set(used(region))].sort(), region).toEqual([...codes].sort());
	for (const [region, codes] of Object.entries(NOT_IN_METADATA))
		expect(SHORT_CODES[region]).toEqual(expect.arrayContaining([...codes]));
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
	for (const { id, what, caution, elsewhere } of CONTACTS)
		expect(`${what} ${caution} ${elsewhere}`, id).not.toMatch(/!|addict|abuse|suffer|user\b/i);
});
