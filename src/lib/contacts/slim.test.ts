import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CONTACTS } from '../content/contacts.ts';
import { REGIONS } from '../content/regions.ts';
import { CONTACT_KINDS } from './contact.ts';
import { adviceOf, contactsFor, emergencyOf, firstOf } from './match.ts';
import { essentials } from './slim.ts';

// Not reckoned while the file is loaded: mutation testing has to see which test runs what.
const slim = () => essentials(CONTACTS);
const places = REGIONS.flatMap(({ code, areas }) => [
	{ region: code as string },
	...areas.map((area) => ({ region: code as string, area: area.code }))
]);

test('the essentials of all regions stay under 9 KB of brotli', () => {
	expect(brotliCompressSync(JSON.stringify(slim())).length).toBeLessThan(9000);
});

test.each(places)('they name the same lines in $region $area as the full data', (place) => {
	const few = slim();
	expect(emergencyOf(few, place).id).toBe(emergencyOf(CONTACTS, place).id);
	expect(adviceOf(few, place)?.id).toBe(adviceOf(CONTACTS, place)?.id);
	for (const kind of ['crisis', 'drug-alcohol', 'poison', 'youth', 'overdose-companion'] as const)
		expect(firstOf(few, place, kind)?.id).toBe(firstOf(CONTACTS, place, kind)?.id);
});

test.each(places)('the order in $region $area is that of the full data', (place) => {
	const few = slim();
	for (const kind of CONTACT_KINDS) {
		const kept = contactsFor(few, place, kind).map(({ id }) => id);
		const full = contactsFor(CONTACTS, place, kind).map(({ id }) => id);
		expect(kept).toEqual(full.filter((id) => kept.includes(id)));
	}
});

test('they carry every emergency and medical advice line, and all their numbers', () => {
	const urgent = CONTACTS.filter(({ kind }) => kind === 'emergency' || kind === 'medical-advice');
	const few = slim();
	for (const { id, phones } of urgent) {
		const kept = few.find((contact) => contact.id === id);
		expect(kept?.phones?.map(({ dial }) => dial) ?? []).toEqual(phones.map(({ dial }) => dial));
	}
});

test('every one of them can be reached, and only by what the full data says', () => {
	for (const kept of slim()) {
		const full = CONTACTS.find(({ id }) => id === kept.id);
		expect(kept.phones ?? kept.sms ?? kept.url, kept.id).toBeTruthy();
		expect(full).toMatchObject(JSON.parse(JSON.stringify(kept)) as object);
	}
});
