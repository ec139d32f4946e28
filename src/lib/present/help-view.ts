import { CONTACT_KINDS, type ContactKind, type Place } from '#lib/contacts/contact.ts';
import { contactsFor } from '#lib/contacts/match.ts';
import type { Contact } from '#lib/contacts/schema.ts';
import { contactView, formattedDate, type ContactWords } from '#lib/contacts/view.ts';
import type { ContactView } from '../ui/views.ts';

export interface HelpGroup {
	readonly kind: ContactKind;
	readonly heading: string;
	readonly contacts: readonly ContactView[];
}

/** Every contact of a place, by need, best first; the kinds that have none; and the day the numbers were last checked. */
export function helpGroups(
	contacts: readonly Contact[],
	place: Place,
	words: ContactWords & Required<Pick<ContactWords, 'kinds'>>
) {
	const groups = CONTACT_KINDS.map((kind): HelpGroup => ({
		kind,
		heading: words.kinds[kind],
		contacts: contactsFor(contacts, place, kind).map((contact) => contactView(contact, words))
	}));
	const own = (kind: ContactKind) => contactsFor(contacts, place, kind).some(({ region }) => region === place.region);
	const oldest = contacts.map(({ checked }) => checked).sort()[0] ?? '';
	return {
		groups: groups.filter((group) => group.contacts.length > 0),
		missing: CONTACT_KINDS.filter((kind) => !own(kind)),
		checkedOn: formattedDate(oldest, words)
	};
}
