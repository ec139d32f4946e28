import { CONTACT_KINDS, type ContactKind, type EssentialContact } from './contact.ts';
import { contactsFor } from './match.ts';

/** How many of a kind every page carries for each region. The rest is one tap away, on the region's page. */
const MOST: Partial<Record<ContactKind, number>> = {
	emergency: Infinity,
	'medical-advice': Infinity,
	crisis: 2,
	poison: 1,
	'drug-alcohol': 1,
	'benzo-specific': 1,
	'overdose-companion': 1,
	youth: 1,
	family: 1
};

/**
 * Drops what is empty, what only maintainers read, the hours of a line that never closes, and the website of one that can
 * be rung or texted (600 bytes on every page; its region's page has it).
 */
function slim(contact: EssentialContact): EssentialContact {
	const {
		id,
		region,
		areas,
		areaName,
		kind,
		name,
		shortName,
		special,
		phones,
		sms,
		url,
		availability,
		hours,
		opening,
		what,
		cost,
		caution,
		elsewhere,
		reviewBy
	} = contact;
	return {
		id,
		region,
		...(areas?.length && { areas }),
		...(areaName && { areaName }),
		kind,
		name,
		...(shortName && shortName !== name && { shortName }),
		...(special && { special }),
		...(phones?.length && { phones: phones.map(({ dial, display, label }) => ({ dial, display, ...(label && { label }) })) }),
		...(sms && { sms }),
		...(url && !phones?.length && !sms && { url }),
		availability,
		...(hours && availability === 'hours' && { hours }),
		...(opening && { opening }),
		what,
		...(cost && { cost }),
		...(caution && { caution }),
		...(elsewhere && { elsewhere }),
		reviewBy
	};
}

/** The best national ones of a kind, and every one for a part of the region: a person there may need just that. */
function best<C extends EssentialContact>(contacts: readonly C[], region: string, kind: ContactKind): C[] {
	const most = MOST[kind] ?? 0;
	const all = contactsFor(contacts, { region }, kind).filter((contact) => contact.region === region);
	const national = all.filter((contact) => !contact.areas?.length && !contact.special && !contact.areaName).slice(0, most);
	const partial = all.filter((contact) => contact.areas?.length || contact.areaName);
	return [...national, ...(most > 0 ? partial : [])];
}

/** What `/check` and `/guidance` carry for every region, already in order, so that cost and confidence need not be compared again. */
export function essentials(contacts: readonly EssentialContact[]): EssentialContact[] {
	const regions = [...new Set(contacts.map(({ region }) => region))];
	return regions.flatMap((region) => CONTACT_KINDS.flatMap((kind) => best(contacts, region, kind).map(slim)));
}
