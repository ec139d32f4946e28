import type { Text } from '../../screening/text.ts';
import type { AllCardWords } from '../words.ts';

const AMBULANCE = 'Call {emergency} and ask for an ambulance.';
const NO_NAME = 'You can call without giving your name.';
/** Signs that breathing may be failing, whoever it is. */
const SLOW_BREATHING = 'Call {emergency} at once if anyone is hard to wake, very sleepy or breathing slowly.';
/** Signs of dangerous withdrawal, whoever it is. */
const WITHDRAWAL = 'Call {emergency} for a fit (seizure), bad confusion, seeing or hearing things, or bad chest pain.';
const ASK_NEXT_DOSE: Text = {
	self: 'Ask what to do about your next dose. Please do not decide alone. Do not take extra to catch up.',
	other: 'Ask what to do about their next dose. Please do not decide it between you. They should take no extra to catch up.'
};
const SAY_WHAT = { first: 'Say what was taken,', rest: 'even if you are not sure. Say if any was stopped or missed.' };
const NOT_BREATHING = { first: 'Not breathing?', rest: 'Push hard and fast on the chest. The team on the phone will guide you.' };
const NALOXONE = { first: 'Got naloxone?', rest: 'Give it. It does no harm if it turns out not to be needed.' };

/** Whoever changes a word here: docs/content.md lists the lines that a clinician must see first. */
export const cards = {
	overdose: {
		heading: 'Hard to wake, or slow breathing',
		lead: { now: AMBULANCE },
		under: ['Put the phone on speaker.', 'If it is you: unlock the door too.'],
		steps: [
			{ first: 'Try to wake them.', rest: 'Shout. Shake their shoulders.' },
			{ first: 'Say what was taken,', rest: 'even if you are not sure.' },
			{ first: 'Breathing?', rest: 'Roll them on to their side. Watch each breath.' },
			NOT_BREATHING,
			NALOXONE,
			{ first: 'Stay with them.', rest: 'Never leave someone to “sleep it off”.' }
		],
		body: [
			'There may be an opioid that no one knew of. That is why naloxone is worth giving. It does not reverse a benzodiazepine.',
			'Naloxone can wear off before an opioid does. Hospital care is still needed, even if they wake up.'
		]
	},
	'took-too-much': {
		heading: 'Too much was taken',
		lead: { now: AMBULANCE },
		under: ['Call even if they feel fine.', 'If it is you: unlock the door too.'],
		steps: [
			{ first: 'Say what was taken,', rest: 'how much and when. Say if it was on purpose, or if it is a child.' },
			{ first: 'Do not leave them alone.', rest: 'If it is you: ask someone to come to you.' },
			{ first: 'Watch for signs:', rest: 'sleepy, slurred words, slow breathing. Tell the team at once.' },
			{ first: 'Hard to wake, but breathing?', rest: 'Roll them on to their side. Watch each breath.' },
			NOT_BREATHING,
			NALOXONE
		],
		body: [
			'Harm can come hours later. Never let anyone “sleep it off”.',
			'Not sure it was too much? Call all the same, or ask a poison line at once.'
		]
	},
	seizure: {
		heading: 'A fit (seizure)',
		lead: { now: AMBULANCE },
		under: ['Call even if it has stopped.', 'Known epilepsy and a usual fit? Read below.'],
		steps: [
			{ first: 'Keep them from harm.', rest: 'Move hard things away. Put something soft under the head.' },
			{ first: 'Time it.', rest: 'Tell the team how long it lasts.' },
			{ first: 'Nothing in the mouth.', rest: 'Do not hold them down.' },
			{ first: 'When it ends,', rest: 'roll them on to their side.' },
			{ first: 'Stay with them.', rest: 'If it is you: ask someone to come.' }
		],
		body: [
			'Stopping or cutting down this kind of medicine can cause fits.',
			'Known epilepsy, and the fit was like the usual ones? Follow the care plan, and call the epilepsy team the same day.',
			'Call {emergency} for a first fit, a fit of over five minutes, one fit after another, or an injury. Call if a dose was missed, cut or stopped, and say so. Call if in doubt.'
		]
	},
	'chest-pain': {
		heading: 'Chest pain, or passing out',
		lead: { now: AMBULANCE },
		under: ['Put the phone on speaker.', 'If it is you: unlock the door too.'],
		steps: [
			{ first: 'Say how it feels.', rest: 'Tight or heavy? Does it spread to the arm, neck, jaw or back?' },
			{ first: 'Say what else.', rest: 'Short of breath, sweating, feeling sick, or passing out.' },
			SAY_WHAT,
			{ first: 'Stay together.', rest: 'If it is you: ask someone to come to you.' },
			NOT_BREATHING
		],
		body: [
			'You do not have to work out the cause. Stopping this kind of medicine can bring chest pain and a fast heart. So can a heart attack. No web page can tell them apart.'
		]
	},
	confusion: {
		heading: 'Very confused, or seeing things',
		lead: { now: AMBULANCE },
		under: ['Put the phone on speaker.', 'If it is you: ask someone to come to you.'],
		steps: [
			{ first: 'Do not leave them alone.', rest: 'If it is you: stay on the phone.' },
			SAY_WHAT,
			{ first: 'Say if alcohol was stopped', rest: 'in the last two weeks.' },
			{ first: 'Keep it calm.', rest: 'A quiet room and soft light may help.' }
		],
		body: [
			'Bad confusion, or seeing or hearing things, can come when this kind of medicine is stopped suddenly. It can put a life at risk. It may have another cause too. Let the team find out.'
		]
	},
	'emergency-other': {
		heading: 'Swelling, or signs of a stroke',
		lead: { now: AMBULANCE },
		under: ['Do not wait to see if it passes.', 'If it is you: unlock the door too.'],
		steps: [
			{ first: 'Say what you see', rest: 'and when it began. Swelling? Trouble breathing?' },
			SAY_WHAT,
			{ first: 'Stay with them.', rest: 'Watch each breath.' },
			NOT_BREATHING
		],
		body: [
			'A swollen face or tongue, or trouble breathing, can be a bad reaction to a medicine. Signs of a stroke cannot wait either.'
		]
	},
	crisis: {
		heading: 'Thoughts of suicide or harm',
		lead: { now: 'Call {emergency} if something was taken, or someone may act. If not, call {crisis} now.' },
		under: ['Is someone with you? Ask them to stay.', 'If it is someone else: stay with them.'],
		steps: [
			{
				first: 'Say it in plain words.',
				rest: 'If it is you: “I am thinking of ending my life.” If it is someone else: ask. Asking does not plant the idea.'
			},
			{ first: 'Stay together.', rest: 'In the room, or on the phone.' },
			{ first: 'Let someone else keep the tablets', rest: 'and hand over each dose when it is due. Throw none away.' },
			{ first: 'Taken something?', rest: 'Call {emergency}, even if nothing is felt yet.' },
			{ first: 'Stay in touch.', rest: 'Talk again tomorrow.' }
		],
		body: [
			{
				text: {
					self: 'You live alone. Ask someone to come, or stay on the line with {crisis}.',
					other: 'They live alone. Go to them, or ask someone near them to go.'
				},
				if: 'lives-alone'
			},
			'Some people have had such thoughts while on this kind of medicine, or while coming off it. Tell whoever answers that {medicine} is part of this.'
		]
	},
	'stopped-suddenly': {
		heading: 'A sudden stop or cut',
		lead: {
			now: 'Call {emergency} and ask for an ambulance. Tell them {medicine} was stopped or cut.',
			today: {
				self: 'Call {advice} today. Tell them you have run out of {medicine} or stopped it.',
				other: 'Call {advice} today. Say that {medicine} has run out or was stopped.'
			},
			'this-week': {
				self: 'Talk with {prescriber} this week. Tell them you have run out of {medicine} or stopped it.',
				other: 'Help them talk with {prescriber} this week. Say that {medicine} has run out or was stopped.'
			}
		},
		instead: [
			{
				if: 'ran-out',
				heading: { self: 'You have run out', other: 'They have run out' },
				lead: {
					today: {
						self: 'Call {advice} today. Tell them you have run out of {medicine}.',
						other: 'Call {advice} today. Say that {medicine} has run out.'
					},
					'this-week': {
						self: 'Talk with {prescriber} this week. Tell them you have run out of {medicine}.',
						other: 'Help them talk with {prescriber} this week. Say that {medicine} has run out.'
					}
				}
			},
			{
				if: 'stopped',
				heading: { self: 'You have stopped', other: 'They have stopped' },
				lead: {
					today: {
						self: 'Call {advice} today. Tell them you have stopped {medicine}.',
						other: 'Call {advice} today. Say that {medicine} was stopped.'
					},
					'this-week': {
						self: 'Talk with {prescriber} this week. Tell them you have stopped {medicine}.',
						other: 'Help them talk with {prescriber} this week. Say that {medicine} was stopped.'
					}
				}
			}
		],
		body: [
			{
				text: {
					self: 'Say what you feel, such as shaking, jerks or a fast heart. Tell them if you stopped alcohol, or once had a fit (seizure) or saw things when stopping. Do not stay alone.',
					other:
						'Say what you see, such as shaking or jerks. Tell them about alcohol stopped, and any past fit (seizure) or seeing things when stopping. Do not leave them alone.'
				},
				at: ['now']
			},
			{ text: ASK_NEXT_DOSE, at: ['today', 'this-week'] },
			{
				text: {
					self: 'It has been some weeks. Please do not start again on your own. Ask first.',
					other: 'It has been some weeks. Please do not help them start again. Ask first.'
				},
				if: 'stopped-weeks-ago'
			},
			{ text: 'Tell them about alcohol as well, even if it has been stopped.', if: 'drinks-heavily', at: ['today', 'this-week'] },
			{
				text: {
					self: 'Call even if you feel well. A sudden stop after regular use can make you very ill.',
					other: 'Call even if they feel well. A sudden stop after regular use can make people very ill.'
				},
				at: ['today', 'this-week']
			},
			{ text: 'Feeling unwell may start within a day or two.', if: 'acts-short', at: ['today', 'this-week'] },
			{ text: 'Feeling unwell may take several days to start.', if: 'acts-long', at: ['today', 'this-week'] },
			{
				text: {
					self: WITHDRAWAL + ' Call too if you may hurt yourself.',
					other: WITHDRAWAL + ' Call too if they may hurt themselves.'
				},
				at: ['today', 'this-week']
			},
			{
				text: { self: 'Do not drive. Let one person know what is going on.', other: 'Ask them not to drive. Stay in touch.' },
				at: ['today', 'this-week']
			},
			{
				text: {
					self: 'You live alone. Ask someone to check on you tonight and tomorrow.',
					other: 'They live alone. Check on them tonight and tomorrow, or ask someone to.'
				},
				if: 'lives-alone'
			}
		]
	},
	'crisis-thoughts': {
		heading: 'When it feels hopeless',
		lead: {
			today: {
				self: 'Call {crisis} today. Tell them how bad it feels.',
				other: 'Call {crisis} today. Ask how to help.'
			}
		},
		body: [
			{
				self: 'Call {emergency} if you have taken something, have a plan, or may act on it.',
				other: 'Call {emergency} if they have taken something, have a plan, or may act on it.'
			},
			{
				self: 'Is someone with you? Ask them to stay. Tell them in plain words.',
				other: 'Ask them straight out if they think of suicide. Asking does not plant the idea. Stay with them.'
			},
			{
				self: 'Ask someone else to keep your tablets and hand you each dose when it is due. Throw none away.',
				other: 'Offer to keep the tablets and hand over each dose when it is due. Throw none away.'
			},
			'Some people have had such thoughts on this kind of medicine, or coming off it. Tell {prescriber} as well.'
		]
	},
	'not-ruled-out': {
		heading: 'Is anyone in danger?',
		lead: {
			now: 'Look for these signs too. Tell the emergency team what you find.',
			today: 'Look for these signs now. In doubt, call {emergency}.',
			'this-week': 'Call {emergency} if you see any of these, now or in the last two days.',
			soon: 'Call {emergency} if you see any of these, now or in the last two days.'
		},
		body: [
			{
				self: 'If someone else may be in danger, try to wake them. Shout. Shake their shoulders. Never let anyone “sleep it off”.',
				other: 'Try to wake them. Shout. Shake their shoulders. Never let them “sleep it off”.'
			},
			'Hard to wake, very sleepy, slurred words, slow breathing, or blue or grey lips.',
			'Too much taken, even if all seems well. A child who swallowed any.',
			'A fit (seizure). Bad confusion. Seeing or hearing things.',
			'A tight or heavy chest for over 15 minutes, or pain that spreads. Passing out. A swollen face or tongue. Signs of a stroke.',
			'Someone who may hurt themselves or someone else.'
		]
	},
	'head-injury': {
		heading: 'A knock on the head',
		lead: {
			today: {
				self: 'Call {advice} today. Tell them you hit your head.',
				other: 'Call {advice} today. Tell them about the knock on the head.'
			}
		},
		body: [
			{
				self: 'Tell them if you take a blood thinner. Tell them you take {medicine} too.',
				other: 'Tell them about any blood thinner. Tell them about {medicine} too.'
			},
			'Call {emergency} for a fit (seizure), bad confusion, passing out, or anyone who is very sleepy or hard to wake.',
			{
				self: 'Ask someone to stay with you. This kind of medicine can make you sleepy, so changes are easy to miss.',
				other: 'Stay with them. This kind of medicine can make people sleepy, so changes are easy to miss.'
			},
			{
				text: 'From 65 on, falls and broken bones are more common with this kind of medicine. Say how the fall came about.',
				if: '65-plus'
			},
			'Please do not stop {medicine} because of this. Ask first.'
		]
	},
	'cut-down-unwell': {
		heading: 'Unwell after cutting down',
		lead: {
			today: {
				self: 'Call {advice} today. Tell them you cut down {medicine} and feel unwell.',
				other: 'Call {advice} today. Say that {medicine} was cut down and they feel unwell.'
			}
		},
		body: [
			{
				self: 'Ask about your next dose. Please do not change it again on your own, up or down.',
				other: 'Ask about their next dose. Please do not change it between you, up or down.'
			},
			WITHDRAWAL,
			'Shaking or jerks are worth a check the same day. Signs like these can come from cutting down. They can look like the old trouble coming back.',
			{
				self: 'A plan can slow down or pause. Do not drive for now.',
				other: 'A plan can slow down or pause. Ask them not to drive for now.'
			}
		]
	},
	'running-out': {
		heading: 'A gap may be coming',
		lead: {
			today: {
				self: 'Call a pharmacist or {advice} today. Tell them you may run out of {medicine}.',
				other: 'Call a pharmacist or {advice} today. Say that {medicine} may run out.'
			}
		},
		body: [
			{
				self: 'Call now, while you still have some. Ask how to avoid a gap.',
				other: 'Call now, while some is left. Ask how to avoid a gap.'
			},
			{
				self: 'Cannot keep it down, or cannot get it? Say so.',
				other: 'They cannot keep it down, or cannot get it? Say so.'
			},
			{
				self: 'Please do not change how you take it to make it last. A sudden drop can make you very ill.',
				other: 'Please do not help them make it last by changing how they take it. A sudden drop can make people very ill.'
			},
			{ text: 'A drug service can help too. ' + NO_NAME, if: 'street-supply' },
			WITHDRAWAL
		]
	},
	epilepsy: {
		heading: 'Epilepsy and fits',
		lead: {
			today: 'Call the epilepsy team today. If you cannot reach them, call {advice}.',
			'this-week': 'Call the epilepsy team this week. Tell them what you marked here.',
			soon: 'Call the epilepsy team before any change to {medicine}.'
		},
		body: [
			{
				self: 'Do not change how you take {medicine} on your own. Not a little, not for a day. Even a small cut can bring more fits, or worse ones.',
				other:
					'Do not let {medicine} be changed without the team. Not a little, not for a day. Even a small cut can bring more fits, or worse ones.'
			},
			{ text: ASK_NEXT_DOSE, at: ['today'] },
			'A sudden stop can bring fits that do not end without help.',
			'This goes for a child too. If you are a parent, call the child’s epilepsy team.',
			'Call {emergency} for a first fit, a fit of over five minutes, one fit after another, a fit that is not like the usual ones, or a fit after a missed dose.'
		]
	},
	pregnancy: {
		heading: 'Pregnancy and babies',
		lead: {
			today: 'Call a midwife, the maternity team or {advice} today. Tell them about {medicine}.',
			'this-week': 'Call a midwife or {prescriber} this week. Tell them about {medicine}.',
			soon: {
				self: 'Talk with {prescriber} soon. Tell them you hope to have a baby.',
				other: 'Help them talk with {prescriber} soon about hoping for a baby.'
			}
		},
		body: [
			{
				self: 'Do not stop or cut down suddenly on your own. The team can weigh what helps you and the baby together.',
				other: 'They should not stop or cut down suddenly on their own. The team can weigh what helps parent and baby together.'
			},
			{
				text: 'Ask that the team who will look after the baby is told. A baby may be sleepy or unwell after birth, and they can watch for it.',
				if: 'pregnant'
			},
			{
				text: 'Advice about breastfeeding differs. Ask before you change anything. Call the same day if the baby is very sleepy or feeds badly. Call {emergency} if the baby is hard to wake or breathes slowly.',
				if: 'breastfeeding'
			},
			{ text: WITHDRAWAL, at: ['today', 'this-week'] }
		]
	},
	opioids: {
		heading: 'With opioids',
		lead: {
			today: {
				self: 'Call {prescriber} today. Tell them you take an opioid with {medicine}.',
				other: 'Call {prescriber} today. Say they take an opioid with {medicine}.'
			},
			'this-week': {
				self: 'Talk with {prescriber} or a pharmacist this week. Tell them you take an opioid with {medicine}.',
				other: 'Help them talk with {prescriber} or a pharmacist this week about taking an opioid with {medicine}.'
			}
		},
		body: [
			SLOW_BREATHING,
			'Opioids are strong painkillers, codeine, methadone and more. With this kind of medicine, they can slow or stop breathing.',
			'Ask for naloxone to keep at home. Show people where it is.',
			{
				text: {
					self: 'You live alone, and naloxone must be given by someone else. Agree on a person who checks on you.',
					other: 'They live alone, and naloxone must be given by someone else. Agree on a person who checks on them.'
				},
				if: 'lives-alone'
			},
			{
				self: 'Do not stop either one suddenly.',
				other: 'They should not stop either one suddenly.'
			},
			{
				text: 'Please never stop methadone or buprenorphine over this. Going without can be the greater harm.',
				if: 'opioid-treatment'
			}
		]
	},
	'street-supply': {
		heading: 'From the street or online',
		lead: {
			today: 'Call {drug-line} today. ' + NO_NAME,
			'this-week': 'Call {drug-line} this week. ' + NO_NAME
		},
		body: [
			'These tablets are often not what they claim. No one can know how strong they are. They may hold an opioid.',
			SLOW_BREATHING + ' Call early.',
			{
				self: 'Do not be alone when you take any. Keep naloxone near, with someone who can give it.',
				other: 'They should not be alone when they take any. Keep naloxone near, with someone who can give it.'
			},
			{
				text: {
					self: 'You live alone. Ask someone to be with you or check on you. Some places have a line that stays on the phone with you.',
					other: 'They live alone. Check on them. Some places have a line that stays on the phone with them.'
				},
				if: 'lives-alone'
			},
			{
				self: 'Ask if tablets can be tested near you. Do not stop suddenly: ask for a plan.',
				other: 'Ask if tablets can be tested near you. A sudden stop can be dangerous too: ask for a plan.'
			}
		]
	},
	'breathing-condition': {
		heading: 'Lungs and breathing',
		lead: {
			today: {
				self: 'Call {prescriber} today. Tell them about your breathing and {medicine}.',
				other: 'Call {prescriber} today. Tell them about their breathing and {medicine}.'
			},
			'this-week': {
				self: 'Talk with {prescriber} this week. Tell them about your breathing and {medicine}.',
				other: 'Help them talk with {prescriber} this week about their breathing and {medicine}.'
			}
		},
		body: [
			SLOW_BREATHING,
			'With a lung problem, or pauses in breath at night, this kind of medicine can be risky. More so with opioids, alcohol or other things that make people sleepy. Health services advise an early review.',
			{
				self: 'Name all that you take. Do not stop any of it suddenly on your own.',
				other: 'Name all that they take. None of it should be stopped suddenly.'
			}
		]
	},
	gabapentinoids: {
		heading: 'With gabapentin or pregabalin',
		lead: {
			today: {
				self: 'Call a pharmacist or {advice} today. Tell them you take both kinds of medicine.',
				other: 'Call a pharmacist or {advice} today. Say they take both kinds of medicine.'
			},
			'this-week': {
				self: 'Talk with a pharmacist or {prescriber} this week. Tell them you take both kinds of medicine.',
				other: 'Help them talk with a pharmacist or {prescriber} this week about both kinds of medicine.'
			}
		},
		body: [
			SLOW_BREATHING,
			'Gabapentin or pregabalin with {medicine} can cause bad breathing trouble. The risk is higher with lung disease, with age, and with opioids or alcohol.',
			{
				self: 'Do not stop either one suddenly on your own. Ask first.',
				other: 'They should not stop either one suddenly. Ask first.'
			}
		]
	},
	alcohol: {
		heading: 'With alcohol',
		lead: {
			today: 'Call {advice} today. Tell them about alcohol and {medicine}.',
			'this-week': {
				self: 'Talk with a pharmacist or {prescriber} this week about alcohol and {medicine}.',
				other: 'Help them talk with a pharmacist or {prescriber} this week about alcohol and {medicine}.'
			}
		},
		body: [
			SLOW_BREATHING,
			'Health services advise not to drink with this kind of medicine. Sleep can get so deep that it is hard to wake.',
			{
				self: 'Do you drink a lot on most days? Ask before you stop. Stopping heavy drinking suddenly can be dangerous too.',
				other: 'Do they drink a lot on most days? Ask before they stop. Stopping heavy drinking suddenly can be dangerous too.'
			},
			{
				text: {
					self: 'You said you stopped heavy drinking. Tell them that first. ' + WITHDRAWAL,
					other: 'You said they stopped heavy drinking. Say that first. ' + WITHDRAWAL
				},
				if: 'withdrawing-from-alcohol'
			}
		]
	},
	'asleep-acts': {
		heading: 'Things done while asleep',
		lead: { today: 'Talk with a pharmacist or {advice} today, before tonight’s dose.' },
		body: [
			{
				self: 'Tell them what you did while asleep, or do not recall. Walking, driving or other things all count.',
				other: 'Tell them what was done while asleep, or is not recalled. Walking, driving or other things all count.'
			},
			'Ask what to do about the next dose. Health services take this as serious. It can follow a single dose, and people have been badly hurt.',
			{
				self: 'If you take {medicine} most nights, a sudden stop has risks too. That is why to ask today.',
				other: 'If {medicine} is taken most nights, a sudden stop has risks too. That is why to ask today.'
			},
			{ self: 'Let someone at home know.', other: 'Let others at home know.' }
		]
	},
	driving: {
		heading: 'Driving and risky tasks',
		lead: {
			today: {
				self: 'Call {prescriber} today. Please do not drive until you have asked.',
				other: 'Call {prescriber} today. Ask the person not to drive until then.'
			},
			'this-week': {
				self: 'Ask a pharmacist or {prescriber} this week. Do not drive while sleepy, dizzy or slow.',
				other: 'Help them ask a pharmacist or {prescriber} this week. Ask them not to drive while sleepy, dizzy or slow.'
			}
		},
		body: [
			{
				self: 'Plan a lift for now. The same goes for a bike, tools or work up high.',
				other: 'Offer a lift for now. The same goes for a bike, tools or work up high.'
			},
			'This kind of medicine is linked with more road crashes. Alcohol makes it worse. Take the same care after a new start or a change of dose.',
			{
				self: 'Do not skip a dose so that you can drive. Ask instead.',
				other: 'No one should skip a dose so that they can drive. Ask instead.'
			}
		]
	},
	'cut-down': {
		heading: 'Cutting down alone',
		lead: {
			today: {
				self: 'Call {prescriber} today. Tell them you cut down {medicine} on your own.',
				other: 'Call {prescriber} today. Say they cut down {medicine} on their own.'
			},
			'this-week': {
				self: 'Talk with {prescriber} this week. Tell them you cut down {medicine} on your own.',
				other: 'Help them talk with {prescriber} this week. Say they cut down {medicine} on their own.'
			}
		},
		body: [
			{
				self: 'Please do not change it again before then, up or down. Ask first.',
				other: 'Please do not help them change it again before then, up or down. Ask first.'
			},
			'A slow plan, made with help, is safer. It can slow down or pause.',
			{
				self: 'Start to feel unwell? Call {advice} the same day.',
				other: 'Do they start to feel unwell? Call {advice} the same day.'
			},
			WITHDRAWAL
		]
	},
	tapering: {
		heading: { self: 'Your plan to cut down', other: 'Their plan to cut down' },
		lead: {
			today: 'Call {prescriber} today. Tell them about the jerks.',
			'this-week': {
				self: 'Call {prescriber} this week. Tell them how you feel on the plan.',
				other: 'Help them call {prescriber} this week. Say how they feel on the plan.'
			},
			soon: {
				self: 'Stay in touch with {prescriber} about your plan.',
				other: 'Help them stay in touch with {prescriber} about the plan.'
			}
		},
		body: [
			{
				self: 'Plans can slow down or pause. Ask if it gets hard. That is not failing. Please do not change the plan on your own.',
				other:
					'Plans can slow down or pause. Ask if it gets hard. That is not failing. Please do not change the plan between you.'
			},
			'Most plans take months. There is no set pace. Talking therapy can help along the way.',
			{
				self: 'What you feel can seem like the old trouble coming back. Say so. It helps to know which it is.',
				other: 'What they feel can seem like the old trouble coming back. Say so. It helps to know which it is.'
			},
			WITHDRAWAL
		]
	},
	'after-stopping': {
		heading: 'Some time after stopping',
		lead: {
			'this-week': {
				self: 'Talk with {prescriber} this week. Tell them how you feel since you stopped.',
				other: 'Help them talk with {prescriber} this week about how they feel since they stopped.'
			},
			soon: {
				self: 'Talk with {prescriber} or a pharmacist soon. Tell them you stopped {medicine}.',
				other: 'Help them talk with {prescriber} or a pharmacist soon. Say they stopped {medicine}.'
			}
		},
		body: [
			{
				self: 'Please do not start again on your own. The amount you used to take can now be too strong.',
				other: 'They should not start again on their own. The amount they used to take can now be too strong.'
			},
			'For some people, signs last for months after a stop. This often eases, but it is not fully understood. Ask, so that other causes are checked too.',
			{
				self: 'If it feels hopeless, call {crisis}. Call {emergency} if you may act on it.',
				other: 'If it feels hopeless to them, call {crisis}. Call {emergency} if they may act on it.'
			}
		]
	},
	sedatives: {
		heading: 'More than one that makes people sleepy',
		lead: {
			'this-week': {
				self: 'Ask a pharmacist this week. Show them all that you take.',
				other: 'Ask a pharmacist this week. Show them all that they take.'
			}
		},
		body: [
			SLOW_BREATHING,
			'The effects can add up. This goes for sleep tablets, antipsychotics, two medicines of this kind, and other drugs.',
			{
				self: 'Tell {prescriber} about all of them. Do not stop any of them suddenly on your own.',
				other: 'Tell {prescriber} about all of them. None of them should be stopped suddenly.'
			}
		]
	},
	'not-yours': {
		heading: { self: 'Prescribed for someone else', other: 'Not prescribed for them' },
		lead: { 'this-week': 'Talk with a pharmacist or {drug-line} this week. ' + NO_NAME },
		body: [
			{
				self: 'Many people get it from a friend or relative. No one has checked yet how it fits with your health and all else you take. A pharmacist can.',
				other:
					'Many people get it from a friend or relative. No one has checked yet how it fits with their health and all else they take. A pharmacist can.'
			},
			{
				self: 'Taken on most days? Then do not stop suddenly. Ask for a plan.',
				other: 'Taken on most days? Then it should not stop suddenly. Ask for a plan.'
			},
			SLOW_BREATHING
		]
	},
	'young-person': {
		heading: 'Under 18',
		lead: {
			'this-week': {
				self: 'Tell an adult you trust this week. You can call a youth line too.',
				other: 'Help them tell a {gp} or an adult they trust this week.'
			}
		},
		body: [
			{
				self: 'You do not have to sort this out alone. A parent, a teacher, a school nurse or a {gp} can help you take the next step.',
				other: 'They do not have to sort this out alone. Stay calm, listen, and offer to go along.'
			},
			{
				self: 'Not sure how to begin? A youth line can help you find the words. ' + NO_NAME,
				other: 'A youth line can help you both find the words. ' + NO_NAME
			},
			{
				self: 'If it was given to you for fits, do not change it. Tell the epilepsy team.',
				other: 'If it was given for fits, do not change it. Call the epilepsy team.'
			},
			{ self: 'If it feels too much, call {crisis} today.', other: 'If it feels too much for them, call {crisis} today.' }
		]
	},
	'body-used-to-it': {
		heading: 'Your body may have got used to it',
		lead: {
			'this-week': 'Talk with {prescriber} this week. Tell them what you feel when a dose is late or smaller.',
			soon: 'Talk with {prescriber} or a pharmacist soon. Ask if {medicine} is still right for you.'
		},
		body: [
			'With steady use, the body adapts. That is common, even when each dose is taken as prescribed. It is not a fault, and it is not the same as addiction.',
			'It is why a sudden stop can make you very ill. These questions cannot tell how far it goes for you.',
			'You could ask: what else could help me? If we change it, how would we go slowly?',
			{
				text: 'From 65 on, the body clears some of these medicines more slowly. Ask for a review of all you take.',
				if: '65-plus'
			}
		]
	},
	control: {
		heading: 'It may be getting hard to control',
		lead: { 'this-week': 'Talk with {prescriber} this week. Ask them to go through this with you.' },
		body: [
			'You do not have to fix it first. Read out what you marked, or show this page.',
			'{Drug-line} can help as well. ' + NO_NAME,
			'These are signs worth talking about. They are not a verdict on you. There can be many reasons.',
			'Please do not stop suddenly. A plan can go slowly, with help.'
		]
	},
	'one-sign': {
		heading: 'One thing to bring up',
		lead: { soon: 'Tell {prescriber} or a pharmacist soon about the sign you marked.' },
		body: [
			'One sign can have many causes, such as lost tablets, travel or a new dose. It is still worth a talk.',
			'These questions cannot rule anything out. If it happens again or worries you, ask sooner.'
		]
	},
	'slower-with-help': {
		heading: 'Slower, and with help',
		lead: {
			'this-week': {
				self: 'Ask {prescriber} this week what a slow plan with support could look like.',
				other: 'Help them ask {prescriber} this week what a slow plan with support could look like.'
			}
		},
		body: [
			{
				text: {
					self: 'You tried, and it was hard. It may have been too fast. That is not failing.',
					other: 'They tried, and it was hard. It may have been too fast. That is not failing.'
				},
				if: 'hard-to-stop'
			},
			{
				text: {
					self: 'You were advised to cut down or stop. You may have your reasons to wait. Say what worries you. The choice is one to make together.',
					other:
						'They were advised to cut down or stop. They may have their reasons to wait. Ask what worries them. The choice is one to make together.'
				},
				if: 'against-advice'
			},
			'Most plans take months. They can slow down or pause. Talking therapy can help.',
			{
				self: 'Until then, please do not stop or cut down on your own.',
				other: 'Until then, please do not push them to stop or cut down.'
			}
		]
	},
	'effects-to-mention': {
		heading: { self: 'What you noticed', other: 'What you see in them' },
		lead: {
			'this-week': {
				self: 'Tell {prescriber} or a pharmacist this week what you noticed.',
				other: 'Help them tell {prescriber} or a pharmacist this week what you see.'
			},
			soon: {
				self: 'Tell {prescriber} or a pharmacist soon what you noticed.',
				other: 'Help them tell {prescriber} or a pharmacist soon what you see.'
			}
		},
		body: [
			'Being sleepy, unsteady, low or forgetful can come from this kind of medicine, even at the dose on the label. It can have other causes too. It does not prove addiction.',
			{ text: 'A few people get more upset, angry or restless after a dose. Say when it happens.', if: 'opposite' },
			{ text: 'Tell them about each fall. Ask what could help prevent the next one.', if: 'fell' },
			{
				text: 'From 65 on, falls and memory trouble are more common with this kind of medicine. Ask for a review of all that is taken.',
				if: '65-plus'
			},
			'If it starts to feel hopeless, call {crisis}.',
			{
				self: 'Please do not stop on your own because of this. Ask first.',
				other: 'Please do not ask them to stop because of this. Ask first.'
			}
		]
	},
	'check-mix': {
		heading: 'Check what goes together',
		lead: {
			'this-week': {
				self: 'Ask a pharmacist this week to check all that you take.',
				other: 'Ask a pharmacist this week to check all that they take.'
			},
			soon: {
				self: 'Ask a pharmacist soon to check all that you take.',
				other: 'Ask a pharmacist soon to check all that they take.'
			}
		},
		body: [
			'Bring the packets or a list. Add things from a shop, cannabis, and other drugs. Not sure what a tablet is? Ask about that too.',
			'Some sleep, cold and allergy remedies make people more sleepy. Uppers such as cocaine can hide the warning signs of this kind of medicine.',
			{
				self: 'Do not stop an antidepressant or any other medicine on your own.',
				other: 'No antidepressant or other medicine should be stopped without asking.'
			},
			SLOW_BREATHING
		]
	},
	recovery: {
		heading: 'In recovery',
		lead: {
			soon: {
				self: 'Tell your recovery team soon about {medicine}.',
				other: 'Help them tell their recovery team soon about {medicine}.'
			}
		},
		body: [
			{
				self: 'You noticed this and looked for help. A setback is not a failure.',
				other: 'Being in recovery and asking for help go together. A setback is not a failure.'
			},
			{
				self: 'Both can be looked after at the same time. Please do not stop your other treatment over this.',
				other: 'Both can be looked after at the same time. Their other treatment should not stop over this.'
			},
			'No team? Call {drug-line}. ' + NO_NAME
		]
	},
	'helping-someone': {
		heading: 'Helping someone',
		lead: { soon: 'Talk with a family line or {drug-line} soon, for you as well as for them.' },
		body: [
			'Pick a calm time. Say what you saw, with no label and no blame. Ask, listen, and offer to go along.',
			'Please do not hide the medicine or take it away. A sudden stop can be dangerous.',
			'If they may take opioids, keep naloxone at home. ' + SLOW_BREATHING,
			'You can ask a pharmacist too, even if they are not ready. Look after yourself as well. You cannot carry this alone.'
		]
	},
	talk: {
		heading: 'Talk it through',
		lead: {
			soon: {
				self: 'Talk with {prescriber} or a pharmacist in the next two weeks.',
				other: 'Help them talk with {prescriber} or a pharmacist in the next two weeks.'
			}
		},
		body: [
			'These questions cannot rule anything out. If a worry stays with you, ask sooner.',
			'At a pharmacy you can ask for a private word about {medicine}.',
			{
				self: 'Call sooner if you run out or may run out, feel unwell when a dose is late, take it with alcohol or strong painkillers, or find it harder to manage.',
				other:
					'Call sooner if they run out or may run out, feel unwell when a dose is late, take it with alcohol or strong painkillers, or find it harder to manage.'
			},
			'{Drug-line} can answer questions. {Crisis} will listen when it is hard to cope. ' + NO_NAME
		]
	},
	'do-not-stop-suddenly': {
		heading: 'Do not stop suddenly',
		lead: {
			now: 'Take or give no more until the emergency team says so.',
			today: {
				self: 'Do not stop or cut down suddenly on your own.',
				other: 'They should not stop or cut down suddenly on their own.'
			},
			'this-week': {
				self: 'Do not stop or cut down suddenly on your own.',
				other: 'They should not stop or cut down suddenly on their own.'
			},
			soon: {
				self: 'Do not stop or cut down suddenly on your own.',
				other: 'They should not stop or cut down suddenly on their own.'
			}
		},
		body: [
			{ text: 'After that, do not stop for good without a plan.', at: ['now'] },
			{ text: 'Is no emergency team on the way? Then ask {advice} today what to do about the next dose.', at: ['now'] },
			{
				text: {
					self: 'After regular use, a sudden stop can make you very ill. It can even cause a fit (seizure). It can put your life at risk.',
					other:
						'After regular use, a sudden stop can make people very ill. It can even cause a fit (seizure). It can put their life at risk.'
				},
				at: ['today', 'this-week', 'soon']
			},
			{ text: 'This goes for sleep tablets like zopiclone and zolpidem too.', if: 'z-drug', at: ['today', 'this-week', 'soon'] },
			{ text: 'A slow change, planned with a clinician, is safer.', at: ['today', 'this-week', 'soon'] }
		]
	}
} satisfies AllCardWords;
