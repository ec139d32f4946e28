import { expect, test } from 'vitest';
import { opening } from '../contacts/opening.ts';
import { contactSchema } from '../contacts/schema.ts';
import { CONTACTS } from './contacts.ts';
import { REGIONS } from './regions.ts';

/** The hours as rows against the hours in words, and against how far the sources carry. */
const all = CONTACTS.map((contact) => [contact.id, contact] as const);
const withHours = all.filter(([, { availability }]) => availability === 'hours');
const withRows = withHours.filter(([, contact]) => contact.opening);

const WEEK = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "6pm", "9.30am", "0.30am", "midnight" as on a clock of 24 hours. */
function timesIn(words: string): string[] {
	const found = [...words.matchAll(/\b(\d{1,2})(?:\.(\d\d))?(am|pm)\b|midnight/g)];
	return found.map(([, hour, minute = '00', half]) => {
		if (hour === undefined) return '00:00';
		const of24 = (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
		return `${String(of24).padStart(2, '0')}:${minute}`;
	});
}

/** The days that words name: "Monday to Friday", "every day". */
function daysIn(words: string): Set<string> {
	if (/every day/.test(words)) return new Set(WEEK);
	const days = new Set<string>();
	for (const [, from, to] of words.matchAll(/(\w+day)(?: to (\w+day))?/g)) {
		const first = NAMES.indexOf(from as string);
		const last = to ? NAMES.indexOf(to) : first;
		for (let day = first; day <= last; day++) days.add(WEEK[day] as string);
	}
	return days;
}

test('22 lines have hours, 17 of them as rows; the others say too little, or what was true years ago', () => {
	expect(withHours).toHaveLength(22);
	expect(withHours.filter(([, contact]) => !contact.opening).map(([id, { hours }]) => [id, hours])).toEqual([
		['ca-811', expect.stringContaining('elsewhere not known')],
		['sg-tinklefriend', expect.stringContaining('(in 2014)')],
		['it-telefonoamico', expect.stringContaining('(in 2021 and 2024)')],
		['pt-1414', expect.stringContaining('(in 2020)')],
		['se-droghjalpen', expect.stringContaining('(in 2018)')]
	]);
});

test.each(withRows.filter(([id]) => id !== 'gb-sct-breathing-space'))(
	'%s has the hours of its words, no more and no fewer',
	(_, contact) => {
		const words = contact.hours as string;
		const rows = contact.opening?.rows ?? [];
		const sure = rows.filter(({ maybe }) => !maybe).flatMap(({ opens, closes }) => [opens, closes]);
		expect(new Set(sure)).toEqual(new Set(timesIn(words)));
		const days = rows.filter(({ date }) => date === undefined).flatMap(({ days: named }) => named?.split(' ') ?? WEEK);
		expect(new Set(days)).toEqual(daysIn(words));
		// "In office hours", "some mornings", or no hours at all.
		expect(rows.some(({ maybe }) => maybe)).toBe(/office hours|some mornings/.test(words) || timesIn(words).length === 0);
		expect(rows.some(({ date }) => date !== undefined)).toBe(/of the month/.test(words));
		expect(contact.opening?.closed !== undefined).toBe(/closed \d/.test(words));
	}
);

test('Breathing Space: each evening until 2am, and from Friday 6pm to Monday 6am', () => {
	const line = CONTACTS.find(({ id }) => id === 'gb-sct-breathing-space') as (typeof CONTACTS)[number];
	expect(line.hours).toBe('Monday to Thursday, 6pm to 2am; from Friday 6pm to Monday 6am');
	// A week of 2026 in which London is on UTC, hour by hour from Monday 00:00.
	const monday = Date.parse('2026-11-23T00:00Z');
	const open = Array.from({ length: 168 }, (_, hour) => opening(line, monday + hour * 3_600_000).state === 'open');
	const expected = open.map((_, hour) => {
		const [day, time] = [Math.floor(hour / 24), hour % 24];
		if (day === 0) return time < 6 || time >= 18;
		if (day < 4) return time < 2 || time >= 18;
		if (day === 4) return time < 2 || time >= 18;
		return true;
	});
	expect(open).toEqual(expected);
});

test.each(withRows)('%s stands on the clocks of its own country', (_, { region, opening: rows }) => {
	const zones = REGIONS.find(({ code }) => code === region)?.timeZones ?? [];
	expect(zones.some((zone) => zone === rows?.zone || (zone.endsWith('/') && rows?.zone.startsWith(zone)))).toBe(true);
});

test('day and night is said in the words as well, but for numbers that need no words', () => {
	for (const { id, availability, hours, kind } of CONTACTS) {
		const allDay = availability === 'always' || availability === 'listed';
		if (allDay && kind !== 'emergency') expect([id, hours]).toEqual([id, expect.stringMatching(/24\/7|day and night/i)]);
		if (hours === '24/7') expect([id, allDay]).toEqual([id, true]);
		if (availability === 'unknown') expect([id, hours]).toEqual([id, null]);
	}
});

test.each(all)('%s is paid where its cost says so', (_, { cost, paid }) => {
	const charged = cost !== null && (!/free/i.test(cost) || /call is charged/.test(cost));
	expect(paid ?? false).toBe(charged);
});

/** See each rule of the schema refuse something. */
const calm = CONTACTS.find(({ id }) => id === 'gb-calm') as (typeof CONTACTS)[number];
const rows = calm.opening;
test.each([
	['no rows where there are hours', { opening: undefined }, 'Hours need an opening'],
	['rows where it never closes', { availability: 'listed', hours: null }, 'Only hours have an opening'],
	['a zone that nobody knows', { opening: { ...rows, zone: 'Europe/Camden' } }, 'No such time zone'],
	['an hour that no clock shows', { opening: { ...rows, rows: [{ opens: '17:00', closes: '24:00' }] } }, 'Invalid string'],
	['a day that is none', { opening: { ...rows, rows: [{ days: 'Mo-Fr', opens: '17:00', closes: '00:00' }] } }, 'Invalid string'],
	['days over the new year', { opening: { ...rows, closed: [{ from: '12-29', to: '01-03' }] } }, 'Split it'],
	['hours of a doubted source as if they were sure', { opening: { ...rows, listed: undefined } }, 'not sure are listed'],
	[
		'hours of an old source as if they were sure',
		{ confidence: 'high', sourceYear: 2020, opening: { ...rows, listed: undefined } },
		'old'
	]
])('the schema refuses %s', (_, change, message) => {
	expect(contactSchema.safeParse(calm).success).toBe(true);
	const { error } = contactSchema.safeParse({ ...calm, ...change });
	expect(error?.issues.map((issue) => issue.message).join()).toContain(message);
});
