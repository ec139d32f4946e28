import { street } from '#lib/content/conditions.ts';
import { SAY_QUESTIONS, SAY_WHEN, type SayId } from '#lib/content/say.ts';
import { booking, justStop, phone, questions } from '#lib/handoff/say.ts';
import { script } from '#lib/handoff/script.ts';
import { holds } from '#lib/screening/condition.ts';
import type { Answers } from '#lib/screening/question.ts';
import { wording, type Text } from '#lib/screening/text.ts';
import { audienceOf, SOMEONE_ELSE } from './audience.ts';
import { listed } from './list.ts';
import { cardText } from './say-card.ts';
import {
	factsOf,
	makingOf,
	medicinesOf,
	namesOf,
	offersOf,
	toOf,
	type Making,
	type SayCatalogue,
	type SayOffer,
	type SaySetting
} from './say-making.ts';
import { listOf } from './script-view.ts';

export interface SayView {
	readonly id: SayId;
	readonly heading: string;
	readonly hint: string;
	/** The hint sends to the page with the lines that are open. */
	readonly guidance: boolean;
	readonly text: string;
	readonly offers: readonly SayOffer[];
}

/** What an ambulance is told beside the danger: what may be behind it, and who it is. They ask the rest. */
const FOR_AMBULANCE: { readonly [question: string]: readonly string[] | 'all' } = {
	now: 'all',
	who: 'all',
	age: 'all',
	changed: 'all',
	body: ['tremor', 'jerks', 'sweats-heart'],
	alongside: [
		'alcohol',
		'alcohol-daily',
		'alcohol-stopped',
		'opioids',
		'opioid-treatment',
		'gabapentinoids',
		'sleep-medicines',
		'other-sedatives'
	],
	life: ['epilepsy', 'past-withdrawal', 'breathing-condition', 'lives-alone']
};

/**
 * The first words on the phone in an emergency. Thoughts of harm are among them: they are what the call is about. So are all the
 * medicines that were marked, those from the street too: who treats somebody for the wrong one may harm them.
 */
function emergencyText(making: Making): string {
	const { words, answers, open, setting } = making;
	const told = Object.fromEntries(
		Object.entries({ ...open, now: answers['now'] ?? [] }).map(([question, options = []]) => {
			const wanted = FOR_AMBULANCE[question] ?? [];
			return [question, options.filter((option) => wanted === 'all' || wanted.includes(option))];
		})
	);
	const { audience, put } = factsOf(making, 'emergency');
	const names = namesOf(words, answers);
	const medicine = medicinesOf(making, names, listed(names, setting.locale));
	const list = (question: 'body' | 'alongside') => listOf(words, question, told, setting.locale);
	const breaths = script(words.script, told, {
		audience,
		...(names.length > 0 && { medicine }),
		bought: false,
		urgency: 'now',
		bodySigns: list('body'),
		alongside: list('alongside')
	});
	return [...breaths, ...(holds(street, answers) ? [words.say.unsure] : []), ...put].join('\n');
}

function questionsText(making: Making): string {
	const { words, answers, open } = making;
	const { audience, put } = factsOf(making, 'questions');
	const fitting = SAY_QUESTIONS.filter((one) => holds(one.when, answers) && ('quiet' in one || holds(one.when, open)));
	const say = (text: Text) => wording(text, audience);
	return questions(
		fitting.map(({ id }) => say(words.say.questions[id])),
		put,
		say(words.say.questions.worse)
	);
}

/** The texts that are there, in the order of the page. What is not there, and why: `sayLeftOut`. */
function textsOf(making: Making): readonly (readonly [SayId, string | undefined])[] {
	const { words, answers, open, setting } = making;
	if (setting.urgency === 'now') {
		return [
			['emergency', emergencyText(making)],
			['card', cardText(making)]
		];
	}
	return [
		['phone', phone(words.say, words.script, open, factsOf(making, 'phone'))],
		['booking', mayUseForm(answers) ? booking(words.say, words.script, open, factsOf(making, 'booking')) : undefined],
		['card', cardText(making)],
		['questions', questionsText(making)],
		['just-stop', justStop(words.say, factsOf(making, 'just-stop'))]
	];
}

/** A form stays with a practice, under the name of whoever it is about, or of whoever keeps a child's account. */
const mayUseForm = (answers: Answers): boolean => !holds(SOMEONE_ELSE, answers) && !holds(SAY_WHEN['under-18'], answers);

function headingOf({ words: { say }, open, answers, setting }: Making, id: SayId): { heading: Text; hint: Text } {
	const { urgency } = setting;
	if (id === 'phone') {
		const to = toOf(answers, urgency);
		const { phone: usual, phoneToday } = say.instead;
		return { ...say.texts.phone, hint: urgency === 'today' && to !== 'service' ? phoneToday[to] : usual[to] };
	}
	if (id === 'booking' && urgency === 'today') return { ...say.texts.booking, hint: say.instead.bookingToday };
	if (id === 'emergency' && !holds(SAY_WHEN['danger-now'], answers) && answers['now']?.includes('harm')) {
		return { ...say.texts.emergency, hint: say.instead.harmAlone };
	}
	if (id === 'card' && urgency === 'now') return { ...say.texts.card, hint: say.instead.cardNow };
	if (id === 'just-stop' && holds(SAY_WHEN['long-ago'], open)) return say.instead.longAgo;
	return say.texts[id];
}

/** The sentence that no one can be sure what is in it stands in this text unasked, and gives away what a person may keep to themselves. */
const tellsUnasked = (id: SayId, answers: Answers, { urgency }: SaySetting): boolean =>
	urgency === 'now' && (id === 'emergency' || id === 'card') && holds(street, answers);

/**
 * The texts for these answers. What is private stands in none of them until the person puts it in (`choices`). The exceptions
 * are all for an emergency, and said in docs/content.md: the words for the call tell thoughts of harm and name every medicine,
 * those from the street too; the card says "I do not feel safe"; where it came from the street, both say that no one can be sure
 * what is in it, the card also that the name may not be right, and the hint above says what that may show; and what was taken out
 * of the sheet (`told`) stays in both. At any time what is private still chooses whom to ask, by when, and what is left unsaid.
 */
export function sayView(words: SayCatalogue, answers: Answers, setting: SaySetting): SayView[] {
	const making = makingOf(words, answers, setting);
	const audience = audienceOf(answers);
	return textsOf(making).flatMap(([id, text]) => {
		if (text === undefined) return [];
		const { heading, hint } = headingOf(making, id);
		const hints = [hint, ...(tellsUnasked(id, answers, setting) ? [words.say.instead.unsureNow] : [])];
		return [
			{
				id,
				heading: wording(heading, audience),
				hint: hints.map((one) => wording(one, audience)).join(' '),
				guidance: id === 'phone' && setting.urgency === 'today',
				text,
				offers: offersOf(making, id)
			}
		];
	});
}

/** Why a text is not there, where a person might look for it. */
export function sayLeftOut({ say }: SayCatalogue, answers: Answers, { urgency }: SaySetting): string[] {
	const audience = audienceOf(answers);
	if (urgency === 'now') return [wording(say.leftOut.now, audience)];
	if (mayUseForm(answers)) return [];
	return [wording(audience === 'other' ? say.leftOut.bookingOther : say.leftOut.bookingYoung, audience)];
}
