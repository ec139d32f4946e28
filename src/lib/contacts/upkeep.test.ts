import { describe, expect, test } from 'vitest';
import { ROUNDS } from '../content/contacts-to-ring.ts';
import { CONTACTS } from '../content/contacts.ts';
import { NOT_IN_METADATA } from '../content/short-codes.ts';
import type { ListedContact } from './operator.ts';
import { due, dueWithin, groupsOn, howTo, isFormat, isToRing, printed, stopsFor, waysTo } from './upkeep.ts';

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
