import type { EssentialContact } from './contact.ts';
import { opening } from './opening.ts';
import { hasVoice, inOrder } from './order.ts';

/** Somebody answers, by voice or text; the others are websites and books. */
export const answers = (contact: EssentialContact): boolean => hasVoice(contact) || Boolean(contact.sms);

/**
 * The contacts of one need, which may be of several kinds: given with the specific kinds first, and they stay first. Websites
 * after what answers, and what is closed now below all else.
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
	const closed = (contact: C) => now !== undefined && opening(contact, now).state === 'closed';
	return [...ordered.filter((contact) => !closed(contact)), ...ordered.filter(closed)];
}
