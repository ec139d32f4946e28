import { DAY, wallAt, type Opening, type OpeningState } from './opening.ts';

/** When something is shown, and on whose clock. */
export interface Moment {
	readonly now: number;
	/** The reader's own time zone; none: only the clocks of the line are told. */
	readonly zone?: string | undefined;
}

/** The words of one language around opening hours. `{time}` is an hour, one with its day, or one `there`. */
export interface OpeningWords {
	/** For the names of days. */
	readonly locale: string;
	readonly open: string;
	readonly closed: string;
	/** The same, by a source that is old, undated or doubted. */
	readonly listedOpen: string;
	readonly listedClosed: string;
	/** Where the reader's clock shows something else. */
	readonly there: string;
	/** For 00:00, which many read as the beginning of the day. */
	readonly midnight: string;
}

/** Fills the names in braces. */
export const fill = (text: string, values: { readonly [name: string]: string }): string =>
	text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** "Monday"; "Monday 4 January" where it is not the next one; nothing on the same day. */
function dayName(wall: number, today: number, { locale }: OpeningWords): string {
	const days = Math.floor(wall / DAY) - Math.floor(today / DAY);
	const date = days > 6 ? ({ day: 'numeric', month: 'long' } as const) : {};
	return days === 0 ? '' : new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC', ...date }).format(wall);
}

/** "09:00"; "Monday 09:00" on another day than `today`. In 24 hours, as no one mistakes those. */
function hourOn(wall: number, today: number, words: OpeningWords): string {
	const time = new Date(wall).toISOString().slice(11, 16);
	return `${dayName(wall, today, words)} ${time === '00:00' ? words.midnight : time}`.trim();
}

/** "09:00 there (08:00 for you)", or the hour alone where both clocks agree. The reader's day is named where it is another one. */
function hour(hours: Opening, at: number, { now, zone }: Moment, words: OpeningWords, withDay: boolean): string {
	const wall = wallAt(hours.zone, at);
	const there = hourOn(wall, withDay ? wallAt(hours.zone, now) : wall, words);
	const own = zone === undefined ? wall : wallAt(zone, at);
	// Not a number where the device does not know its own zone.
	return own - wall ? fill(words.there, { there, here: hourOn(own, withDay ? wall : own, words) }) : there;
}

/**
 * "Open now, until 17:00"; "Closed now. Opens Monday 09:00 there (08:00 for you)". Nothing where it never closes, or where
 * nothing is known: the words of the source say what there is.
 */
export function openingText(state: OpeningState, hours: Opening, moment: Moment, words: OpeningWords): string | undefined {
	const { now } = moment;
	if (state.state === 'closed') {
		const time =
			state.opensAt === undefined
				? dayName(wallAt(hours.zone, state.opensOn), wallAt(hours.zone, now), words)
				: hour(hours, state.opensAt, moment, words, true);
		return fill(hours.listed ? words.listedClosed : words.closed, { time });
	}
	if (state.state === 'unknown' || state.always) return undefined;
	// "Until 02:00" is tonight: the day is named only beyond that.
	const time = hour(hours, state.closesAt, moment, words, state.closesAt - now > DAY);
	return fill(hours.listed ? words.listedOpen : words.open, { time });
}
