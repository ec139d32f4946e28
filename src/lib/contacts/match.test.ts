import { expect, test } from 'vitest';
import { essential as line } from '../../../tests/contact-lines.ts';
import { CONTACTS } from '../content/contacts.ts';
import { REGIONS } from '../content/regions.ts';
import { CONTACT_KINDS, dateOf, isDue, type ContactKind, type EssentialContact, type Place } from './contact.ts';
import { adviceOf, contactsFor, emergencyOf, firstOf } from './match.ts';

const sms = { number: '123' };
const order = (contacts: EssentialContact[], place: Place = { region: 'GB' }, kind: ContactKind = 'crisis') =>
	contactsFor(contacts, place, kind).map(({ id }) => id);
const ids = (place: Place, kind: ContactKind) => order([...CONTACTS], place, kind);

test('voice goes before text, text before a website', () => {
	const web = line('web', { phones: [], url: 'https://example.org' });
	const text = line('text', { phones: [], sms });
	expect(order([web, text, line('voice')])).toEqual(['voice', 'text', 'web']);
});

test('always open goes before listed as open, that before unknown, and a line with hours comes last', () => {
	const hours = line('hours', { availability: 'hours', hours: '9 to 5' });
	const unknown = line('unknown', { availability: 'unknown' });
	const listed = line('listed', { availability: 'listed' });
	expect(order([hours, unknown, listed, line('always')])).toEqual(['always', 'listed', 'unknown', 'hours']);
});

test('a text line that is always open goes before a voice with hours, as at night that is closed', () => {
	const text = line('text', { phones: [], sms });
	expect(order([line('hours', { availability: 'hours', hours: '9 to 5' }), text])).toEqual(['text', 'hours']);
});

test('a confident entry goes before a doubtful one, and equal ones keep their order', () => {
	const contacts = [line('doubtful', { confidence: 'medium' }), line('b'), line('a')];
	expect(order(contacts)).toEqual(['b', 'a', 'doubtful']);
});

test('a line for one group, or of the police, never comes first', () => {
	expect(order([line('special', { special: true }), line('hours', { availability: 'hours', hours: '9' })])).toEqual([
		'hours',
		'special'
	]);
	expect(ids({ region: 'IN' }, 'drug-alcohol')).toEqual(['in-14446', 'in-1933']);
});

test('without an area the national goes before the regional; with one, the local before the national of equal hours', () => {
	const wales = line('wales', { areas: ['GB-WLS'], areaName: 'Wales' });
	const later = line('later', { areas: ['GB-WLS'], areaName: 'Wales', availability: 'listed' });
	const contacts = [wales, later, line('all', { availability: 'listed' })];
	expect(order(contacts)).toEqual(['all', 'wales', 'later']);
	expect(order(contacts, { region: 'GB', area: 'GB-WLS' })).toEqual(['wales', 'later', 'all']);
	expect(order(contacts, { region: 'GB', area: 'GB-ENG' })).toEqual(['all']);
});

test('Northern Ireland never gets 111, of any kind', () => {
	const place = { region: 'GB', area: 'GB-NIR' };
	const dials = CONTACT_KINDS.flatMap((kind) => contactsFor(CONTACTS, place, kind)).flatMap((contact) => contact.phones);
	expect(dials.map(({ dial }) => dial)).not.toContain('111');
	expect(adviceOf(CONTACTS, place)).toBeUndefined();
	expect(ids(place, 'crisis')[0]).toBe('gb-nir-lifeline');
	expect(emergencyOf(CONTACTS, place).id).toBe('gb-emergency');
});

test.each(['GB-ENG', 'GB-SCT', 'GB-WLS', undefined])('the other nations get NHS 111: %s', (area) => {
	expect(adviceOf(CONTACTS, { region: 'GB', area })?.id).toBe('gb-nhs111');
});

test('a worldwide directory stands in for a kind that a region lacks, but no foreign number does', () => {
	expect(ids({ region: 'JP' }, 'family')).toEqual(['zz-naranon']);
	expect(ids({ region: 'GB' }, 'benzo-specific')).toEqual(['zz-ashton', 'zz-benzobuddies']);
	expect(ids({ region: 'AU' }, 'benzo-specific')).toEqual(['au-reconnexion']);
	expect(ids({ region: 'US' }, 'family')).toEqual(['us-alanon', 'zz-naranon']);
	expect(ids({ region: 'NL' }, 'poison')).toEqual([]);
	expect(ids({ region: 'GB', area: 'GB-WLS' }, 'family')).toEqual(['zz-naranon']);
});

test('of four kinds, and no other, a region without one gets the directories of the whole world, each once', () => {
	const world = (kind: ContactKind, more: Partial<EssentialContact> = {}) => line('world', { kind, region: 'ZZ', ...more });
	const given = (kind: ContactKind) => order([line('other', { kind: 'locator' }), world(kind)], { region: 'GB' }, kind);
	const found = CONTACT_KINDS.filter((kind) => given(kind).length > 0);
	expect(found).toEqual(['crisis', 'benzo-specific', 'family', 'peer', 'locator']);
	expect(given('locator')).toEqual(['other']);
	const special = [world('crisis', { special: true })];
	expect(order(special, { region: 'ZZ' })).toEqual(['world']);
	expect(order([line('special', { special: true }), ...special])).toEqual(['special', 'world']);
});

test('an unknown region is anywhere else', () => {
	expect(emergencyOf(CONTACTS, { region: 'AT' }).id).toBe('zz-emergency');
	expect(ids({ region: 'AT', area: 'AT-9' }, 'crisis')).toEqual(['zz-findahelpline', 'zz-befrienders']);
});

test('the emergency contact has a voice, even where text services of the same kind exist', () => {
	for (const { code } of REGIONS) expect(emergencyOf(CONTACTS, { region: code }).phones.length).toBeGreaterThan(0);
	expect(emergencyOf(CONTACTS, { region: 'FR' }).phones[0]?.dial).toBe('15');
	expect(() => emergencyOf([], { region: 'FR' })).toThrow('No emergency number');
});

test('a sentence names only a line that serves everybody there', () => {
	expect(firstOf(CONTACTS, { region: 'ES' }, 'drug-alcohol')).toBeUndefined();
	expect(firstOf(CONTACTS, { region: 'ES', area: 'ES-MD' }, 'drug-alcohol')?.id).toBe('es-md-012');
	expect(firstOf(CONTACTS, { region: 'GB' }, 'crisis')?.shortName).toBe('Samaritans');
	expect(firstOf(CONTACTS, { region: 'US' }, 'crisis')?.shortName).toBe('988');
	expect(firstOf(CONTACTS, { region: 'AU' }, 'crisis')?.shortName).toBe('Lifeline');
	expect(firstOf(CONTACTS, { region: 'IT' }, 'drug-alcohol')?.id).toBe('it-tv-droga');
	expect(firstOf(CONTACTS, { region: 'ZZ' }, 'crisis')).toBeUndefined();
});

test('a line that gives no medical advice is not offered as medical advice', () => {
	expect(adviceOf(CONTACTS, { region: 'IE' })).toBeUndefined();
});

test('a contact is due from the day after its review date', () => {
	expect(isDue({ reviewBy: '2027-05-22' }, '2027-05-22')).toBe(false);
	expect(isDue({ reviewBy: '2027-05-22' }, '2027-05-23')).toBe(true);
	expect(dateOf(Date.UTC(2027, 4, 22, 23, 59))).toBe('2027-05-22');
	expect(dateOf(Date.UTC(2027, 4, 23))).toBe('2027-05-23');
});

test('where no crisis line is known to be open all night, the directories of other places stand behind it', () => {
	const world = line('world', { region: 'ZZ', phones: [], url: 'https://example.org' });
	const day = { availability: 'hours', hours: '9 to 5' } as const;
	for (const closed of [day, { availability: 'unknown' }, { special: true }, { areas: ['GB-WLS'] }] as const)
		expect(order([line('here', closed), world])).toEqual(['here', 'world']);
	for (const availability of ['always', 'listed'] as const)
		expect(order([line('day', day), line('night', { availability }), world])).toEqual(['night', 'day']);
	expect(order([line('wales', { areas: ['GB-WLS'] }), world], { region: 'GB', area: 'GB-WLS' })).toEqual(['wales']);
	// Of other kinds a line with hours is enough.
	expect(order([line('here', { ...day, kind: 'family' }), { ...world, kind: 'family' }], { region: 'GB' }, 'family')).toEqual([
		'here'
	]);
});

test('in Italy at night somebody is led on, beside the line that is shut', () => {
	const night = Date.parse('2026-11-25T02:00Z');
	expect(contactsFor(CONTACTS, { region: 'IT' }, 'crisis', night).map(({ id }) => id)).toEqual([
		'it-telefonoamico',
		'zz-findahelpline',
		'zz-befrienders'
	]);
	expect(
		REGIONS.filter(({ code }) => code !== 'ZZ' && ids({ region: code }, 'crisis').includes('zz-findahelpline')).map(
			({ code }) => code
		)
	).toEqual(expect.arrayContaining(['IT', 'NG', 'KE']));
});
