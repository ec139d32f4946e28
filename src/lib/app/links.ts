/** Addresses as seen from `/check/` and `/guidance/`, which lie one folder deep: they hold in any folder of any host. */
export const LINKS = {
	home: '../',
	check: '../check/',
	guidance: '../guidance/',
	all: '../check/all/',
	help: '../help/',
	privacy: '../privacy/'
} as const;

/** The page of one region's numbers. */
export const helpLink = (slug: string): string => `${LINKS.help}${slug}/`;
