import type { ByTo, SayTo, SayWhen, SayWords } from '../content/say.ts';
import type { ScriptWords } from '../content/words.ts';
import type { Answers } from '../screening/question.ts';
import type { Urgency } from '../screening/rule.ts';
import { fill, wording, type Audience, type Text } from '../screening/text.ts';

/** A receptionist listens for about twenty seconds; a form is read at a glance. What may be left out makes room for the rest. */
const USUAL_WORDS = 58;
/** With all that the person may put in. */
export const MOST_WORDS = { phone: 60, booking: 65, 'just-stop': 75 } as const;

/** What the texts are made from, beside the words. Nothing here may tell what the person has not put in. */
export interface SayFacts {
	readonly audience: Audience;
	readonly urgency: Urgency;
	readonly to: SayTo;
	/** The one medicine by name, for use in a sentence. */
	readonly medicine?: string;
	/** What may be told: it holds of the answers that this text may say back. */
	readonly is: (what: SayWhen) => boolean;
	/** What is so, told or not. It may keep a sentence out, or choose one that tells nothing. */
	readonly really: (what: SayWhen) => boolean;
	/** Sentences that the person put in. */
	readonly put: readonly string[];
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The answers without those that tell of some topics. */
export function without(answers: Answers, topics: readonly { readonly [question: string]: readonly string[] }[]): Answers {
	const hidden = (question: string, option: string) => topics.some((told) => told[question]?.includes(option));
	const left = Object.entries(answers).map(
		([question, options = []]) => [question, options.filter((option) => !hidden(question, option))] as const
	);
	return Object.fromEntries(left.filter(([, options]) => options.length > 0));
}

/** A sentence, and how dear it is: the lowest goes first where there is no room for all. */
type Piece = readonly [dear: number, text: string | undefined];
const DEAREST = 9;

/** The pieces in their order, without the least dear ones, so that no more than `most` words are left. */
export function within(pieces: readonly Piece[], most: number): string[] {
	const there = pieces.filter((piece): piece is readonly [number, string] => Boolean(piece[1]));
	const length = there.reduce((sum, [, text]) => sum + wordsIn(text), 0);
	const least = Math.min(...there.map(([dear]) => dear));
	if (length <= most || least >= DEAREST) return there.map(([, text]) => text);
	// Of equally dear ones the last goes first.
	const gone = there.map(([dear]) => dear).lastIndexOf(least);
	return within(
		there.filter((_, index) => index !== gone),
		most
	);
}

const timeOf = (urgency: Urgency): Exclude<Urgency, 'now'> => (urgency === 'now' ? 'today' : urgency);

/** Says a text to this person, with the medicine's name in it. */
const saying = (facts: SayFacts) => (text: Text) => fill(wording(text, facts.audience), { medicine: facts.medicine ?? '' });

function greeting(facts: SayFacts, named: ByTo, unnamed: ByTo): string {
	return saying(facts)((facts.medicine === undefined ? unnamed : named)[facts.to]);
}

/** Why it should be soon, in a few words, the most pressing first; what is private is not among them. */
function whys(words: SayWords, script: ScriptWords, answers: Answers, facts: SayFacts): Piece[] {
	const say = saying(facts);
	const { is } = facts;
	const changed = script.changed[answers['changed']?.[0] ?? ''];
	const pieces: Piece[] = [
		[8, changed && say(changed)],
		[8, is('hit-head') ? say(script.daytime['hit-head'] as Text) : undefined],
		[4, is('unwell') ? say(words.told.unwell) : undefined],
		[3, is('epilepsy') ? say(script.life['epilepsy'] as Text) : undefined],
		[1, is('mixes') ? say(words.told.mixes) : undefined],
		[1, is('noticed') ? say(words.told.noticed) : undefined]
	];
	const told = pieces.filter(([, text]) => text);
	const pressing = told.some(([dear]) => dear >= 4);
	return [...told, [5, facts.urgency === 'today' && !pressing ? say(words.told.cannotWait) : undefined]];
}

/** What guidelines say, for whoever it still concerns. */
function sudden({ told }: SayWords, facts: SayFacts): string | undefined {
	const say = saying(facts);
	if (facts.really('stopped-already')) return say(told.suddenAlready);
	return facts.really('still-takes') ? say(told.sudden) : undefined;
}

/** For whoever answers the phone: who speaks, how soon, and no more than that needs. */
export function phone(words: SayWords, script: ScriptWords, answers: Answers, facts: SayFacts): string {
	const say = saying(facts);
	const { hello, helloUnnamed, tellMeNothing, ask, ifNot, askBrief, rest } = words.phone;
	const ending = (...end: Piece[]) =>
		within(
			[
				[9, greeting(facts, hello, helloUnnamed)],
				[9, facts.is('under-18') ? say(script.young) : undefined],
				...whys(words, script, answers, facts),
				...facts.put.map((sentence): Piece => [9, sentence]),
				[2, sudden(words, facts)],
				[6, facts.audience === 'other' ? tellMeNothing : undefined],
				[7, say(rest[facts.to])],
				...end
			],
			USUAL_WORDS
		);
	const time = timeOf(facts.urgency);
	if (time !== 'today') return ending([9, say(ask[time])]).join(' ');
	// A practice that is full must not be where it ends: where much was put in, both are asked in fewer words.
	const usual = ending([9, say(ask[time])], [8, say(ifNot)]);
	return (usual.includes(say(ifNot)) ? usual : ending([9, say(askBrief)])).join(' ');
}

/** For a form on a website: what a practice needs to find the right time and person. */
export function booking(words: SayWords, script: ScriptWords, answers: Answers, facts: SayFacts): string {
	const say = saying(facts);
	const { about, aboutUnnamed, time, call, rest } = words.booking;
	return within(
		[
			[9, greeting(facts, about, aboutUnnamed)],
			...whys(words, script, answers, facts),
			...facts.put.map((sentence): Piece => [9, sentence]),
			[2, sudden(words, facts)],
			[9, say(time[timeOf(facts.urgency)])],
			[7, say(call)],
			[3, say(rest)]
		],
		USUAL_WORDS
	).join(' ');
}

/** A line of the card: what was marked, said back. */
export interface Row {
	readonly label: string;
	readonly value: string;
}

/** What the card says of danger now, already in words. */
export interface CardFacts extends SayFacts {
	readonly rows: readonly Row[];
	readonly dangers: readonly string[];
	/** Nobody can be sure what is in it. */
	readonly unsure: boolean;
	/** A name stands among the rows. */
	readonly named: boolean;
	/** Thoughts of harm were marked, and are not put in. */
	readonly notSafe: boolean;
}

/** Then nothing is asked of a team but what is for later: nobody talks in private with somebody who cannot wake. */
const inDanger = ({ urgency, really }: SayFacts): boolean => urgency === 'now' || really('danger-now');

/** Somebody is in danger, or may be: then nothing is asked that could keep a team from holding a dose back. */
const mayBeInDanger = (facts: SayFacts): boolean => inDanger(facts) || facts.really('danger-unsure');

function planOf({ card: words }: SayWords, facts: SayFacts): Text | undefined {
	if (facts.is('stopped-already')) return words.planAlready;
	if (mayBeInDanger(facts)) return words.planNow;
	// A stop that is not told: nothing can be asked that is true and does not tell it.
	return facts.really('stopped-already') ? undefined : words.plan;
}

/** The card for an emergency department, line by line: what a team asks first, then what the person asks of them. */
export function card(all: SayWords, script: ScriptWords, facts: CardFacts): string {
	const { card: words, unsure } = all;
	const say = saying(facts);
	const { is, really } = facts;
	const plan = planOf(all, facts);
	const told = [
		...facts.dangers,
		...(facts.notSafe ? [say(words.notSafe)] : []),
		say(words.title),
		...(is('under-18') ? [say(script.young)] : []),
		...facts.rows.map(({ label, value }) => `${label}: ${value}`),
		...(facts.unsure && facts.named ? [words.unsureName] : []),
		...(facts.unsure ? [unsure] : []),
		...facts.put
	];
	const asked = [
		...(really('long-ago') ? [] : [...(plan ? [say(plan)] : []), ...(inDanger(facts) ? [] : [words.guidelines])]),
		...(is('epilepsy') ? [say(words.epilepsy)] : []),
		...(is('opioid-treatment') && !mayBeInDanger(facts) ? [say(words.opioidTreatment)] : []),
		...(inDanger(facts) ? [] : [say(words.inPrivate)])
	];
	return [...told, '', ...asked, words.notNo].join('\n');
}

/** What to answer to "just stop taking it"; nothing where that cannot be said to them any more. */
export function justStop({ justStop: words }: SayWords, facts: SayFacts): string | undefined {
	const { is, really } = facts;
	if (really('long-ago')) return is('long-ago') && is('not-right') ? saying(facts)(words.longAgo) : undefined;
	// Whoever acted while asleep must not be given words against an end of it, and may not want to tell why.
	if (really('asleep') && !is('asleep') && !is('stopped-already')) return undefined;
	const text = is('stopped-already')
		? words.already
		: is('asleep')
			? words.asleep
			: is('tapering')
				? words.tapering
				: words.usual;
	return [text, ...(is('epilepsy') ? [words.epilepsy] : [])].map(saying(facts)).join(' ');
}

/** Two that fit, and one that always does. What was put in comes first, and is all there. */
export function questions(fitting: readonly string[], put: readonly string[], last: string): string {
	const two = [...put, ...fitting].slice(0, Math.max(2, put.length));
	return [...two, last].join('\n');
}
