export const CONTACT_KINDS = [
	'emergency',
	'medical-advice',
	'crisis',
	'poison',
	'drug-alcohol',
	'benzo-specific',
	'overdose-companion',
	'youth',
	'family',
	'peer',
	'locator'
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
