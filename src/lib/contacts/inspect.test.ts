import { describe, expect, test } from 'vitest';
import { CONTACT_RULES } from '../content/contact-rules.ts';
import { CONTACTS } from '../content/contacts.ts';
import { DENIED_NUMBERS, DENIED_SERVICES } from '../content/denied.ts';
import { REGIONS } from '../content/regions.ts';
import { inspectContact, inspectTogether } from './inspect.ts';
import type { Contact } from './schema.ts';

const contactOf = (id: string) => CONTACTS.find((contact) => contact.id === id) as Contact;
const frank = contactOf('gb-frank');
const found = (contact: Contact) => inspectContact(contact, CONTACT_RULES).map(({ field, message }) => `${field}: ${message}`);
const denied = (contact: Contact, number: string) => found(contact).filter((one) => one.includes(`${number} must not be listed`));
const dialled = (dial: string, display = dial) => [{ dial, e164: null, display }];

describe('a denied number is found, however it is written', () => {
	const old = '0800 77 66 00';

	test.each([
		['as a number to call', { phones: [{ dial: '+44800776600', e164: '+44800776600', display: '0800 776600' }] }],
		['behind the right one', { phones: [...frank.phones, { dial: '0800776600', e164: '+44800776600', display: '0800 776600' }] }],
		['without its nought', { phones: dialled('800776600') }],
		['from abroad', { phones: dialled('0044800776600') }],
		['in what is shown of another', { phones: [{ ...frank.phones[0], display: '0800 77 66 00' }] }],
		['in its label', { phones: [{ ...frank.phones[0], label: 'or 0800 776 600' }] }],
		['to text', { sms: { number: '0800776600' } }],
		['in a note on texting', { sms: { number: '82111', note: 'or ring 0800 776 600' } }],
		['on WhatsApp', { whatsapp: '+44800776600' }],
		['in the name', { name: 'FRANK 0800776600' }],
		['in a caution', { caution: 'Not 0800 776 600.' }],
		['with hyphens', { what: 'Ring 0800-77-66-00' }],
		['with dots', { what: 'Ring 0800.776.600' }],
		['with brackets', { what: 'Ring (0800) 776 600' }],
		['with spaces that do not break', { what: 'Ring 0800\u00a0776\u2009600' }],
		['with the country’s code', { what: 'Ring +44 (0)800 776600' }],
		['with the code dialled', { what: 'Ring 00 44 800 776 600' }],
		['in wide figures', { what: 'Ring ０８００ ７７６６００' }],
		['with more behind it', { what: 'Ring 0800 776600 24 hours' }]
	] as [string, Partial<Contact>][])('%s', (_, change) => {
		const problems = inspectContact({ ...frank, ...change }, CONTACT_RULES).map(({ message }) => message);
		expect(problems).toContain(`${old} must not be listed: The old number of FRANK`);
	});

	test('in its international form it stands nowhere, in its own only not there', () => {
		const abroad = { ...contactOf('nz-1737'), caution: 'Or +44 800 776600' };
		expect(denied(abroad, old)).toHaveLength(1);
		expect(denied({ ...abroad, caution: 'Or 0800 776600' }, old)).toEqual([]);
	});

	test('a short one has to stand by itself', () => {
		const brazil = contactOf('br-cvv');
		expect(denied({ ...brazil, caution: 'Or 132.' }, '132')).toHaveLength(1);
		expect(denied({ ...brazil, phones: dialled('132') }, '132')).toHaveLength(1);
		expect(denied({ ...brazil, caution: 'Or 1132, or 132 45.' }, '132')).toEqual([]);
	});

	test.each(DENIED_NUMBERS)('$number ($region): $reason', ({ region, number }) => {
		const there = CONTACTS.find((contact) => contact.region === region && contact.phones.length > 0) as Contact;
		const digits = number.replace(/\D/g, '');
		expect(denied({ ...there, areas: [], phones: dialled(digits, number) }, number)).toHaveLength(1);
	});

	test('the old number of healthdirect may stand behind the new one, and nowhere else', () => {
		const line = contactOf('au-healthdirect');
		expect(found(line)).toEqual([]);
		expect(denied({ ...line, phones: line.phones.toReversed() }, '1800 022 222')).toHaveLength(1);
	});

	test('NHS 111 has to say which nations it serves', () => {
		const line = contactOf('gb-nhs111');
		expect(denied({ ...line, areas: [], areaName: null }, '111')).toHaveLength(1);
		expect(denied({ ...line, areas: [...line.areas, 'GB-NIR'] }, '111')).toHaveLength(1);
	});
});

describe('a denied service is found', () => {
	test.each(DENIED_SERVICES.filter(({ hosts }) => hosts.length > 0))('$hosts', ({ hosts }) => {
		for (const host of hosts) {
			for (const url of [`https://${host}/`, `https://www.${host}/help`, `http://${host.toUpperCase()}`])
				expect(found({ ...frank, url }), url).toHaveLength(1);
			expect(found({ ...frank, chat: `https://chat.${host}/` })).toHaveLength(1);
			expect(found({ ...frank, url: `https://not-${host}/` })).toEqual([]);
		}
	});

	test.each([
		'Bristol Tranquilliser Project',
		'Bristol & District Tranquilliser Project',
		'REST at Mind in Camden',
		'VivaVoz',
		'Ligue 132',
		'The Mix',
		'Which Rehab?',
		'Help 4 Addiction',
		'Rehabs UK',
		'Rehab Guide',
		'Action Rehab',
		'Compare Rehab',
		'Serenity Addiction Centres',
		'UK Rehab',
		'American Addiction Centers',
		'R360 Network',
		'Evoke Wellness',
		'BetterHelp',
		'TaperOffBenzos'
	])('%s', (name) => expect(found({ ...frank, name }).join()).toContain('must not be listed'));

	test('each of them has a reason and a source', () => {
		expect(DENIED_SERVICES.filter(({ reason, source }) => !reason || !source)).toEqual([]);
		expect(DENIED_SERVICES).toHaveLength(17);
	});

	test('The Mix may be read and written to: only its telephone line is gone', () => {
		expect(found({ ...frank, name: 'The Mix', phones: [] })).toEqual([]);
	});

	test.each(['Press 3 for more', 'Option 3', 'Dial 988, then 3', '988,3', 'choose three'])('988: %s', (caution) => {
		expect(found({ ...contactOf('us-988'), caution }).join()).toContain('Option 3 of 988 ended');
	});
});

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
