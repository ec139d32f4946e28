import { describe, expect, test } from 'vitest';
import { entry } from '../../../tests/contact-lines.ts';
import { CONTACT_KINDS } from './contact.ts';
import { contactSchema } from './schema.ts';

const line = entry('gb-line');
/** Where it breaks the shape, or in words what is wrong with all of it. */
const faults = (change: object) =>
	(contactSchema.safeParse({ ...line, ...change }).error?.issues ?? []).map(({ code, path, message }) =>
		code === 'custom' && path.length === 0 ? message : path.join('.')
	);
const phone = (change: object) => ({ phones: [{ ...line.phones[0], ...change }] });
const row = { opens: '09:00', closes: '17:00' };
const hours = (change: object, more: object = {}) => ({
	availability: 'hours',
	hours: '9am to 5pm',
	opening: { zone: 'Europe/London', rows: [row], ...change },
	...more
});
const inRow = (change: object) => hours({ rows: [{ ...row, ...change }] });
const off = (from: string, to: string) => hours({ closed: [{ from, to }] });

describe('a field takes what it is for, and nothing else', () => {
	/** How a value is put into a contact, where it breaks, what is taken and what is not. */
	const FIELDS: readonly (readonly [
		field: string,
		put: (value: never) => object,
		good: readonly unknown[],
		bad: readonly unknown[]
	])[] = [
		[
			'id',
			(id) => ({ id }),
			['gb-a', 'gb-a-1', 'gb-line2-x'],
			['gb', 'g-a', 'GB-a', 'gb-A', 'gb-', 'xgb-a', 'gb-a-', 'gb_a', '']
		],
		['region', (region) => ({ region }), ['GB', 'ZZ'], ['gb', 'G', 'GBR', '1GB', '']],
		['kind', (kind) => ({ kind, shortName: 'Line' }), CONTACT_KINDS, ['rehab', '']],
		['name', (name) => ({ name }), ['A', ' A '], ['', '  ', null]],
		['areaName', (areaName) => ({ areaName }), ['Wales', null], ['', '  ']],
		['shortName', (shortName) => ({ shortName }), ['Line', null], ['', ' ']],
		['special', (special) => ({ special }), [true, undefined], [false, 'yes']],
		['paid', (paid) => ({ paid }), [true, undefined], [false]],
		[
			'phones.0.dial',
			(dial) => phone({ dial }),
			['12', '+12', '1'.repeat(15), `+${'1'.repeat(15)}`],
			['1', '1'.repeat(16), 'x12', '12x', '++12', '']
		],
		[
			'phones.0.e164',
			(e164) => phone({ e164 }),
			[null, '+1234567', `+${'1'.repeat(15)}`],
			['+123456', `+${'1'.repeat(16)}`, '1234567', 'x+1234567', '+1234567x', undefined]
		],
		['phones.0.display', (display) => phone({ display }), ['999'], ['', ' ', undefined]],
		['phones.0.label', (label) => phone({ label }), ['police', undefined], ['', null]],
		['sms.number', (number) => ({ sms: { number } }), ['988', '1-2', '1 2'], ['98', '98x', 'x988', '988x', '+98', '']],
		['sms.keyword', (keyword) => ({ sms: { number: '988', keyword } }), ['SHOUT', 'a', undefined], ['', 'A1', '1A', 'A b']],
		['sms.note', (note) => ({ sms: { number: '988', note } }), ['Sign up first', undefined], ['']],
		['whatsapp', (whatsapp) => ({ whatsapp }), ['+6591511767', null], ['91511767', '']],
		['chat', (chat) => ({ chat }), ['https://example.org/chat', null], ['example', '']],
		['url', (url) => ({ url }), ['https://example.org/', null], ['example', '']],
		['hours', (given) => ({ hours: given }), ['9 to 5', null], ['', ' ']],
		['availability', (availability) => ({ availability }), ['always', 'listed', 'unknown'], ['sometimes']],
		[
			'languages.0',
			(code) => ({ languages: [code] }),
			['en', 'yue', 'others', 'interpreters'],
			['e', 'engl', 'EN', '1en', 'en1', 'xothers', 'others2', '']
		],
		['cost', (cost) => ({ cost }), ['Free', null], ['']],
		['what', (what) => ({ what }), ['A', 'A'.repeat(92)], ['', 'A'.repeat(93)]],
		['caution', (caution) => ({ caution }), ['A', 'A'.repeat(100), null], ['', 'A'.repeat(101)]],
		[
			'elsewhere',
			(elsewhere) => ({ elsewhere, areas: ['GB-WLS'], areaName: 'Wales' }),
			['A', 'A'.repeat(100), undefined],
			['', 'A'.repeat(101), null]
		],
		['note', (note) => ({ note }), ['A doubt', null], ['']],
		['confidence', (confidence) => ({ confidence }), ['high', 'medium'], ['low']],
		['sourcesAgree', (sourcesAgree) => ({ sourcesAgree }), [1, 2], [0, 1.5]],
		['source', (source) => ({ source }), ['A page'], ['']],
		['otherSources.0', (other) => ({ otherSources: [other] }), ['A page'], ['']],
		['sourceYear', (sourceYear) => ({ sourceYear }), [2000, 2026, null], [1999, 2022.5]],
		['checked', (checked) => ({ checked }), ['2026-11-22'], ['22.11.2026', '2026-02-30']],
		['reviewBy', (reviewBy) => ({ reviewBy }), ['2027-11-22'], ['soon', '']],
		[
			'secondCheck',
			(secondCheck) => ({ secondCheck }),
			['confirmed', 'corrected', 'new', 'not-checked'],
			['checked', '', undefined]
		],
		['opening.zone', (zone) => hours({ zone }), ['Europe/London', 'UTC'], ['Mars/Olympus', '']],
		['opening.rows', (rows) => hours({ rows }), [[row], [row, row]], [[]]],
		[
			'opening.rows.0.days',
			(days) => inRow({ days }),
			['Mo', 'Mo Tu We Th Fr Sa Su'],
			['', 'MoTu', 'Mo  Tu', 'xMo', 'Mo Xx', 'Mo ']
		],
		['opening.rows.0.date', (date) => inRow({ date }), [1, 31], [0, 32, 1.5]],
		...(['opens', 'closes'] as const).map(
			(end) =>
				[
					`opening.rows.0.${end}`,
					(time: never) => inRow({ [end]: time }),
					['00:00', '09:30', '19:59', '20:00', '23:59'],
					['24:00', '9:00', '09:60', '30:00', 'x09:00', '09:00x', '2x:00', 'x9:00', '']
				] as const
		),
		['opening.rows.0.maybe', (maybe) => inRow({ maybe }), [true, undefined], [false]],
		['opening.closed', (closed) => hours({ closed }), [[{ from: '12-29', to: '12-31' }], undefined], [[]]],
		[
			'opening.closed.0.from',
			(from) => off(from, '12-31'),
			['01-01', '02-05', '09-29', '10-10', '11-30', '12-31'],
			['00-10', '0x-10', '13-01', '12-00', '12-32', '12-40', '1-01', 'x01-01', '01-01x', '01-0x', '01-1x', '01-3x']
		],
		['opening.closed.0.to', (to) => off('01-01', to), ['01-01', '12-31'], ['12-32', '']],
		['opening.listed', (listed) => hours({ listed }), [true, undefined], [false]]
	];

	test.each(FIELDS)('%s', (field, put, good, bad) => {
		for (const value of good) expect([value, faults(put(value as never))]).toEqual([value, []]);
		for (const value of bad) expect([value, faults(put(value as never))]).toEqual([value, expect.arrayContaining([field])]);
	});

	test('spaces around a text are taken away', () => {
		expect(contactSchema.parse({ ...line, name: ' A line ' }).name).toBe('A line');
	});

	test('none may have another name, at any depth', () => {
		expect(faults({ fax: '1' })).toEqual(['']);
		expect(faults(phone({ fax: '1' }))).toEqual(['phones.0']);
		expect(faults({ sms: { number: '988', fax: '1' } })).toEqual(['sms']);
		expect(faults(hours({ until: '1' }))).toEqual(['opening']);
		expect(faults(inRow({ until: '1' }))).toEqual(['opening.rows.0']);
		expect(faults(hours({ closed: [{ from: '01-01', to: '01-02', why: 'x' }] }))).toEqual(['opening.closed.0']);
	});

	test.each(Object.keys(line))('%s has to be there', (field) => {
		const without = Object.fromEntries(Object.entries(line).filter(([name]) => name !== field));
		expect(contactSchema.safeParse(without).error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
	});
});

describe('what belongs together is there together', () => {
	test.each([
		['a kind that sentences name has a short name', { kind: 'crisis' }, 'A line that sentences name needs a shortName'],
		['medical advice too', { kind: 'medical-advice' }, 'A line that sentences name needs a shortName'],
		['and lines for drugs', { kind: 'drug-alcohol' }, 'A line that sentences name needs a shortName'],
		['areas have a name', { areas: ['GB-WLS'] }, 'Areas need a name to show'],
		['areas lie in the region', { areas: ['GB-WLS', 'US-CA'], areaName: 'Wales' }, 'An area lies outside the region'],
		[
			'nobody is elsewhere where there are no areas',
			{ elsewhere: 'Not in Wales' },
			'What is said to people elsewhere needs areas'
		],
		['there is a way to reach it', { phones: [] }, 'There is no way to reach it'],
		['hours are told in words', hours({}, { hours: null }), 'Which hours?'],
		['words come first', { availability: 'hours' }, 'Which hours?'],
		['hours have an opening', { availability: 'hours', hours: '9 to 5' }, 'Hours need an opening, be it null'],
		['only hours have one', { opening: null }, 'Only hours have an opening'],
		[
			'hours of a doubtful source are listed',
			hours({}, { confidence: 'medium' }),
			'Hours from a source that is old or not sure are listed'
		],
		['hours of an old one too', hours({}, { sourceYear: 2021 }), 'Hours from a source that is old or not sure are listed'],
		['day and night is sure', { availability: 'always', confidence: 'medium' }, 'Day and night needs a confident source']
	])('%s', (_, change, message) => expect(faults(change)).toEqual([message]));

	test.each([
		['a short name, where one is needed', { kind: 'crisis', shortName: 'Line' }],
		['areas of the region, with their name', { areas: ['GB-WLS', 'GB-1'], areaName: 'Wales' }],
		['a name for a part that has no code', { areaName: 'Riverside' }],
		['a text line', { phones: [], sms: { number: '988' } }],
		['a chat', { phones: [], chat: 'https://example.org/' }],
		['a website', { phones: [], url: 'https://example.org/' }],
		['hours that cannot be told as rows', { availability: 'hours', hours: 'Some days', opening: null }],
		['words about hours that are not known as such', { hours: 'Some days' }],
		['hours of a source that is recent enough', hours({}, { sourceYear: 2022 })],
		['hours of a doubtful source that are listed', hours({ listed: true }, { confidence: 'medium', sourceYear: 2015 })],
		['day and night of a sure source', { availability: 'always' }],
		['day and night of an emergency number', { availability: 'always', confidence: 'medium', kind: 'emergency' }],
		['listed as day and night of a doubtful source', { availability: 'listed', confidence: 'medium' }]
	])('%s may stand there', (_, change) => expect(faults(change)).toEqual([]));

	test.each(['GB', 'gb-WLS', 'GB-wls', 'GB-ABCD', 'xGB-WLS', 'GB-WLSx', 'GB-', ''])('%s is no area', (area) => {
		expect(faults({ areas: [area], areaName: 'Wales' })).toContain('areas.0');
	});

	test('days on which it is closed do not run over the new year, and a zone exists', () => {
		const said = (change: object) => contactSchema.safeParse({ ...line, ...change }).error?.issues.map(({ message }) => message);
		expect(said(off('12-29', '01-03'))).toEqual(['Split it at the new year']);
		expect(said(off('12-29', '12-29'))).toBeUndefined();
		expect(said(hours({ zone: 'Mars/Olympus' }))).toEqual(['No such time zone']);
	});
});
