import type { ContactKind, EssentialContact, Place } from './contact.ts';
import { hasVoice, inOrder, isPartial } from './order.ts';

const ANYWHERE = 'ZZ';
/** Kinds whose worldwide directories help where the region has no service. A number of another country never does. */
const WORLDWIDE: readonly ContactKind[] = ['crisis', 'family', 'peer', 'benzo-specific'];

/** Somebody answers at any hour: not for one group alone, nor in a part of the country where none was chosen. */
const atAnyHour = (contact: EssentialContact, { area }: Place): boolean =>
	!contact.special &&
	(Boolean(area) || !isPartial(contact)) &&
	(contact.availability === 'always' || contact.availability === 'listed');

/** Where no area is chosen an entry for a part is kept, with its `areaName`. NHS 111 has areas, all but Northern Ireland. */
const serves = (contact: EssentialContact, { region, area }: Place): boolean =>
	contact.region === region && (!area || !isPartial(contact) || Boolean(contact.areas?.includes(area)));

/** A region that the contacts list, or `ZZ`. */
const known = (contacts: readonly EssentialContact[], place: Place): Place =>
	contacts.some(({ region }) => region === place.region) ? place : { region: ANYWHERE };

/** The contacts of a kind that serve a place, best first: at an instant, or without one in an order that holds at any hour. */
export function contactsFor<C extends EssentialContact>(
	contacts: readonly C[],
	place: Place,
	kind: ContactKind,
	now?: number
): C[] {
	const where = known(contacts, place);
	const ofKind = contacts.filter((contact) => contact.kind === kind);
	const here = ofKind.filter((contact) => serves(contact, where));
	const found = inOrder(here, where.area, now);
	// At night a crisis line with hours, or with none that we know, may leave nobody to talk to.
	const enough = kind === 'crisis' ? found.some((contact) => atAnyHour(contact, where)) : found.some(({ special }) => !special);
	if (enough || where.region === ANYWHERE || !WORLDWIDE.includes(kind)) return found;
	return [...found, ...inOrder(ofKind.filter(({ region }) => region === ANYWHERE))];
}

/** The voice number for danger to life. There is always one: a missing one is a broken build, so this throws. */
export function emergencyOf<C extends EssentialContact>(contacts: readonly C[], place: Place): C {
	const found = contactsFor(contacts, place, 'emergency').find(hasVoice);
	if (!found) throw new Error(`No emergency number for ${place.region}`);
	return found;
}

/**
 * The medical advice line of a place. Where no area is chosen it may serve only a part, as NHS 111 does: say its
 * `areaName` beside it.
 */
export const adviceOf = <C extends EssentialContact>(contacts: readonly C[], place: Place): C | undefined =>
	contactsFor(contacts, place, 'medical-advice').find(hasVoice);

/** The first of a kind that a sentence may name without further words: it has a voice and surely serves the place. */
export const firstOf = <C extends EssentialContact>(
	contacts: readonly C[],
	place: Place,
	kind: ContactKind,
	now?: number
): C | undefined =>
	contactsFor(contacts, place, kind, now).find(
		(contact) => hasVoice(contact) && !contact.special && (Boolean(place.area) || !isPartial(contact))
	);
