/**
 * The day of the build, such as `2026-11-22`. `SOURCE_DATE_EPOCH`, in seconds, sets it, as with other tools: once a contact is past its
 * review the pages say so, and who builds them again to compare needs the same day.
 */
export const builtOn = (epoch = process.env.SOURCE_DATE_EPOCH) =>
	new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
