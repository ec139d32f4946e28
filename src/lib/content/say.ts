import type { Urgency } from '../screening/rule.ts';
import type { Text } from '../screening/text.ts';
import {
	all,
	any,
	anySign,
	dangerNow,
	epilepsy,
	has,
	heavyDrinking,
	left,
	mayBeInTheBody,
	maybe,
	opioids,
	type When
} from './conditions.ts';
import { MEDICINES } from './medicines.ts';
import type { OptionOf, QuestionId } from './questions.ts';
import type { SourceId } from './sources.ts';

/**
 * "Say it for me": what a person reads out, sends or shows. Ids name the texts on the page, in tests and in reviews, and are never
 * renamed.
 */
export const SAY_IDS = ['emergency', 'phone', 'booking', 'card', 'questions', 'just-stop'] as const;
export type SayId = (typeof SAY_IDS)[number];

/** What stands in no text until the person puts it in, text by text. */
export const TOPICS = ['pregnancy', 'supply', 'prescribers', 'driving', 'self-harm'] as const;
export type Topic = (typeof TOPICS)[number];

type AnswersOf = { readonly [I in QuestionId]?: readonly OptionOf<I>[] };

/** The answers that tell of each. */
export const TOPIC_ANSWERS: { readonly [T in Topic]: AnswersOf } = {
	pregnancy: { life: ['pregnant', 'trying', 'breastfeeding'] },
	supply: {
		source: ['someone-elses', 'online-or-street'],
		medicine: MEDICINES.filter((medicine) => 'street' in medicine).map(({ id }) => id)
	},
	prescribers: { 'several-prescribers': ['once', 'more-than-once'] },
	driving: { driving: ['once-or-twice', 'monthly', 'weekly', 'daily'], life: ['drives'] },
	'self-harm': { now: ['harm'], mood: ['hopeless'] }
};

/**
 * The texts that each can be put into. Not "just stop": it tells nothing of the person. Nobody at an emergency department asks
 * about driving; and who calls an ambulance is asked for nothing but the danger, the medicine and what may be in it.
 */
export const OFFERS: { readonly [S in SayId]: readonly Topic[] } = {
	emergency: ['pregnancy', 'supply'],
	phone: TOPICS,
	booking: TOPICS,
	card: ['pregnancy', 'supply', 'prescribers', 'self-harm'],
	questions: TOPICS,
	'just-stop': []
};

/** Named facts that choose a sentence. */
export const SAY_WHEN = {
	'danger-now': dangerNow,
	'danger-unsure': has('now', 'not-sure'),
	'still-takes': mayBeInTheBody,
	'stopped-already': left,
	'long-ago': has('changed', 'stopped-longer'),
	tapering: has('changed', 'tapering'),
	'under-18': has('age', 'under-18'),
	unwell: any(anySign('body'), anySign('unwell-when-late')),
	'not-right': any(anySign('body'), anySign('mood'), anySign('memory')),
	mixes: any(anySign('alongside'), anySign('mixing')),
	noticed: any(anySign('daytime'), anySign('memory')),
	asleep: has('daytime', 'did-things-asleep'),
	'hit-head': has('daytime', 'hit-head'),
	epilepsy,
	'opioid-treatment': has('alongside', 'opioid-treatment')
} as const satisfies Record<string, When>;
export type SayWhen = keyof typeof SAY_WHEN;

/** Whoever has not stopped, as far as we know. */
const mayTakeIt = maybe(has('changed', 'no', 'running-out', 'ran-out', 'cut-down', 'tapering'));

/**
 * The questions to ask, what matters most first: the first two that hold are shown, and one that always fits. What is `quiet` tells
 * nothing by its words, so it is asked also where the person does not want the answer behind it told.
 */
export const SAY_QUESTIONS = [
	{ id: 'private', quiet: true, when: has('age', 'under-18') },
	{
		id: 'next-dose',
		quiet: true,
		when: any(has('changed', 'running-out', 'ran-out'), all(mayTakeIt, has('daytime', 'did-things-asleep')))
	},
	{ id: 'again', when: has('changed', 'stopped', 'stopped-weeks') },
	{ id: 'took-less', when: has('changed', 'cut-down') },
	{ id: 'head', when: has('daytime', 'hit-head') },
	{ id: 'naloxone', when: opioids },
	{ id: 'drinking', when: heavyDrinking },
	{ id: 'epilepsy', when: epilepsy },
	{ id: 'plan', when: has('changed', 'tapering') },
	{ id: 'other-cause', when: all(has('changed', 'stopped-longer'), any(anySign('body'), anySign('mood'), anySign('memory'))) },
	{ id: 'together', when: any(anySign('alongside'), anySign('mixing')) },
	{ id: 'late', when: all(mayTakeIt, any(anySign('body'), anySign('unwell-when-late'))) },
	{ id: 'falls', when: has('daytime', 'fell', 'unsteady') },
	{ id: 'easier', when: all(mayTakeIt, has('failed-attempts', 'once', 'more-than-once')) },
	{
		id: 'noticed',
		when: all(
			mayBeInTheBody,
			any(anySign('daytime'), anySign('memory'), has('mood', 'tearful', 'low', 'numb', 'irritable', 'opposite'))
		)
	},
	{ id: 'sleep', when: has('reason', 'sleep') },
	{ id: 'worry', when: has('reason', 'anxiety') },
	{ id: 'review', when: has('age', '65-plus') },
	{ id: 'right', when: mayTakeIt },
	{ id: 'slowly', when: mayTakeIt },
	{ id: 'look-out', when: all() },
	{ id: 'else', when: all() }
] as const satisfies readonly { readonly id: string; readonly when: When; readonly quiet?: true }[];
export type SayQuestion = (typeof SAY_QUESTIONS)[number]['id'];

/** The sources whose facts each text carries. What only asks, or says back what was marked, needs none. */
export const SAY_SOURCES: { readonly [S in SayId]: readonly SourceId[] } = {
	emergency: ['phs-overdose-2023', 'nhs-seizure', 'nhs-chest-pain', 'nimh-5-steps', 'asam-2025'],
	phone: ['asam-2025', 'fda-2020', 'nice-ng215'],
	booking: ['asam-2025', 'fda-2020', 'nice-ng215'],
	card: ['asam-2025', 'fda-2020', 'nice-ng215', 'epilepsy-foundation', 'fda-opioid-treatment-2017'],
	questions: ['asam-2025', 'asam-patient-2025', 'nice-ng215', 'scotland-2024-guide', 'epilepsy-foundation'],
	'just-stop': [
		'asam-2025',
		'asam-patient-2025',
		'nice-ng215',
		'fda-2020',
		'racgp-2019',
		'fda-z-drugs-2019',
		'lasting-symptoms-2023',
		'maudsley-2024'
	]
};

/** Whom a text speaks to: the practice that prescribes, a clinic where nobody does and it is for today, else a drug service. */
export type SayTo = 'practice' | 'clinic' | 'service';
export type ByTo = { readonly [T in SayTo]: Text };
/** By the urgency, which is `now` for none of them. */
export type ByTime = { readonly [U in Exclude<Urgency, 'now'>]: Text };

/** What the card tells, in this order. */
export const CARD_ROWS = [
	'age',
	'medicine',
	// Straight after it: whoever has stopped must not be taken for one who takes it.
	'changed',
	'noticed',
	'reason',
	'days',
	'months',
	'health',
	'alcohol',
	'alongside'
] as const;
export type CardRow = (typeof CARD_ROWS)[number];

/** Each text is a whole sentence or two, in the first person; `other` where somebody speaks for another. */
export interface SayWords {
	readonly texts: { readonly [S in SayId]: { readonly heading: Text; readonly hint: Text } };
	/** Where another heading or hint fits better. */
	readonly instead: {
		readonly phone: ByTo;
		/** Where nobody may pick up, and it cannot wait: names the way to the page with the lines that are open (`ui.guidance`). */
		readonly phoneToday: { readonly [T in Exclude<SayTo, 'service'>]: Text };
		readonly bookingToday: Text;
		readonly cardNow: Text;
		/** Thoughts of harm, and no other danger. */
		readonly harmAlone: Text;
		/** After the hint, where `unsure` stands in the text unasked. */
		readonly unsureNow: Text;
		readonly longAgo: { readonly heading: Text; readonly hint: Text };
	};
	/** Why a text is not there. */
	readonly leftOut: { readonly now: Text; readonly bookingOther: Text; readonly bookingYoung: Text };
	/** What is put into a text only when the person says so: sentences of it, and a question to ask. */
	readonly topics: {
		readonly pregnant: Text;
		readonly breastfeeding: Text;
		readonly trying: Text;
		readonly bought: Text;
		readonly notMine: Text;
		readonly prescribers: Text;
		readonly drove: Text;
		readonly drives: Text;
		readonly harm: Text;
		readonly hopeless: Text;
		readonly ask: { readonly [T in Topic]: Text };
	};
	/** Names of medicines that are not all: `{names}`. One name alone would be taken for the only one. */
	readonly maybeMore: string;
	/** Said where the supply is not: a team has to know that the pack may not tell what is in it. */
	readonly unsure: string;
	readonly phone: {
		readonly hello: ByTo;
		readonly helloUnnamed: ByTo;
		/** Who asks for another wants to be heard, and to be told nothing. */
		readonly tellMeNothing: string;
		readonly ask: ByTime;
		/** For today: asked of whoever says no. */
		readonly ifNot: Text;
		/** For today: both in eight words, where there is no room for more. */
		readonly askBrief: Text;
		readonly rest: ByTo;
	};
	readonly booking: {
		readonly about: ByTo;
		readonly aboutUnnamed: ByTo;
		readonly time: ByTime;
		readonly call: Text;
		readonly rest: Text;
	};
	/** On the phone and in a form. */
	readonly told: {
		readonly unwell: Text;
		readonly mixes: Text;
		readonly noticed: Text;
		readonly cannotWait: Text;
		readonly sudden: Text;
		readonly suddenAlready: Text;
	};
	readonly card: {
		readonly title: Text;
		/** Before what was marked: "Medicine: clonazepam". */
		readonly rows: { readonly [R in CardRow]: string };
		/** By question and option, where the label of the option does not do behind that. */
		readonly values: { readonly [answer: string]: string };
		/** One was marked, and none can be named. */
		readonly noName: string;
		/** No medicine was marked, or it is not to be told. */
		readonly notSaid: string;
		/** Where what is in it is not sure. */
		readonly unsureName: string;
		/** What stands for thoughts of harm until the person puts them in plainly. */
		readonly notSafe: Text;
		readonly plan: Text;
		readonly planNow: Text;
		readonly planAlready: Text;
		readonly guidelines: string;
		readonly epilepsy: Text;
		readonly opioidTreatment: Text;
		readonly inPrivate: Text;
		readonly notNo: string;
	};
	readonly questions: { readonly [Q in SayQuestion]: Text } & { readonly worse: Text };
	readonly justStop: {
		readonly usual: Text;
		readonly tapering: Text;
		readonly already: Text;
		readonly asleep: Text;
		readonly longAgo: Text;
		readonly epilepsy: Text;
	};
	/** Buttons and notes. Words travel as data: `{sentence}` is the one that was put in. */
	readonly ui: {
		readonly heading: string;
		readonly lead: string;
		/** The label of a field, after its heading. */
		readonly edit: string;
		readonly copy: string;
		readonly copied: string;
		readonly copyFailed: string;
		readonly back: string;
		readonly wentBack: string;
		/** The way back to what to do; the link at the top of the page has the same name. */
		readonly guidance: string;
		/** Above the sentences that are in no text until they are put in. */
		readonly offers: string;
		readonly offersHint: string;
		readonly put: string;
		readonly taken: string;
		/** The person has changed that sentence: we cannot find it to take it out. */
		readonly notFound: string;
		readonly big: string;
		/** The same button, while the card is big. */
		readonly small: string;
		readonly print: string;
	};
}
