/** A page to print and fill in by hand. Nothing can be typed into it, so nothing is kept. */
export const diary = {
	title: 'A diary on paper',
	description: 'A one-page diary to print, fill in by hand and show to a clinician.',
	lead: 'Print it, fill it in by hand, and show it to a prescriber or a pharmacist. Nothing is kept here.',
	how: [
		'Print from the menu of your browser. It fits on one page of A4 or Letter.',
		'No printer? Copy the headings on to any paper.',
		'A few words a day are enough. A missed day does not matter.',
		'It is for a talk. Please do not use it to change the medicine on your own.'
	],
	share: 'Keep it where only you see it, if that matters to you.',
	sheet: {
		heading: 'My days with this medicine',
		medicine: 'Medicine:',
		week: 'Week from:',
		table: 'The week, day by day',
		columns: ['Day', 'When I took it', 'How I slept', 'How I felt', 'Anything else: alcohol, other medicines, falls, driving'],
		days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
		ask: 'What I want to ask:',
		safety:
			'Do not stop or cut down suddenly on your own. Call the emergency number for a fit, bad confusion, seeing or hearing things, bad chest pain, or anyone who is hard to wake.',
		foot: 'Filled in by the person who takes it. It is for a talk, no more. Made with Signpost.'
	}
};
