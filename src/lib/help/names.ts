/** Finding a country by what a person types, in their own language or in English. No list of countries is shipped: the device has one. */

/** Without case, accents and marks: "turkiye" finds "Türkiye". */
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** At the start of any word of a name: "king" finds "United Kingdom", "ngdom" does not. */
export const matches = (names: readonly string[], typed: string): boolean =>
	names.some((name) => ` ${plain(name)}`.includes(` ${plain(typed)}`));

/** What devices have names for that is no country: unions, tests, outlying and unknown regions. */
const NO_COUNTRY = /^(EU|EZ|UN|QO|X[A-J]|ZZ)$/;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Made once for each language: to make one takes longer than to ask it for every country. */
const lists: Record<string, Intl.DisplayNames> = {};

function nameIn(language: string, code: string): string | undefined {
	try {
		return (lists[language] ??= new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })).of(code);
	} catch {
		// A language tag that is none, or no code of a country.
		return undefined;
	}
}

/** The names of a country in some languages, by the device; none where it has none, as in older browsers. */
export const namesOf = (code: string, languages: readonly string[]): string[] =>
	Intl.DisplayNames ? [...new Set(languages)].flatMap((language) => nameIn(language, code) ?? []) : [];

/** The country that a text names, of all that the device knows, in the words of the person's language. */
export function countryCalled(typed: string, languages: readonly string[]): string | undefined {
	const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => !NO_COUNTRY.test(code));
	const found = codes.flatMap((code) => namesOf(code, languages)).filter((name) => matches([name], typed));
	// Of several only the one that is written out: "Turk" may be Türkiye or the Turks and Caicos Islands.
	return found[1] ? found.find((name) => plain(name) === plain(typed)) : found[0];
}
