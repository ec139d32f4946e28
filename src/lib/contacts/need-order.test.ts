import { expect, test } from 'vitest';
import { essential } from '../../../tests/contact-lines.ts';
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
