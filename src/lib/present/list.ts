/**
 * Several things in a sentence: "tingling, tremor, and poor sleep". In plain English made by hand, letter for letter as `Intl` does
 * (a test holds it to that): the first formatter that `Intl` makes takes an old phone 60 ms, and guidance needs no other.
 */
export function listed(parts: readonly string[], locale: string): string {
	if (locale !== 'en') return new Intl.ListFormat(locale).format(parts);
	const last = parts.slice(-1).join('');
	if (parts.length < 2) return last;
	return `${parts.slice(0, -1).join(', ')}${parts.length > 2 ? ',' : ''} and ${last}`;
}
