import type { EssentialContact } from '#lib/contacts/contact.ts';
import { en } from '#lib/content/en/index.ts';
import type { RegionInfo, Setting } from '#lib/present/tokens.ts';
import type { Where } from '#lib/session/session.svelte.ts';

/** The words and numbers for where the person is. An unknown region is "anywhere else", which has its own entries. */
export function settingOf(
	{ contacts, regions }: { contacts: readonly EssentialContact[]; regions: readonly RegionInfo[] },
	{ region, area }: Where
): Setting {
	const known = regions.find(({ code }) => code === region) ?? regions.find(({ code }) => code === 'ZZ');
	if (!known) throw new Error('No regions');
	return { words: en, contacts, region: known, area };
}
