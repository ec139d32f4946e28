import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { CONTACTS } from '../content/contacts.ts';
import { vcard } from './vcard.ts';

type Property = [name: string, parameters: Record<string, string | string[]>, type: string, ...values: unknown[]];
const read = (text: string): Property[] => (ICAL.parse(text) as unknown as [string, Property[]])[1];
const values = (text: string, name: string) =>
	read(text)
		.filter(([key]) => key === name)
		.map((property) => property[3]);

test('a parser reads back the name and the number, and there is nothing else', () => {
	const text = vcard({ name: 'Line 1', numbers: ['+44800838587'] });
	expect(read(text).map(([name]) => name)).toEqual(['version', 'n', 'fn', 'tel']);
	expect(values(text, 'version')).toEqual(['3.0']);
	expect(values(text, 'fn')).toEqual(['Line 1']);
	expect(values(text, 'n')).toEqual([['', 'Line 1', '', '', '']]);
	expect(values(text, 'tel')).toEqual(['+44800838587']);
	expect(text.startsWith('BEGIN:VCARD\r\nVERSION:3.0\r\n')).toBe(true);
	expect(text.endsWith('END:VCARD\r\n')).toBe(true);
});

test('every number of ours goes in as it is dialled: no short code gets a country', () => {
	for (const { id, phones, sms } of CONTACTS) {
		const numbers = [...phones.map(({ dial }) => dial), ...(sms ? [sms.number] : [])];
		if (!numbers.length) continue;
		const expected = numbers.map((number) => number.replace(/[ -]/g, ''));
		expect(values(vcard({ name: 'Line 1', numbers }), 'tel'), id).toEqual(expected);
	}
});

test('whatever name a person types comes back as typed, in lines of at most 75 octets that end with CRLF', () => {
	const typed = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }).map((text) => text.replace(/[\p{Cc};]/gu, ''));
	fc.assert(
		fc.property(typed, (name) => {
			const text = vcard({ name, numbers: ['116123'] });
			expect(values(text, 'fn')).toEqual([name]);
			const lines = text.split('\r\n');
			expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
			for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		})
	);
});

test('what the formats give a meaning to comes back as typed', () => {
	expect(values(vcard({ name: 'a;b', numbers: ['111'] }), 'fn')).toEqual(['a,b']);
	for (const name of ['a,b:c\\d"e', '\\n', '\\', ',,', 'é'.repeat(60), '電話'.repeat(40), '👩‍👩‍👧'.repeat(9)])
		expect(values(vcard({ name, numbers: ['111'] }), 'fn')).toEqual([name]);
});

test('a typed line cannot add a property of its own', () => {
	const text = vcard({ name: 'Line 1\r\nNOTE:x\u0000', numbers: ['116123\r\nNOTE:x'] });
	expect(read(text).map(([name]) => name)).toEqual(['version', 'n', 'fn', 'tel']);
	expect(values(text, 'fn')).toEqual(['Line 1\nNOTE:x']);
	expect(values(text, 'tel')).toEqual(['116123']);
});
