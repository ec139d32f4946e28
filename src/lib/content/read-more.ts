/**
 * Where to read more, under /learn: page, or page and anchor, of questions and cards. A page that ends in `#` has an anchor of the
 * id's own name. The check does not carry this: it leads to the row of the list on /learn that bears the id.
 */
const PAGES: Readonly<Record<string, string>> = {
	'signs/#':
		'ran-out-early several-prescribers failed-attempts closer-together other-feelings craving kept-hidden against-advice works-less unwell-when-late duties control',
	'signs/#closer-together': 'more-than-prescribed',
	'signs/#other-feelings': 'stress-answer',
	'signs/#duties': 'health-harm people-harm',
	'signs/': 'one-sign',
	'mixing/#': 'alcohol opioids gabapentinoids sedatives',
	'mixing/#breathing': 'breathing-condition',
	'mixing/': 'mixing alongside check-mix',
	'used-to-it/': 'days months body-used-to-it young-person',
	'coming-off/#stopped': 'changed stopped-suddenly running-out',
	'coming-off/': 'body cut-down cut-down-unwell after-stopping do-not-stop-suddenly',
	'treatment/': 'tapering slower-with-help recovery talk',
	'effects/': 'daytime effects-to-mention',
	'effects/#asleep': 'asleep-acts',
	'effects/#falls': 'head-injury',
	'street/': 'source street-supply not-yours',
	'helping/': 'who helping-someone',
	'mood/': 'mood',
	'mood/#thoughts': 'crisis-thoughts',
	'helping/#overdose': 'not-ruled-out',
	'memory/': 'memory',
	'driving/': 'driving',
	'pregnancy/': 'pregnancy',
	'epilepsy/': 'epilepsy',
	'over-65/': 'age',
	'../learn/#people': 'life',
	'medicines/': 'medicine',
	'how-it-works/#used-for': 'reason'
};

/** The page that fits, if any: an emergency sends nobody off to read. */
export function readMore(id: string): string | undefined {
	const page = Object.keys(PAGES).find((one) => ` ${PAGES[one]} `.includes(` ${id} `));
	return page?.endsWith('#') ? page + id : page;
}
