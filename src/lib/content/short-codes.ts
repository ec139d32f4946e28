/**
 * Every short number that is shown, by region, for dialling or texting. No list of short numbers is complete, so a build can only hold
 * them against what was read: one that is not here stops it. All stand in their sources (`contacts.json`); all but those of
 * `NOT_IN_METADATA` were also found valid for their region in the short numbers of google-libphonenumber 3.2.47, on 22 November 2026.
 */
export const SHORT_CODES: { readonly [region: string]: readonly string[] } = {
	GB: ['111', '112', '116123', '81066', '82111', '85258', '88247', '999'],
	IE: ['112', '116123', '50101', '50808', '51444', '999'],
	US: ['435748', '678678', '741741', '838255', '911', '988'],
	CA: ['247247', '686868', '811', '911', '988'],
	AU: ['000', '106', '112'],
	NZ: ['111', '1737', '234', '4357', '8681'],
	ZA: ['10111', '10177', '112', '116', '31393', '32312'],
	IN: ['108', '1098', '112', '14416', '14446', '1933'],
	NG: ['112', '199'],
	KE: ['112', '116', '1192', '999'],
	SG: ['1767', '1771', '995', '999'],
	PH: ['1550', '1553', '911'],
	DE: ['112', '116111', '116117', '116123'],
	FR: ['112', '114', '15', '3114'],
	ES: ['012', '024', '112', '116111'],
	IT: ['112', '114', '118', '19696'],
	NL: ['112', '113'],
	PT: ['112', '1411', '1414'],
	PL: ['112', '116111', '116123', '999'],
	SE: ['112', '116111', '1177', '90101'],
	BR: ['188', '190', '192', '193'],
	MX: ['911'],
	JP: ['110', '119'],
	ZZ: ['112']
};

/** Newer than that list, or left out of it: for somebody who rings round they come first. */
export const NOT_IN_METADATA: { readonly [region: string]: readonly string[] } = {
	ZA: ['116'],
	IN: ['14416', '14446', '1933'],
	NG: ['112'],
	PH: ['1550', '1553'],
	NL: ['113'],
	PT: ['1411'],
	BR: ['188'],
	// No country has this code.
	ZZ: ['112']
};
