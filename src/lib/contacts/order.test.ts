import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { essential as line } from '../../../tests/contact-lines.ts';
import { runs } from '../../../tests/safety/random.ts';
import { AVAILABILITIES, type EssentialContact } from './contact.ts';
import { opening, type Opening } from './opening.ts';
import { hasVoice, inOrder } from './order.ts';

const NOON = Date.parse('2026-11-25T12:00Z');
const NIGHT = Date.parse('2026-11-25T02:00Z');

const { phones } = line('any');
const sms = { number: '123' };
const hours = (opens: string, closes: string, more: Partial<Opening> = {}): Partial<EssentialContact> => ({
	availability: 'hours',
	hours: `${opens} to ${closes}`,
	opening: { zone: 'Europe/London', rows: [{ opens, closes }], ...more }
});
const order = (contacts: EssentialContact[], now?: number, area?: string) => inOrder(contacts, area, now).map(({ id }) => id);

describe('at a moment', () => {
	const day = line('day', hours('09:00', '17:00'));
	const unknown = line('unknown', { availability: 'unknown' });
	test('open goes before not known, and that before closed', () => {
		expect(order([unknown, day, line('always')], NOON)).toEqual(['always', 'day', 'unknown']);
		expect(order([day, unknown, line('always')], NIGHT)).toEqual(['always', 'unknown', 'day']);
	});
	test('a text line that answers goes before a voice that may not', () => {
		expect(order([unknown, line('text', { phones: [], sms })], NOON)).toEqual(['text', 'unknown']);
	});
	test('of the closed, what opens soonest comes first, voice or not', () => {
		const six = line('six', { phones: [], sms, ...hours('06:00', '08:00') });
		expect(order([day, six, line('four', hours('04:00', '05:00'))], NIGHT)).toEqual(['four', 'six', 'day']);
	});
	test('a line for one group is never first, unless all others are closed', () => {
		const special = line('special', { special: true });
		expect(order([special, unknown, day], NOON)).toEqual(['day', 'unknown', 'special']);
		expect(order([special, unknown, day], NIGHT)).toEqual(['unknown', 'special', 'day']);
		expect(order([special, day], NIGHT)).toEqual(['special', 'day']);
	});
	test('what is made for the chosen area goes before what serves others, and comes after it where none is chosen', () => {
		const wales = line('wales', { areas: ['GB-WLS'], ...hours('09:00', '17:00') });
		expect(order([day, wales], NOON, 'GB-WLS')).toEqual(['wales', 'day']);
		expect(order([unknown, wales], NOON, 'GB-WLS')).toEqual(['wales', 'unknown']);
		expect(order([unknown, wales], NIGHT, 'GB-WLS')).toEqual(['unknown', 'wales']);
		expect(order([wales, line('all', { availability: 'listed' })], NOON)).toEqual(['all', 'wales']);
	});
	test('a line that never closes goes before one that will, even one of the area', () => {
		const wales = line('wales', { areas: ['GB-WLS'], ...hours('09:00', '17:00') });
		expect(order([wales, line('all')], NOON, 'GB-WLS')).toEqual(['all', 'wales']);
	});
	test('hours of a good source go before hours that are only listed', () => {
		const listed = line('listed', hours('09:00', '17:00', { listed: true }));
		expect(order([listed, line('around', { availability: 'listed' }), day], NOON)).toEqual(['day', 'around', 'listed']);
	});
});

test('without a time, lines with hours come last, as they may be closed when it is read', () => {
	const contacts = [line('day', hours('09:00', '17:00')), line('unknown', { availability: 'unknown' }), line('always')];
	expect(order(contacts)).toEqual(['always', 'unknown', 'day']);
});
test('free goes before paid, and sure before doubtful', () => {
	const contacts = [line('doubtful', { confidence: 'medium' }), line('paid', { paid: true }), line('free')];
	expect(order(contacts)).toEqual(['free', 'doubtful', 'paid']);
	expect(order(contacts, NOON)).toEqual(['free', 'doubtful', 'paid']);
});

describe('beside a voice', () => {
	const text = line('text', { phones: [], sms });
	const voices = [line('a'), line('b'), line('c')];
	test('stands a text line, second at the latest', () => {
		expect(order([...voices, text], NOON)).toEqual(['a', 'text', 'b', 'c']);
		expect(order([...voices, text])).toEqual(['a', 'text', 'b', 'c']);
	});
	test('unless one of the first two takes texts already', () => {
		expect(order([line('a'), line('b', { sms }), line('c'), text], NOON)).toEqual(['a', 'b', 'c', 'text']);
	});
	test('but none that is closed, or is for one group, or for a part of the country', () => {
		const shut = line('shut', { phones: [], sms, ...hours('09:00', '17:00') });
		expect(order([...voices, shut], NIGHT)).toEqual(['a', 'b', 'c', 'shut']);
		expect(order([...voices, line('special', { phones: [], sms, special: true })], NOON)).toEqual(['a', 'b', 'c', 'special']);
		expect(order([...voices, line('wales', { phones: [], sms, areas: ['GB-WLS'] })], NOON)).toEqual(['a', 'b', 'c', 'wales']);
	});
});

const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const some = fc
	.record({
		availability: fc.constantFrom(...AVAILABILITIES),
		phones: fc.constantFrom(phones, []),
		sms: fc.constantFrom(sms, null),
		special: fc.constantFrom(true as const, undefined),
		paid: fc.constantFrom(true as const, undefined),
		areas: fc.constantFrom<string[][]>([], ['GB-WLS'], ['GB-WLS', 'GB-ENG']),
		confidence: fc.constantFrom('high' as const, 'medium' as const),
		opens: clock,
		closes: clock,
		rows: fc.boolean()
	})
	.map(({ opens, closes, rows, ...more }) =>
		line('x', { ...more, ...(more.availability === 'hours' && (rows ? hours(opens, closes) : { opening: null })) })
	);
const list = fc.array(some, { maxLength: 8 }).map((all) => all.map((contact, index) => ({ ...contact, id: `x${index}` })));
const when = fc.option(
	fc.integer({ min: 0, max: 7 * 24 }).map((hour) => NOON + hour * 3_600_000),
	{ nil: undefined }
);
const where = fc.constantFrom(undefined, 'GB-WLS');

describe('for any contacts', () => {
	test('nobody is lost or doubled, and to put them in order again changes nothing', () => {
		fc.assert(
			fc.property(list, where, when, (contacts, area, now) => {
				const once = inOrder(contacts, area, now);
				expect(new Set(once)).toEqual(new Set(contacts));
				expect(once).toHaveLength(contacts.length);
				expect(inOrder(once, area, now)).toEqual(once);
			})
		);
	});
	test('nobody who is closed stands above somebody who is not', () => {
		fc.assert(
			fc.property(list, where, when, (contacts, area, now = NOON) => {
				const closed = inOrder(contacts, area, now).map((contact) => opening(contact, now).state === 'closed');
				expect(closed).toEqual(closed.toSorted());
			})
		);
	});
	test('what was put in order without a time needs neither cost nor confidence to be put in order at one', () => {
		fc.assert(
			fc.property(list, where, when, (contacts, area, now) => {
				const bare = inOrder(contacts, area).map((contact) => ({ ...contact, confidence: undefined, paid: undefined }));
				const wanted = inOrder(contacts, area, now).map(({ id }) => id);
				expect(inOrder(bare, area, now).map(({ id }) => id)).toEqual(wanted);
			}),
			{ numRuns: runs(500) }
		);
	});
	test('an open voice for everybody is followed by an open text line for everybody, where there is one', () => {
		fc.assert(
			fc.property(list, when, (contacts, now = NOON) => {
				const found = inOrder(contacts, undefined, now);
				const texts = found.some(
					(contact) => contact.sms && !contact.special && !contact.areas?.length && opening(contact, now).state === 'open'
				);
				if (texts && found[0] && hasVoice(found[0])) expect(found.slice(0, 2).some((contact) => contact.sms)).toBe(true);
			})
		);
	});
});
