import type { AllSignWords } from '../words.ts';

/** The signs a person can mark. Never how often, never more than the person said. */
export const signs = {
	'body/tingling': { board: 'Tingling', text: 'You felt tingling, or pins and needles, when you took less' },
	'body/tremor': { board: 'Shaking', text: 'You felt shaky when you took less' },
	'body/jerks': { board: 'Jerks or twitches', text: 'Your muscles jerked or twitched when you took less' },
	'body/restless-legs': { board: 'Restless legs', text: 'Your legs would not keep still when you took less' },
	'body/light-sound': { board: 'Light and sound hurt', text: 'Light or sound felt too strong when you took less' },
	'body/vision': { board: 'Eyesight changes', text: 'Your eyesight was not as usual when you took less' },
	'body/sweats-heart': { board: 'Sweats, racing heart', text: 'You were sweating, or your heart raced, when you took less' },
	'body/sleep': { board: 'Poor sleep', text: 'You slept badly when you took less' },
	'works-less': { board: 'Works less', text: 'The same amount does less than it used to' },
	'unwell-when-late': { board: 'Unwell when late', text: 'You felt unwell when a dose was late or smaller' },
	'failed-attempts': { board: 'Could not cut down', text: 'You tried to cut down or stop and could not' },
	'ran-out-early': { board: 'Ran out early', text: 'You finished a supply before the next was due' },
	'several-prescribers': {
		board: 'More than one prescriber',
		text: 'You got it from more than one prescriber, without each knowing'
	},
	'closer-together': { board: 'Doses closer together', text: 'You took doses closer together than you were told' },
	'more-than-prescribed': { board: 'More than prescribed', text: 'You took more than you were told' },
	'other-feelings': { board: 'For other feelings', text: 'You took it for feelings it was not given for' },
	'stress-answer': { board: 'First answer to stress', text: 'You reached for it first when you felt stressed' },
	craving: { board: 'Strong urge', text: 'You felt a strong urge to take it' },
	'kept-hidden': { board: 'Kept to yourself', text: 'You kept it to yourself that you took it, or how much' },
	duties: { board: 'Missed duties', text: 'You missed things you were meant to do' },
	'people-harm': { board: 'Strain with people', text: 'You carried on while life with others, or money, got harder' },
	mixing: {
		board: 'Added something',
		text: 'You took alcohol or a drug with it when it was not enough'
	},
	'alongside/alcohol': { board: 'Alcohol', text: 'You take alcohol within a day of it' },
	'alongside/alcohol-daily': { board: 'Daily alcohol', text: 'You drink a lot each day, or get shaky without it' },
	'alongside/opioids': { board: 'Opioids', text: 'You take an opioid, such as a strong painkiller, within a day of it' },
	'alongside/opioid-treatment': {
		board: 'Methadone or buprenorphine',
		text: 'You take methadone or buprenorphine within a day of it'
	},
	'alongside/gabapentinoids': {
		board: 'Gabapentin or pregabalin',
		text: 'You take gabapentin or pregabalin within a day of it'
	},
	'alongside/sleep-medicines': { board: 'Other sleep medicine', text: 'You take another sleep medicine within a day of it' },
	'alongside/antihistamines': {
		board: 'Sleepy allergy remedies',
		text: 'You take an allergy, cold or sleep remedy within a day of it'
	},
	'alongside/antidepressants': { board: 'Antidepressants', text: 'You take an antidepressant within a day of it' },
	'alongside/antipsychotics': { board: 'Antipsychotics', text: 'You take an antipsychotic within a day of it' },
	'alongside/other-sedatives': {
		board: 'Other sleepy medicines',
		text: 'You take something else that makes you sleepy within a day of it'
	},
	'alongside/cannabis': { board: 'Cannabis or CBD', text: 'You take cannabis or CBD within a day of it' },
	'alongside/stimulants': { board: 'Stimulants', text: 'You take a stimulant, such as cocaine, within a day of it' },
	driving: {
		board: 'Driving while affected',
		text: 'You drove, or did something else risky, while you felt its effects'
	}
} satisfies AllSignWords;
