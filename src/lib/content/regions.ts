import { TIME_ZONES } from './time-zones.ts';

/** Words that differ by country, ready for the middle of a sentence. */
export interface RegionWords {
	readonly gp: 'GP' | 'doctor';
	readonly emergencyDepartment: string;
	readonly urgentCare: string;
}

export interface Area {
	/** ISO 3166-2 */
	readonly code: string;
	readonly name: string;
}

interface RegionEntry {
	/** ISO 3166-1 alpha-2; `ZZ`: anywhere else. */
	readonly code: string;
	/** In a list: "United Kingdom". */
	readonly name: string;
	/** In a sentence, where it takes an article: "Help in the United Kingdom". */
	readonly inSentence?: string;
	/** The second choice, where services differ so much that it matters: parts that a contact is only for, or is not for. */
	readonly areas?: readonly Area[];
	readonly words?: Partial<RegionWords>;
}

const GP = { gp: 'GP' } as const;
const ER = 'the emergency room';

const ENTRIES = [
	{
		code: 'GB',
		name: 'United Kingdom',
		inSentence: 'the United Kingdom',
		areas: [
			{ code: 'GB-ENG', name: 'England' },
			{ code: 'GB-SCT', name: 'Scotland' },
			{ code: 'GB-WLS', name: 'Wales' },
			{ code: 'GB-NIR', name: 'Northern Ireland' }
		],
		words: { ...GP, emergencyDepartment: 'A&E', urgentCare: 'an urgent treatment centre' }
	},
	{ code: 'IE', name: 'Ireland', words: GP },
	{
		code: 'US',
		name: 'United States',
		inSentence: 'the United States',
		words: { emergencyDepartment: ER, urgentCare: 'an urgent care clinic' }
	},
	{
		code: 'CA',
		name: 'Canada',
		areas: [
			{ code: 'CA-AB', name: 'Alberta' },
			{ code: 'CA-BC', name: 'British Columbia' },
			{ code: 'CA-ON', name: 'Ontario' },
			{ code: 'CA-QC', name: 'Quebec' }
		]
	},
	{ code: 'AU', name: 'Australia', words: GP },
	{ code: 'NZ', name: 'New Zealand', words: GP },
	{ code: 'ZA', name: 'South Africa', words: GP },
	{ code: 'IN', name: 'India' },
	{ code: 'NG', name: 'Nigeria' },
	{ code: 'KE', name: 'Kenya' },
	{ code: 'SG', name: 'Singapore' },
	{ code: 'PH', name: 'Philippines', inSentence: 'the Philippines', words: { emergencyDepartment: ER } },
	{
		code: 'DE',
		name: 'Germany',
		// Without Saarland: we found no poison centre for it.
		areas: [
			{ code: 'DE-BW', name: 'Baden-Württemberg' },
			{ code: 'DE-BY', name: 'Bavaria' },
			{ code: 'DE-BE', name: 'Berlin' },
			{ code: 'DE-BB', name: 'Brandenburg' },
			{ code: 'DE-HB', name: 'Bremen' },
			{ code: 'DE-HH', name: 'Hamburg' },
			{ code: 'DE-HE', name: 'Hesse' },
			{ code: 'DE-NI', name: 'Lower Saxony' },
			{ code: 'DE-MV', name: 'Mecklenburg-Western Pomerania' },
			{ code: 'DE-NW', name: 'North Rhine-Westphalia' },
			{ code: 'DE-RP', name: 'Rhineland-Palatinate' },
			{ code: 'DE-SN', name: 'Saxony' },
			{ code: 'DE-ST', name: 'Saxony-Anhalt' },
			{ code: 'DE-SH', name: 'Schleswig-Holstein' },
			{ code: 'DE-TH', name: 'Thuringia' }
		]
	},
	{ code: 'FR', name: 'France' },
	{ code: 'ES', name: 'Spain', areas: [{ code: 'ES-MD', name: 'Madrid region' }] },
	{ code: 'IT', name: 'Italy' },
	{ code: 'NL', name: 'Netherlands', inSentence: 'the Netherlands' },
	{ code: 'PT', name: 'Portugal' },
	{ code: 'PL', name: 'Poland' },
	{ code: 'SE', name: 'Sweden' },
	{ code: 'BR', name: 'Brazil' },
	{ code: 'MX', name: 'Mexico' },
	{ code: 'JP', name: 'Japan' },
	{ code: 'ZZ', name: 'Anywhere else', inSentence: 'other countries' }
] as const satisfies readonly RegionEntry[];

export type RegionCode = (typeof ENTRIES)[number]['code'];

export interface Region {
	readonly code: RegionCode;
	readonly name: string;
	readonly inSentence: string;
	/** The last part of the address of its page: `/help/gb`. */
	readonly slug: string;
	/** Names by which a device there may call its clock. None for `ZZ`. */
	readonly timeZones: readonly string[];
	readonly areas: readonly Area[];
	readonly words: RegionWords;
}

const zonesOf = (code: RegionCode): string[] => (code === 'ZZ' ? [] : TIME_ZONES[code].trim().split(/\s+/));

/** The regions we have numbers for, English-speaking ones first; `ZZ` last. */
export const REGIONS: readonly Region[] = ENTRIES.map((entry: RegionEntry & { code: RegionCode }) => ({
	code: entry.code,
	name: entry.name,
	inSentence: entry.inSentence ?? entry.name,
	slug: entry.code.toLowerCase(),
	timeZones: zonesOf(entry.code),
	areas: entry.areas ?? [],
	words: {
		gp: 'doctor',
		emergencyDepartment: 'the emergency department',
		urgentCare: 'a clinic that is open',
		...entry.words
	}
}));

const anywhere = REGIONS.find(({ code }) => code === 'ZZ') as Region;
/** The region of a code or a slug; "Anywhere else" for one that we do not list. */
export const regionOf = (code: string): Region => REGIONS.find((region) => region.code === code.toUpperCase()) ?? anywhere;

/** For `guessRegion`: "GB Europe/London …;US America/New_York …". */
export const ZONE_TABLE: string = REGIONS.filter(({ timeZones }) => timeZones.length > 0)
	.map(({ code, timeZones }) => [code, ...timeZones].join(' '))
	.join(';');
