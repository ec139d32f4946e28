/** The pages of numbers. `e` is the emergency number. */
export const help = {
	place: 'Who to call',
	title: 'Who to call',
	chooseHeading: 'Choose where you are',
	chooseLead: 'Numbers work only in their own country. Pick yours.',
	/** On the page of one country, where the device seems to be in another. */
	elsewhere: (here: string, there: string) =>
		`These numbers are for ${here}. It looks as if you are in ${there}. Numbers work only in their own country.`,
	elsewhereLink: (there: string) => `See the numbers for ${there}`,
	unknownPlace: 'another country',
	guessed: (country: string) => `It looks as if you are in ${country}.`,
	all: (country: string) => `All numbers for ${country}`,
	danger: 'Life in danger?',
	call: (number: string) => `Call ${number}`,
	talk: 'Someone to talk to?',
	heading: (country: string) => `Help in ${country}`,
	headingAnywhere: 'Help in any country',
	lead: 'In danger, call first. You can call without giving your name. Please do not stop your medicine suddenly on your own.',
	anywhereLead:
		'We do not have numbers for every country. In danger, call your local emergency number. In many countries 112 works too. In much of the Americas and the Pacific it is 911.',
	anywhereLink: 'Help in any country',
	/** Where no script runs, nothing here knows the time. */
	order: 'Lines that never close come before lines with hours.',
	/** No source but one names them: said once, where a line has hours. */
	holidays: 'Lines with hours may be shut on public holidays.',
	jump: 'Go to',

	needs: {
		danger: { heading: 'In danger now', short: 'In danger now' },
		'too-much': { heading: 'Took too many', short: 'Took too many' },
		talk: { heading: 'Someone to talk to tonight', short: 'To talk tonight' },
		advice: { heading: 'Medical advice', short: 'Medical advice' },
		medicines: { heading: 'About medicines and drugs', short: 'Medicines and drugs' },
		young: { heading: 'Under 18', short: 'Under 18' },
		alone: { heading: 'If you use alone', short: 'Using alone' },
		family: { heading: 'For families and friends', short: 'For families' },
		find: { heading: 'Find a service near you', short: 'Find a service' },
		peers: { heading: 'People who have been there', short: 'Others like you' }
	},

	/** How to name 112 where the country is not known. */
	orLocal: (number: string) => `your local emergency number or ${number}`,
	tooMuch: (e: string) =>
		`Call ${e} even if they feel fine. Harm can come hours later. Say what was taken, how much and when, if you know.`,
	poison: 'Not sure it was too much? Ask a poison line at once.',
	noPoison: 'Not sure it was too much? Call all the same. We found no poison line here that anyone can ring.',
	northernIreland:
		'NHS 111 does not serve Northern Ireland. There, call your GP or the out-of-hours GP, or ask a pharmacist. In an emergency call 999.',
	noMedicalAdvice: (gp: string) =>
		`We found no national line for medical advice here. Call a ${gp}, an out-of-hours service or a pharmacist. In danger, call the emergency number.`,
	noBenzoLine:
		'We found no line here just for these medicines when they are prescribed. For most people the way in is the prescriber, a pharmacist or a drug line.',
	noDrugLine: 'We found no national drug line here that we could confirm. A prescriber, a pharmacist or a clinic is the way in.',
	noYoungLine:
		'We found no line here just for young people. Tell an adult you trust, or a doctor. You can try the lines to talk to as well.',
	noAloneLine: 'We found no line here that stays on the phone with you. Try not to be alone when you take any.',
	noFamilyLine: 'We found no family line here. These groups meet in many countries, and online.',
	noFinder: (gp: string) =>
		`We found no list of services here that we could check. A ${gp} or a pharmacist can tell you what is near.`,
	noPeerLine: 'These groups meet in many countries, and online.',
	noNightLine: (e: string) =>
		`We found no line here that we know is open all night. In danger, call ${e}. These sites may lead to someone else to talk to.`,
	noTalkLine: 'We have no number to talk for every country. These sites find one for yours.',

	more: (name: string) => `More about ${name}`,
	facts: {
		answers: 'When you ring or write',
		hours: 'Hours',
		cost: 'Cost',
		languages: 'Languages',
		website: 'Website',
		source: 'Source'
	},
	always: 'Day and night',
	alwaysListed: 'Day and night, says an older or single source',
	hoursUnknown: 'We do not know them',

	checked: (date: string) =>
		`Every number was last checked against its sources on ${date}. Nobody has rung them for us yet. If one does not work, call the emergency number or try the next one.`,

	search: 'Type your country',
	searchNone:
		'We have no page for that place. Call your local emergency number, or 112. The page for any country leads to lines near you.',
	/** Other names that people type. */
	alsoCalled: {
		GB: 'UK Britain Great Britain England Scotland Wales Northern Ireland',
		US: 'USA America',
		IE: 'Eire',
		NL: 'Holland'
	} as { readonly [code: string]: string | undefined }
};

export type HelpNeed = keyof typeof help.needs;
