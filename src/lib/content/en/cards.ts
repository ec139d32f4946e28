import type { Text } from '../../screening/text.ts';
import type { AllCardWords, Line } from '../words.ts';

const AMBULANCE = 'Call {emergency} and ask for an ambulance.';
const NO_NAME = 'You can call without giving your name.';
/** Signs that breathing may be failing, whoever it is. */
const SLOW_BREATHING = 'Call {emergency} at once if anyone is hard to wake, cannot stay awake, slurs words or breathes slowly.';
/** Signs of dangerous withdrawal, whoever it is. */
const WITHDRAWAL = 'Call {emergency} for a fit (seizure), bad confusion, seeing or hearing things, or bad chest pain.';
const ASK_NEXT_DOSE: Text = {
	self: 'Ask what to do about your next dose. Please do not decide alone. Do not take extra to catch up.',
	other: 'Ask what to do about their next dose. Please do not decide it between you. They should take no extra to catch up.'
};
const DO_NOT_STOP: Text = {
	self: 'Do not stop or cut down suddenly on your own.',
	other: 'They should not stop or cut down suddenly on their own.'
};
const EITHER: Line = {
	text: { self: 'Do not stop either one suddenly.', other: 'They should not stop either one suddenly.' },
	if: 'still-takes'
};
const ASK_PLAN: Line = {
	text: { self: 'Please do not stop suddenly. Ask for a plan.', other: 'They should not stop suddenly. Ask for a plan.' },
	if: 'still-takes'
};
const ASK_FIRST: Line = { text: 'Please do not stop {medicine} because of this. Ask first.', if: 'still-takes' };
const NOT_AGAIN: Line = {
	text: {
		self: 'Please do not start {medicine} again on your own.',
		other: 'They should not start {medicine} again on their own.'
	},
	if: 'stopped-long-ago'
};
const SLEEPY: Line = {
	text: {
		self: 'You said you are sleepy in the day. More than usual now? Call {emergency}.',
		other: 'You said they are sleepy in the day. More than usual now? Call {emergency}.'
	},
	if: 'sleepy'
};
/** Said of whoever prescribes it, as there may be no one. */
const PRESCRIBED: Line = { text: 'Does someone prescribe {medicine}? Tell them too.', at: ['today'] };
/** The same words at any time but now. */
const notNow = (lead: Text) => ({ today: lead, 'this-week': lead, soon: lead });
const GO_TO_THEM = 'They live alone. Go to them, or ask someone near them to go.';
const SAY_WHAT = { first: 'Say what was taken,', rest: 'even if you are not sure. Say if any was stopped or missed.' };
const NOT_BREATHING = { first: 'Not breathing?', rest: 'Push hard and fast on the chest. The team on the phone will guide you.' };
const NALOXONE = {
	first: 'Got naloxone?',
	rest: 'Give this spray or shot against opioids. It does no harm if no opioid was taken.'
};

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
			{ first: 'Nothing in the mouth.', rest: 'Only a rescue medicine, as the care plan says. Do not hold them down.' },
			{ first: 'When it ends,', rest: 'roll them on to their side.' },
			{ first: 'Stay with them.', rest: 'If it is you: ask someone to come.' }
		],
		body: [
			'Stopping or cutting down this kind of medicine can cause fits.',
			'Known epilepsy and a usual fit? Follow the care plan, and call the epilepsy team the same day.',
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
			{
				first: 'Let someone else keep the tablets',
				rest: 'and hand over each dose on time. Hold none back, unless something was taken or the emergency team says so. Throw none away.'
			},
			{ first: 'Taken something?', rest: 'Call {emergency}, even if nothing is felt yet.' },
			{ first: 'Stay in touch.', rest: 'Talk again tomorrow.' }
		],
		body: [
			{
				text: {
					self: 'You live alone. Ask someone to come, or stay on the line with {crisis}.',
					other: GO_TO_THEM
				},
				if: 'lives-alone'
			},
			'Some people have had such thoughts on this kind of medicine, or coming off it. Tell whoever answers about {medicine}.'
		]
	},
	'stopped-suddenly': {
		heading: 'A sudden stop or cut',
		lead: {
			now: 'Call {emergency} and ask for an ambulance. Tell them {medicine} was stopped or cut.',
			today: {
				self: 'Call {advice} today. Tell them you have stopped {medicine}.',
				other: 'Call {advice} today. Say that {medicine} was stopped.'
			},
			'this-week': {
				self: 'Talk with {prescriber} this week. Tell them you have stopped {medicine}.',
				other: 'Help them talk with {prescriber} this week. Say that {medicine} was stopped.'
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
			{ if: 'stopped', heading: { self: 'You have stopped', other: 'They have stopped' } }
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
			{ text: ASK_NEXT_DOSE, if: 'ran-out', at: ['today', 'this-week'] },
			{
				text: {
					self: 'Ask what to do now, and whether to take it again. Please do not decide alone. Take no extra.',
					other:
						'Ask what to do now, and whether to take it again. Please do not decide it between you. They should take no extra.'
				},
				if: 'stopped',
				at: ['today', 'this-week']
			},
			{
				text: {
					self: 'Please do not fill the gap with pills you cannot be sure of. A drug service can help. Tell {advice} what you took.',
					other:
						'Please do not help them fill the gap with pills no one can be sure of. A drug service can help. Tell {advice} what was taken.'
				},
				if: 'street-supply',
				at: ['today', 'this-week']
			},
			{ text: 'Tell them about alcohol as well, even if it has been stopped.', if: 'drinks-heavily', at: ['today', 'this-week'] },
			{
				text: {
					self: 'Call even if you feel well.',
					other: 'Call even if they feel well.'
				},
				at: ['today', 'this-week']
			},
			{
				text: 'Feeling unwell may start in a day or two, or later. No one can say just when.',
				if: 'acts-short',
				at: ['today', 'this-week']
			},
			{
				text: 'Feeling unwell may take several days to start, or up to three weeks. It can start sooner too.',
				if: 'acts-long',
				at: ['today', 'this-week']
			},
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
				self: 'Call {crisis} now. Tell them how bad it feels.',
				other: 'Call {crisis} now. Ask how to help.'
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
				text: {
					self: 'Ask someone else to keep your tablets and hand you each dose on time. Throw none away.',
					other: 'With their OK, keep the tablets and hand over each dose on time. Never hold a dose back. Throw none away.'
				},
				if: 'still-takes'
			},
			{
				text: {
					self: 'Any tablets left? Ask someone else to keep them.',
					other: 'Any tablets left? With their OK, keep them.'
				},
				if: 'stopped-long-ago'
			},
			{ text: 'Ask {advice} about any dose.', if: 'street-supply' },
			{
				text: {
					self: 'No one near? Put the tablets out of reach. Stay on the line with {crisis}.',
					other: GO_TO_THEM
				},
				if: 'lives-alone'
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
			'Bad chest pain: tight or heavy, spreads, lasts over 15 minutes, or comes with short breath, sweating or feeling sick. Passing out. A swollen face or tongue. Signs of a stroke.',
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
			'On a blood thinner? Say so. Tell them about {medicine} too.',
			'Call {emergency} for a fit (seizure), bad confusion, passing out, or anyone who is very sleepy or hard to wake. In doubt, call {emergency}.',
			{ self: 'Ask someone to stay with you.', other: 'Stay with them.' },
			'This kind of medicine can make people sleepy, so changes are easy to miss.',
			{
				text: 'From 65 on, falls and broken bones are more common with this kind of medicine. Say how the fall came about.',
				if: '65-plus'
			},
			ASK_FIRST
		]
	},
	'cut-down-unwell': {
		heading: 'Unwell on less',
		lead: {
			today: {
				self: 'Call {advice} today. Tell them you took less of {medicine} and feel unwell.',
				other: 'Call {advice} today. Say they took less of {medicine} and feel unwell.'
			}
		},
		instead: [
			{
				if: 'no-cut-told',
				heading: 'Shaking, jerks or a racing heart',
				lead: {
					today: {
						self: 'Call {advice} today. Tell them what your body does, and about any past fit.',
						other: 'Call {advice} today. Say what you see, such as shaking or jerks, and tell of any past fit.'
					}
				}
			}
		],
		body: [
			ASK_NEXT_DOSE,
			WITHDRAWAL,
			'Shaking, jerks or a racing heart are worth a check the same day. They can come from a late or smaller dose, and seem like the old trouble coming back.',
			{ self: 'Do not drive for now.', other: 'Ask them not to drive for now.' }
		]
	},
	'running-out': {
		heading: 'A gap may be coming',
		lead: {
			today: {
				self: 'Call a pharmacist today, or {advice}. Tell them you may run out of {medicine}.',
				other: 'Call a pharmacist today, or {advice}. Say that {medicine} may run out.'
			}
		},
		body: [
			'Call now, while some is left. Ask how to avoid a gap.',
			'Cannot get it, or keep it down? Say so.',
			'A dose already missed, shaking, or jerks? Say that first.',
			'Please do not cut doses to make it last. A sudden drop can make people very ill.',
			{ text: 'A drug service can help too. ' + NO_NAME, if: 'street-supply' },
			WITHDRAWAL
		]
	},
	epilepsy: {
		heading: 'Epilepsy and fits',
		lead: {
			today: 'Call the epilepsy team today. If you cannot reach them, call {advice}.',
			'this-week': 'Call the epilepsy team this week. Tell them what you marked here.',
			soon: 'Call the epilepsy team soon, and before any change.'
		},
		body: [
			{
				text: {
					self: 'Do not change how you take {medicine} on your own. Not a little, not for a day.',
					other: 'Do not let {medicine} be changed without the team. Not a little, not for a day.'
				},
				if: 'still-takes'
			},
			{ text: ASK_NEXT_DOSE, if: 'still-takes', at: ['today'] },
			NOT_AGAIN,
			{
				text: 'Even a small cut can bring more fits, or worse ones. A sudden stop can bring fits that do not end without help.',
				if: 'still-takes'
			},
			'This goes for a child too. If you are a parent, call the child’s epilepsy team.',
			'Call {emergency} for a first fit, a fit of over five minutes, one fit after another, a fit that is not like the usual ones, or a fit after a missed dose.'
		]
	},
	pregnancy: {
		heading: 'Pregnancy and babies',
		lead: {
			today: 'Call a midwife today, or {advice}. Tell them about {medicine}.',
			'this-week': 'Call a midwife or {prescriber} in the next day or two. Tell them about {medicine}.',
			soon: {
				self: 'Talk with {prescriber} soon. Tell them you hope to have a baby.',
				other: 'Help them talk with {prescriber} soon about hoping for a baby.'
			}
		},
		body: [
			{ text: DO_NOT_STOP, if: 'still-takes' },
			NOT_AGAIN,
			{
				self: 'The team can weigh what is best for you and the baby.',
				other: 'The team can weigh what is best for parent and baby.'
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
			today: 'Call {advice} today. Tell them about the opioid and {medicine}.',
			'this-week': {
				self: 'Talk with {prescriber} or a pharmacist this week. Tell them about the opioid and {medicine}.',
				other: 'Help them talk with {prescriber} or a pharmacist this week about the opioid and {medicine}.'
			}
		},
		body: [
			SLOW_BREATHING,
			SLEEPY,
			PRESCRIBED,
			'With this kind of medicine, opioids (strong painkillers, codeine, methadone and more) can slow or stop breathing.',
			'Ask for naloxone to keep at home. Show people where it is.',
			{
				text: {
					self: 'You live alone, and naloxone must be given by someone else. Ask someone to check on you.',
					other: 'They live alone, and naloxone must be given by someone else. Check on them, or ask someone to.'
				},
				if: 'lives-alone'
			},
			EITHER,
			{
				text: { self: 'Do not stop the opioid suddenly.', other: 'They should not stop the opioid suddenly.' },
				if: 'stopped-long-ago'
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
			SLEEPY,
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
			'Ask if tablets can be tested near you.',
			ASK_PLAN
		]
	},
	'breathing-condition': {
		heading: 'Lungs and breathing',
		lead: {
			today: {
				self: 'Call {advice} today. Tell them about your breathing and {medicine}.',
				other: 'Call {advice} today. Tell them about their breathing and {medicine}.'
			},
			'this-week': {
				self: 'Talk with {prescriber} this week. Tell them about your breathing and {medicine}.',
				other: 'Help them talk with {prescriber} this week about their breathing and {medicine}.'
			}
		},
		body: [
			SLOW_BREATHING,
			SLEEPY,
			PRESCRIBED,
			'With a lung problem, or pauses in breath at night, this kind of medicine can be risky. More so with opioids, alcohol or other things that make people sleepy. Health services advise an early review.',
			'Name all that is taken. Ask before any change.'
		]
	},
	gabapentinoids: {
		heading: 'With gabapentin or pregabalin',
		lead: {
			today: 'Call a pharmacist today, or {advice}. Tell them about both kinds of medicine.',
			'this-week': {
				self: 'Talk with a pharmacist or {prescriber} this week. Tell them about both kinds of medicine.',
				other: 'Help them talk with a pharmacist or {prescriber} this week about both kinds of medicine.'
			}
		},
		body: [
			SLOW_BREATHING,
			SLEEPY,
			'Gabapentin or pregabalin with {medicine} can cause bad breathing trouble. The risk is higher with lung disease, with age, and with opioids or alcohol.',
			EITHER,
			'Ask before any change.'
		]
	},
	alcohol: {
		heading: 'With alcohol',
		lead: {
			now: 'Call {emergency} and ask for help. Say that heavy drinking was stopped.',
			today: 'Call {advice} today. Tell them about alcohol and {medicine}.',
			'this-week': {
				self: 'Talk with a pharmacist or {prescriber} this week about alcohol and {medicine}.',
				other: 'Help them talk with a pharmacist or {prescriber} this week about alcohol and {medicine}.'
			}
		},
		body: [
			{
				text: {
					self: 'You said you stopped heavy drinking. Shaking, jerks, sweating or a racing heart now? Call {emergency}.',
					other: 'You said they stopped heavy drinking. Shaking, jerks, sweating or a racing heart now? Call {emergency}.'
				},
				if: 'withdrawing-from-alcohol'
			},
			SLOW_BREATHING,
			SLEEPY,
			'Health services advise not to drink with this kind of medicine. Sleep can get so deep that it is hard to wake.',
			{
				text: {
					self: 'Do you drink a lot on most days? Ask before you stop.',
					other: 'Do they drink a lot on most days? Ask before they stop.'
				},
				at: ['today', 'this-week']
			},
			'Stopping heavy drinking suddenly can be dangerous too.',
			{ text: 'Any shaking, jerks or a racing heart? Say so.', if: 'drinks-heavily', at: ['today'] },
			{ text: WITHDRAWAL, if: 'drinks-heavily' }
		]
	},
	'asleep-acts': {
		heading: 'Things done while asleep',
		lead: { today: 'Talk with a pharmacist today, or {advice}.' },
		body: [
			'Tell them what was done while asleep, or is not recalled. Walking, driving or other things all count.',
			{
				text: {
					self: 'For zopiclone, zolpidem and other Z-drugs: please do not take the next dose until you have asked today.',
					other: 'For zopiclone, zolpidem and other Z-drugs: they should not take the next dose until you have asked today.'
				},
				if: 'still-takes'
			},
			{
				text: {
					self: 'Any other kind? Ask before the next dose is due. Please do not skip it on your own. Not sure which kind? Ask now.',
					other:
						'Any other kind? Ask before the next dose is due. They should not skip it on their own. Not sure which kind? Ask now.'
				},
				if: 'still-takes'
			},
			{ text: 'Is it for epilepsy? Ask the epilepsy team now, so that no dose is late.', if: 'epilepsy' },
			'Health services take this as serious. It can follow a single dose, and people have been badly hurt.',
			{
				text: 'If it is taken most nights, a sudden stop has risks too. That is why to ask today.',
				if: 'still-takes'
			},
			{ self: 'Tell someone, and keep car keys out of reach.', other: 'Help them keep car keys out of reach.' }
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
			'The same goes for a bike, tools or work up high.',
			'This kind of medicine is linked with more road crashes. Alcohol makes it worse. Take the same care after a new start or a change of dose.',
			{ text: 'No one should skip a dose so that they can drive. Ask instead.', if: 'still-takes' }
		]
	},
	'cut-down': {
		heading: 'Less than usual',
		lead: {
			today: {
				self: 'Call {advice} today. Tell them you took less of {medicine} than usual.',
				other: 'Call {advice} today. Say they took less of {medicine} than usual.'
			},
			'this-week': {
				self: 'Talk with {prescriber} this week. Tell them you took less of {medicine} than usual.',
				other: 'Help them talk with {prescriber} this week. Say they took less of {medicine} than usual.'
			}
		},
		body: [
			{
				self: 'Please do not change it again on your own, up or down. Do not take extra to catch up.',
				other: 'Please do not help them change it again, up or down. They should take no extra to catch up.'
			},
			PRESCRIBED,
			'A slow plan, made with help, is safer. It can slow down or pause.',
			'Unwell? Call {advice} the same day.',
			WITHDRAWAL
		]
	},
	tapering: {
		heading: { self: 'Your plan to cut down', other: 'Their plan to cut down' },
		lead: {
			today: {
				self: 'Call {advice} today. Tell them how you feel on the plan.',
				other: 'Call {advice} today. Say how they feel on the plan.'
			},
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
			'Plans can slow down or pause. Ask if it gets hard. That is not failing. Please do not change the plan without asking.',
			'Most plans take months. There is no set pace. Talking therapy can help along the way.',
			'It can seem like the old trouble coming back. Say so. It helps to know which it is.',
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
			WITHDRAWAL,
			'If it starts to feel hopeless, call {crisis}. In danger, call {emergency}.'
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
			SLEEPY,
			'The effects can add up. This may go for sleep tablets, antipsychotics, two medicines of this kind, and other drugs.',
			'Tell {prescriber} about all of them. Ask before any change.'
		]
	},
	'not-yours': {
		heading: { self: 'Prescribed for someone else', other: 'Not prescribed for them' },
		lead: { 'this-week': 'Talk with a pharmacist or {drug-line} this week. ' + NO_NAME },
		body: [
			'Many people get it from a friend or relative. A pharmacist can check how it fits with health and all else that is taken.',
			ASK_PLAN,
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
			'Not sure how to begin? A youth line can help to find the words. ' + NO_NAME,
			{ text: 'If it was given for fits, do not change it. Call the epilepsy team.', if: 'still-takes' },
			'If it feels too much, call {crisis} today.'
		]
	},
	'body-used-to-it': {
		heading: 'Your body may have got used to it',
		lead: {
			'this-week': 'Talk with {prescriber} this week. Tell them what you feel when a dose is late or smaller.',
			soon: 'Talk with {prescriber} or a pharmacist soon. Ask if {medicine} is still right for you.'
		},
		instead: [
			{
				if: 'stopped-long-ago',
				lead: {
					'this-week': 'Tell {prescriber} this week how you feel since you stopped.',
					soon: 'Tell {prescriber} soon how you feel since you stopped.'
				}
			}
		],
		body: [
			'With steady use, the body adapts. That is common, even when each dose is taken as prescribed. It is not a fault, and it is not the same as addiction.',
			'It is why a sudden stop can make people very ill.',
			{ text: 'You could ask: what else could help me? If we change it, how would we go slowly?', if: 'still-takes' },
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
			'These are things to talk about. They are not a verdict on you. There can be many reasons.',
			ASK_PLAN
		]
	},
	'one-sign': {
		heading: 'One thing to bring up',
		lead: { soon: 'Tell {prescriber} or a pharmacist soon about the sign you marked.' },
		body: [
			'One sign can have many causes. It is still worth a talk.',
			'These questions cannot rule anything out. If it happens again or worries you, ask sooner.'
		]
	},
	'slower-with-help': {
		heading: 'Slower, and with help',
		lead: {
			'this-week': {
				self: 'Ask {prescriber} this week about a slow plan with support.',
				other: 'Help them ask {prescriber} this week about a slow plan with support.'
			}
		},
		instead: [
			{
				if: 'stopped-long-ago',
				heading: 'With help',
				lead: {
					'this-week': {
						self: 'Tell {prescriber} this week how you feel since you stopped.',
						other: 'Help them tell {prescriber} this week how they feel since they stopped.'
					}
				}
			}
		],
		body: [
			{ text: 'To try and find it hard is not failing. It may have been too fast.', if: 'hard-to-stop' },
			{
				text: 'There may be reasons to wait with what was advised. Talk about them. The choice is one to make together.',
				if: 'against-advice'
			},
			{ text: 'Most plans take months. They can slow down or pause.', if: 'still-takes' },
			'Ask about talking therapy. It can help.',
			{
				text: {
					self: 'Until then, please do not stop or cut down on your own.',
					other: 'Until then, please do not push them to stop or cut down.'
				},
				if: 'still-takes'
			}
		]
	},
	'effects-to-mention': {
		heading: 'What you noticed',
		lead: {
			'this-week': {
				self: 'Tell {prescriber} or a pharmacist this week what you noticed.',
				other: 'Help them tell {prescriber} or a pharmacist this week what you noticed.'
			},
			soon: {
				self: 'Tell {prescriber} or a pharmacist soon what you noticed.',
				other: 'Help them tell {prescriber} or a pharmacist soon what you noticed.'
			}
		},
		body: [
			'Being sleepy, unsteady, low or forgetful can come from this kind of medicine, even at the usual dose. It can have other causes too. It does not prove addiction.',
			{
				text: 'A few people get more upset, angry or restless after a dose. If it happens again, call {advice} the same day. If anyone may get hurt, call {emergency}.',
				if: 'opposite'
			},
			{ text: 'Tell them about each fall. Ask what could help prevent the next one.', if: 'fell' },
			{
				text: 'From 65 on, falls and memory trouble are more common with this kind of medicine. Ask for a review of all that is taken.',
				if: '65-plus'
			},
			'If it starts to feel hopeless, call {crisis}.',
			ASK_FIRST
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
			'Some sleep, cold and allergy remedies make people more sleepy. Uppers such as cocaine may hide the warning signs of this kind of medicine.',
			'Ask before an antidepressant or any other medicine is stopped.',
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
			'Being in recovery and asking for help go together. A setback is not a failure.',
			'Both can be looked after at the same time. No other treatment should stop over this.',
			'No team? Call {drug-line}. ' + NO_NAME
		]
	},
	'helping-someone': {
		heading: 'Helping someone',
		lead: { soon: 'Talk with a family line or {drug-line} soon, for you as well as for them.' },
		body: [
			'Pick a calm time. Say what you saw, with no label and no blame. Ask, listen, and offer to go along.',
			{ text: 'Please do not hide the medicine or take it away. A sudden stop can be dangerous.', if: 'takes-without-danger' },
			{ text: 'Keep any tablets and the packet. The ambulance team will want to see them.', if: 'danger-now' },
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
				text: 'Call sooner if it may run out, if a late dose feels bad, if alcohol or strong painkillers come in, or if it gets harder to manage.',
				if: 'still-takes'
			},
			'{Drug-line} can answer questions. {Crisis} will listen when it is hard to cope. ' + NO_NAME
		]
	},
	'do-not-stop-suddenly': {
		heading: 'Do not stop suddenly',
		lead: {
			now: 'Take or give no more until the emergency team says so.',
			...notNow(DO_NOT_STOP)
		},
		instead: [
			// A danger of the gate first: there, and only there, the words above at `now` stand whatever else is marked.
			{ if: 'danger-now' },
			{
				if: 'ran-out',
				lead: {
					now: {
						self: 'Ask the emergency team about the next dose. Take no extra if you get more.',
						other: 'Ask the emergency team about the next dose. They should take no extra if they get more.'
					},
					...notNow({
						self: 'Do not face a sudden stop alone: ask first. Take no extra if you get more.',
						other: 'They should not face a sudden stop alone: ask first. They should take no extra if they get more.'
					})
				}
			},
			{
				if: 'stopped',
				lead: {
					now: {
						self: 'Do not start again on your own. Ask the emergency team what to do.',
						other: 'They should not start again on their own. Ask the emergency team what to do.'
					},
					...notNow({
						self: 'Do not face a sudden stop alone, and do not start again on your own. Ask first.',
						other: 'They should not face a sudden stop alone, and should not start again on their own. Ask first.'
					})
				}
			},
			// As the card above it says: each dose on time, unless something was taken.
			{
				if: 'may-harm',
				lead: {
					now: {
						self: 'Do not stop suddenly, and take no extra. If something was taken, take no more until the emergency team says so.',
						other:
							'They should not stop suddenly, and should take no extra. If something was taken, give no more until the team says so.'
					}
				}
			},
			// The medicine may be what holds a fit back, after a cut or heavy drinking: "take no more" would be a second sudden stop.
			{
				if: 'still-takes',
				lead: {
					now: {
						self: 'Do not stop suddenly, and take no extra. Ask the emergency team about the next dose.',
						other: 'They should not stop suddenly, and should take no extra. Ask the emergency team about the next dose.'
					}
				}
			}
		],
		body: [
			{ text: 'After that, do not stop for good without a plan.', if: 'danger-now', at: ['now'] },
			{ text: 'A rescue medicine for epilepsy? Use it only as the care plan says.', if: 'epilepsy', at: ['now'] },
			{ text: 'Is no emergency team coming? Then do not stop without asking.', if: 'danger-now', at: ['now'] },
			{ text: 'No team coming? Ask {advice} now about the next dose, and whether to take it.', at: ['now'] },
			{
				text: 'After regular use, a sudden stop can make people very ill. It can even cause a fit (seizure). It can put life at risk.',
				at: ['today', 'this-week', 'soon']
			},
			{ text: 'This goes for sleep tablets like zopiclone and zolpidem too.', if: 'z-drug', at: ['today', 'this-week', 'soon'] },
			{ text: 'A slow change, planned with a clinician, is safer.', at: ['today', 'this-week', 'soon'] }
		]
	}
} satisfies AllCardWords;
