import type { EssentialContact } from '#lib/contacts/contact.ts';
import { unpack, type PackedContacts } from '#lib/contacts/pack.ts';
import { asking } from '#lib/content/en/asking.ts';
import type { AnsweringWords } from '#lib/content/words.ts';
import type { RegionInfo, Setting } from '#lib/present/tokens.ts';
import type { Where } from '#lib/session/session.svelte.ts';

/**
 * What the pages of the check carry as data behind their script: the words of the answer, numbers and names of every region,
 * made small, and the names of the sources.
 */
export interface AppData {
	readonly contacts: PackedContacts;
	readonly regions: readonly RegionInfo[];
	readonly sources: Setting['sources'];
	readonly words: AnsweringWords;
}

/** What time it is; on a page that was made beforehand nobody knows. */
type Time = Pick<Setting, 'today' | 'moment' | 'since'>;

/** The data with its contacts unpacked. */
export type AppPlaces = Omit<AppData, 'contacts'> & { readonly contacts: readonly EssentialContact[] };
export const unpacked = (data: AppData): AppPlaces => ({ ...data, contacts: unpack(data.contacts) });

/**
 * The words and numbers for where the person is. An unknown region is "anywhere else", which has its own entries; an unknown part
 * is no part, or every line that is for a part would be taken for another's.
 */
export function settingOf({ contacts, regions, sources, words }: AppPlaces, { region, area }: Where, time: Time = {}): Setting {
	const known = regions.find(({ code }) => code === region) ?? regions.find(({ code }) => code === 'ZZ');
	if (!known) throw new Error('No regions');
	const part = known.areas.find(({ code }) => code === area)?.code;
	return { words: { ...asking, ...words }, contacts, sources, region: known, area: part, ...time };
}
