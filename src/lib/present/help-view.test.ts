import { describe, expect, test } from 'vitest';
import { CONTACT_KINDS } from '../contacts/contact.ts';
import { CONTACTS } from '../content/contacts.ts';
import { helpContactWords } from '../content/en/contacts.ts';
import { REGIONS } from '../content/regions.ts';
import { helpGroups } from './help-view.ts';

describe.each(REGIONS)('$code', ({ code }) => {
	const { groups, missing, checkedOn } = helpGroups(CONTACTS, { region: code }, helpContactWords);

	test('shows every contact of the region once', () => {
		const shown = groups.flatMap(({ contacts }) => contacts.map(({ id }) => id));
		expect(new Set(shown).size).toBe(shown.length);
		expect(shown).toEqual(expect.arrayContaining(CONTACTS.filter(({ region }) => region === code).map(({ id }) => id)));
	});
	test('begins with danger to life, and has a heading and somebody in each group', () => {
		expect(groups[0]?.kind).toBe('emergency');
		expect(groups.map(({ kind }) => kind)).toEqual(CONTACT_KINDS.filter((kind) => groups.some((group) => group.kind === kind)));
		for (const { heading, contacts } of groups) {
			expect(heading).not.toBe('');
			expect(contacts.length).toBeGreaterThan(0);
		}
	});
	test('each contact can be reached, and says its source and the day it was checked', () => {
		for (const { contacts } of groups)
			for (const contact of contacts) {
				expect([contact.id, contact.actions.length]).not.toEqual([contact.id, 0]);
				expect(new Set(contact.actions.map(({ href }) => href)).size).toBe(contact.actions.length);
				expect(contact.checked).toMatch(/\d{1,2} [A-Z][a-z]+ \d{4}/);
				expect(contact.source?.name).toBeTruthy();
			}
	});
	test('says which kinds it has none of its own for', () => {
		const own = new Set<string>(CONTACTS.filter(({ region }) => region === code).map(({ kind }) => kind));
		expect(missing).toEqual(CONTACT_KINDS.filter((kind) => !own.has(kind)));
	});
	test('names the oldest day of all', () => expect(checkedOn).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/));
});

test('the day is that of the contact that was checked longest ago', () => {
	const two = CONTACTS.slice(0, 2).map((contact, index) => ({
		...contact,
		checked: ['2026-11-02', '2026-03-09'][index] as string
	}));
	expect(helpGroups(two, { region: 'GB' }, helpContactWords).checkedOn).toBe('9 March 2026');
});

test('a nation does not get the lines of another', () => {
	const ids = (area: string) =>
		helpGroups(CONTACTS, { region: 'GB', area }, helpContactWords).groups.flatMap(({ contacts }) => contacts.map(({ id }) => id));
	expect(ids('GB-NIR').filter((id) => id.includes('111'))).toEqual([]);
	expect(ids('GB-ENG').filter((id) => id.includes('111'))).not.toEqual([]);
});
