import type { AllQuestionWords } from '../words.ts';

const months = 'Think of the past 3 months.';
const year = 'Think of the past 12 months.';
const month = 'Think of the past month.';
const tick = 'Tick all that fit.';

/**
 * The questions in words. Each asks one thing, and whether it happened, never whether the medicine caused it. `other` is
 * for someone who worries about another person, and can only say what they saw or were told. Never a label, never blame.
 */
export const questions = {
	now: {
		title: 'Is any of this going on now, or in the last 2 days?',
		hint: `For you, or for the person you are with. ${tick}`,
		why: 'Some things need help fast. We ask about them first, so that nothing waits.',
		short: 'Any of these dangers, now or in the last 2 days',
		options: {
			breathing: {
				label: 'Very hard to wake, or breathing slowly',
				hint: 'Or very sleepy, slurred speech, deep snoring, blue or grey lips'
			},
			'took-too-much': {
				label: 'Took too much',
				hint: 'By mistake or on purpose. Or a child swallowed some, even if they seem fine'
			},
			seizure: { label: 'A fit (seizure)' },
			chest: {
				label: 'Bad chest pain, or passing out',
				hint: 'Tight or heavy, spreads, lasts over 15 minutes, or comes with short breath, sweating or feeling sick'
			},
			confusion: { label: 'Very confused, or seeing or hearing things', hint: 'Things that are not there' },
			'other-emergency': {
				label: 'Swollen face or tongue, or signs of a stroke',
				hint: 'Face drops on one side, weak arm, mixed-up speech'
			},
			harm: {
				label: {
					self: 'Thoughts of suicide, or of hurting yourself or someone',
					other: 'Thoughts of suicide, or of hurting themselves or someone'
				},
				hint: 'In the last few days'
			}
		}
	},
	who: {
		title: 'Who is this for?',
		why: 'So that we find the right words, and ask only what you can know.',
		short: 'Who this is for',
		options: {
			me: { label: 'Me' },
			'someone-else': { label: 'Someone else', hint: 'I’m worried about them' }
		}
	},
	age: {
		title: { self: 'How old are you?', other: 'How old are they?' },
		why: 'Age can change how strongly these medicines act, and who is best to call.',
		short: 'Age',
		options: {
			'under-18': { label: 'Under 18' },
			'18-to-64': { label: '18 to 64' },
			'65-plus': { label: '65 or over' }
		}
	},

	medicine: {
		title: 'Which medicine is this about?',
		hint: `Type its name, or any name on the pack. ${tick}`,
		why: 'Some of these medicines wear off fast and some slowly. The name helps us to give advice that fits.',
		short: 'Medicine',
		options: {}
	},
	source: {
		title: { self: 'Where do you get {medicine} from?', other: 'Where do they get {medicine} from?' },
		hint: tick,
		why: 'Pills from the street or online are often not what they claim to be. We never see your answers.',
		short: 'Where it comes from',
		options: {
			prescribed: { label: { self: 'Prescribed to me', other: 'Prescribed to them' } },
			'someone-elses': { label: 'Someone else’s medicine', hint: 'From a friend or the family, say' },
			'online-or-street': { label: 'Bought online or on the street', hint: 'With no prescription' }
		}
	},
	reason: {
		title: { self: 'What do you take {medicine} for?', other: 'What do they take {medicine} for?' },
		hint: tick,
		why: 'The safe next step depends on this. Where it keeps fits away, even a small cut can bring them back.',
		short: 'What it is for',
		options: {
			anxiety: { label: 'Anxiety', hint: 'Worry or panic' },
			sleep: { label: 'Sleep' },
			seizures: { label: 'Fits (seizures)', hint: 'Such as in epilepsy' },
			muscle: { label: 'Tight muscles', hint: 'Cramps or spasms' },
			'alcohol-withdrawal': { label: 'Coming off alcohol' },
			other: { label: 'Something else' }
		}
	},
	changed: {
		title: {
			self: 'Has anything changed in how you take {medicine}?',
			other: 'Has anything changed in how they take {medicine}?'
		},
		hint: 'Pick the one that fits best today.',
		why: 'Running out, or stopping fast, can make people very unwell. We can point to help before that.',
		short: 'What has changed',
		options: {
			no: { label: 'No, nothing has changed' },
			'running-out': {
				label: { self: 'I am about to run out', other: 'They are about to run out' },
				hint: { self: 'Or I cannot get more, or keep it down', other: 'Or they cannot get more, or keep it down' }
			},
			'ran-out': { label: { self: 'I ran out', other: 'They ran out' }, hint: 'There is none left' },
			stopped: { label: { self: 'I stopped in the last 7 days', other: 'They stopped in the last 7 days' } },
			'stopped-weeks': { label: { self: 'I stopped 1 to 4 weeks ago', other: 'They stopped 1 to 4 weeks ago' } },
			'stopped-longer': { label: { self: 'I stopped over 4 weeks ago', other: 'They stopped over 4 weeks ago' } },
			'cut-down': {
				label: { self: 'I cut down, or missed doses', other: 'They cut down, or missed doses' },
				hint: 'With no plan from a prescriber'
			},
			tapering: {
				label: { self: 'I am cutting down with a plan', other: 'They are cutting down with a plan' },
				hint: 'Made with a prescriber'
			}
		}
	},
	days: {
		title: {
			self: 'How many days a week did you take {medicine}?',
			other: 'How many days a week did they take {medicine}?'
		},
		hint: 'Think of the last month of taking it. A rescue medicine for fits counts only on days it was used.',
		why: 'When it is taken on most days, the body may get used to it. That is common, and not a fault.',
		short: 'Days a week',
		options: {
			fewer: { label: 'Less than 1 day' },
			some: { label: '1 to 3 days' },
			most: { label: '4 or more days', hint: 'Or every day' }
		}
	},
	months: {
		title: {
			self: 'How long have you taken {medicine} this often?',
			other: 'How long have they taken {medicine} this often?'
		},
		hint: 'If that has stopped, think of the time before.',
		why: 'The longer it goes on, the more the body may get used to it. It can happen to anyone.',
		short: 'How long',
		options: {
			'under-1': { label: 'Under 1 month' },
			'1-to-3': { label: '1 to 3 months' },
			'over-3': { label: 'Over 3 months' }
		}
	},

	'ran-out-early': {
		title: {
			self: 'How often did you finish {medicine} before the next supply was due?',
			other: 'How often did they finish {medicine} before the next supply was due?'
		},
		hint: months,
		why: 'Lost tablets or a trip can lead to this. It can also mean that the plan is hard to keep to.',
		short: 'Ran out before the next was due',
		options: {}
	},
	'several-prescribers': {
		title: {
			self: 'Did you get {medicine} from more than one prescriber, without each knowing?',
			other: 'Did they get {medicine} from more than one prescriber, without each knowing?'
		},
		hint: `${year} A team that shares notes counts as one.`,
		why: 'Many people see more than one doctor. When each sees only a part, no one can check that it is safe as a whole.',
		short: 'From more than one prescriber',
		options: {}
	},
	mixing: {
		title: {
			self: 'How often did you take alcohol or another drug with {medicine} because the usual amount was not enough?',
			other: 'How often did they take alcohol or another drug with {medicine} when it did not seem enough?'
		},
		hint: months,
		why: 'Adding something can seem to help. Some mixes make people too sleepy to wake, so we ask early.',
		short: 'Added alcohol or another drug',
		options: {}
	},
	'failed-attempts': {
		title: {
			self: 'Did you try to cut down on {medicine}, but could not?',
			other: 'Did they try to cut down on {medicine}, but could not?'
		},
		hint: `${year} Trying to stop counts too.`,
		why: 'This is hard to do alone once the body has got used to it. It says nothing bad about anyone who tried.',
		short: 'Tried to cut down and could not',
		options: {}
	},

	alongside: {
		title: {
			self: 'What else do you take within a day of {medicine}?',
			other: 'What else do they take within a day of {medicine}?'
		},
		hint: `Prescribed, bought or shared, it all counts. ${tick}`,
		why: 'Some of these can be risky with this kind of medicine, even when both are prescribed. We ask to keep people safe.',
		short: 'Taken within a day of it',
		options: {
			alcohol: { label: 'Alcohol', hint: 'Any amount' },
			'alcohol-daily': {
				label: 'A lot of alcohol each day',
				hint: { self: 'Or I get shaky without it', other: 'Or they get shaky without it' }
			},
			'alcohol-stopped': {
				label: {
					self: 'I drank a lot, but stopped in the last 2 weeks',
					other: 'They drank a lot, but stopped in the last 2 weeks'
				}
			},
			opioids: {
				label: 'Opioids, such as strong painkillers',
				hint: 'Morphine, oxycodone, codeine, co-codamol, tramadol, codeine syrup, fentanyl, heroin'
			},
			'opioid-treatment': { label: 'Methadone or buprenorphine' },
			gabapentinoids: { label: 'Gabapentin or pregabalin', hint: 'Used for nerve pain or fits' },
			'sleep-medicines': { label: 'Other medicines for sleep' },
			antihistamines: {
				label: 'Allergy, cold or sleep remedies',
				hint: 'The sleepy kind, such as promethazine or diphenhydramine'
			},
			antidepressants: { label: 'Antidepressants' },
			antipsychotics: { label: 'Antipsychotics', hint: 'Such as olanzapine' },
			'other-sedatives': {
				label: { self: 'Other things that make me sleepy', other: 'Other things that make them sleepy' }
			},
			cannabis: { label: 'Cannabis or CBD' },
			stimulants: { label: 'Stimulants', hint: 'Such as cocaine or amphetamine' }
		}
	},
	body: {
		title: {
			self: 'When you cut back on {medicine}, did any of these happen?',
			other: 'When they cut back on {medicine}, did you see any of these?'
		},
		hint: `A late dose counts, and so does stopping. So does stopping alcohol. ${tick}`,
		why: 'The body can react when it gets less than it is used to. It is real, and it is not a fault.',
		short: 'When a dose was late, less or stopped',
		options: {
			tingling: { label: 'Tingling', hint: 'Pins and needles' },
			tremor: { label: 'Shaking' },
			jerks: { label: 'Jerks or twitches', hint: 'Muscles that move on their own' },
			'restless-legs': { label: 'Restless legs' },
			'light-sound': { label: 'Light or sound feels too strong' },
			vision: { label: 'Changes in eyesight', hint: 'Such as a blur' },
			'sweats-heart': { label: 'Sweating, or a racing heart' },
			sleep: { label: 'Poor sleep', hint: 'Or bad dreams' },
			none: { label: 'None of these', hint: 'Or nothing was cut back' }
		}
	},
	mood: {
		title: { self: 'How have you felt?', other: 'How have they seemed?' },
		hint: `${month} ${tick}`,
		why: 'Mood can change with this kind of medicine, or when people take less of it. There is help for that.',
		short: 'Mood',
		options: {
			tearful: { label: 'Tearful', hint: 'Crying more than usual' },
			low: { label: 'Low or sad' },
			numb: { label: 'Numb', hint: 'As if feelings were far away' },
			irritable: { label: 'Short-tempered', hint: 'Quick to snap' },
			opposite: { label: 'More anxious or restless after a dose', hint: 'It seems to do the opposite of calming' },
			hopeless: { label: 'Hopeless', hint: 'Or as if life is not worth living' }
		}
	},
	daytime: {
		title: { self: 'Did any of these happen to you?', other: 'Did any of these happen to them?' },
		hint: `${month} ${tick}`,
		why: 'These can happen at the usual amount too. They are worth telling a doctor or pharmacist.',
		short: 'Sleepy, unsteady and the like',
		options: {
			sleepy: { label: 'Sleepy in the day' },
			unsteady: { label: 'Unsteady on the feet' },
			fell: { label: 'A fall' },
			'hit-head': { label: 'A knock to the head', hint: 'Even if it seemed fine' },
			foggy: { label: 'Foggy, or slow to think' },
			'did-things-asleep': { label: 'Did things while asleep', hint: 'Such as walking or driving, with no memory of it' }
		}
	},
	driving: {
		title: {
			self: 'How often did you drive while you felt the effects of {medicine}?',
			other: 'How often did they drive when they seemed sleepy or slow?'
		},
		hint: {
			self: `${months} That means sleepy, dizzy or slow. Cycling, climbing and using tools count too.`,
			other: `${months} Cycling, climbing and using tools count too.`
		},
		why: 'It can be hard to tell how slow one has become. We ask so that no one gets hurt.',
		short: 'Drove while feeling the effects',
		options: {}
	},
	life: {
		title: { self: 'Does any of this fit you?', other: 'Does any of this fit them?' },
		hint: tick,
		why: 'Each of these can change what is safe to do, and who is best to call.',
		short: 'What else fits',
		options: {
			pregnant: { label: 'Pregnant' },
			trying: { label: 'Trying for a baby' },
			breastfeeding: { label: 'Breastfeeding' },
			epilepsy: { label: 'Epilepsy' },
			'past-withdrawal': {
				label: 'A fit, or seeing things, when stopping in the past',
				hint: 'Stopping this kind of medicine, or alcohol'
			},
			'breathing-condition': { label: 'A breathing problem', hint: 'Such as lung disease or sleep apnoea' },
			'lives-alone': { label: { self: 'I live alone', other: 'They live alone' } },
			drives: { label: { self: 'I drive', other: 'They drive' } },
			recovery: { label: 'In recovery', hint: 'From alcohol or another drug' }
		}
	},

	'closer-together': {
		title: {
			self: 'How often did you take {medicine} sooner after the last dose than you were told?',
			other: 'How often did they take {medicine} sooner after the last dose than they were told?'
		},
		hint: months,
		why: 'This can happen when a dose seems to wear off early. A prescriber can only help if they know.',
		short: 'Doses closer together than told',
		options: {}
	},
	'more-than-prescribed': {
		title: {
			self: 'How often did you take a bigger dose of {medicine} than you were told?',
			other: 'How often did they take a bigger dose of {medicine} than they were told?'
		},
		hint: months,
		why: 'The usual amount may do less than it did. It is safer when a prescriber knows.',
		short: 'A bigger dose than told',
		options: {}
	},
	'other-feelings': {
		title: {
			self: 'How often did you take {medicine} for a feeling it was not given for?',
			other: 'How often did they take {medicine} for a feeling it was not given for?'
		},
		hint: `${months} Such as anger, grief or a dull day.`,
		why: 'It is human to reach for what has helped before. There may be a better fit for that feeling.',
		short: 'Taken for other feelings',
		options: {}
	},
	'stress-answer': {
		title: {
			self: 'When you felt stressed, how often did you reach for {medicine} first?',
			other: 'When they seemed stressed, how often did they reach for {medicine} first?'
		},
		hint: months,
		why: 'Many people do this and hardly notice. Other ways to cope may have got harder to use, and that is no one’s fault.',
		short: 'First answer to stress',
		options: {}
	},
	craving: {
		title: {
			self: 'How often did you feel a strong urge to take {medicine}?',
			other: 'How often did they speak of a strong urge to take {medicine}?'
		},
		hint: months,
		why: 'An urge is a feeling, not a choice. It is worth talking about.',
		short: 'A strong urge to take it',
		options: {}
	},
	'kept-hidden': {
		title: {
			self: 'How often did you keep it to yourself that you took {medicine}?',
			other: 'How often did they seem to keep it to themselves that they took {medicine}?'
		},
		hint: { self: `${months} Or how much you took.`, other: `${months} Or how much they took.` },
		why: 'Many people do this, as they worry what others may think. There are people who listen and do not judge.',
		short: 'Kept it private',
		options: {}
	},
	'against-advice': {
		title: {
			self: 'Were you advised to cut down on {medicine}, but did not?',
			other: 'Were they advised to cut down on {medicine}, but did not?'
		},
		hint: `${year} By a doctor, nurse or pharmacist. Advice to stop counts too.`,
		why: 'Fear, or a plan that went too fast, can be good reasons. A plan should be made together.',
		short: 'Advised to cut down, but did not',
		options: {}
	},
	'works-less': {
		title: {
			self: 'Does the same amount of {medicine} do less than it used to?',
			other: 'Does the same amount of {medicine} seem to do less than it used to?'
		},
		why: 'The body can get used to a medicine. That is how these medicines work, and not a fault.',
		short: 'The same amount does less',
		options: {}
	},
	'unwell-when-late': {
		title: {
			self: 'How often did you feel unwell when a dose of {medicine} was late?',
			other: 'How often did they seem unwell when a dose of {medicine} was late?'
		},
		hint: `${months} A smaller dose counts too.`,
		why: 'It may mean that the body has got used to it. That is common, and a reason not to stop suddenly.',
		short: 'Unwell when a dose is late',
		options: {}
	},
	duties: {
		title: {
			self: 'How often did you miss things you were meant to do?',
			other: 'How often did they miss things they were meant to do?'
		},
		hint: `${months} Such as work, studies or tasks at home.`,
		why: 'We ask what happened, not whose fault it was. It shows where life may have got harder.',
		short: 'Missed work, study or home duties',
		options: {}
	},
	'health-harm': {
		title: {
			self: 'Did your health get worse while you carried on with {medicine}?',
			other: 'Did their health seem to get worse while they carried on with {medicine}?'
		},
		hint: `${year} Mood counts too.`,
		why: 'To carry on is not a fault, and to stop suddenly is not safe. A prescriber can look at it with care.',
		short: 'Carried on though health got worse',
		options: {}
	},
	'people-harm': {
		title: {
			self: 'Did life with others get harder while you carried on with {medicine}?',
			other: 'Did life with others get harder while they carried on with {medicine}?'
		},
		hint: `${year} Money worries count too.`,
		why: 'Strain at home or with money can have many causes. Support can help with this part as well.',
		short: 'Carried on though life with others got harder',
		options: {}
	},
	memory: {
		title: {
			self: 'How often could you not remember things?',
			other: 'How often could they not remember things?'
		},
		hint: { self: `${months} Such as what you did or said.`, other: `${months} Such as what they did or said.` },
		why: 'This is a known effect of these medicines, even at the usual amount. It is worth telling a doctor, and it proves nothing else.',
		short: 'Could not remember things',
		options: {}
	}
} satisfies AllQuestionWords;
