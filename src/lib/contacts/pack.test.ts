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

test('only what cannot be told from the rest travels', () => {
	const line = {
		kind: 'crisis',
		name: 'A line',
		what: 'Somebody to talk to',
		availability: 'always',
		reviewBy: '2027-05-22'
	} as const;
	const contacts: EssentialContact[] = [
		{
			...line,
			id: 'gb-a',
			region: 'GB',
			phones: [
				{ dial: '1', display: '1', label: 'by day' },
				{ dial: '2', display: '0 2' }
			]
		},
		{ ...line, id: 'gb-b', region: 'GB', availability: 'listed', url: 'https://example.org/' },
		{ ...line, id: 'gb-c', region: 'GB', kind: 'peer', phones: [] },
		{ ...line, id: 'us-a', region: 'US', reviewBy: '2027-06-01' },
		{ ...line, id: 'us-b', region: 'US', reviewBy: '2027-06-01' }
	];
	const said = { kind: 'crisis', name: 'A line', what: 'Somebody to talk to' };
	const packed = pack(contacts);
	expect(packed).toStrictEqual({
		GB: [
			{
				...said,
				id: 'gb-a',
				phones: [
					{ dial: '1', label: 'by day' },
					{ dial: '2', display: '0 2' }
				],
				reviewBy: '2027-05-22'
			},
			{ ...said, id: 'gb-b', url: 'https://example.org/', availability: 'listed' },
			{ ...said, id: 'gb-c', kind: 'peer', phones: [], reviewBy: '2027-05-22' }
		],
		US: [
			{ ...said, id: 'us-a', reviewBy: '2027-06-01' },
			{ ...said, id: 'us-b' }
		]
	});
	expect(unpack(packed)).toStrictEqual(contacts);
	// A page that is older than its data.
	expect(unpack({ GB: [{ ...said, kind: 'crisis', id: 'gb-a' }] })[0]?.reviewBy).toBe('');
});
