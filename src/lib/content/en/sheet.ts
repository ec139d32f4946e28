import type { SheetWords } from '../sheet-words.ts';

/**
 * The sheet for an appointment: short labels, in the voice of the person who hands it over. Wants and questions follow what
 * people may expect to talk about (evidence 4.3) and are told to take along (9); fears name no cause and no matter of fact.
 */
export const sheet = {
	title: { self: 'For my appointment', other: 'About someone else: for an appointment' },
	lead: [
		'What is not on this sheet was not asked or not said. It does not mean no.',
		'Please let us plan together what happens next, with nothing sudden.'
	],
	headings: {
		wants: 'What I want from today',
		medicine: 'The medicine',
		changes: 'Past tries',
		alongside: 'Alcohol, opioids and other things',
		health: 'Health and safety',
		danger: 'Danger signs, now or in the last 2 days',
		body: { self: 'My body', other: 'Their body' },
		use: { self: 'How I take it, and daily life', other: 'How they take it, and daily life' },
		effects: { self: 'How I feel', other: 'How they seem' },
		fears: 'What I am afraid of',
		questions: 'My questions'
	},
	taking: { self: 'Name, strength, how I really take it', other: 'Name, strength, how they really take it' },
	labels: {
		alongside: 'Alcohol or opioids',
		days: 'Days a week, in the last month of taking it',
		'several-prescribers': 'From more than one prescriber, without each knowing'
	},
	answers: {
		'now/harm': {
			self: 'Thoughts of suicide, or of hurting myself or someone',
			other: 'Thoughts of suicide, or of hurting themselves or someone'
		},
		'now/not-sure': 'Not sure',
		'medicine/not-listed': 'Another medicine',
		'medicine/not-sure': 'not sure',
		'source/not-sure': 'not sure',
		'changed/no': 'nothing',
		'changed/not-sure': 'not sure',
		'changed/running-out': {
			self: 'I am about to run out, or cannot get more, or cannot keep it down',
			other: 'They are about to run out, or cannot get more, or cannot keep it down'
		},
		'changed/cut-down': {
			self: 'I cut down, or missed doses, with no plan',
			other: 'They cut down, or missed doses, with no plan'
		},
		'alongside/none': 'none marked',
		'alongside/not-sure': 'Not sure what else',
		'alongside/alcohol': 'Alcohol within a day of it',
		'alongside/alcohol-stopped': {
			self: 'I stopped drinking in the last 2 weeks. Before that I drank a lot',
			other: 'They stopped drinking in the last 2 weeks. Before that they drank a lot'
		},
		'alongside/alcohol-daily': 'A lot of alcohol each day, or shaky without it',
		'mood/hopeless': 'Hopeless, or as if life is not worth living',
		'life/recovery': 'In recovery from alcohol or another drug'
	},
	notAnswered: 'not answered',
	noName: 'name not given',
	past: {
		frequency: 'past 3 months',
		count: 'past 12 months',
		'people-harm': 'past 12 months',
		'health-harm': 'past 12 months',
		mood: 'past month',
		daytime: 'past month'
	},
	wants: {
		right: { self: 'To see if it is still right for me', other: 'To see if it is still right for them' },
		else: 'To hear what else could help',
		slowly: 'To talk about how we would go slowly',
		same: 'To keep things the same for now',
		'bad-day': 'To plan what to do on a bad day',
		call: 'To know who to call',
		sleep: 'Help with sleep',
		anxiety: 'Help with worry or panic',
		again: 'A date to talk again'
	},
	fears: {
		'at-once': 'That it will be stopped at once',
		'too-fast': 'That things will go too fast',
		judged: { self: 'That I will be judged', other: 'That they will be judged' },
		treated: { self: 'That I will be treated in a different way', other: 'That they will be treated in a different way' },
		care: { self: 'That I will lose my care', other: 'That they will lose their care' },
		unwell: { self: 'How I will feel with less of it', other: 'How they will feel with less of it' },
		back: 'That old troubles will come back',
		known: 'That other people will find out'
	},
	questions: {
		right: { self: 'Is it still right for me?', other: 'Is it still right for them?' },
		else: 'What else could help?',
		slowly: 'If we change it, how would we go slowly?',
		pause: 'Could we pause if it gets hard?',
		'bad-day': 'Who do I call on a bad day?',
		mix: { self: 'Does it go with the other things I take?', other: 'Does it go with the other things they take?' },
		again: 'When do we talk again?'
	},
	footer: [
		{ self: 'Self-report. Not a diagnosis.', other: 'What I saw or was told. Not a diagnosis.' },
		'Made on my own device, {date}. Signpost {version}.'
	],
	withheld: 'Some of my answers are not here. You can ask me.',
	shortened: {
		one: 'Shortened: {count} line is left out. The printed sheet has it.',
		more: 'Shortened: {count} lines are left out. The printed sheet has them.'
	}
} satisfies SheetWords;
