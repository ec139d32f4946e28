import type { ScriptWords } from '../words.ts';

/** "What to say": short sentences to read out on the phone, in the first person, each whole by itself. */
export const scriptWords = {
	ambulance: { self: 'I need an ambulance.', other: 'I need an ambulance for someone.' },
	helpNow: 'I need help now.',
	dangers: {
		breathing: 'Someone is very hard to wake, or is breathing slowly.',
		'took-too-much': 'Too much was taken.',
		seizure: 'There was a fit (seizure).',
		chest: 'There is bad chest pain, or passing out.',
		confusion: 'Someone is very confused, or sees or hears things.',
		'other-emergency': 'A face or tongue is swollen, or there are signs of a stroke.',
		harm: {
			self: 'I have thoughts of suicide, or of hurting someone.',
			other: 'They have thoughts of suicide, or of hurting someone.'
		}
	},
	young: { self: 'I am under 18.', other: 'They are under 18.' },
	involved: 'The medicine is {medicine}.',
	involvedUnnamed: 'It may be a benzodiazepine, or a medicine like it. I am not sure which.',
	hello: {
		self: 'Hello. I am calling about a medicine I take: {medicine}.',
		other: 'Hello. I am calling about someone who takes {medicine}.'
	},
	helloUnnamed: {
		self: 'Hello. I am calling about a medicine I take. It is a benzodiazepine, or one like it.',
		other: 'Hello. I am calling about someone who takes a benzodiazepine, or a medicine like it.'
	},
	bought: {
		self: 'It did not come from a pharmacy, so I cannot be sure what is in it.',
		other: 'It did not come from a pharmacy, so we cannot be sure what is in it.'
	},
	days: {
		most: { self: 'I take it on most days.', other: 'They take it on most days.' },
		some: { self: 'I take it on some days each week.', other: 'They take it on some days each week.' }
	},
	months: {
		'1-to-3': {
			self: 'I have taken it like this for one to three months.',
			other: 'They have taken it like this for one to three months.'
		},
		'over-3': {
			self: 'I have taken it like this for over three months.',
			other: 'They have taken it like this for over three months.'
		}
	},
	changed: {
		'running-out': {
			self: 'I am running out, or cannot get it or keep it down.',
			other: 'They are running out, or cannot get it or keep it down.'
		},
		'ran-out': { self: 'I have run out.', other: 'They have run out.' },
		stopped: { self: 'I stopped it in the last week.', other: 'They stopped it in the last week.' },
		'stopped-weeks': { self: 'I stopped it some weeks ago.', other: 'They stopped it some weeks ago.' },
		'stopped-longer': { self: 'I stopped it more than a month ago.', other: 'They stopped it more than a month ago.' },
		'cut-down': { self: 'I took less than usual, with no plan.', other: 'They took less than usual, with no plan.' },
		tapering: { self: 'I am coming off it slowly, with a plan.', other: 'They are coming off it slowly, with a plan.' }
	},
	body: { self: 'What I notice: {signs}.', other: 'What I see or hear of: {signs}.' },
	alongside: { self: 'Taken within a day of it: {signs}.', other: 'Taken within a day of it: {signs}.' },
	alongsideTold: {
		'alcohol-stopped': {
			self: 'I used to drink a lot. I stopped in the last two weeks.',
			other: 'They used to drink a lot. They stopped in the last two weeks.'
		}
	},
	life: {
		pregnant: { self: 'I am pregnant.', other: 'They are pregnant.' },
		breastfeeding: { self: 'I am breastfeeding.', other: 'They are breastfeeding.' },
		epilepsy: { self: 'There is epilepsy or seizures.', other: 'There is epilepsy or seizures.' },
		'past-withdrawal': {
			self: 'I had a fit, or saw things, when I stopped this or alcohol before.',
			other: 'They had a fit, or saw things, when they stopped this or alcohol before.'
		},
		'breathing-condition': { self: 'I have a breathing problem.', other: 'They have a breathing problem.' },
		'lives-alone': { self: 'I live alone.', other: 'They live alone.' }
	},
	daytime: {
		'hit-head': { self: 'I hit my head not long ago.', other: 'They hit their head not long ago.' },
		'did-things-asleep': { self: 'I did things while asleep.', other: 'They did things while asleep.' }
	},
	mood: {
		hopeless: { self: 'I feel hopeless, and I need to talk.', other: 'They seem hopeless, and I worry about them.' }
	},
	hard: {
		self: 'I tried to cut down and could not.',
		other: 'They tried to cut down and could not.'
	},
	askNow: {
		self: 'I have read that I should not stop suddenly. What should I do tonight?',
		other: 'I have read that they should not stop suddenly. What should we do tonight?'
	},
	ask: {
		self: 'I do not want to stop suddenly. Can we talk about what comes next?',
		other: 'I know they should not stop suddenly. How can I help, and who can they talk to?'
	},
	askStopped: {
		self: 'I do not want to decide alone. Can we talk about what comes next?',
		other: 'How can I help, and who can they talk to?'
	}
} satisfies ScriptWords;
