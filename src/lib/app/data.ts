import { essentials } from '#lib/contacts/slim.ts';
import { CONTACTS } from '#lib/content/contacts.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { SOURCES, type Source } from '#lib/content/sources.ts';
import type { AppData } from './setting.ts';

const named = ({ name, publisher, year }: Source): string => `${name}. ${publisher}${year ? `, ${year}` : ''}`;

/** The data of the check, made while it is prerendered: of all contacts, sources and time zones only what it shows. */
export const appData: AppData = {
	contacts: essentials(CONTACTS),
	regions: REGIONS.map(({ code, name, inSentence, slug, areas, words }) => ({ code, name, inSentence, slug, areas, words })),
	sources: Object.fromEntries(SOURCES.map((source) => [source.id, named(source)]))
};
