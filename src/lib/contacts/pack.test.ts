import { expect, test } from 'vitest';
import { CONTACTS } from '../content/contacts.ts';
import { pack, unpack } from './pack.ts';
import { essentials } from './slim.ts';

test('what is packed comes out whole, number by number', () => {
	const contacts = essentials(CONTACTS);
	expect(unpack(JSON.parse(JSON.stringify(pack(contacts))))).toEqual(JSON.parse(JSON.stringify(contacts)));
});
