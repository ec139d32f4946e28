/**
 * The time zones of each listed country, with the older names that some systems still report. From the IANA time zone
 * database (2025b): `zone.tab`, and the links of `tzdata.zi` whose target lies in the same country. Left out on purpose:
 * names without a country such as `CET` or `EST5EDT`, and links that only share a clock (`Africa/Asmera` is in Eritrea).
 * A name that ends with a slash stands for all names in that folder, where every one lies in the country: the table is on
 * every page.
 */
export const TIME_ZONES = {
	GB: 'Europe/London Europe/Belfast GB GB-Eire',
	IE: 'Europe/Dublin Eire',
	US: `
		US/ America/Kentucky/ America/Indiana/ America/North_Dakota/ America/New_York America/Detroit America/Chicago
		America/Menominee America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau
		America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak America/Atka America/Fort_Wayne
		America/Indianapolis America/Knox_IN America/Louisville America/Shiprock Pacific/Honolulu Navajo`,
	CA: `
		America/Toronto America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay
		America/Blanc-Sablon America/Iqaluit America/Atikokan America/Winnipeg America/Resolute America/Rankin_Inlet
		America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston
		America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Vancouver America/Montreal
		America/Nipigon America/Pangnirtung America/Rainy_River America/Thunder_Bay America/Yellowknife America/Coral_Harbour
		Canada/`,
	AU: 'Australia/ Antarctica/Macquarie',
	NZ: 'Pacific/Auckland Pacific/Chatham NZ NZ-CHAT',
	ZA: 'Africa/Johannesburg',
	IN: 'Asia/Kolkata Asia/Calcutta',
	NG: 'Africa/Lagos',
	KE: 'Africa/Nairobi',
	SG: 'Asia/Singapore Singapore',
	PH: 'Asia/Manila',
	DE: 'Europe/Berlin Europe/Busingen',
	FR: 'Europe/Paris',
	ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
	IT: 'Europe/Rome',
	NL: 'Europe/Amsterdam',
	PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores Portugal',
	PL: 'Europe/Warsaw Poland',
	SE: 'Europe/Stockholm',
	BR: `
		America/Sao_Paulo America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina
		America/Maceio America/Bahia America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho
		America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco America/Porto_Acre Brazil/`,
	MX: `
		America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua
		America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo America/Tijuana
		America/Ensenada America/Santa_Isabel Mexico/`,
	JP: 'Asia/Tokyo Japan'
} as const;
