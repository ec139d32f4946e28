import { escaped, file } from './lines.ts';

export interface Reminder {
	/** The person's own words, or neutral ones. */
	readonly title: string;
	/** When to remind, and when this was made: milliseconds since 1970. */
	readonly at: number;
	readonly now: number;
}

/** "20261122T153000Z" */
const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * One event with an alarm, as calendars import it. In UTC, so that it needs no table of time zones. Private, and not "busy", for
 * calendars that others can see. `PRODID` and `UID` name neither us nor the device: the id is the two times that the file
 * holds anyway, so that two files cannot be told to come from one person.
 */
export const reminder = ({ title, at, now }: Reminder): string =>
	file([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Reminder//EN',
		'BEGIN:VEVENT',
		`UID:${utc(now)}-${utc(at)}`,
		`DTSTAMP:${utc(now)}`,
		`DTSTART:${utc(at)}`,
		'DURATION:PT15M',
		`SUMMARY:${escaped(title)}`,
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	]);
