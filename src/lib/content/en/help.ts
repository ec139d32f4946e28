/** The pages of numbers. */
export const help = {
	place: 'Who to call',
	title: 'Who to call',
	chooseHeading: 'Choose where you are',
	chooseLead: 'Numbers work only in their own country. Pick yours.',
	guessed: (country: string) => `It looks as if you are in ${country}.`,
	all: (country: string) => `All numbers for ${country}`,
	danger: 'Life in danger?',
	call: (number: string) => `Call ${number}`,
	talk: 'Someone to talk to?',
	heading: (country: string) => `Help in ${country}`,
	headingAnywhere: 'Help in any country',
	lead: 'In danger, call first. You can call without giving your name. Please do not stop your medicine suddenly on your own.',
	anywhereLead:
		'We do not have numbers for every country. In danger, call your local emergency number. In many countries 112 works too.',
	northernIreland:
		'NHS 111 does not serve Northern Ireland. There, call your GP or the out-of-hours GP, or ask a pharmacist. In an emergency call 999.',
	noMedicalAdvice: (gp: string) =>
		`We found no national line for medical advice here. Call a ${gp}, an out-of-hours service or a pharmacist. In danger, call the emergency number.`,
	noBenzoLine:
		'We found no line here just for these medicines. For most people the way in is the prescriber, a pharmacist or the drug line.',
	noDrugLine: 'We found no national drug line here that we could confirm. A prescriber, a pharmacist or a clinic is the way in.',
	checked: (date: string) =>
		`Every number was last checked against its sources on ${date}. Nobody has rung them for us yet. If one does not work, call the emergency number or try the next one.`,
	wrong: 'Not your country?'
};
