import { describe, expect, test } from 'vitest';
import { entry } from '../../../tests/contact-lines.ts';
import { ROUNDS } from '../content/contacts-to-ring.ts';
import { CONTACTS } from '../content/contacts.ts';
import { NOT_IN_METADATA } from '../content/short-codes.ts';
import type { ListedContact } from './operator.ts';
import { claimsOf, due, dueWithin, groupsOn, howTo, isFormat, isToRing, printed, stopsFor, waysTo } from './upkeep.ts';

const contactOf = (id: string) => CONTACTS.find((contact) => contact.id === id) as ListedContact;
const stops = stopsFor(CONTACTS, ROUNDS);

describe('what is due', () => {
	const entries = [{ reviewBy: '2027-05-22' }, { reviewBy: '2027-06-21' }, { reviewBy: '2027-08-20' }];

	test('from the day after its review', () => {
		expect(due(entries, '2027-05-22')).toEqual([]);
		expect(due(entries, '2027-05-23')).toEqual([{ reviewBy: '2027-05-22' }]);
		expect(due(entries, '2029-01-01')).toEqual(entries);
	});

	test('soon, and not yet', () => {
		expect(dueWithin(entries, '2027-05-22', 30)).toEqual([{ reviewBy: '2027-05-22' }]);
		expect(dueWithin(entries, '2027-05-23', 30)).toEqual([{ reviewBy: '2027-06-21' }]);
		expect(dueWithin(entries, '2027-05-23', 90)).toEqual([{ reviewBy: '2027-06-21' }, { reviewBy: '2027-08-20' }]);
		expect(dueWithin(entries, '2029-01-01', 90)).toEqual([]);
	});
});

test('the report says of each what there is to look after', () => {
	const counts = (date: string) => groupsOn(CONTACTS, date, NOT_IN_METADATA).map(({ contacts }) => contacts.length);
	const is = (test: (contact: ListedContact) => boolean) => CONTACTS.filter(test).length;
	const doubtful = [
		is(({ confidence }) => confidence === 'medium'),
		is(({ sourcesAgree }) => sourcesAgree === 1),
		is(({ note }) => note !== null),
		is(({ secondCheck }) => secondCheck === 'not-checked'),
		is(({ sourceYear }) => sourceYear === null || sourceYear < 2023)
	];
	expect(Math.min(...doubtful)).toBeGreaterThan(0);
	expect(counts('2026-11-22').slice(0, 3)).toEqual([0, 0, 0]);
	expect(counts('2026-11-22').slice(3, 8)).toEqual(doubtful);
	const shortest = CONTACTS.map(({ reviewBy }) => reviewBy).sort()[0] as string;
	const urgent = due(CONTACTS, shortest.replace('22', '23')).length;
	expect(counts(shortest.replace('22', '23'))[0]).toBe(urgent);
	expect(counts(shortest.replace('05-22', '05-01')).slice(0, 3)).toEqual([0, urgent, 0]);
	expect(counts(shortest.replace('05-22', '03-01')).slice(0, 3)).toEqual([0, 0, urgent]);
	const [unlisted] = groupsOn(CONTACTS, '2026-11-22', NOT_IN_METADATA).slice(-1);
	expect(unlisted?.contacts.map(({ id }) => id)).toContain('pt-1411');
});

describe('the list to ring by', () => {
	test('has the order of the notes, twelve rounds, and then every other contact, each once', () => {
		expect(ROUNDS).toHaveLength(12);
		expect(stops.map(({ title }) => title).slice(0, 3)).toEqual([
			'Australia: 1800MEDICARE, its new number and the old one',
			'United States: overdose companions',
			'Canada: overdose companion, at night as well'
		]);
		const listed = stops.flatMap(({ contacts }) => contacts.map(({ id }) => id));
		expect(listed.toSorted()).toEqual(CONTACTS.map(({ id }) => id).toSorted());
		expect(ROUNDS.flatMap(({ contacts }) => contacts).filter((id) => !contactOf(id))).toEqual([]);
		// Of the lines whose digits were found in code files only, those that no earlier round rings.
		expect(ROUNDS.at(-1)?.contacts).toHaveLength(58);
	});

	test('an operator’s own contacts come before our others', () => {
		const own = { ...contactOf('gb-calm'), id: 'gb-own', operator: true } as const;
		expect(
			stopsFor([...CONTACTS, own], ROUNDS)
				.map(({ title }) => title)
				.slice(-2)
		).toEqual(['Added by the operator', 'All others']);
	});

	test('nobody is told to ring an emergency number', () => {
		for (const contact of CONTACTS.filter(({ kind }) => kind === 'emergency')) {
			expect(isToRing(contact)).toBe(false);
			expect(howTo(contact)).toContain('DO NOT RING');
		}
		expect(howTo(contactOf('gb-samaritans'))).toContain('Ring');
		expect(howTo(contactOf('zz-ashton'))).toBe('Open the page.');
	});

	test('it gives the number as it is dialled, what to text, and the page', () => {
		expect(waysTo(contactOf('gb-papyrus'))).toEqual([
			'Dial +448000684141 (shown as 0800 068 4141)',
			'Text 88247',
			expect.stringMatching(/^Open https:\/\/www\.papyrus/)
		]);
		expect(waysTo(contactOf('gb-shout'))[0]).toBe('Text SHOUT to 85258');
		expect(waysTo(contactOf('ca-nors'))).toContain('Text 18886886677');
	});
});

describe('it is printed', () => {
	const groups = groupsOn(CONTACTS, '2026-11-22', NOT_IN_METADATA);
	const as = (format: 'text' | 'md' | 'csv') => printed(groups, stops, '2026-11-22', format);

	test('narrow enough for paper, with room for a date and initials at every contact', () => {
		const lines = as('text').split('\n');
		const long = lines.filter((line) => line.length > 80 && line.trim().split(' ').length > 3 && !/^[A-Z\d[]/.test(line));
		expect(long).toEqual([]);
		expect(lines.filter((line) => line.includes('Initials'))).toHaveLength(CONTACTS.length);
		expect(lines[0]).toBe('CONTACTS ON 2026-11-22');
	});

	test('as Markdown, with a box to tick for each', () => {
		expect(as('md').match(/^- \[ \] /gm)).toHaveLength(CONTACTS.length);
		expect(as('md')).toContain('## 1. Australia');
	});

	test('as a table with one row for each, which a spreadsheet reads', () => {
		// Commas and line ends within quotes are not between cells and rows.
		const rows = as('csv')
			.replace(/"(?:[^"]|"")*"/g, 'x')
			.split('\r\n');
		expect(rows).toHaveLength(CONTACTS.length + 1);
		expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([17]));
	});

	test('in these formats and no other', () => {
		expect(['text', 'md', 'csv', 'pdf', ''].map(isFormat)).toEqual([true, true, true, false, false]);
	});
});

/** One that nothing is doubtful about. */
const line = (id: string, more: Partial<ListedContact> = {}) =>
	entry(id, {
		kind: 'crisis',
		name: 'Night Line',
		phones: [{ dial: '116999', e164: null, display: '116 999' }],
		sourcesAgree: 2,
		sourceYear: 2023,
		reviewBy: '2027-05-22',
		secondCheck: 'confirmed',
		...more
	});

describe('of a few lines that do not exist', () => {
	const site = line('gb-site', { kind: 'peer', phones: [], url: 'https://example.org/' });
	const full = line('gb-full', {
		name: 'Full Line',
		phones: [
			{ dial: '+442079460123', e164: '+442079460123', display: '020 7946 0123', label: 'from abroad' },
			{ dial: '116999', e164: null, display: '116 999' }
		],
		sms: { number: '8 5-2', keyword: 'HELLO' },
		whatsapp: '+442079460124',
		chat: 'https://example.org/chat',
		url: 'https://example.org/',
		hours: '9am, "or so"',
		availability: 'listed',
		languages: ['en', 'cy'],
		cost: 'Free',
		areaName: 'Wales',
		note: 'Two pages differ',
		sourceYear: null
	});

	test('each way to reach one is told as it is done', () => {
		expect(waysTo(full)).toEqual([
			'Dial +442079460123 (shown as 020 7946 0123, from abroad)',
			'Dial 116999 (shown as 116 999)',
			'Text HELLO to 852',
			'WhatsApp +442079460124',
			'Chat https://example.org/chat',
			'Open https://example.org/'
		]);
		expect(waysTo(line('gb-line'))).toEqual(['Dial 116999 (shown as 116 999)']);
	});

	test('what we say of one is told, and what we do not know', () => {
		expect(claimsOf(full)).toBe(
			'Somebody to talk to; hours: 9am, "or so" (only listed); cost: Free; for: Wales; languages: en, cy'
		);
		expect(claimsOf(line('gb-line'))).toBe('Somebody to talk to; hours: not known; cost: not known');
	});

	test('a line by text alone is tried, and a website opened', () => {
		const text = line('gb-text', { phones: [], sms: { number: '85258' } });
		expect([text, line('gb-line'), site, line('gb-999', { kind: 'emergency' })].map(howTo)).toEqual([
			'Ring or text, and open the page.',
			'Ring or text, and open the page.',
			'Open the page.',
			'DO NOT RING. Compare with a page of the authority.'
		]);
	});

	test('there is a group for each reason to look, with what is said of each', () => {
		const contacts = [
			line('gb-past', { reviewBy: '2027-01-31' }),
			line('gb-soon', { reviewBy: '2027-02-28' }),
			line('gb-later', { reviewBy: '2027-04-30' }),
			line('gb-medium', { confidence: 'medium' }),
			line('gb-alone', { sourcesAgree: 1 }),
			line('gb-doubt', { note: 'Two pages differ' }),
			line('gb-once', { secondCheck: 'not-checked' }),
			line('gb-old', { sourceYear: 2022 }),
			line('gb-undated', { sourceYear: null }),
			line('us-short', { region: 'US', phones: [...full.phones] })
		];
		const found = groupsOn(contacts, '2027-02-01', { GB: ['998'], US: ['116999'], FR: [] });
		expect(found.map(({ title, contacts: of, of: say }) => [title, ...of.map((one) => `${one.id}: ${say(one)}`)])).toEqual([
			['Past their review: pages say so, and the tests fail', 'gb-past: review by 2027-01-31'],
			['Due within 30 days', 'gb-soon: review by 2027-02-28'],
			['Due within 90 days', 'gb-later: review by 2027-04-30'],
			['Of medium confidence', 'gb-medium: '],
			['By one source alone', 'gb-alone: example.org'],
			['With a doubt noted', 'gb-doubt: Two pages differ'],
			['Not read by a second person', 'gb-once: source of 2023'],
			['By a source without a year, or before 2023', 'gb-old: source of 2022', 'gb-undated: source without a year'],
			['Short numbers that the list of google-libphonenumber lacks', 'us-short: +442079460123, 116999']
		]);
		expect(groupsOn([line('nz-line', { region: 'NZ' })], '2027-02-01', {}).at(-1)?.contacts).toEqual([]);
	});

	test('the list to ring by holds each once, and no empty heading', () => {
		const rounds = [{ title: 'First', contacts: ['gb-b', 'gb-a'], ask: ['Is it new?'] }];
		const a = line('gb-a');
		const b = line('gb-b');
		const own = line('gb-own', { operator: true });
		expect(stopsFor([a, b, site, own], rounds)).toEqual([
			{ title: 'First', ask: ['Is it new?'], contacts: [b, a] },
			{ title: 'Added by the operator', ask: [], contacts: [own] },
			{ title: 'All others', ask: [], contacts: [site] }
		]);
		expect(stopsFor([a, b], rounds)).toHaveLength(1);
	});

	const groups = [
		{ title: 'Past', contacts: [site], of: () => 'review by 2027-05-22' },
		{ title: 'Noted', contacts: [full], of: () => '' },
		{ title: 'None of these', contacts: [], of: () => 'never' }
	];
	const few = [
		{ title: 'Wales', ask: ['Is it new?', 'Is it free?'], contacts: [full] },
		{ title: 'All others', ask: [], contacts: [site] }
	];
	const on = (format: 'text' | 'md' | 'csv') => printed(groups, few, '2026-11-22', format);

	test('the text is laid out as it should be', () => {
		expect(on('text').split('\n')).toEqual([
			'CONTACTS ON 2026-11-22',
			'',
			'PAST: 1',
			'',
			'  - gb-site: review by 2027-05-22',
			'',
			'NOTED: 1',
			'',
			'  - gb-full',
			'',
			'NONE OF THESE: 0',
			'',
			'None.',
			'',
			'TO RING, IN THIS ORDER',
			'',
			'  - Say first that this is a check, and ring off if somebody may be waiting.',
			'    Ring a crisis line at a quiet hour.',
			'  - Who answers? Is it this service, under this name?',
			'  - When is it open? What does the call cost? Who may call, from where, in',
			'    which languages?',
			'  - Do they talk with people about a prescribed benzodiazepine?',
			'  - Does the service’s own page show the same number? Is it paid for sending',
			'    people on?',
			'',
			'1. WALES',
			'',
			'  - Is it new?',
			'  - Is it free?',
			'',
			'[ ] GB · Full Line · gb-full',
			'    Ring or text, and open the page.',
			'    Dial +442079460123 (shown as 020 7946 0123, from abroad)',
			'    Dial 116999 (shown as 116 999)',
			'    Text HELLO to 852',
			'    WhatsApp +442079460124',
			'    Chat https://example.org/chat',
			'    Open https://example.org/',
			'    We say: Somebody to talk to; hours: 9am, "or so" (only listed); cost:',
			'      Free; for: Wales; languages: en, cy',
			'    Source: example.org (no year), read on 2026-11-22; review by 2027-05-22',
			'    Doubt: Two pages differ',
			'    Date ____________  Initials ______  Answered: yes / no  Same: yes / no',
			'',
			'2. ALL OTHERS',
			'',
			'[ ] GB · Night Line · gb-site',
			'    Open the page.',
			'    Open https://example.org/',
			'    We say: Somebody to talk to; hours: not known; cost: not known',
			'    Source: example.org (2023), read on 2026-11-22; review by 2027-05-22',
			'    Date ____________  Initials ______  Answered: yes / no  Same: yes / no',
			''
		]);
	});

	test('Markdown is laid out as it should be', () => {
		expect(on('md').split('\n')).toEqual([
			'# Contacts on 2026-11-22',
			'',
			'## Past: 1',
			'',
			'- gb-site: review by 2027-05-22',
			'',
			'## Noted: 1',
			'',
			'- gb-full',
			'',
			'## None of these: 0',
			'',
			'None.',
			'',
			'# To ring, in this order',
			'',
			'- Say first that this is a check, and ring off if somebody may be waiting. Ring a crisis line at a quiet hour.',
			'- Who answers? Is it this service, under this name?',
			'- When is it open? What does the call cost? Who may call, from where, in which languages?',
			'- Do they talk with people about a prescribed benzodiazepine?',
			'- Does the service’s own page show the same number? Is it paid for sending people on?',
			'',
			'## 1. Wales',
			'',
			'- Is it new?',
			'- Is it free?',
			'',
			'- [ ] **GB · Full Line · gb-full** Ring or text, and open the page.',
			'  - Dial +442079460123 (shown as 020 7946 0123, from abroad)',
			'  - Dial 116999 (shown as 116 999)',
			'  - Text HELLO to 852',
			'  - WhatsApp +442079460124',
			'  - Chat https://example.org/chat',
			'  - Open https://example.org/',
			'  - We say: Somebody to talk to; hours: 9am, "or so" (only listed); cost: Free; for: Wales; languages: en, cy',
			'  - Source: example.org (no year), read on 2026-11-22; review by 2027-05-22',
			'  - Doubt: Two pages differ',
			'  - Date \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  Initials \\_\\_\\_\\_\\_\\_  Answered: yes / no  Same: yes / no',
			'',
			'## 2. All others',
			'',
			'- [ ] **GB · Night Line · gb-site** Open the page.',
			'  - Open https://example.org/',
			'  - We say: Somebody to talk to; hours: not known; cost: not known',
			'  - Source: example.org (2023), read on 2026-11-22; review by 2027-05-22',
			'  - Date \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  Initials \\_\\_\\_\\_\\_\\_  Answered: yes / no  Same: yes / no',
			''
		]);
	});

	test('the table is laid out as it should be', () => {
		expect(on('csv').split('\r\n')).toEqual([
			'round,id,region,kind,name,how,ways,we say,ask,source,year,review by,doubt,date,initials,answered,same',
			'1,gb-full,GB,crisis,Full Line,"Ring or text, and open the page.","Dial +442079460123 (shown as 020 7946 0123, from abroad)\nDial 116999 (shown as 116 999)\nText HELLO to 852\nWhatsApp +442079460124\nChat https://example.org/chat\nOpen https://example.org/","Somebody to talk to; hours: 9am, ""or so"" (only listed); cost: Free; for: Wales; languages: en, cy",Is it new? Is it free?,example.org,,2027-05-22,Two pages differ,,,,',
			'2,gb-site,GB,peer,Night Line,Open the page.,Open https://example.org/,Somebody to talk to; hours: not known; cost: not known,,example.org,2023,2027-05-22,,,,,'
		]);
	});
});
