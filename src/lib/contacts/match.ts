import type { ContactKind, EssentialContact, Place } from './contact.ts';

const ANYWHERE = 'ZZ';
/** Kinds whose worldwide directories help where the region has no service. A number of another country never does. */
const WORLDWIDE: readonly ContactKind[] = ['crisis', 'family', 'peer', 'benzo-specific'];
const AVAILABLE = { always: 0, listed: 1, unknown: 2, hours: 3 } as const;

const hasVoice = (contact: EssentialContact): boolean => Boolean(contact.phones?.length);
const isPartial = (contact: EssentialContact): boolean => Boolean(contact.areas?.length);

/** Where no area is chosen an entry for a part is kept, with its `areaName`. NHS 111 has areas, all but Northern Ireland. */
const serves = (contact: EssentialContact, { region, area }: Place): boolean =>
	contact.region === region && (!area || !isPartial(contact) || Boolean(contact.areas?.includes(area)));

/**
 * What makes one contact come before another, the weightiest first; equal ones keep the order of the data, which is by
 * hand. Being open outweighs being local or a voice: at night a line that may be closed must not stand first.
 */
const rank = (contact: EssentialContact, area: string | undefined): number[] => [
	contact.special ? 1 : 0,
	// No area chosen: what serves everybody goes before what serves a part.
	!area && isPartial(contact) ? 1 : 0,
	contact.availability === 'hours' ? 1 : 0,
	hasVoice(contact) ? 0 : contact.sms ? 1 : 2,
	AVAILABLE[contact.availability],
	// Made for the chosen area alone, before what serves others too.
	area && contact.areas?.length === 1 ? 0 : 1,
	contact.confidence === 'medium' ? 1 : 0
];

function before(a: readonly number[], b: readonly number[]): number {
	for (const [i, value] of a.entries()) if (value !== b[i]) return value - (b[i] ?? 0);
	return 0;
}

const sorted = <C extends EssentialContact>(contacts: readonly C[], area?: string): C[] =>
	contacts
		.map((contact) => ({ contact, rank: rank(contact, area) }))
		.sort((a, b) => before(a.rank, b.rank))
		.map(({ contact }) => contact);

/** A region that the contacts list, or `ZZ`. */
const known = (contacts: readonly EssentialContact[], place: Place): Place =>
	contacts.some(({ region }) => region === place.region) ? place : { region: ANYWHERE };

/** The contacts of a kind that serve a place, best first. */
export function contactsFor<C extends EssentialContact>(contacts: readonly C[], place: Place, kind: ContactKind): C[] {
	const where = known(contacts, place);
	const ofKind = contacts.filter((contact) => contact.kind === kind);
	const found = sorted(
		ofKind.filter((contact) => serves(contact, where)),
		where.area
	);
	const general = found.some(({ special }) => !special);
	if (general || where.region === ANYWHERE || !WORLDWIDE.includes(kind)) return found;
	return [...found, ...sorted(ofKind.filter(({ region }) => region === ANYWHERE))];
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
export const firstOf = <C extends EssentialContact>(contacts: readonly C[], place: Place, kind: ContactKind): C | undefined =>
	contactsFor(contacts, place, kind).find(
		(contact) => hasVoice(contact) && !contact.special && (Boolean(place.area) || !isPartial(contact))
	);
