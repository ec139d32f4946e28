import type { EssentialContact } from '#lib/contacts/contact.ts';
import { emergencyOf, firstOf } from '#lib/contacts/match.ts';
import { telHref } from '#lib/contacts/view.ts';
import type { RegionNumbers } from '#lib/ui/region-numbers.ts';

/** Where the region is not one of ours: the number that reaches help in many countries, and nobody to talk to by number. */
export function numbersAnywhere(contacts: readonly EssentialContact[]): RegionNumbers {
	const phone = emergencyOf(contacts, { region: 'ZZ' }).phones?.[0];
	if (!phone) throw new Error('No emergency number for anywhere else');
	return { region: 'ZZ', emergencyDisplay: phone.display, emergencyHref: telHref(phone), talkDisplay: '', talkHref: '' };
}

/** The numbers that stand on every page: for danger, and someone to talk to. A region without either is a broken build. */
export function numbersOf(contacts: readonly EssentialContact[], region: string): RegionNumbers {
	const emergency = emergencyOf(contacts, { region }).phones?.[0];
	const talk = firstOf(contacts, { region }, 'crisis')?.phones;
	// Whoever reads this most likely holds a mobile phone.
	const voice = talk?.find(({ label }) => !label?.includes('landline')) ?? talk?.[0];
	if (!emergency || !voice) throw new Error(`No emergency or crisis number for ${region}`);
	return {
		region,
		emergencyDisplay: emergency.display,
		emergencyHref: telHref(emergency),
		talkDisplay: voice.display,
		talkHref: telHref(voice)
	};
}
