import type { EssentialContact } from './contact.ts';
import { hasVoice, inOrder, isPartial, stateAt } from './order.ts';

/** Somebody answers, by voice or text; the others are websites and books. */
export const answers = (contact: EssentialContact): boolean => hasVoice(contact) || Boolean(contact.sms);

/** By what we know it answers now; without a time, day and night. Not a line for one group, or for a part when none is chosen. */
const isSure = (contact: EssentialContact, area: string | undefined, now: number | undefined): boolean =>
	answers(contact) && !contact.special && (Boolean(area) || !isPartial(contact)) && stateAt(contact, now).state === 'open';

/** It may answer now, and no source says so: its hours are not known, or only the days. */
function isUnsure(contact: EssentialContact, now: number | undefined): boolean {
	if (!answers(contact)) return false;
	const { state } = stateAt(contact, now);
	return state === 'unknown' || (state === 'hours' && (contact.opening?.rows.some(({ maybe }) => maybe) ?? true));
}

/**
 * The contacts of one need, which may be of several kinds: given with the specific kinds first, and they stay first. But a line
 * that may not answer does not stand above one that surely does. Websites after what answers, and what is closed now below all
 * else.
 */
export function inNeedOrder<C extends EssentialContact>(contacts: readonly C[], area?: string, now?: number): C[] {
	const kinds = [...new Set(contacts.map(({ kind }) => kind))];
	const ordered = [true, false].flatMap((wanted) =>
		kinds.flatMap((kind) =>
			inOrder(
				contacts.filter((contact) => contact.kind === kind && answers(contact) === wanted),
				area,
				now
			)
		)
	);
	const end = ordered.map((contact) => isSure(contact, area, now)).lastIndexOf(true) + 1;
	const early = ordered.slice(0, end);
	const all = [...sunk(early, (contact) => isUnsure(contact, now)), ...ordered.slice(end)];
	return sunk(all, (contact) => stateAt(contact, now).state === 'closed');
}

/** With some of them at the end; else the order stays. */
const sunk = <C>(contacts: readonly C[], low: (contact: C) => boolean): C[] => [
	...contacts.filter((contact) => !low(contact)),
	...contacts.filter(low)
];
