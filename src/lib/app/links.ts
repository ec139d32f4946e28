/** Addresses as seen from `/check/` and `/guidance/`, which lie one folder deep: they hold in any folder of any host. */
export const LINKS = {
	home: '../',
	check: '../check/',
	guidance: '../guidance/',
	sheet: '../guidance/sheet/',
	all: '../check/all/',
	help: '../help/',
	/** With a card's or a question's id: the row of the list that leads to the page that fits. */
	learn: '../learn/#',
	privacy: '../privacy/'
} as const;

/** The page of one region's numbers. */
export const helpLink = (slug: string): string => `${LINKS.help}${slug}/`;
