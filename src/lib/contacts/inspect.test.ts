import { describe, expect, test } from 'vitest';
import { CONTACT_RULES } from '../content/contact-rules.ts';
import { CONTACTS } from '../content/contacts.ts';
import { REGIONS } from '../content/regions.ts';
import { inspectContact, inspectContacts, inspectTogether, shapeProblems } from './inspect.ts';
import type { Contact } from './schema.ts';
import { shownTexts } from './shown.ts';

const contactOf = (id: string) => CONTACTS.find((contact) => contact.id === id) as Contact;
const frank = contactOf('gb-frank');
const found = (contact: Contact) => inspectContact(contact, CONTACT_RULES).map(({ field, message }) => `${field}: ${message}`);
const dialled = (dial: string, display = dial) => [{ dial, e164: null, display }];

describe('a wrong number is found', () => {
	const [own] = frank.phones as [Contact['phones'][number]];
	test.each([
		['that does not exist', [{ ...own, e164: '+44300123', dial: '+44300123' }], 'is not a number that exists'],
		['dialled otherwise', [{ ...own, dial: '03001236601' }], '03001236601 is not the number'],
		['shown otherwise', [{ ...own, display: '0300 123 6606' }], '0300 123 6606 is not the number'],
		[
			'of another country',
			[{ dial: '+12024561111', e164: '+12024561111', display: '+1 202 456 1111' }],
			'of another country than GB'
		],
		['shown as words', [{ ...own, display: 'Ring us' }], 'Ring us is not the number'],
		['that costs', [{ dial: '+449098790000', e164: '+449098790000', display: '0909 879 0000' }], 'is a premium-rate number'],
		['short, and not recorded', dialled('998'), '998 is not a short number that we know of in GB'],
		['short, shown otherwise', dialled('999', '998'), 'it shows another number than it dials'],
		['long, without its international form', dialled('03001236600'), 'is a short one']
	] as const)('%s', (_, phones, said) => {
		expect(found({ ...frank, phones: [...phones] }).join()).toContain(said);
	});

	test('a short number is never made international', () => {
		for (const { phones } of CONTACTS)
			for (const { dial, e164 } of phones) if (dial.length <= 6) expect(e164 === null || e164.length >= 9, dial).toBe(true);
		const made = { dial: '+44116123', e164: '+44116123', display: '116 123' };
		expect(found({ ...frank, phones: [made] }).join()).toContain('is not a number that exists');
	});
});

describe('a region is never without help', () => {
	const all = (contacts: readonly Contact[]) => inspectTogether(contacts, CONTACT_RULES).map(({ message }) => message);

	test.each(REGIONS.map(({ code }) => code))('%s', (code) => {
		const without = (kind: string) => all(CONTACTS.filter((contact) => contact.region !== code || contact.kind !== kind));
		expect(without('emergency')).toEqual([`${code} has no emergency number to call`]);
		expect(without('crisis')).toEqual([`${code} has no crisis contact`]);
	});

	test('a text service does not stand in for an emergency number, nor first', () => {
		const [call, text, ...others] = CONTACTS;
		expect(all([text as Contact, call as Contact, ...others])).toEqual(['GB has no emergency number to call']);
	});

	test('an id stands once', () => expect(all([...CONTACTS, frank])).toEqual(['it stands there twice']));
});

describe('what is wrong is told by its field, in plain words', () => {
	test('all that is shown of a contact is looked at', () => {
		const full: Contact = {
			...frank,
			shortName: 'Frank',
			areaName: 'England',
			hours: '9 to 5',
			cost: 'Free',
			caution: 'Or write',
			elsewhere: 'Not in Wales',
			sms: { number: '82111', keyword: 'FRANK', note: 'Free to text' },
			phones: [
				{ dial: '999', e164: null, display: '999', label: 'police' },
				{ dial: '112', e164: null, display: '112' }
			]
		};
		expect(shownTexts(full)).toEqual([
			['name', full.name],
			['shortName', 'Frank'],
			['areaName', 'England'],
			['what', full.what],
			['hours', '9 to 5'],
			['cost', 'Free'],
			['caution', 'Or write'],
			['elsewhere', 'Not in Wales'],
			['sms', 'FRANK Free to text'],
			['phones', '999 police'],
			['phones', '112']
		]);
		const none = { shortName: null, areaName: null, hours: null, cost: null, caution: null, elsewhere: undefined, sms: null };
		const few = { ...full, ...none, phones: [] };
		expect(shownTexts(few).map(([field]) => field)).toEqual(['name', 'what']);
		expect(shownTexts({ ...few, sms: { number: '82111' } })).toHaveLength(2);
	});

	test.each([
		[{ fax: '1', telex: '2' }, 'entry: there is no field “fax”, “telex”'],
		[{ name: undefined }, 'name: it is missing'],
		[{ confidence: 'low' }, 'confidence: it has to be one of: high, medium'],
		[{ what: 'A'.repeat(93) }, 'what: it is too long: 92 at the most'],
		[{ name: '' }, 'name: it must not be empty'],
		[{ url: 'riverside' }, 'url: it is not an address that begins with https://'],
		[{ checked: '1.1.2027' }, 'checked: it is not a day such as 2027-05-22'],
		[{ region: 'gb' }, 'region: it is not written as it should be: /^[A-Z]{2}$/'],
		[{ name: 5 }, 'name: invalid input: expected string, received number'],
		[{ phones: [], sms: null, url: null, chat: null }, 'entry: there is no way to reach it']
	])('%o breaks its shape', (change, said) => {
		const problems = shapeProblems({ ...frank, ...change }, frank.id);
		expect(problems.map(({ id, field, message }) => `${id} ${field}: ${message}`)).toEqual([`gb-frank ${said}`]);
	});

	const [own] = frank.phones as [Contact['phones'][number]];
	const short = (dial: string, display = dial) => ({ phones: [{ dial, e164: null, display }] });
	const long = 'A'.repeat(200);
	test.each([
		[{ region: 'AT' }, ['region: there is no page for AT: use ZZ for anywhere else']],
		[{ id: 'us-gb-frank' }, ['id: it has to begin with its region: gb-']],
		[{ url: 'https://localhost/' }, ['url: https://localhost/ is not the address of a website']],
		[{ url: 'ftp://example.org/' }, ['url: ftp://example.org/ is not the address of a website']],
		[{ url: 'xhttps://example.org/' }, ['url: xhttps://example.org/ is not the address of a website']],
		[{ url: 'httpsx://example.org/' }, ['url: httpsx://example.org/ is not the address of a website']],
		[{ chat: 'https://me@example.org/' }, ['chat: https://me@example.org/ is not the address of a website']],
		[{ url: 'http://example.org/' }, []],
		[{ name: 'A'.repeat(60), shortName: 'A'.repeat(60) }, []],
		[{ name: 'A'.repeat(61) }, ['name: it is too long: 60 letters at the most']],
		[{ hours: long }, ['hours: it is too long: 110 letters at the most']],
		[{ sms: { number: '82111', note: long } }, ['sms: it is too long: 90 letters at the most']],
		[{ cost: 'Free {now}' }, ['cost: it holds a sign that only code needs: < > { } \\']],
		[short('+123'), ['phones: +123: a number without e164 is a short one, of two to six digits']],
		[short('1234567'), ['phones: 1234567: a number without e164 is a short one, of two to six digits']],
		[short('998'), ['phones: 998 is not a short number that we know of in GB']],
		[short('999', '998'), ['phones: 998: it shows another number than it dials, 999']],
		[short('999', '999, then press 1'), []],
		[{ phones: [{ ...own, e164: '+44300123' }] }, ['phones: +44300123 is not a number that exists']],
		[{ phones: [{ ...own, e164: '+99912345678' }] }, ['phones: +99912345678 is not a number that exists']],
		[
			{ phones: [{ ...own, dial: '+443001236601', display: '0300 123 6602' }] },
			[
				'phones: +443001236601 is not the number +443001236600 as it is dialled in GB',
				'phones: 0300 123 6602 is not the number +443001236600 as it is dialled in GB'
			]
		],
		[{ sms: { number: '82112' } }, ['sms: 82112 is not a short number that we know of in GB']],
		[{ sms: { number: '07-4604' } }, ['sms: 07-4604 is not a short number that we know of in GB']],
		[{ sms: { number: '07400 12' } }, ['sms: 07400 12 is not a number that exists in GB']],
		[{ sms: { number: '07400 123456' } }, []],
		[{ sms: null }, []],
		[{ whatsapp: '+443001236600' }, []],
		[{ whatsapp: '+44300123' }, ['whatsapp: +44300123 is not a number that exists']],
		[{ whatsapp: '+99912345678' }, ['whatsapp: +99912345678 is not a number that exists']]
	] as [Partial<Contact>, string[]][])('%o', (change, said) => expect(found({ ...frank, ...change })).toEqual(said));

	test('a single digit is no number to text', () =>
		expect(found({ ...frank, sms: { number: '1 -' } })).toEqual(['sms: 1 - is not a number that exists in GB']));

	test('where no short number is known, none may be dialled or texted', () => {
		const none = { ...CONTACT_RULES, shortCodes: {} };
		expect(inspectContact({ ...frank, ...short('999') }, none).map(({ field }) => field)).toEqual(['phones', 'sms']);
	});

	test('anywhere else a number may be of any country', () => {
		const line = { ...frank, id: 'zz-line', region: 'ZZ', sms: null };
		const abroad = { ...own, display: '+44 300 123 6600', dial: '+443001236600' };
		expect(found({ ...line, phones: [abroad] })).toEqual([]);
	});
});

describe('all of them together', () => {
	const all = (contacts: readonly Contact[], regions: readonly string[]) => inspectTogether(contacts, { regions });
	const line = (id: string, more: Partial<Contact>): Contact => ({ ...frank, id, phones: [], sms: null, url: null, ...more });

	test('a crisis line can be rung or texted; anywhere else a website will do', () => {
		const emergency = { ...frank, id: 'zz-112', region: 'ZZ', kind: 'emergency' } as const;
		const missing = { id: '', field: 'crisis', message: 'ZZ has no crisis contact' };
		const crisis = (more: Partial<Contact>) => all([emergency, line('zz-a', { region: 'ZZ', kind: 'crisis', ...more })], ['ZZ']);
		expect(crisis({})).toEqual([missing]);
		expect(crisis({ url: 'https://example.org/' })).toEqual([]);
		expect(crisis({ sms: { number: '82111' } })).toEqual([]);
		expect(crisis({ phones: frank.phones })).toEqual([]);
		expect(crisis({ kind: 'peer', phones: frank.phones })).toEqual([missing]);
		const here = [{ ...emergency, region: 'GB' }, line('gb-a', { kind: 'crisis', url: 'https://example.org/' })];
		expect(all(here, ['GB'])).toEqual([{ ...missing, message: 'GB has no crisis contact' }]);
	});

	test('what is missing, or stands there twice, is told', () => {
		expect(all([frank, frank], ['GB'])).toEqual([
			{ id: 'gb-frank', field: 'id', message: 'it stands there twice' },
			{ id: '', field: 'emergency', message: 'GB has no emergency number to call' },
			{ id: '', field: 'crisis', message: 'GB has no crisis contact' }
		]);
	});

	test('and what is wrong with each', () => {
		expect(inspectContacts(CONTACTS, CONTACT_RULES)).toEqual([]);
		const found = inspectContacts([...CONTACTS, { ...frank, name: '' }], CONTACT_RULES);
		expect(found.map(({ message }) => message)).toEqual(['it must not be empty', 'it stands there twice']);
	});
});
