import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runs } from '../../../tests/safety/random.ts';
import { CONTACTS } from '../content/contacts.ts';
import { opening, wallAt, type Opening, type OpeningRow } from './opening.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WORKDAYS = 'Mo Tu We Th Fr';

const at = (time: string) => Date.parse(time);
const openingOf = (id: string) => CONTACTS.find((contact) => contact.id === id)?.opening as Opening;
/** `open until …`, `closed until …`, in UTC. */
const told = (rows: Opening, time: string) => {
	const found = opening({ availability: 'hours', opening: rows }, at(time));
	const [word, until] =
		found.state === 'closed'
			? [found.opensAt === undefined ? 'closed on' : 'closed', found.opensAt ?? found.opensOn]
			: found.state === 'open' && !found.always
				? ['open', found.closesAt]
				: [found.state];
	return until === undefined ? word : `${word} until ${new Date(until).toISOString().slice(0, 16)}Z`;
};

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('without rows', () => {
	test('day and night is open, listed or not', () => {
		expect(opening({ availability: 'always' }, 0)).toEqual({ state: 'open', always: true });
		expect(opening({ availability: 'listed' }, 0)).toEqual({ state: 'open', always: true });
	});
	test('hours that cannot be told as rows, and hours that no source gives, are not known', () => {
		expect(opening({ availability: 'hours', opening: null }, 0)).toEqual({ state: 'unknown' });
		expect(opening({ availability: 'unknown' }, 0)).toEqual({ state: 'unknown' });
	});
	test.each([
		['Temporal', Temporal],
		['Intl alone', undefined]
	])('a zone that %s does not know, and no time at all, are not known, and nothing is thrown', (_, its) => {
		vi.stubGlobal('Temporal', its);
		const rows = { zone: 'Mars/Olympus', rows: [{ opens: '00:00', closes: '00:00' }] };
		expect(opening({ availability: 'hours', opening: rows }, 0)).toEqual({ state: 'unknown' });
		expect(opening({ availability: 'hours', opening: openingOf('gb-calm') }, NaN)).toEqual({ state: 'unknown' });
	});
	test('a date is as good as a number', () => {
		const calm = { availability: 'hours', opening: openingOf('gb-calm') } as const;
		expect(opening(calm, new Date('2026-11-24T18:00Z'))).toEqual(opening(calm, at('2026-11-24T18:00Z')));
	});
});

describe('the rows of real lines', () => {
	test.each([
		// Breathing Space: Monday to Thursday 18:00 to 02:00, and from Friday 18:00 to Monday 06:00.
		['gb-sct-breathing-space', '2026-11-24T12:00Z', 'closed until 2026-11-24T18:00Z'],
		['gb-sct-breathing-space', '2026-11-25T01:59Z', 'open until 2026-11-25T02:00Z'],
		['gb-sct-breathing-space', '2026-11-25T02:00Z', 'closed until 2026-11-25T18:00Z'],
		['gb-sct-breathing-space', '2026-11-27T18:00Z', 'open until 2026-11-30T06:00Z'],
		['gb-sct-breathing-space', '2026-11-29T23:59Z', 'open until 2026-11-30T06:00Z'],
		['gb-sct-breathing-space', '2026-11-30T06:00Z', 'closed until 2026-11-30T18:00Z'],
		// The weekend on which the clocks go back is an hour longer, and the line stays open through it.
		['gb-sct-breathing-space', '2026-10-23T17:00Z', 'open until 2026-10-26T06:00Z'],
		['gb-sct-breathing-space', '2026-10-25T01:30Z', 'open until 2026-10-26T06:00Z'],
		['gb-calm', '2026-06-01T15:59Z', 'closed until 2026-06-01T16:00Z'],
		['gb-calm', '2026-06-01T22:59Z', 'open until 2026-06-01T23:00Z'],
		// Over midnight, and on the two nights on which Paris changes its clocks at the very hour of closing.
		['fr-drogues-info', '2026-11-24T00:30Z', 'open until 2026-11-24T01:00Z'],
		['fr-drogues-info', '2026-03-29T00:30Z', 'open until 2026-03-29T01:00Z'],
		['fr-drogues-info', '2026-03-29T01:00Z', 'closed until 2026-03-29T06:00Z'],
		['fr-drogues-info', '2026-10-24T23:59Z', 'open until 2026-10-25T00:00Z'],
		['fr-drogues-info', '2026-10-25T00:30Z', 'closed until 2026-10-25T07:00Z'],
		// Weekends, and words that say no more than the days.
		['ph-1550', '2026-11-27T10:00Z', 'closed until 2026-11-30T00:00Z'],
		['it-tv-droga', '2026-11-25T09:00Z', 'unknown'],
		['it-tv-droga', '2026-11-28T09:00Z', 'closed on until 2026-11-29T23:00Z'],
		['au-reconnexion', '2026-11-28T09:00Z', 'closed on until 2026-11-29T13:00Z'],
		// "Some mornings as well": not known before 14:00, never said to be closed then.
		['de-nummergegenkummer', '2026-11-24T09:00Z', 'unknown'],
		['de-nummergegenkummer', '2026-11-24T13:00Z', 'open until 2026-11-24T19:00Z'],
		['de-nummergegenkummer', '2026-11-24T20:00Z', 'closed on until 2026-11-24T23:00Z'],
		['de-nummergegenkummer', '2026-11-29T12:00Z', 'closed on until 2026-11-29T23:00Z'],
		// Days of the month and of the year.
		['jp-inochi', '2026-11-09T22:59Z', 'closed until 2026-11-09T23:00Z'],
		['jp-inochi', '2026-11-10T15:00Z', 'open until 2026-11-10T23:00Z'],
		['jp-inochi', '2026-11-11T08:00Z', 'open until 2026-11-11T12:00Z'],
		['jp-childline', '2026-12-28T11:59Z', 'open until 2026-12-28T12:00Z'],
		['jp-childline', '2026-12-28T12:00Z', 'closed until 2027-01-04T07:00Z'],
		['jp-childline', '2027-01-01T08:00Z', 'closed until 2027-01-04T07:00Z'],
		['pt-vozamiga', '2026-07-01T23:15Z', 'open until 2026-07-01T23:30Z']
	])('%s at %s: %s', (id, time, expected) => expect(told(openingOf(id), time)).toBe(expected));
});

describe('clocks that are put forward and back', () => {
	const night = (zone: string, opens: string, closes: string): Opening => ({ zone, rows: [{ opens, closes }] });
	test('a time that is skipped counts as much later, as in a calendar', () => {
		expect(told(night('Europe/Berlin', '02:30', '09:00'), '2026-03-29T00:59Z')).toBe('closed until 2026-03-29T01:30Z');
		expect(told(night('America/St_Johns', '02:30', '09:00'), '2026-03-08T05:00Z')).toBe('closed until 2026-03-08T06:00Z');
	});
	test('a time that comes twice counts the first time', () => {
		expect(told(night('Europe/Berlin', '02:30', '09:00'), '2026-10-25T00:00Z')).toBe('closed until 2026-10-25T00:30Z');
		expect(told(night('Pacific/Auckland', '20:00', '02:30'), '2026-04-04T12:00Z')).toBe('open until 2026-04-04T13:30Z');
	});
	test('of a short row in the skipped hour nothing is left', () => {
		expect(told(night('Europe/Berlin', '02:30', '03:15'), '2026-03-29T00:59Z')).toBe('closed until 2026-03-30T00:30Z');
		expect(told(night('Europe/Berlin', '02:30', '03:30'), '2026-03-29T00:59Z')).toBe('closed until 2026-03-30T00:30Z');
	});
	test('clocks half an hour off are read to the minute', () => {
		expect(told(night('Asia/Kolkata', '09:00', '17:00'), '2026-11-24T03:29Z')).toBe('closed until 2026-11-24T03:30Z');
		expect(told(night('Australia/Lord_Howe', '09:00', '17:00'), '2026-04-04T22:00Z')).toBe('closed until 2026-04-04T22:30Z');
	});
});

test('a row on which nothing more is known hides nothing of the one that is sure', () => {
	const rows: Opening = {
		zone: 'UTC',
		rows: [
			{ opens: '00:00', closes: '00:00', maybe: true },
			{ opens: '09:00', closes: '12:00' },
			{ opens: '11:00', closes: '13:00' }
		]
	};
	expect(told(rows, '2026-11-24T08:00Z')).toBe('unknown');
	expect(told(rows, '2026-11-24T10:00Z')).toBe('open until 2026-11-24T13:00Z');
});
test('what may open later today is not said to be closed', () => {
	const rows: Opening = { zone: 'UTC', rows: [{ days: WORKDAYS, opens: '12:00', closes: '00:00', maybe: true }] };
	expect(told(rows, '2026-11-24T08:00Z')).toBe('unknown');
	expect(told(rows, '2026-11-28T08:00Z')).toBe('closed on until 2026-11-30T12:00Z');
});
test('rows that leave no gap never close', () => {
	const rows: Opening = { zone: 'UTC', rows: [{ opens: '00:00', closes: '00:00' }] };
	expect(opening({ availability: 'hours', opening: rows }, at('2026-11-24T08:00Z'))).toEqual({ state: 'open', always: true });
});

/** The same question to another reckoner: Temporal, day by day, row by row. */
const DAYS = ['', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
function oracle({ zone, rows, closed = [] }: Opening, instant: number): { open: boolean; maybe: boolean } {
	const now = Temporal.Instant.fromEpochMilliseconds(instant);
	const here = now.toZonedDateTimeISO(zone).toPlainDate();
	const found = { open: false, maybe: false };
	for (const back of [-1, 0, 1, 2]) {
		const date = here.subtract({ days: back });
		const name = date.toString().slice(5);
		const off = closed.some(({ from, to }) => name >= from && name <= to);
		for (const row of off ? [] : rows) {
			if (row.days && !row.days.split(' ').includes(DAYS[date.dayOfWeek] as string)) continue;
			if (row.date && row.date !== date.day) continue;
			const last = row.closes > row.opens ? date : date.add({ days: 1 });
			const from = date.toZonedDateTime({ timeZone: zone, plainTime: row.opens }).toInstant();
			const to = last.toZonedDateTime({ timeZone: zone, plainTime: row.closes }).toInstant();
			if (Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, to) < 0)
				found[row.maybe ? 'maybe' : 'open'] = true;
		}
	}
	return found;
}
const stateOf = (rows: Opening, instant: number) => {
	const { open, maybe } = oracle(rows, instant);
	return open ? 'open' : maybe ? 'unknown' : 'closed';
};

const ZONES = [
	'Europe/London',
	'Europe/Lisbon',
	'Europe/Paris',
	'Asia/Kolkata',
	'Asia/Tokyo',
	'America/St_Johns',
	'America/New_York',
	'America/Sao_Paulo',
	'Australia/Melbourne',
	'Australia/Lord_Howe',
	'Pacific/Auckland',
	'Pacific/Kiritimati',
	'Africa/Casablanca'
];

/** When a zone changes its clocks, 2025 to 2028. */
function changes(zone: string): number[] {
	const found: number[] = [];
	let next = Temporal.ZonedDateTime.from(`2025-01-01T00:00[${zone}]`).getTimeZoneTransition('next');
	while (next && next.year < 2029) {
		found.push(next.epochMilliseconds);
		next = next.getTimeZoneTransition('next');
	}
	return found;
}

const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${pad(Math.floor(quarter / 4))}:${pad((quarter % 4) * 15)}`;
});
const row = fc.record(
	{
		days: fc.subarray(DAYS.slice(1), { minLength: 1 }).map((days) => days.join(' ')),
		date: fc.integer({ min: 1, max: 31 }),
		opens: clock,
		closes: clock,
		maybe: fc.constant(true as const)
	},
	{ requiredKeys: ['opens', 'closes'] }
) as fc.Arbitrary<OpeningRow>;
const anywhere = fc.constantFrom(...ZONES);
const hours = (zone: string): fc.Arbitrary<Opening> =>
	fc.record({
		zone: fc.constant(zone),
		rows: fc.array(row, { minLength: 1, maxLength: 3 }),
		closed: fc.oneof(
			{ weight: 3, arbitrary: fc.constant(undefined) },
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					[
						{ from: '12-29', to: '12-31' },
						{ from: '01-01', to: '01-03' }
					],
					[{ from: '03-28', to: '04-05' }]
				)
			}
		)
	});
const minute = fc
	.integer({ min: at('2025-01-01T00:00Z') / MINUTE, max: at('2028-12-31T00:00Z') / MINUTE })
	.map((n) => n * MINUTE);
/** Any minute; half of them within a day of a change of the clocks, where there is one. */
const instant = (zone: string) => {
	const near = changes(zone);
	if (near.length === 0) return minute;
	const close = fc
		.tuple(fc.constantFrom(...near), fc.integer({ min: -1440, max: 1440 }))
		.map(([time, off]) => time + off * MINUTE);
	return fc.oneof(minute, close);
};
const anyCase = anywhere.chain((zone) => fc.tuple(hours(zone), instant(zone)));

describe('for any rows, in any zone, at any minute', { timeout: 20_000 }, () => {
	test.each([
		['a device that has it', Temporal],
		['one that has none', undefined]
	])('the clock on the wall is that of Temporal, on %s', (_, its) => {
		vi.stubGlobal('Temporal', its);
		fc.assert(
			fc.property(
				anywhere.chain((zone) => fc.tuple(fc.constant(zone), instant(zone))),
				([zone, now]) => {
					const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDateTime();
					expect(wallAt(zone, now)).toBe(wall.toZonedDateTime('UTC').epochMilliseconds);
				}
			)
		);
	});
	test('where there is Temporal, Intl is not asked', () => {
		vi.stubGlobal('Temporal', Temporal);
		const asked = vi.spyOn(Intl, 'DateTimeFormat');
		// A zone of its own: formats are made once.
		expect(wallAt('Pacific/Chatham', at('2026-11-24T02:00Z'))).toBe(at('2026-11-24T15:45Z'));
		expect(asked).not.toHaveBeenCalled();
		// And it would have been.
		vi.stubGlobal('Temporal', undefined);
		wallAt('Pacific/Chatham', 0);
		expect(asked).toHaveBeenCalled();
	});
	test.each([{}, { Now: {} }, { Instant: { fromEpochMilliseconds: () => ({}) } }])(
		'where half of it is there, it is (%j)',
		(half) => {
			vi.stubGlobal('Temporal', half);
			expect(wallAt('Europe/London', at('2026-07-01T02:00Z'))).toBe(at('2026-07-01T03:00Z'));
		}
	);
	test('it is open, closed or not known as Temporal reckons', () => {
		fc.assert(
			fc.property(anyCase, ([rows, now]) => {
				const { state } = opening({ availability: 'hours', opening: rows }, now);
				const expected = stateOf(rows, now);
				// What may open later on the same day is not said to be closed.
				if (state === 'unknown') expect(['unknown', 'closed']).toContain(expected);
				else expect(state).toBe(expected);
				if (state === 'unknown' && expected === 'closed')
					expect(rows.rows.some(({ maybe }) => maybe) || rows.rows.every(({ date }) => date)).toBe(true);
			}),
			{ numRuns: runs(500) }
		);
	});
	test('when it closes it is no longer open, and a minute before it still was', () => {
		fc.assert(
			fc.property(anyCase, ([rows, now]) => {
				const found = opening({ availability: 'hours', opening: rows }, now);
				fc.pre(found.state === 'open' && !found.always);
				const { closesAt } = found as { closesAt: number };
				expect(closesAt).toBeGreaterThan(now);
				expect(oracle(rows, closesAt).open).toBe(false);
				expect(oracle(rows, closesAt - MINUTE).open).toBe(true);
				for (let time = now; time < Math.min(closesAt, now + 24 * HOUR); time += HOUR) expect(oracle(rows, time).open).toBe(true);
			})
		);
	});
	test('when it opens it is open, and at no minute before', () => {
		fc.assert(
			fc.property(anyCase, ([rows, now]) => {
				const found = opening({ availability: 'hours', opening: rows }, now);
				fc.pre(found.state === 'closed');
				const { opensAt, opensOn } = found as { opensAt?: number; opensOn?: number };
				const begins = (opensAt ?? opensOn) as number;
				expect(begins).toBeGreaterThan(now);
				expect(stateOf(rows, begins)).not.toBe('closed');
				if (opensAt !== undefined) expect(oracle(rows, opensAt).open).toBe(true);
				expect(stateOf(rows, begins - MINUTE)).toBe('closed');
				for (let time = now; time < Math.min(begins, now + 24 * HOUR); time += HOUR) expect(stateOf(rows, time)).toBe('closed');
			})
		);
	});
});

const withRows = CONTACTS.flatMap(({ id, opening: rows }) => (rows ? [[id, rows] as const] : []));
test.each(withRows)('%s is reckoned as Temporal does around the changes of its clocks and the turn of the year', (_, rows) => {
	const days = [...changes(rows.zone).slice(2, 4), at('2026-12-31T12:00Z'), at('2026-11-10T12:00Z')];
	for (const day of days)
		for (let time = day - 30 * HOUR; time < day + 30 * HOUR; time += HOUR / 2)
			expect([time, opening({ availability: 'hours', opening: rows }, time).state]).toEqual([time, stateOf(rows, time)]);
});
