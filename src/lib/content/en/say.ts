import type { SayWords } from '../say.ts';

/**
 * "Say it for me": what a person reads out, sends or shows. In the first person, each sentence whole by itself, never a diagnosis,
 * a dose, or a word on what to take. docs/content.md lists what a clinician must see first.
 */
export const say = {
	texts: {
		emergency: {
			heading: 'Say this now',
			hint: {
				self: 'Call the emergency number first. They will ask where you are. All else can wait.',
				other: 'Call the emergency number first. They will ask where the person is. All else can wait.'
			}
		},
		phone: { heading: 'To say on the phone', hint: 'It takes about twenty seconds.' },
		booking: { heading: 'For an online form', hint: 'Short, as more than one person may read it.' },
		card: {
			heading: 'A card for the emergency department',
			hint: { self: 'To show, so that you need not say it all.', other: 'To show for them.' }
		},
		questions: { heading: 'Questions to ask', hint: 'Keep those that fit, or write your own.' },
		'just-stop': {
			heading: 'If someone says: “just stop taking it”',
			hint: 'A calm answer. Guidelines speak against a sudden stop.'
		}
	},
	instead: {
		phone: {
			practice: 'For the practice or clinic that prescribes it. It takes about twenty seconds.',
			clinic: 'For a doctor or a clinic that is open today. A drug service can help as well.',
			service: 'For a drug service. You can call without giving your name.'
		},
		phoneToday: {
			practice: 'For the practice that prescribes it. Closed? Say the same to the line under “See what to do”.',
			clinic: 'For a doctor or a clinic that is open today. Closed? Say the same to the line under “See what to do”.'
		},
		bookingToday: 'A form may be read too late for today. Please call first.',
		harmAlone: 'Call the emergency number if something was taken, or someone may act. If not, call a crisis line now.',
		unsureNow: 'It says that no one can be sure what is in it. This may show that it was not from a pharmacy.',
		cardNow: 'Show it when the team is there. Call first. It is apart from the sheet: look through it.',
		longAgo: {
			heading: 'If someone says: “it must be out of you by now”',
			hint: 'A calm way to ask for a closer look.'
		}
	},
	leftOut: {
		now: 'Words for a later talk are left out here, so that nothing stands in the way of the call.',
		bookingOther:
			'There is no text for a form here. It could end up in their notes, and they may not want that. A call is better.',
		bookingYoung: 'There is no text for a form here, as a parent may get to read it. A call is better.'
	},
	topics: {
		pregnant: { self: 'I am pregnant.', other: 'They are pregnant.' },
		breastfeeding: { self: 'I am breastfeeding.', other: 'They are breastfeeding.' },
		trying: { self: 'I am trying for a baby.', other: 'They are trying for a baby.' },
		bought: 'It is not from a pharmacy.',
		notMine: { self: 'It was not prescribed to me.', other: 'It was not prescribed to them.' },
		prescribers: { self: 'I have more than one prescriber.', other: 'They have more than one prescriber.' },
		drove: { self: 'I drove while I felt its effects.', other: 'They drove while they felt its effects.' },
		drives: { self: 'I drive.', other: 'They drive.' },
		harm: {
			self: 'I have thoughts of suicide, or of hurting someone.',
			other: 'They have thoughts of suicide, or of hurting someone.'
		},
		hopeless: { self: 'I feel hopeless.', other: 'They seem hopeless.' },
		ask: {
			pregnancy: 'What does this mean for a baby?',
			supply: 'No one can be sure what is in it. What should be done?',
			prescribers: 'How can all who prescribe it know of each other?',
			driving: { self: 'When should I not drive?', other: 'When should they not drive?' },
			'self-harm': { self: 'Who can I talk to when it feels hopeless?', other: 'Who can they talk to when it feels hopeless?' }
		}
	},
	maybeMore: '{names}, and maybe something else',
	unsure: 'No one can be sure what is in it.',
	phone: {
		hello: {
			practice: {
				self: 'Hello. I would like to talk with a doctor about my medicine, {medicine}.',
				other: 'Hello. I would like to talk with a doctor about someone I worry about, and their medicine, {medicine}.'
			},
			clinic: {
				self: 'Hello. I would like to talk with a doctor or nurse about a medicine, {medicine}.',
				other: 'Hello. I would like to talk with a doctor or nurse about someone I worry about, who takes {medicine}.'
			},
			service: {
				self: 'Hello. I would like to talk with one of your team about a medicine, {medicine}.',
				other: 'Hello. I would like to talk with one of your team about someone I worry about, who takes {medicine}.'
			}
		},
		helloUnnamed: {
			practice: {
				self: 'Hello. I would like to talk with a doctor about one of my medicines.',
				other: 'Hello. I would like to talk with a doctor about someone I worry about, and their medicine.'
			},
			clinic: {
				self: 'Hello. I would like to talk with a doctor or nurse about a medicine.',
				other: 'Hello. I would like to talk with a doctor or nurse about someone I worry about, and a medicine.'
			},
			service: {
				self: 'Hello. I would like to talk with one of your team about a medicine.',
				other: 'Hello. I would like to talk with one of your team about someone I worry about, and a medicine.'
			}
		},
		tellMeNothing: 'You do not have to tell me anything.',
		ask: {
			today: 'Could I have a call or a visit today, please?',
			'this-week': 'Could I have a call or a visit this week, please?',
			soon: 'Could I have a call or a visit in the next two weeks, please?'
		},
		ifNot: 'If not, who else can I call today?',
		askBrief: 'Could someone call today? If not, who else?',
		rest: {
			practice: 'I would rather tell the rest to the doctor.',
			clinic: 'I would rather tell the rest to the doctor or nurse.',
			service: 'I would rather tell them the rest.'
		}
	},
	booking: {
		about: {
			practice: 'I would like to talk with a doctor or pharmacist about my medicine, {medicine}.',
			clinic: 'I would like to talk with a doctor or nurse about a medicine, {medicine}.',
			service: 'I would like to talk with one of your team about a medicine, {medicine}.'
		},
		aboutUnnamed: {
			practice: 'I would like to talk with a doctor or pharmacist about one of my medicines.',
			clinic: 'I would like to talk with a doctor or nurse about a medicine.',
			service: 'I would like to talk with one of your team about a medicine.'
		},
		time: {
			today: 'Please can it be today?',
			'this-week': 'Please can it be this week?',
			soon: 'A time in the next two weeks is fine.'
		},
		call: 'A call is fine. Please leave no message about it.',
		rest: 'I would rather say the rest then.'
	},
	told: {
		unwell: { self: 'I do not feel well.', other: 'They do not seem well.' },
		mixes: {
			self: 'I would like to ask if all that I take goes together.',
			other: 'I would like to ask if all that they take goes together.'
		},
		noticed: 'I have noticed some effects.',
		cannotWait: 'I have read that this should not wait.',
		sudden: 'I have read that it should not be stopped suddenly, so I want to ask first.',
		suddenAlready: 'I have read that a sudden stop can make people very ill.'
	},
	card: {
		title: { self: 'About me', other: 'About the person I am with' },
		rows: {
			age: 'Age',
			medicine: 'Medicine',
			changed: 'Last change',
			noticed: 'What I notice',
			reason: 'Taken for',
			days: 'Days a week',
			months: 'For how long',
			health: 'Health',
			alcohol: 'Alcohol',
			alongside: 'Also taken'
		},
		values: {
			'changed/no': 'nothing',
			'alongside/alcohol': 'within a day of it',
			'alongside/alcohol-daily': 'a lot each day, or shaky without it',
			'alongside/alcohol-stopped': 'a lot, stopped in the last two weeks'
		},
		noName: 'maybe a benzodiazepine or one like it',
		notSaid: 'not said',
		unsureName: 'The name may not be right.',
		notSafe: { self: 'I do not feel safe.', other: 'They may not be safe.' },
		plan: {
			self: 'Please do not stop it suddenly without a plan that we make together.',
			other: 'Please do not stop it suddenly without a plan that is made with them.'
		},
		planNow: 'When no one is in danger, please do not end it for good without a plan.',
		planAlready: {
			self: 'It has stopped already. Please make a plan with me before I go home.',
			other: 'It has stopped already. Please make a plan with them before they go home.'
		},
		guidelines: 'Guidelines advise against a sudden stop.',
		epilepsy: 'Please ask the epilepsy team about any change.',
		opioidTreatment: 'Please do not stop methadone or buprenorphine because of it.',
		inPrivate: { self: 'Please talk with me in private.', other: 'Please talk with them in private.' },
		notNo: 'What is not on this card was not asked or not said. It does not mean no.'
	},
	questions: {
		private: { self: 'Who gets to know what I tell you?', other: 'What will they be told, and who else gets to know?' },
		'next-dose': { self: 'What should I do about the next dose?', other: 'What should they do about the next dose?' },
		again: {
			self: 'What should I do now? Should I take it again or not?',
			other: 'What should they do now? Should they take it again or not?'
		},
		'took-less': {
			self: 'I took less than usual. What should I do now?',
			other: 'They took less than usual. What should they do now?'
		},
		head: { self: 'I hit my head. What should be checked?', other: 'They hit their head. What should be checked?' },
		naloxone: {
			self: 'I take an opioid too. Should there be naloxone at home?',
			other: 'They take an opioid too. Should there be naloxone at home?'
		},
		drinking: {
			self: 'I drink a lot, or did. Who can help me with both?',
			other: 'They drink a lot, or did. Who can help them with both?'
		},
		epilepsy: { self: 'What would a change mean for my seizures?', other: 'What would a change mean for their seizures?' },
		plan: {
			self: 'Can the plan slow down or pause if I need it?',
			other: 'Can the plan slow down or pause if it gets hard for them?'
		},
		'other-cause': {
			self: 'What else could be the cause of how I feel?',
			other: 'What else could be the cause of how they feel?'
		},
		together: { self: 'Does all that I take go together?', other: 'Does all that they take go together?' },
		late: {
			self: 'What can I do when I feel unwell before a dose is due?',
			other: 'What can they do when they feel unwell before a dose is due?'
		},
		falls: { self: 'What could help me not to fall?', other: 'What could help them not to fall?' },
		easier: {
			self: 'I tried to cut down, and it was hard. What would help?',
			other: 'They tried to cut down, and it was hard. What would help?'
		},
		noticed: 'Could it be the cause of what I have noticed?',
		sleep: { self: 'What else could help me sleep?', other: 'What else could help them sleep?' },
		worry: { self: 'What else could help me when I feel anxious?', other: 'What else could help them when they feel anxious?' },
		review: { self: 'Can we go through all that I take?', other: 'Can someone go through all that they take?' },
		right: { self: 'Is it still right for me?', other: 'Is it still right for them?' },
		slowly: { self: 'If we change it, how would we go slowly?', other: 'If it changes, how would that go slowly?' },
		'look-out': 'What should I look out for from here?',
		else: { self: 'What else could help me?', other: 'What else could help them?' },
		worse: { self: 'Who do I call if I feel worse?', other: 'Who do I call if it gets worse?' }
	},
	justStop: {
		usual: {
			self: 'I see why you say that. I have read that guidelines advise against a sudden stop. After regular use it can make people very ill, and can cause a fit (seizure). Could we make a slow plan that can pause? If there is a reason to go faster, please tell me, and who will check on me.',
			other:
				'I see why you say that. I have read that guidelines advise against a sudden stop. After regular use it can make people very ill, and can cause a fit (seizure). Could you make a slow plan with them that can pause? If there is a reason to go faster, please tell us, and who will check on them.'
		},
		tapering: {
			self: 'I see why you say that. I have a plan to come off it slowly. I have read that guidelines advise against a sudden stop. Could we keep to the plan, and slow down or pause if it gets hard? If there is a reason to go faster, please tell me, and who will check on me.',
			other:
				'I see why you say that. There is a plan to come off it slowly. I have read that guidelines advise against a sudden stop. Could they keep to the plan, and slow down or pause if it gets hard? If there is a reason to go faster, please tell us, and who will check on them.'
		},
		already: {
			self: 'I see why you say that. It has stopped already. I have read that a sudden stop can make people very ill, and that this can start some days later. Could we make a plan from here? Please tell me what to look out for, and who will check on me.',
			other:
				'I see why you say that. It has stopped already. I have read that a sudden stop can make people very ill, and that this can start some days later. Could you make a plan with them from here? Please tell us what to look out for, and who will check on them.'
		},
		asleep: {
			self: 'I know that things done while asleep have to be taken seriously. I have read that a sudden stop has risks too, if it is taken most nights. What should I do tonight? If it has to end at once, please tell me what to look out for, and who will check on me.',
			other:
				'I know that things done while asleep have to be taken seriously. I have read that a sudden stop has risks too, if it is taken most nights. What should they do tonight? If it has to end at once, please tell us what to look out for, and who will check on them.'
		},
		longAgo: {
			self: 'I stopped it more than a month ago, and I still do not feel right. I have read that for some people signs last for months, and often ease. No one fully knows why. Could you check what else it might be? And who do I call if it gets worse?',
			other:
				'They stopped it more than a month ago, and still do not seem right. I have read that for some people signs last for months, and often ease. No one fully knows why. Could you check what else it might be? And who do we call if it gets worse?'
		},
		epilepsy: 'There is epilepsy or seizures, so please ask the epilepsy team first.'
	},
	ui: {
		heading: 'Say it for me',
		lead: 'Words made from your answers. Change them as you like. What you type here is not kept and not sent.',
		edit: 'you can change the words',
		copy: 'Copy these words',
		copied: 'Copied.',
		copyFailed: 'That did not work here. Mark the words and copy them by hand.',
		back: 'Back to our words',
		wentBack: 'These are our words again.',
		guidance: 'See what to do',
		offers: 'Left out, as it is private',
		offersHint: 'Tick what should be in this text. It goes into no other.',
		put: 'Now in the text: “{sentence}”',
		taken: 'Out of the text again: “{sentence}”',
		notFound: 'You changed that sentence. Please take it out by hand.',
		big: 'Show the card in big type',
		small: 'Small type again',
		print: 'Print the card'
	}
} satisfies SayWords;
