import { reminder } from '#lib/handoff/calendar.ts';
import { give } from './give.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** For a field of the kind `datetime-local`: the person's own clock. */
export const localTime = (instant: number): string =>
	new Date(instant - new Date(instant).getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);

/** The hour after next: soon, and still to come when the form is filled in. */
export const soon = (now: number): number => Math.floor(now / HOUR + 2) * HOUR;

/** Makes the file of a reminder. `time`: what such a field holds. False where that is no time to come. */
export function remind(title: string, time: string): boolean {
	// Read as a time of the person's own clock.
	const at = Date.parse(time);
	const now = Date.now();
	if (!(at > now)) return false;
	give(reminder({ title, at, now }), 'text/calendar', 'reminder.ics');
	return true;
}
