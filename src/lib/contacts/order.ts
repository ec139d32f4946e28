import type { EssentialContact } from './contact.ts';
import { opening, type OpeningState } from './opening.ts';

/**
 * Which of several contacts of one kind comes first. In this order:
 *
 * 1. What is closed now goes below all else, even below a line for one group.
 * 2. A line for one group of people, or of the police, is never first where there is another.
 * 3. No area chosen: what serves everybody goes before what serves a part.
 * 4. Open, then not known, then closed; of the closed, what opens soonest. Without a time, hours may be closed hours: last.
 * 5. Voice, then text, then a website.
 * 6. Hours of a good source before hours that are only listed.
 * 7. Day and night before hours: it does not close on somebody, and sentences can name it at any hour.
 * 8. Made for the chosen area alone, before what serves others too.
 * 9. Free before paid, then what its sources are sure of.
 * 10. Equal ones keep the order of the data, which is by hand.
 *
 * At last, beside a voice stands a text: the best open text line comes second at the latest, for who cannot speak.
 *
 * 7 to 10 hold at any hour: so lists that were put in order once need not carry cost and confidence.
 */

const AVAILABLE = { always: 0, listed: 1, hours: 2, unknown: 3 } as const;

export const hasVoice = (contact: EssentialContact): boolean => Boolean(contact.phones?.length);
export const isPartial = (contact: EssentialContact): boolean => Boolean(contact.areas?.length);

interface Placed<C> {
	readonly contact: C;
	readonly state: OpeningState['state'] | 'hours';
	readonly rank: readonly number[];
}

/** Whether it is open; without a time, that of lines with hours is `hours`. */
export function stateAt(contact: EssentialContact, now: number | undefined): OpeningState | { readonly state: 'hours' } {
	if (now === undefined && contact.availability === 'hours') return { state: 'hours' };
	return opening(contact, now ?? 0);
}

function placed<C extends EssentialContact>(contact: C, area: string | undefined, now: number | undefined): Placed<C> {
	const found = stateAt(contact, now);
	const { state } = found;
	const { availability, areas, confidence, opening: hours, paid, special, sms } = contact;
	const rank = [
		state === 'closed' ? 1 : 0,
		special ? 1 : 0,
		!area && isPartial(contact) ? 1 : 0,
		{ open: 0, unknown: 1, hours: 2, closed: 3 }[state],
		found.state === 'closed' ? (found.opensAt ?? found.opensOn) : 0,
		hasVoice(contact) ? 0 : sms ? 1 : 2,
		availability === 'listed' || hours?.listed ? 1 : 0,
		AVAILABLE[availability],
		area && areas?.length === 1 ? 0 : 1,
		paid ? 1 : 0,
		confidence === 'medium' ? 1 : 0
	];
	return { contact, state, rank };
}

const before = (a: readonly number[], b: readonly number[]): number =>
	a.map((value, i) => value - (b[i] ?? 0)).find(Boolean) ?? 0;

/** Contacts of one kind, best first: at an instant, or without one in an order that holds at any hour. */
export function inOrder<C extends EssentialContact>(contacts: readonly C[], area?: string, now?: number): C[] {
	const sorted = contacts.map((contact) => placed(contact, area, now)).sort((a, b) => before(a.rank, b.rank));
	const text = sorted.findIndex(
		({ contact, state }) => contact.sms && state === 'open' && !contact.special && (area || !isPartial(contact))
	);
	if (text > 1 && sorted[0] && hasVoice(sorted[0].contact)) sorted.splice(1, 0, ...sorted.splice(text, 1));
	return sorted.map(({ contact }) => contact);
}
