import { expect, test } from 'vitest';
import { CONTACTS } from '../content/contacts.ts';
import { CONTACT_KINDS, type EssentialContact } from './contact.ts';
import { pack, unpack } from './pack.ts';
import { essentials } from './slim.ts';

test('review dates travel once for each kind, and once more where one differs', () => {
	const [first, ...rest] = essentials(CONTACTS);
	const dates = (packed: unknown) => JSON.stringify(packed).match(/"reviewBy"/g)?.length;
	expect(dates(pack([first as EssentialContact, ...rest]))).toBeLessThanOrEqual(CONTACT_KINDS.length);
	const renewed = [{ ...(first as EssentialContact), reviewBy: '2031-01-01' }, ...rest];
	expect(unpack(pack(renewed)).map(({ reviewBy }) => reviewBy)).toEqual(renewed.map(({ reviewBy }) => reviewBy));
});

test('what is packed comes out whole, number by number', () => {
	const contacts = essentials(CONTACTS);
	expect(unpack(JSON.parse(JSON.stringify(pack(contacts))))).toEqual(JSON.parse(JSON.stringify(contacts)));
});
