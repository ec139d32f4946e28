import { describe, expect, test } from 'vitest';
import { CONTACT_RULES } from '../content/contact-rules.ts';
import { CONTACTS } from '../content/contacts.ts';
import { DENIED_NUMBERS, DENIED_SERVICES } from '../content/denied.ts';
import { inspectContact } from './inspect.ts';
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
		const { elsewhere, ...line } = contactOf('gb-nhs111');
		expect(found({ ...line, elsewhere, areas: [], areaName: null }).join()).toContain('needs areas');
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

describe('what is denied is told with its reason', () => {
	const number = { region: 'GB', number: '020 7946 0123', reason: 'It is gone' };
	const rules = { ...CONTACT_RULES, numbers: [], words: [], services: [] };
	const by = (contact: Contact, more: object) =>
		inspectContact(contact, { ...rules, ...more }).map(({ field, message }) => `${field}: ${message}`);
	const said = (field: string) => [`${field}: 020 7946 0123 must not be listed: It is gone`];

	test('by the field that it stands in', () => {
		expect(by({ ...frank, caution: 'Or 020 7946 0123' }, { numbers: [number] })).toEqual(said('caution'));
		expect(by({ ...frank, sms: { number: '02079460123' } }, { numbers: [number] })[0]).toContain('sms');
		expect(by({ ...frank, hours: '020/7946.0123' }, { numbers: [number] })).toEqual(said('hours'));
		expect(by({ ...frank, hours: '020·7946–0123' }, { numbers: [number] })).toEqual(said('hours'));
		expect(by({ ...frank, hours: '020 7946 and 0123' }, { numbers: [number] })).toEqual([]);
		expect(
			by({ ...frank, hours: 'Two 020 7946 0123' }, { numbers: [{ ...number, region: 'US', number: '+44 20 7946 0123' }] })
		).toEqual([]);
	});

	test('from another country, with the code of its own', () => {
		const away = { ...contactOf('nz-1737'), caution: '' };
		const from = (text: string, denied: object) => by({ ...away, caution: text }, { numbers: [{ ...number, ...denied }] });
		expect(from('Or +44 20 7946 0123', {})).toEqual(said('caution'));
		expect(from('Or 020 7946 0123', {})).toEqual([]);
		// Listed for one country, of another.
		expect(from('Or +44 20 7946 0123', { region: 'US', number: '+44 20 7946 0123' })).toHaveLength(1);
		// There the nought is part of the number.
		expect(from('Or +39 06 1234 5678', { region: 'IT', number: '06 1234 5678' })).toHaveLength(1);
		// As short as a number can be that is told by its digits alone; and shorter.
		expect(from('Or 0044 116 123.', { number: '116 123' })).toHaveLength(1);
		expect(from('Or +33 15 00 11 22.', { region: 'FR', number: '15' })).toEqual([]);
		expect(from('Or +33 1 500 11 22.', { region: 'FR', number: '1' })).toEqual([]);
	});

	test('one of eight digits within a longer run', () => {
		const eight = [{ ...number, number: '1234 5678' }];
		expect(by({ ...frank, cost: 'Or 1234 5678 9' }, { numbers: eight })).toHaveLength(1);
		expect(by({ ...frank, cost: 'Or 234 5678 9' }, { numbers: [{ ...number, number: '234 5678' }] })).toEqual([]);
	});

	test('for a part of the region, also as the second number', () => {
		const second = { dial: '+442079460123', e164: '+442079460123', display: '020 7946 0123' };
		const line = { ...frank, phones: [...frank.phones, second] };
		expect(by(line, { numbers: [{ ...number, area: 'GB-NIR' }] })).toEqual(said('phones'));
		expect(by({ ...frank, whatsapp: '+442079460123' }, { numbers: [number] })).toContain(said('whatsapp')[0]);
	});

	test('of a short one only what stands by itself, with what may stand within it', () => {
		const few = [{ ...number, number: '55 01' }];
		expect(by({ ...frank, cost: 'Or 5501' }, { numbers: few })).toEqual(['cost: 55 01 must not be listed: It is gone']);
		expect(by({ ...frank, cost: 'Or 55-01' }, { numbers: few })).toHaveLength(1);
		expect(by({ ...frank, cost: 'Or 55\u00a001' }, { numbers: few })).toHaveLength(1);
		expect(by({ ...frank, cost: 'Or 55 / 01' }, { numbers: few })).toEqual([]);
		expect(by({ ...frank, cost: 'Or 155 01' }, { numbers: few })).toEqual([]);
	});

	test('a number for a part of the region, or behind another, may be named in words', () => {
		const words = { ...frank, caution: 'Or 020 7946 0123' };
		expect(by(words, { numbers: [{ ...number, unless: 'second' }] })).toEqual([]);
		expect(by(words, { numbers: [{ ...number, area: 'GB-NIR' }] })).toEqual([]);
		const dials = { ...frank, phones: [{ dial: '+442079460123', e164: '+442079460123', display: '020 7946 0123' }] };
		expect(by(dials, { numbers: [{ ...number, area: 'GB-NIR' }] })).toEqual(said('phones'));
		expect(by({ ...dials, areas: ['GB-NIR'], areaName: 'North' }, { numbers: [{ ...number, area: 'GB-NIR' }] })).toEqual(
			said('phones')
		);
		expect(by({ ...dials, areas: ['GB-ENG'], areaName: 'South' }, { numbers: [{ ...number, area: 'GB-NIR' }] })).toEqual([]);
	});

	test('words in their region, and there alone', () => {
		const words = [{ region: 'GB', words: /option 3/i, reason: 'It ended' }];
		expect(by({ ...frank, caution: 'Option 3' }, { words })).toEqual(['caution: It ended: nobody may be sent there']);
		expect(by({ ...frank, caution: 'Option 4' }, { words })).toEqual([]);
		expect(by({ ...frank, caution: 'Option 3' }, { words: [{ ...words[0], region: 'US' }] })).toEqual([]);
	});

	test('a service by its name or its website', () => {
		const services = [{ name: /old line/i, hosts: ['old.example.org'], reason: 'It sells', source: 'A page' }];
		expect(by({ ...frank, name: 'Old Line' }, { services })).toEqual(['name: “Old Line” must not be listed: It sells (A page)']);
		expect(by({ ...frank, shortName: 'Old Line' }, { services })[0]).toContain('shortName: ');
		expect(by({ ...frank, areaName: 'Old Line' }, { services })[0]).toContain('areaName: ');
		expect(by({ ...frank, what: 'As the old line was' }, { services })).toEqual([]);
		expect(by({ ...frank, name: 'Old Line', phones: [] }, { services })).toHaveLength(1);
		expect(by({ ...frank, chat: 'https://old.example.org/' }, { services })).toEqual([
			'chat: “old.example.org” must not be listed: It sells (A page)'
		]);
	});
});
