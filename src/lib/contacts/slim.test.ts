import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { essential } from '../../../tests/contact-lines.ts';
import { CONTACTS } from '../content/contacts.ts';
import { REGIONS } from '../content/regions.ts';
import { CONTACT_KINDS, type ContactKind, type EssentialContact } from './contact.ts';
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

describe('of lines that do not exist', () => {
	const line = (id: string, kind: ContactKind, more: Partial<EssentialContact> = {}) => essential(id, { kind, ...more });
	const kept = (contacts: readonly EssentialContact[]) => essentials(contacts).map(({ id }) => id);
	const many = (kind: ContactKind, more: Partial<EssentialContact> = {}) =>
		['a', 'b', 'c', 'd'].map((id) => line(`${kind}-${id}`, kind, more));

	test('every page carries all that is urgent, two for a crisis, one of the others, and no directory', () => {
		const counts = CONTACT_KINDS.map((kind) => [kind, kept(many(kind)).length]);
		expect(Object.fromEntries(counts)).toEqual({
			emergency: 4,
			'medical-advice': 4,
			crisis: 2,
			poison: 1,
			'drug-alcohol': 1,
			'benzo-specific': 1,
			'overdose-companion': 1,
			youth: 1,
			family: 1,
			peer: 0,
			locator: 0
		});
	});

	test('the best of each, in the order of regions and kinds', () => {
		const doubtful = line('doubtful', 'poison', { confidence: 'medium' });
		const abroad = line('abroad', 'crisis', { region: 'US' });
		expect(kept([doubtful, ...many('crisis'), abroad, line('sure', 'poison'), line('999', 'emergency')])).toEqual([
			'999',
			'crisis-a',
			'crisis-b',
			'sure',
			'abroad'
		]);
	});

	test('every one for a part of the region besides, but none for one group, and none of another place', () => {
		const wales = line('wales', 'crisis', { areas: ['GB-WLS'] });
		const river = line('river', 'crisis', { areaName: 'Riverside' });
		const special = line('special', 'crisis', { special: true });
		expect(kept([special, river, wales, ...many('crisis')])).toEqual(['crisis-a', 'crisis-b', 'river', 'wales']);
		expect(kept([special])).toEqual([]);
		expect(kept([line('one', 'peer', { areas: ['GB-WLS'] })])).toEqual([]);
		const world = line('world', 'family', { region: 'ZZ' });
		expect(kept([line('999', 'emergency'), world])).toEqual(['999', 'world']);
	});

	test('what is empty and what only maintainers read stays behind', () => {
		const full = line('full', 'crisis', {
			areas: ['GB-WLS'],
			areaName: 'Wales',
			shortName: 'Full Line',
			special: true,
			phones: [
				{ dial: '1', display: '1', label: 'by day' },
				{ dial: '2', display: '2' }
			],
			sms: { number: '3' },
			availability: 'hours',
			hours: '9 to 5',
			opening: { zone: 'UTC', rows: [{ opens: '09:00', closes: '17:00' }] },
			cost: 'Free',
			caution: 'Not at night',
			elsewhere: 'Not in Scotland'
		});
		const read = { url: 'https://example.org/', confidence: 'high', note: 'Two pages differ', paid: true } as const;
		expect(essentials([{ ...full, ...read }])).toEqual([full]);
		const bare = line('bare', 'crisis', { url: 'https://example.org/' });
		const empty = {
			areaName: null,
			shortName: 'bare',
			sms: null,
			hours: '9 to 5',
			opening: null,
			cost: null,
			caution: null,
			elsewhere: undefined
		};
		const { phones, ...rest } = bare;
		expect(essentials([{ ...rest, ...empty, areas: [], phones: [] }])).toEqual([rest]);
		expect(essentials([{ ...rest, sms: { number: '3' } }])[0]).not.toHaveProperty('url');
		expect(essentials([{ ...rest, phones }])[0]).not.toHaveProperty('url');
		expect(Object.keys(essentials([rest])[0] ?? {}).toSorted()).toEqual(Object.keys(rest).toSorted());
	});
});
