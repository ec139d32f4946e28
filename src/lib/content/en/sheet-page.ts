import type { SheetPageWords } from '../sheet-words.ts';

/** The page that makes the sheet for an appointment. It speaks to the person, the sheet itself to a clinician. */
export const sheetPage = {
	title: 'Signpost',
	heading: 'A sheet for your appointment',
	lead: [
		'Take this with you, or read from it on the phone. It says what you marked, in short.',
		'You choose what is on it. Nothing goes out unless you send or show it.'
	],
	nothingKept: 'What you type or choose here is not kept. It goes when you leave this page.',
	toSheet: 'Go to your sheet',
	toSay: 'Go to the words to say',
	urgent: {
		now: {
			self: 'This may need help now. Call {emergency} first. The sheet can wait.',
			other: 'They may need help now. Call {emergency} first. The sheet can wait.'
		},
		today: {
			self: 'Some of your answers call for help today. Talk to someone first. The sheet can wait.',
			other: 'Some of these answers call for help today. Talk to someone first. The sheet can wait.'
		},
		young: 'Some of your answers call for help today. Talk to an adult you trust, or a youth line, first. The sheet can wait.',
		guidance: 'See what to do'
	},
	noSuddenStop: {
		self: 'Do not stop or cut down suddenly on your own. Ask first.',
		other: 'They should not stop or cut down suddenly on their own. Ask first.'
	},
	noAnswers: {
		heading: 'There are no answers here yet',
		lead: 'Answer some questions first, and the sheet fills itself. Or print it now and fill it in by hand.',
		blank: 'Print the empty sheet',
		start: 'Start the questions'
	},
	blocked: 'Your browser does not let this page read your answers. You can print the empty sheet and fill it in by hand.',
	unread: 'Some of your answers could not be read, so they are not on the sheet. Please check what is there.',
	fill: {
		heading: 'Add your own words',
		hint: 'All of this is up to you. A short sheet is read first.',
		wants: { legend: 'What do you want from today?', own: 'Or in your own words' },
		taking: {
			label: { self: 'Name and strength, and how you really take it', other: 'Name and strength, and how they really take it' },
			hint: 'Copy the name from the pack. It helps to be open about it, and no one will see it unless you show them.'
		},
		fears: { legend: 'What are you afraid of?', own: 'Or in your own words' },
		questions: { legend: 'What do you want to ask?', own: 'Or in your own words' },
		ownHint: 'What you type here is on the sheet as it is. Leave out what you want to keep to yourself.'
	},
	choose: {
		heading: 'Choose what to show',
		hint: 'Take out any line. It is then in no print, copy, code or file, and not in “Say it for me”. But words for an emergency, and words that you changed there, stay as they are: look through them.',
		sensitive: {
			heading: 'Left out until you turn it on',
			hint: 'Some things are hard to share. They are not on the sheet unless you want them there. Each can help the person you see to help you.'
		},
		why: {
			'medicine/street':
				'It tells that it was not from a pharmacy. You choose who knows. A clinician can keep you safer if they do.',
			source: 'You choose who knows where it comes from: all of it, or nothing. A clinician can keep you safer if they know.',
			pregnancy: {
				self: 'This is yours to tell. It can change what is best for you.',
				other: 'This is theirs to tell. Ask them first.'
			},
			drives: 'Some people fear what may follow if they tell. You can talk about it first, and show it later.',
			driving: 'Some people fear what may follow if they tell. You can talk about it first, and show it later.',
			'several-prescribers': 'Many people see more than one doctor. It can be easier to say it than to hand it over.',
			'danger/harm': {
				self: 'This can be hard to put on paper. If you feel this way now, please tell someone today. You need not show it here.',
				other: 'This can be hard to put on paper. If they feel this way now, please get help today.'
			},
			'danger/hopeless': {
				self: 'This can be hard to put on paper. If you feel this way now, please tell someone today. You need not show it here.',
				other: 'This can be hard to put on paper. If they feel this way now, please get help today.'
			}
		},
		withheldHint: 'The sheet says that some answers are not on it. It does not say which.',
		on: 'On the sheet: {line}',
		off: 'Off the sheet: {line}'
	},
	back: 'Back to what to do now',
	numbers: 'See all numbers',
	preview: {
		heading: 'Your sheet',
		hint: 'This is all that is on the sheet. If you show it on the screen, first scroll down to here.'
	},
	carry: {
		heading: 'Take it with you',
		hint: 'All of this happens on your device.',
		print: 'Print',
		printHint: 'Other people may see what comes out of a shared printer.',
		copy: 'Copy as text',
		copied: 'Copied',
		copyFailed: 'Your browser did not let us copy. Press and hold the sheet to copy it.',
		share: 'Share',
		shareHint: 'Your device asks who to send it to. From then on they have it.',
		shared: 'Handed over to your device',
		shareFailed: 'Nothing was shared.',
		file: 'Save as a text file',
		fileName: 'sheet',
		fileHint: 'The file stays on this device until you take it away. Other people who use it may find it.',
		fileDone: 'The file is made.'
	},
	code: {
		heading: 'Show it as a code',
		show: 'Show the code',
		hide: 'Hide the code',
		label: 'Anyone who points a phone at this can read it',
		picture: 'A square code that holds the text of your sheet',
		rule: 'A code holds only so much. If there is too much, whole lines are left out: first your questions and fears, then daily life, how you feel, your body, what you want, past tries, and health. What is taken with it, the medicine and danger signs go last.',
		text: 'Read what the code says',
		short: {
			one: '{count} line did not fit in the code. The printed sheet has it.',
			more: '{count} lines did not fit in the code. The printed sheet has them.'
		}
	},
	record: {
		heading: 'A file for their computer',
		explain: [
			'Some clinics can read answers from a file. Theirs may ask for a FHIR file. It holds the answers on your sheet, and none that you left out.',
			'It does not hold what you typed. If they did not ask for it, you do not need it.'
		],
		action: 'Make the FHIR file',
		fileName: 'answers',
		done: 'The file is made. Give it only to people you trust with it.',
		form: 'The questions as a FHIR file, with no answers in it'
	},
	reminder: {
		heading: 'Who will you contact, and when?',
		hint: 'One small step is enough. Pick a time, and your own calendar will remind you.',
		who: 'Who',
		whoHint: 'This is for you alone. It is not in the reminder.'
	},
	blank: {
		hint: 'Fill in what you like, and leave the rest.',
		prompts: {
			wants: [],
			medicine: [
				'Name, strength, how I really take it',
				'What has changed, and when',
				'Days a week, and for how long',
				'What it is for, and where it comes from'
			],
			changes: ['Past tries to change it'],
			alongside: ['Alcohol, painkillers, sleep aids, anything else'],
			health: ['Age', 'Fits, falls, breathing, pregnancy, driving'],
			danger: ['Fits, passing out, thoughts of suicide'],
			body: ['What happens when a dose is late or less'],
			use: [],
			effects: ['Mood, sleep, memory, daytime'],
			fears: [],
			questions: ['Is it still right for me?', 'What else could help?', 'How would we go slowly?', 'Who do I call?']
		}
	},
	agreed: { heading: 'What we agreed', next: 'When we talk next', call: 'Who I can call before then' }
} satisfies SheetPageWords;
