/**
 * The region a device most likely is in, from what it says about itself; a first guess, shown as a choice. A listed time
 * zone decides; one in another country gives `ZZ`, whatever the language, since an English phone in Lagos speaks en-US.
 * Names without a place (`UTC`, `Etc/…`, `CET`) leave it to the first language tag with a listed region.
 * `table` is `ZONE_TABLE`; a name in it that ends with a slash stands for its whole folder. Small, because every page carries it in its inline script.
 */
export function guessRegion(timeZone: string | undefined, languages: readonly string[], table: string): string {
	const rows = table.split(';').map((row) => row.split(' '));
	const home = rows.find((row) => row.includes(timeZone as string) || row.includes(timeZone?.replace(/[^/]+$/, '') as string));
	const elsewhere = /^(?!Etc)\w+\//.test(timeZone as string);
	const spoken = (elsewhere ? [] : languages)
		.map((language) => /^\w+(-\w{4})?-(\w\w)\b/.exec(language)?.[2]?.toUpperCase())
		.find((region) => rows.some((row) => row[0] === region));
	return home?.[0] ?? spoken ?? 'ZZ';
}
