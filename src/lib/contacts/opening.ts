import type { Availability } from './contact.ts';

/** Opening hours as the source gives them, on the clocks of the place where the line is answered. */
export interface Opening {
	/** IANA: `Europe/Dublin`. */
	readonly zone: string;
	/** Rows that touch or overlap are one time: from Friday 18:00 to Monday 06:00 is three rows. */
	readonly rows: readonly OpeningRow[];
	/** Days of every year on which it does not open, both ends included: `12-29` to `12-31`. Only where the source says so. */
	readonly closed?: readonly { readonly from: string; readonly to: string }[] | undefined;
	/** By an older, undated or doubted source: shown as listed, as `availability: listed` is. */
	readonly listed?: true | undefined;
}

export interface OpeningRow {
	/** `Mo Tu We Th Fr Sa Su`; none: every day. */
	readonly days?: string | undefined;
	/** On this day of the month only. */
	readonly date?: number | undefined;
	/** `09:30` */
	readonly opens: string;
	/** `17:30`; not later than `opens`: on the next day. `00:00` is the end of the day. */
	readonly closes: string;
	/** It opens at some time in this row, and the source does not say when: "Monday to Friday", "some mornings". */
	readonly maybe?: true | undefined;
}

export interface OpeningHours {
	readonly availability: Availability;
	/** For `availability: hours`. Null: the words cannot be told as rows. */
	readonly opening?: Opening | null | undefined;
}

/** Times are instants, in milliseconds. `opensOn`: the first day on which it opens, at an hour that is not known. */
export type OpeningState =
	| { readonly state: 'unknown' }
	| { readonly state: 'open'; readonly always: true }
	| { readonly state: 'open'; readonly always?: never; readonly closesAt: number }
	| { readonly state: 'closed'; readonly opensAt: number; readonly opensOn?: never }
	| { readonly state: 'closed'; readonly opensAt?: never; readonly opensOn: number };

export const DAY = 86_400_000;
/** How far ahead the next opening is looked for, in days. */
const HORIZON = 366;

const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * What a clock in the zone shows at an instant, as milliseconds of a clock in UTC, to the minute. NaN where the device knows no
 * such zone. `Temporal` just reckons it, where there is one; the first format that `Intl` makes takes an old phone 80 ms.
 */
export function wallAt(zone: string, instant: number): number {
	try {
		if (globalThis.Temporal)
			return Date.parse(`${Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toString().slice(0, 16)}Z`);
	} catch {
		// Half of it is there, or no such zone: `Intl` may know.
	}
	try {
		// prettier-ignore
		const format = (formats[zone] ??= new Intl.DateTimeFormat('en-US', {
			timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric'
		}));
		const [month = 0, day, year = 0, hour, minute] = format.format(instant).match(/\d+/g)?.map(Number) ?? [];
		return Date.UTC(year, month - 1, day, hour, minute);
	} catch {
		return NaN;
	}
}

/**
 * When the clocks of the zone show a time, as calendars reckon it (RFC 5545): of a time that comes twice the first, and one that
 * is skipped by as much later.
 */
function instantOf(zone: string, wall: number): number {
	const before = wall - DAY;
	const after = wall + DAY;
	const early = wall - (wallAt(zone, before) - before);
	const late = wall - (wallAt(zone, after) - after);
	return wallAt(zone, early) !== wall && wallAt(zone, late) === wall ? late : early;
}

const timeOf = (time: string): number => Date.parse(`1970-01-01T${time}Z`);

interface Span {
	readonly from: number;
	readonly to: number;
	readonly maybe: boolean;
}

/** The times that begin on a day, which is counted from 1970. */
function spansOn({ zone, rows, closed = [] }: Opening, day: number): Span[] {
	const date = new Date(day * DAY);
	const name = date.toISOString().slice(5, 10);
	const weekday = 'SuMoTuWeThFrSa'.slice(2 * date.getUTCDay(), 2 * date.getUTCDay() + 2);
	if (closed.some(({ from, to }) => from <= name && name <= to)) return [];
	return (
		rows
			.filter((row) => (!row.days || row.days.includes(weekday)) && (!row.date || row.date === date.getUTCDate()))
			.map(({ opens, closes, maybe = false }) => {
				const ends = closes > opens ? day : day + 1;
				return { from: instantOf(zone, day * DAY + timeOf(opens)), to: instantOf(zone, ends * DAY + timeOf(closes)), maybe };
			})
			// Of a short row where the clocks are put forward, nothing may be left.
			.filter(({ from, to }) => from < to)
			.sort((a, b) => a.from - b.from)
	);
}

/** Whether a contact is open at an instant, and until or from when. Public holidays count only where the source names them. */
export function opening({ availability, opening: hours }: OpeningHours, instant: Date | number): OpeningState {
	if (availability === 'always' || availability === 'listed') return { state: 'open', always: true };
	const now = Number(instant);
	const today = hours ? Math.floor(wallAt(hours.zone, now) / DAY) : NaN;
	let closesAt = 0;
	let maybe = false;
	// A day that is not a number ends this at once.
	for (let day = today - 1; hours && day <= today + HORIZON; day++) {
		for (const span of spansOn(hours, day)) {
			if (span.to <= now || (closesAt && span.maybe)) continue;
			if (span.from <= (closesAt || now)) {
				if (span.maybe) maybe = true;
				else closesAt = Math.max(closesAt, span.to);
			} else if (closesAt) return { state: 'open', closesAt };
			else if (maybe || (span.maybe && day === today)) return { state: 'unknown' };
			else return { state: 'closed', ...(span.maybe ? { opensOn: span.from } : { opensAt: span.from }) };
		}
	}
	return closesAt ? { state: 'open', always: true } : { state: 'unknown' };
}
