import { groupsOn, isFormat, printed, stopsFor, type Format } from '../src/lib/contacts/upkeep.ts';
import { merged, OPERATOR_FILE } from '../src/lib/contacts/operator.ts';
import { CONTACT_RULES } from '../src/lib/content/contact-rules.ts';
import { CONTACTS } from '../src/lib/content/contacts.ts';
import { ROUNDS } from '../src/lib/content/contacts-to-ring.ts';
import { NOT_IN_METADATA } from '../src/lib/content/short-codes.ts';

export { isFormat, OPERATOR_FILE };

/** What `npm run contacts` prints: of ours and of the operator's. Problems are told as well, as nothing is built here. */
export function reportOn(
	operator: string | undefined,
	date: string,
	format: Format
): { text: string; problems: readonly string[] } {
	const { contacts, problems } = merged(CONTACTS, operator, CONTACT_RULES, date);
	return { text: printed(groupsOn(contacts, date, NOT_IN_METADATA), stopsFor(contacts, ROUNDS), date, format), problems };
}
