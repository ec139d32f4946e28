/** As much of it as there may be: none in older browsers, half of it where it is still tried out. */
interface WithTemporal {
	readonly Temporal?: { readonly Now?: { timeZoneId?(): string } };
}

/**
 * The device's time zone, by its IANA name. `Intl` makes itself ready to write dates before it says it: a tenth of a second on an
 * old phone, and nothing is painted before. `Temporal` just says it, where there is one.
 */
export const ownZone = (): string =>
	(globalThis as WithTemporal).Temporal?.Now?.timeZoneId?.() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
