import { expect, it } from 'vitest';
import { medicines } from '../content/en/medicines.ts';
import { MEDICINES } from '../content/medicines.ts';
import { nameRows } from './medicine-names.ts';

const rows = nameRows(medicines, MEDICINES, (id) => id === 'clonazepam');
const named = (name: string) => rows.filter((row) => row.name === name);

it('finds a medicine by any of its names', () => {
	expect(named('Klonopin')).toEqual([
		{ name: 'Klonopin', id: 'clonazepam', of: 'clonazepam', path: '/learn/medicines/clonazepam' }
	]);
	expect(named('Clonazepam')).toEqual([{ name: 'Clonazepam', id: 'clonazepam', path: '/learn/medicines/clonazepam' }]);
	expect(named('Rohypnol')).toEqual([{ name: 'Rohypnol', id: 'flunitrazepam', of: 'flunitrazepam' }]);
});

it('leads from what is known from the street only to the page on that', () => {
	expect(named('Bromazolam')[0]?.path).toBe('/learn/street');
});

it('lists from A to Z, and holds no misspelling and nothing without a name', () => {
	const names = rows.map(({ name }) => name);
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
	expect(names).not.toContain('klonapin');
	expect(rows.map(({ id }) => id)).not.toContain('not-listed');
	expect(new Set(rows.map(({ id }) => id)).size).toBe(MEDICINES.length - 4);
});
