/** The whole address of a page, so that copies of the site at other addresses are not taken for it. None where nobody gave the site one. */
export const canonicalOf = (site: string, pathname: string): string | undefined =>
	site && pathname !== '/404' && pathname !== '/404/' ? new URL(pathname.replace(/^\//, ''), site).href : undefined;
