import { pack } from '#lib/contacts/pack.ts';
import { essentials } from '#lib/contacts/slim.ts';
import { CONTACTS } from '#lib/content/contacts.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { answering } from '#lib/content/en/answering.ts';
import { CARD_SOURCES, SOURCES, type Source } from '#lib/content/sources.ts';
import type { AppData } from './setting.ts';

/** Short: `/method` has each in full. */
const named = ({ publisher, year }: Source): string => (year ? `${publisher}, ${year}` : publisher);
const names = [...new Set(SOURCES.map(named))];

/** Places in `names`, each once: several papers of one publisher and year read the same. */
const ofCard = Object.fromEntries(
	Object.entries<readonly string[]>(CARD_SOURCES).map(([card, ids]) => [
		card,
		[...new Set(SOURCES.filter(({ id }) => ids.includes(id)).map((source) => names.indexOf(named(source))))]
	])
);

/** The data of the check, made while it is prerendered: of all contacts, sources and time zones only what it shows. */
export const appData: AppData = {
	contacts: pack(essentials(CONTACTS)),
	regions: REGIONS.map(({ code, name, inSentence, slug, areas, words }) => ({ code, name, inSentence, slug, areas, words })),
	sources: { names, ofCard },
	words: answering
};
