import { expect, test } from 'vitest';
import { essential } from '../../../tests/contact-lines.ts';
import { CONTACTS } from '../content/contacts.ts';
import type { ContactKind, EssentialContact } from './contact.ts';
import { inNeedOrder } from './need-order.ts';

const row = { opens: '09:00', closes: '17:00' };
const line = (id: string, kind: ContactKind, more: Partial<EssentialContact> = {}) => essential(id, { kind, ...more });
const office = { availability: 'hours', hours: '9 to 5', opening: { zone: 'UTC', rows: [row] } } as const;
const site = { phones: [], url: 'https://example.org', availability: 'unknown' } as const;
const all = [
	line('specific-office', 'benzo-specific', office),
	line('specific-book', 'benzo-specific', site),
	line('drugs-always', 'drug-alcohol'),
	line('drugs-office', 'drug-alcohol', office)
];
const ids = (hour?: number) =>
	inNeedOrder(all, undefined, hour === undefined ? undefined : Date.UTC(2026, 10, 23, hour)).map(({ id }) => id);

test('while all are open the specific kind goes first, and a book after the lines', () => {
	expect(ids(12)).toEqual(['specific-office', 'drugs-always', 'drugs-office', 'specific-book']);
});

test('what is closed goes below all else, the specific kind too', () => {
	expect(ids(2)).toEqual(['drugs-always', 'specific-book', 'specific-office', 'drugs-office']);
});

test('without a time nothing counts as closed', () => {
	expect(ids()).toEqual(['specific-office', 'drugs-always', 'drugs-office', 'specific-book']);
});

const weekdays = {
	...office,
	opening: { zone: 'UTC', rows: [{ days: 'Mo', opens: '00:00', closes: '00:00', maybe: true }] }
} as const;
const order = (contacts: EssentialContact[], hour?: number) =>
	inNeedOrder(contacts, undefined, hour === undefined ? undefined : Date.UTC(2026, 10, 23, hour)).map(({ id }) => id);

test.each([undefined, 2, 12])('a line that may not answer stands below one that surely does, at %s', (hour) => {
	for (const unsure of [weekdays, { availability: 'unknown' }, { ...office, opening: null }] as const) {
		const specific = line('specific', 'benzo-specific', unsure);
		for (const availability of ['always', 'listed'] as const)
			expect(order([specific, line('drugs', 'drug-alcohol', { availability })], hour)).toEqual(['drugs', 'specific']);
	}
});

test('it keeps its place above what is no surer, or is not for everybody', () => {
	const specific = line('specific', 'benzo-specific', weekdays);
	const others = [
		line('unknown', 'drug-alcohol', { availability: 'unknown' }),
		line('special', 'drug-alcohol', { special: true }),
		line('wales', 'drug-alcohol', { areas: ['GB-WLS'] }),
		line('site', 'drug-alcohol', { ...site, availability: 'always' })
	];
	for (const other of others) expect(order([specific, other], 12)).toEqual(['specific', other.id]);
	for (const other of others) expect(order([specific, other])).toEqual(['specific', other.id]);
});

test('the Australian line for these medicines, whose hours no source gives, stands below the drug line that is open', () => {
	const au = CONTACTS.filter(({ region, kind }) => region === 'AU' && (kind === 'benzo-specific' || kind === 'drug-alcohol'));
	const specificFirst = au.toSorted((a, b) => a.kind.localeCompare(b.kind));
	// A Monday in Melbourne: at noon, and at two in the night.
	for (const now of [undefined, Date.parse('2026-11-23T01:00Z'), Date.parse('2026-11-22T15:00Z')]) {
		const found = inNeedOrder(specificFirst, undefined, now).map(({ id }) => id);
		expect(found.indexOf('au-aod-hotline')).toBeLessThan(found.indexOf('au-reconnexion'));
		expect(found.indexOf('au-aod-hotline')).not.toBe(-1);
	}
});
