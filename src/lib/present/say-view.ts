import { street } from '#lib/content/conditions.ts';
import type { QuestionId } from '#lib/content/questions.ts';
import {
	CARD_ROWS,
	OFFERS,
	SAY_QUESTIONS,
	SAY_WHEN,
	TOPIC_ANSWERS,
	type CardRow,
	type SayId,
	type SayTo,
	type SayWords,
	type Topic
} from '#lib/content/say.ts';
import { booking, card, justStop, phone, questions, without, type Row, type SayFacts } from '#lib/handoff/say.ts';
import { script } from '#lib/handoff/script.ts';
import { holds } from '#lib/screening/condition.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { fill, wording, type Text } from '#lib/screening/text.ts';
import { audienceOf, mayHavePrescriber, namedMedicines, SOMEONE_ELSE } from './audience.ts';
import { optionLabel } from './question-view.ts';
import { listOf, type ScriptCatalogue } from './script-view.ts';

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

export interface SayView {
	readonly id: SayId;
	readonly heading: string;
	readonly hint: string;
	/** The hint sends to the page with the lines that are open. */
	readonly guidance: boolean;
	readonly text: string;
	readonly offers: readonly SayOffer[];
}

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

/** In a sentence, but "CBD" stays as it is. */
const small = (label: string): string => label.replace(/^(?!I\b)\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());

/** A list of labels, which may hold commas themselves. */
const listed = (labels: readonly string[]): string => labels.map((label, index) => (index ? small(label) : label)).join('; ');

/** All names that were marked, as a team has to know them all. */
function namesOf(words: SayCatalogue, answers: Answers): string[] {
	const known: Readonly<Record<string, { readonly name?: string }>> = words.medicines;
	return namedMedicines(answers).flatMap((id) => known[id]?.name ?? []);
}

/** The questions behind each row, and those of their options that a team has to know. */
const ROWS: { readonly [R in Exclude<CardRow, 'medicine'>]: { readonly [Q in QuestionId]?: readonly string[] } } = {
	// Under 18 is said in a sentence.
	age: { age: ['65-plus'] },
	changed: {
		changed: ['no', 'running-out', 'ran-out', 'stopped', 'stopped-weeks', 'stopped-longer', 'cut-down', 'tapering']
	},
	noticed: { body: ['tremor', 'jerks', 'sweats-heart'], daytime: ['sleepy', 'unsteady', 'fell', 'hit-head'] },
	reason: { reason: ['anxiety', 'sleep', 'seizures', 'muscle', 'alcohol-withdrawal'] },
	days: { days: ['fewer', 'some', 'most'] },
	months: { months: ['under-1', '1-to-3', 'over-3'] },
	health: { life: ['epilepsy', 'past-withdrawal', 'breathing-condition'] },
	alcohol: { alongside: ['alcohol', 'alcohol-daily', 'alcohol-stopped'] },
	alongside: {
		alongside: [
			'opioids',
			'opioid-treatment',
			'gabapentinoids',
			'sleep-medicines',
			'antidepressants',
			'antipsychotics',
			'other-sedatives'
		]
	}
};

/** The names, as a list, and that there was more where they are not all: one name alone would be taken for the only one. */
function medicinesOf({ words, answers }: Making, names: readonly string[], list: string): string {
	const all = names.length >= (answers['medicine'] ?? []).length;
	return all ? list : fill(words.say.maybeMore, { names: list });
}

/** What a card says of the medicine. Street names are on it only if the person put them in. */
function cardMedicine(making: Making): { readonly named: boolean; readonly value: string } {
	const { words, answers, open, setting } = making;
	const { noName, notSaid } = words.say.card;
	const street: readonly string[] = TOPIC_ANSWERS.supply.medicine ?? [];
	const put = (answers['medicine'] ?? []).filter((id) => street.includes(id));
	const told = [...(open['medicine'] ?? []), ...(isOn(setting, 'card', 'supply') ? put : [])];
	const names = namesOf(words, { medicine: told });
	if (names.length > 0) return { named: true, value: medicinesOf(making, names, names.join(', ')) };
	const marked = put.length > 0 || told.some((id) => id === 'not-sure' || id === 'not-listed');
	return { named: false, value: marked ? noName : notSaid };
}

/** A row for each question that was answered. Nothing is said of the others: open is not no. */
function rowsOf({ words, answers: all, open: answers }: Making, medicine: string): Row[] {
	const audience = audienceOf(all);
	const { rows, values } = words.say.card;
	return CARD_ROWS.flatMap((row) => {
		if (row === 'medicine') return [{ label: rows.medicine, value: medicine }];
		const labels = Object.entries(ROWS[row]).flatMap(([question, options]) =>
			(answers[question] ?? [])
				.filter((option) => options.includes(option))
				.map((option) => values[`${question}/${option}`] ?? optionLabel(words, question as QuestionId, option, audience))
		);
		return labels.length > 0 ? [{ label: rows[row], value: listed(labels) }] : [];
	});
}

/** Those for whom no one prescribes it reach a drug service; today that may be too late. */
const toOf = (answers: Answers, urgency: Urgency): SayTo =>
	mayHavePrescriber(answers) ? 'practice' : urgency === 'now' || urgency === 'today' ? 'clinic' : 'service';

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

interface Making {
	readonly words: SayCatalogue;
	/** All of them: for the danger, for whom to ask, and for what can be put in. */
	readonly answers: Answers;
	/** Those that stand in a text unasked: without what is private, and without what the person took out on this page. */
	readonly open: Answers;
	readonly setting: SaySetting;
}

const isOn = ({ choices }: SaySetting, id: SayId, topic: Topic): boolean => choices[`${id}/${topic}`] === true;

/** The sentences that can be put into a text. */
function offersOf({ words, answers, setting }: Making, id: SayId): SayOffer[] {
	const audience = audienceOf(answers);
	return OFFERS[id].flatMap((topic) => {
		const sentence = sentenceOf(words, topic, answers);
		if (sentence === undefined) return [];
		const text = id === 'questions' ? words.say.topics.ask[topic] : sentence;
		return [{ id: `${id}/${topic}`, sentence: wording(text, audience), on: isOn(setting, id, topic) }];
	});
}

function factsOf(making: Making, id: SayId): SayFacts {
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
	const medicine = medicinesOf(making, names, new Intl.ListFormat(setting.locale).format(names));
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

function cardText(making: Making): string {
	const { words, answers, open, setting } = making;
	const facts = factsOf(making, 'card');
	const { named, value } = cardMedicine(making);
	// In an emergency a team has to know; outside one it is told where from only if it was put in, and this would tell.
	const mayTell = setting.urgency === 'now' || isOn(setting, 'card', 'supply');
	return card(words.say, words.script, {
		...facts,
		rows: rowsOf(making, value),
		// In the short words of the sheet: a sentence on "someone" above "About me" reads as two people.
		dangers: (open['now'] ?? [])
			.filter((danger) => danger in words.script.dangers)
			.map((danger) => optionLabel(words, 'now', danger, facts.audience)),
		unsure: mayTell && holds(street, answers),
		named,
		notSafe: (answers['now'] ?? []).includes('harm') && !isOn(setting, 'card', 'self-harm')
	});
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

const makingOf = (words: SayCatalogue, answers: Answers, setting: SaySetting): Making => ({
	words,
	answers,
	open: without(setting.urgency === 'now' ? answers : (setting.told ?? answers), Object.values(TOPIC_ANSWERS)),
	setting
});

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
