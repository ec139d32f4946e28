/**
 * The region a device most likely is in, from what it says about itself; a first guess, shown as a choice. A listed time
 * zone decides; one in another country gives `ZZ`, whatever the language, since an English phone in Lagos speaks en-US.
 * Names without a place (`UTC`, `Etc/…`, `CET`) leave it to the first language tag with a listed region.
 * `table` is `ZONE_TABLE`; a name in it that ends with a slash stands for its whole folder. Small, because every page carries it in its inline script.
 */
export function guessRegion(timeZone: string | undefined, languages: readonly string[], table: string): string {
	const rows = table.split(';').map((row) => row.split(' '));
	const home = rows.find((row) => row.includes(timeZone as string) || row.includes(timeZone?.replace(/[^/]+$/, '') as string));
	if (home) return home[0] as string;
	if (/^(?!Etc)\w+\//.test(timeZone as string)) return 'ZZ';
	for (const language of languages) {
		const region = /^[a-z]+(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
		if (rows.some((row) => row[0] === region)) return region as string;
	}
	return 'ZZ';
}
