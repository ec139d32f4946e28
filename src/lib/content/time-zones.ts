/**
 * The time zones of each listed country, with the older names that some systems still report. From the IANA time zone
 * database (2025b): `zone.tab`, and the links of `tzdata.zi` whose target lies in the same country. Left out on purpose:
 * names without a country such as `CET` or `EST5EDT`, and links that only share a clock (`Africa/Asmera` is in Eritrea).
 * The first zone of a country is its capital's or its largest.
 */
export const TIME_ZONES = {
	GB: 'Europe/London Europe/Belfast GB GB-Eire',
	IE: 'Europe/Dublin Eire',
	US: `
		America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
		America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo
		America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City America/Indiana/Knox
		America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah
		America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka
		America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu America/Atka America/Fort_Wayne
		America/Indianapolis America/Knox_IN America/Louisville America/Shiprock Navajo US/Alaska US/Aleutian US/Arizona
		US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific`,
	CA: `
		America/Toronto America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay
		America/Blanc-Sablon America/Iqaluit America/Atikokan America/Winnipeg America/Resolute America/Rankin_Inlet
		America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston
		America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Vancouver America/Montreal
		America/Nipigon America/Pangnirtung America/Rainy_River America/Thunder_Bay America/Yellowknife Canada/Atlantic
		Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan
		Canada/Yukon America/Coral_Harbour`,
	AU: `
		Australia/Sydney Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne
		Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin Australia/Perth
		Australia/Eucla Australia/ACT Australia/Canberra Australia/Currie Australia/LHI Australia/NSW Australia/North
		Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna`,
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
		America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco America/Porto_Acre Brazil/Acre
		Brazil/DeNoronha Brazil/East Brazil/West`,
	MX: `
		America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua
		America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo America/Tijuana
		America/Ensenada America/Santa_Isabel Mexico/BajaNorte Mexico/BajaSur Mexico/General`,
	JP: 'Asia/Tokyo Japan'
} as const;
