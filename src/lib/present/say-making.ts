import type { QuestionId } from '#lib/content/questions.ts';
import { OFFERS, SAY_WHEN, TOPIC_ANSWERS, type SayId, type SayTo, type SayWords, type Topic } from '#lib/content/say.ts';
import { without, type SayFacts } from '#lib/handoff/say.ts';
import { holds } from '#lib/screening/condition.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { fill, wording, type Text } from '#lib/screening/text.ts';
import { audienceOf, mayHavePrescriber, namedMedicines } from './audience.ts';
import type { ScriptCatalogue } from './script-view.ts';

/** Words of the check that these texts say again, and their own. */
export type SayCatalogue = ScriptCatalogue & { readonly say: SayWords };

/** Which topics the person put into which text: `{ 'phone/pregnancy': true }`. Nothing said: left out. */
export type SayChoices = { readonly [choice: string]: boolean };

export interface SaySetting {
	readonly urgency: Urgency;
	readonly choices: SayChoices;
	/**
	 * The answers that the person lets this page tell, of all that were marked; nothing said: all. It changes no word in an
	 * emergency, and never what is decided: whom to ask, by when, and what must not be said to whom.
	 */
	readonly told?: Answers | undefined;
	/** For lists: `en`. */
	readonly locale: string;
}

/** A sentence that is in a text only while the person wants it there. */
export interface SayOffer {
	/** `phone/pregnancy` */
	readonly id: string;
	readonly sentence: string;
	readonly on: boolean;
}

/** What the texts for one person are made from. */
export interface Making {
	readonly words: SayCatalogue;
	/** All of them: for the danger, for whom to ask, and for what can be put in. */
	readonly answers: Answers;
	/** Those that stand in a text unasked: without what is private, and without what the person took out on this page. */
	readonly open: Answers;
	readonly setting: SaySetting;
}

export const makingOf = (words: SayCatalogue, answers: Answers, setting: SaySetting): Making => ({
	words,
	answers,
	open: without(setting.urgency === 'now' ? answers : (setting.told ?? answers), Object.values(TOPIC_ANSWERS)),
	setting
});

export const isOn = ({ choices }: SaySetting, id: SayId, topic: Topic): boolean => choices[`${id}/${topic}`] === true;

/** What was marked that makes a topic a matter at all, in one sentence; nothing where it was not marked. */
function sentenceOf({ say: { topics } }: SayCatalogue, topic: Topic, answers: Answers): Text | undefined {
	const marked = (question: QuestionId, option: string) => answers[question]?.includes(option) ?? false;
	const any = (question: QuestionId) => TOPIC_ANSWERS[topic][question]?.some((option) => marked(question, option)) ?? false;
	switch (topic) {
		case 'pregnancy':
			if (marked('life', 'pregnant')) return topics.pregnant;
			if (marked('life', 'breastfeeding')) return topics.breastfeeding;
			return marked('life', 'trying') ? topics.trying : undefined;
		case 'supply':
			if (marked('source', 'online-or-street') || any('medicine')) return topics.bought;
			return marked('source', 'someone-elses') ? topics.notMine : undefined;
		case 'prescribers':
			return any('several-prescribers') ? topics.prescribers : undefined;
		case 'driving':
			return any('driving') ? topics.drove : marked('life', 'drives') ? topics.drives : undefined;
		case 'self-harm':
			return marked('now', 'harm') ? topics.harm : marked('mood', 'hopeless') ? topics.hopeless : undefined;
		default:
			return topic satisfies never;
	}
}

/** The sentences that can be put into a text. */
export function offersOf({ words, answers, setting }: Making, id: SayId): SayOffer[] {
	const audience = audienceOf(answers);
	return OFFERS[id].flatMap((topic) => {
		const sentence = sentenceOf(words, topic, answers);
		if (sentence === undefined) return [];
		const text = id === 'questions' ? words.say.topics.ask[topic] : sentence;
		return [{ id: `${id}/${topic}`, sentence: wording(text, audience), on: isOn(setting, id, topic) }];
	});
}

export function factsOf(making: Making, id: SayId): SayFacts {
	const { words, answers, open, setting } = making;
	const [first] = namedMedicines(open);
	const name = first && answers['medicine']?.length === 1 ? words.medicines[first].name : undefined;
	return {
		audience: audienceOf(answers),
		urgency: setting.urgency,
		to: toOf(answers, setting.urgency),
		...(name && { medicine: name }),
		is: (what) => holds(SAY_WHEN[what], open),
		really: (what) => holds(SAY_WHEN[what], answers),
		put: offersOf(making, id)
			.filter(({ on }) => on)
			.map(({ sentence }) => sentence)
	};
}

/** All names that were marked, as a team has to know them all. */
export function namesOf(words: SayCatalogue, answers: Answers): string[] {
	const known: Readonly<Record<string, { readonly name?: string }>> = words.medicines;
	return namedMedicines(answers).flatMap((id) => known[id]?.name ?? []);
}

/** The names, as a list, and that there was more where they are not all: one name alone would be taken for the only one. */
export function medicinesOf({ words, answers }: Making, names: readonly string[], list: string): string {
	const all = names.length >= (answers['medicine'] ?? []).length;
	return all ? list : fill(words.say.maybeMore, { names: list });
}

/** Those for whom no one prescribes it reach a drug service; today that may be too late. */
export const toOf = (answers: Answers, urgency: Urgency): SayTo =>
	mayHavePrescriber(answers) ? 'practice' : urgency === 'now' || urgency === 'today' ? 'clinic' : 'service';
