/**
 * The medicines a person may name, by generic name. `acts` says only how soon feeling unwell may start after a
 * missed dose: short or intermediate "may start within a day or two", long "may take several days", otherwise not known.
 * Half-lives: evidence sources S13, S58, S59, S60 (see docs/content.md). Brand names stand in the words and serve
 * recognition only.
 */
export type Acts = 'short' | 'long' | 'not-known';
export type Family = 'benzodiazepine' | 'z-drug' | 'not-known';

export interface Medicine {
	readonly id: string;
	readonly family: Family;
	readonly acts: Acts;
	/** Given mainly for sleep, so that acts done while asleep point to it. */
	readonly sleep?: true;
	/** Never a licensed medicine where our sources looked: strength unknown, may hold an opioid. */
	readonly street?: true;
}

export const MEDICINES = [
	{ id: 'clonazepam', family: 'benzodiazepine', acts: 'long' },
	{ id: 'alprazolam', family: 'benzodiazepine', acts: 'short' },
	{ id: 'diazepam', family: 'benzodiazepine', acts: 'long' },
	{ id: 'lorazepam', family: 'benzodiazepine', acts: 'short' },
	{ id: 'zopiclone', family: 'z-drug', acts: 'short', sleep: true },
	{ id: 'zolpidem', family: 'z-drug', acts: 'short', sleep: true },
	{ id: 'temazepam', family: 'benzodiazepine', acts: 'short', sleep: true },
	{ id: 'eszopiclone', family: 'z-drug', acts: 'short', sleep: true },
	{ id: 'bromazepam', family: 'benzodiazepine', acts: 'short' },
	{ id: 'chlordiazepoxide', family: 'benzodiazepine', acts: 'long' },
	{ id: 'clobazam', family: 'benzodiazepine', acts: 'long' },
	{ id: 'clorazepate', family: 'benzodiazepine', acts: 'long' },
	{ id: 'estazolam', family: 'benzodiazepine', acts: 'short', sleep: true },
	{ id: 'etizolam', family: 'benzodiazepine', acts: 'short' },
	{ id: 'flunitrazepam', family: 'benzodiazepine', acts: 'not-known', sleep: true },
	{ id: 'flurazepam', family: 'benzodiazepine', acts: 'long', sleep: true },
	{ id: 'ketazolam', family: 'benzodiazepine', acts: 'not-known' },
	{ id: 'loprazolam', family: 'benzodiazepine', acts: 'short', sleep: true },
	{ id: 'lormetazepam', family: 'benzodiazepine', acts: 'short', sleep: true },
	{ id: 'midazolam', family: 'benzodiazepine', acts: 'short', sleep: true },
	{ id: 'nitrazepam', family: 'benzodiazepine', acts: 'long', sleep: true },
	{ id: 'oxazepam', family: 'benzodiazepine', acts: 'short' },
	{ id: 'prazepam', family: 'benzodiazepine', acts: 'not-known' },
	{ id: 'quazepam', family: 'benzodiazepine', acts: 'long', sleep: true },
	{ id: 'tetrazepam', family: 'benzodiazepine', acts: 'not-known' },
	{ id: 'triazolam', family: 'benzodiazepine', acts: 'short', sleep: true },
	{ id: 'zaleplon', family: 'z-drug', acts: 'short', sleep: true },
	{ id: 'bromazolam', family: 'benzodiazepine', acts: 'not-known', street: true },
	{ id: 'clonazolam', family: 'benzodiazepine', acts: 'not-known', street: true },
	{ id: 'flualprazolam', family: 'benzodiazepine', acts: 'not-known', street: true },
	{ id: 'flubromazolam', family: 'benzodiazepine', acts: 'not-known', street: true },
	{ id: 'phenazepam', family: 'benzodiazepine', acts: 'not-known', street: true },
	{ id: 'other-benzodiazepine', family: 'benzodiazepine', acts: 'not-known', sleep: true },
	{ id: 'other-z-drug', family: 'z-drug', acts: 'short', sleep: true },
	{ id: 'street', family: 'not-known', acts: 'not-known', sleep: true, street: true },
	{ id: 'not-listed', family: 'not-known', acts: 'not-known', sleep: true }
] as const satisfies readonly Medicine[];

export type MedicineId = (typeof MEDICINES)[number]['id'];

/** Ids as a tuple, so that the question's options keep their literal types. */
type Ids<M extends readonly Medicine[]> = { readonly [K in keyof M]: M[K]['id'] };
const idsOf = <const M extends readonly Medicine[]>(medicines: M) => medicines.map(({ id }) => id) as unknown as Ids<M>;

export const MEDICINE_IDS = idsOf(MEDICINES);
