import type { HomeWords, UiWords } from '../ui-words.ts';

export const ui: UiWords = {
	name: 'Signpost',
	bar: {
		skip: 'Skip to the main part',
		home: 'Signpost, first page',
		leave: 'Leave this page'
	},
	strip: {
		label: 'Help now',
		danger: 'In danger?',
		anywhere: '112 or your local number',
		call: (number) => `Call ${number}`,
		talk: 'To talk:'
	},
	footer: {
		label: 'About Signpost',
		help: 'Who to call',
		learn: 'Learn',
		privacy: 'Privacy',
		method: 'How it works',
		shift: 'Press Shift three times to leave fast.',
		easier: 'Easier reading',
		aloud: 'Read this page aloud',
		hush: 'Stop reading'
	},
	readMore: 'Read the plain facts',
	urgency: { now: 'Now', today: 'Today', 'this-week': 'This week', soon: 'Soon' },
	question: {
		why: 'Why we ask',
		search: 'Type a name to find it',
		found: (count) => (count === 1 ? '1 name fits.' : `${count} names fit.`),
		notFound: 'No name fits. Try the first three letters, or clear the box to see the whole list.'
	},
	check: {
		continue: 'Continue',
		back: 'Back',
		guidanceNow: 'See guidance now',
		nothingSent: 'Nothing is sent. Your answers stay on this device and go when you close this tab.',
		skip: 'You can skip any question. Not sure is an answer too.',
		leave: 'If someone comes, press “Leave this page”. It wipes your answers. It cannot hide that you were here.',
		place: (section, number, of) => `${section}: ${number} of ${of}`,
		dropped: 'Some questions have changed since you were last here. We took out the answers that no longer fit.'
	},
	checkpoint: {
		place: 'A good place to pause',
		heading: 'You have done the part that matters most',
		lead: 'You can see your guidance now. Or answer a few more, for about 2 minutes, so we can say more.',
		guidance: 'See guidance now',
		more: 'Two more minutes',
		where: 'Where you are',
		optional: (section) => `${section} (you choose)`
	},
	review: {
		place: 'Nearly there',
		heading: 'Check your answers',
		hint: 'Only you can see this. You can change anything.',
		change: 'Change',
		answer: 'Answer',
		notAnswered: 'Not answered',
		guidance: 'See your guidance'
	},
	clear: {
		action: 'Clear all my answers',
		ask: 'Clear all your answers? You cannot get them back.',
		yes: 'Yes, clear them',
		no: 'No, keep them',
		done: 'Your answers are gone from this device.'
	},
	cover: {
		heading: 'Your answers are covered',
		lead: 'No one has used this page for a while. Your answers are still in this tab, and nowhere else.',
		goOn: 'Show them again',
		clear: 'Clear my answers'
	},
	emergency: {
		wait: 'While you wait',
		cannotSpeak: 'I can’t speak on the phone',
		mistake: 'I tapped that by mistake',
		goOn: 'Go on with the questions'
	},
	alert: {
		label: 'This may need help now.',
		goOn: 'Call, or press Continue to see what to do.'
	},
	noScript: {
		heading: 'These questions need a script',
		all: 'Show me all the questions on one page',
		lines: [
			'Your browser does not run scripts here. You can have all the questions and advice on one page, which works without them.',
			'Someone is hard to wake, breathing slowly, or has a fit? Call the emergency number now.',
			'Please do not stop or cut down suddenly on your own. Talk to a pharmacist, a prescriber or a helpline first.'
		],
		who: 'Show me who to call'
	},
	card: {
		why: 'Why am I seeing this?',
		open: 'not answered',
		because: 'Because you said:',
		sources: 'Sources:'
	},
	signs: {
		heading: 'The signs you marked',
		caption: 'Each board is a thing to talk about. More boards do not mean worse.',
		short: {
			body: 'Your body may be used to it',
			control: 'May be getting hard to control',
			combinations: 'To check together'
		}
	},
	guidance: {
		sayLink: 'What to say on the phone',
		who: 'Who to call',
		whoHint: 'You need not give your name.',
		whoAll: 'See all numbers',
		say: 'What to say',
		sayHint: 'Read it out, or put it in your own words.',
		sheet: 'Make a sheet for your appointment',
		sheetEmpty: 'Your browser keeps nothing in this tab, so the sheet will start empty.',
		change: 'Change my answers',
		limits: 'These questions cannot rule anything out. If a worry stays with you, ask sooner.'
	},
	traffic: {
		summary: 'What this visit sent and loaded',
		lead: 'Your browser keeps a list of the files that this page asked for. Here it is. They came to you. None of your answers went out. Pages kept for times with no signal are not on it.',
		foreign: 'These are not ours. An add-on in your browser may have put them here.',
		more: 'How to check this for yourself'
	},
	noAnswers: {
		heading: 'There are no answers here yet',
		lead: 'Your answers stay in one tab of this browser. They go when the tab is closed, when you clear them, or when you leave.',
		note: 'If you are worried, you do not need the questions to call someone.',
		start: 'Start the questions',
		who: 'Just show me who to call'
	},
	script: {
		copy: 'Copy these words',
		copied: 'Copied',
		copyFailed: 'Your browser did not let us copy. Press and hold the words to copy them.',
		big: 'Show in big type',
		usual: 'Show in usual type'
	},
	region: {
		notIn: (country) => `Not in ${country}?`,
		choose: 'Choose where you are',
		now: (place) => `These numbers are for ${place}.`,
		where: (country) => `Where in ${country}?`,
		all: (country) => `All of ${country}`
	},
	error: {
		missing: 'This page is not here',
		broken: 'Something went wrong on this page',
		lead: 'It is not your fault. Your answers have not been sent anywhere.',
		home: 'Go to the first page',
		who: 'Just show me who to call'
	}
};

/** Where the script of the check was cut off, broke, or is very late. Not part of `ui`, so that the script need not carry it. */
export const late = {
	heading: 'Part of this page has not come through.',
	lead: 'The button may not work. It is not your fault, and nothing was sent. Wait a little, load the page again, or go on here. The numbers to call still work.'
};

export const home: HomeWords = {
	title: 'Signpost',
	description: 'Private, plain questions about benzodiazepines and Z-drugs. See what may help, and who to call.',
	heading: 'Worried about clonazepam, or a medicine like it?',
	lead: 'Answer some plain questions. See what may help, and who to call. It takes about 4 minutes.',
	start: 'Start the questions',
	who: 'Just show me who to call',
	danger: 'Hard to wake? Slow breathing? A fit?',
	callNow: (number) => `Call ${number} now`,
	localNumber: 'or your local emergency number',
	points: [
		{ id: 'private', first: 'Private.', rest: 'Your answers stay on this device. We never see them.' },
		{ id: 'label', first: 'Not a diagnosis.', rest: 'No score and no label. Just signs worth talking about.' },
		{ id: 'blame', first: 'No blame.', rest: 'This can happen when you take it just as prescribed.' },
		{
			id: 'stop',
			first: 'Please do not stop suddenly.',
			rest: 'That can be dangerous, even if you feel fine. Talk to someone first.'
		},
		{
			id: 'medicines',
			first: 'Which medicines?',
			rest: 'Clonazepam (Klonopin, Rivotril), diazepam (Valium), alprazolam (Xanax), lorazepam (Ativan), zopiclone, zolpidem (Ambien) and others like them.'
		},
		{ id: 'other', first: 'Worried about someone else?', rest: 'You can use it for them too.' },
		{ id: 'learn', first: 'Want to read first?', rest: 'Short pages, in plain words.' },
		{
			id: 'leave',
			first: 'Need to leave fast?',
			rest: 'Press “Leave this page” at the top. It wipes your answers and opens another site. It cannot hide that you were here: your browser keeps a history.'
		}
	],
	checkYourself: 'Check for yourself',
	learn: 'The plain facts'
};
