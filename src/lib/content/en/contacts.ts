import type { ContactWords } from '../../contacts/view.ts';

export const contactWords = {
	states: {
		always: 'Open day and night',
		listed: 'Listed as open day and night',
		hours: 'Hours: {hours}',
		unknown: 'We do not know the hours'
	},
	opening: {
		locale: 'en-GB',
		open: 'Open now, until {time}',
		closed: 'Closed now. Opens {time}',
		listedOpen: 'Listed as open now, until {time}',
		listedClosed: 'Listed as closed now. Opens {time}',
		there: '{there} there ({here} for you)',
		midnight: 'midnight'
	},
	website: 'Website',
	noBenzoLine: 'We found no line here that is only for these medicines.',
	call: 'Call {number}',
	text: 'Text {number}',
	textKeyword: 'Text {keyword} to {number}',
	whatsapp: 'WhatsApp {number}',
	chat: 'Chat online',
	visit: 'Go to {site}',
	unconfirmed: 'We could not confirm this number lately. Please try it all the same.',
	unconfirmedSite: 'We could not confirm this page lately.',
	checked: 'Read in its source on {date}.',
	languages: 'Languages: {languages}'
} as const satisfies ContactWords;

/** With what only the pages of all numbers show, and the check need not carry. */
export const helpContactWords = {
	...contactWords,
	added: 'Added by the people who run this site.',
	kinds: {
		emergency: 'Life in danger',
		'medical-advice': 'Medical advice',
		crisis: 'Someone to talk to',
		poison: 'Took too much, or a mix',
		'drug-alcohol': 'Drugs and medicines',
		'benzo-specific': 'Lines for these medicines',
		'overdose-companion': 'If you use alone',
		youth: 'For young people',
		family: 'For families and friends',
		peer: 'People who have been there',
		locator: 'Find a service near you'
	},
	languageNames: {
		cr: 'Cree',
		cy: 'Welsh',
		de: 'German',
		en: 'English',
		es: 'Spanish',
		fil: 'Filipino',
		fr: 'French',
		fsl: 'French Sign Language',
		ha: 'Hausa',
		ig: 'Igbo',
		interpreters: 'interpreters',
		it: 'Italian',
		iu: 'Inuktitut',
		ja: 'Japanese',
		ms: 'Malay',
		nl: 'Dutch',
		oj: 'Ojibway',
		others: 'others',
		pcm: 'Nigerian Pidgin',
		pl: 'Polish',
		pt: 'Portuguese',
		sv: 'Swedish',
		sw: 'Swahili',
		ta: 'Tamil',
		yo: 'Yoruba',
		zh: 'Chinese'
	},
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
} as const satisfies ContactWords;
