import { CONTACTS } from '#lib/content/contacts.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { essentials } from '#lib/contacts/slim.ts';

/** What every region needs in an emergency, without what only pages of one region show. On the server, so that none of the rest is shipped. */
export const load = () => ({
	contacts: essentials(CONTACTS),
	regions: REGIONS.map(({ code, name, inSentence, slug, areas, words }) => ({ code, name, inSentence, slug, areas, words }))
});
