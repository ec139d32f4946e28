import { appData } from '#lib/app/data.ts';
import { settingOf, unpacked } from '#lib/app/setting.ts';
import { cardOf, type Card, type CardId, type Need } from '#lib/content/cards.ts';
import { BRANCHES } from '#lib/content/course.ts';
import { helpContactWords } from '#lib/content/en/contacts.ts';
import { en } from '#lib/content/en/index.ts';
import { ruleWords } from '#lib/content/en/method.ts';
import { FINDINGS, SIGNS } from '#lib/content/findings.ts';
import { QUESTIONS, type QuestionId } from '#lib/content/questions.ts';
import { SITUATIONS, type SituationId } from '#lib/content/situations.ts';
import { CARD_SOURCES, SOURCES, type Source } from '#lib/content/sources.ts';
import type { CardWords, Line } from '#lib/content/words.ts';
import { optionWords, questionWords } from '#lib/present/question-view.ts';
import { clauseLine, clauseOf, rulesByCard, shortOf, withheldWhen, type Clause } from '#lib/present/rule-words.ts';
import { tokensFor } from '#lib/present/tokens.ts';
import { positiveOptions, type Answers } from '#lib/screening/question.ts';
import { URGENCIES, type Urgency } from '#lib/screening/rule.ts';
import { fill, wording, type Audience, type Text } from '#lib/screening/text.ts';
import { learnEntries, type LearnEntry } from './learn.ts';
import { outcomes, type Outcomes } from './outcomes.ts';

/** All that a clinician signs off, as plain data with finished texts: what the document shows, and what two versions are compared by. */

/** A text as the person reads it; `other` only where somebody who asks for another reads something else. */
export interface Reading {
	readonly self: string;
	readonly other?: string;
}

export interface OptionEntry {
	readonly id: string;
	readonly label: Reading;
	readonly hint?: Reading;
}

export interface QuestionEntry {
	readonly id: string;
	readonly section: string;
	readonly title: Reading;
	readonly hint?: Reading;
	readonly why: Reading;
	readonly options: readonly OptionEntry[];
	/** Branches in which it is not asked. */
	readonly droppedBy: readonly string[];
}

/** A condition as nested parts, and in one line with every answer spelled out, so that no change of them is missed. */
export interface Told {
	readonly when: Clause;
	readonly line: string;
}

export interface BranchEntry extends Told {
	readonly id: string;
	readonly drops: readonly { readonly id: string; readonly short: string }[];
}

/** When a line or other words show: the situation's id, and the same in words. */
export interface Shown {
	readonly if?: string;
	readonly condition?: string;
	readonly at?: readonly Urgency[];
}

export interface LeadEntry {
	readonly urgency: Urgency;
	readonly text: Reading;
}

export interface CardEntry {
	readonly id: CardId;
	readonly kind: Card['kind'];
	readonly heading: Reading;
	readonly leads: readonly LeadEntry[];
	readonly instead: readonly (Shown & { readonly heading?: Reading; readonly leads: readonly LeadEntry[] })[];
	readonly under: readonly Reading[];
	readonly steps: readonly { readonly first: string; readonly rest: string }[];
	readonly lines: readonly (Shown & { readonly text: Reading })[];
	readonly door?: Reading;
	readonly calls: readonly string[];
	readonly rules: readonly RuleEntry[];
	readonly sources: readonly Source[];
}

export interface RuleEntry extends Told {
	readonly id: string;
	readonly urgency: Urgency | 'with-top';
	readonly replaces: readonly string[];
}

export interface GalleryModel {
	/** Where the names and numbers in the texts are from. */
	readonly place: string;
	readonly questions: readonly QuestionEntry[];
	readonly branches: readonly BranchEntry[];
	readonly withheld: Told;
	readonly situations: readonly (Told & { readonly id: string })[];
	/** Lists of answers that need not be spelled out: every answer of a question that marks something. */
	readonly wholeLists: readonly string[];
	readonly cards: readonly CardEntry[];
	readonly findings: readonly {
		readonly id: string;
		readonly heading: string;
		readonly note: string;
		readonly signs: readonly string[];
	}[];
	readonly boards: { readonly [U in Urgency]: string };
	readonly outcomes: Outcomes;
	readonly learn: readonly LearnEntry[];
}

const setting = settingOf(unpacked(appData), { region: 'GB', area: 'GB-ENG' });
const telling = { words: en, joins: ruleWords };
const ASKS: { readonly [A in Audience]: Answers } = { self: {}, other: { who: ['someone-else'] } };

/** A text in both readings. Names that depend on the urgency are filled in for the one given. */
function reading(text: Text, urgency: Urgency = 'soon'): Reading {
	const say = (audience: Audience) => fill(wording(text, audience), tokensFor(setting, ASKS[audience], urgency)).trim();
	const [self, other] = [say('self'), say('other')];
	return self === other ? { self } : { self, other };
}

function optionEntry(question: QuestionId, id: string): OptionEntry {
	const { label, hint, brands } = optionWords(en, question, id);
	const line = (audience: Audience) => [hint && wording(hint, audience), brands?.join(', ')].filter(Boolean).join('. ');
	const both = { self: line('self'), other: line('other') };
	return { id, label: reading(label), ...(both.self && { hint: reading(both) }) };
}

const questionEntries = (): QuestionEntry[] =>
	QUESTIONS.map(({ id, section, options }) => {
		const { title, hint, why } = questionWords(en, id);
		return {
			id,
			section: en.sections[section],
			title: reading(title),
			...(hint && { hint: reading(hint) }),
			why: reading(why),
			options: options.map((option) => optionEntry(id, option)),
			droppedBy: BRANCHES.filter(({ drops }) => drops.includes(id)).map((branch) => branch.id)
		};
	});

function spelled(clause: Clause): Clause {
	if (!('text' in clause)) return { ...clause, of: clause.of.map(spelled) };
	return { text: clause.list ? `${clause.text} [${clause.list.join(', ')}]` : clause.text };
}

const told = (when: Clause): Told => ({ when, line: clauseLine(spelled(when), ruleWords) });

const branchEntries = (): BranchEntry[] =>
	BRANCHES.map(({ id, when, drops }) => ({
		id,
		...told(clauseOf(telling, when)),
		drops: drops.map((question) => ({ id: question, short: shortOf(telling, question) }))
	}));

const situation = (id: SituationId): Told => told(clauseOf(telling, SITUATIONS[id]));

const shown = (id: SituationId | undefined, at?: readonly Urgency[]): Shown => ({
	...(id && { if: id, condition: clauseLine(situation(id).when, ruleWords) }),
	...(at && { at })
});

const leadsOf = (lead: CardWords['lead'] = {}): LeadEntry[] =>
	URGENCIES.flatMap((urgency) => {
		const text = lead[urgency];
		return text === undefined ? [] : [{ urgency, text: reading(text, urgency) }];
	});

/** One entry for each way a line reads: a name in it may be another one at another time. */
function lineEntries(line: Line, times: readonly Urgency[]): CardEntry['lines'] {
	const { text, if: id, at } = typeof line === 'object' && 'text' in line ? line : { text: line };
	const readings = new Map<string, { text: Reading; at: Urgency[] }>();
	for (const urgency of at ?? times) {
		const one = reading(text, urgency);
		const known = readings.get(JSON.stringify(one)) ?? { text: one, at: [] };
		known.at.push(urgency);
		readings.set(JSON.stringify(one), known);
	}
	return [...readings.values()].map((one) => ({
		text: one.text,
		...shown(id, at || readings.size > 1 ? one.at : undefined)
	}));
}

const needName = (need: Need): string => {
	const kinds: Readonly<Record<string, string | undefined>> = helpContactWords.kinds;
	const kind = kinds[need];
	return kind ?? reading(en.helpers[need as keyof typeof en.helpers].name).self;
};

function cardEntries(): CardEntry[] {
	const sources: readonly Source[] = SOURCES;
	return rulesByCard(telling).map(({ card, kind, rules }) => {
		const words: CardWords = en.cards[card];
		const leads = leadsOf(words.lead);
		const times = leads.map(({ urgency }) => urgency);
		return {
			id: card,
			kind,
			heading: reading(words.heading),
			leads,
			instead: (words.instead ?? []).map((one) => ({
				...shown(one.if),
				...(one.heading && { heading: reading(one.heading) }),
				leads: leadsOf(one.lead)
			})),
			under: (words.under ?? []).map((text) => reading(text)),
			steps: (words.steps ?? []).map(({ first, rest }) => ({ first: reading(first).self, rest: reading(rest).self })),
			lines: words.body.flatMap((line) => lineEntries(line, times)),
			...(words.lead.today && { door: reading(en.guidance.door, 'today') }),
			calls: cardOf(card).call.map(needName),
			rules: rules.map(({ id, urgency, when, replaces }) => ({
				id,
				urgency,
				...told(when),
				replaces
			})),
			sources: sources.filter(({ id }) => (CARD_SOURCES[card] as readonly string[]).includes(id))
		};
	});
}

/** The whole gallery. Pure: the same content always gives the same model. */
export const galleryModel = (): GalleryModel => ({
	place: 'England',
	questions: questionEntries(),
	branches: branchEntries(),
	withheld: told(withheldWhen(telling)),
	situations: (Object.keys(SITUATIONS) as SituationId[]).map((id) => ({
		id,
		...situation(id)
	})),
	wholeLists: QUESTIONS.map((question) =>
		JSON.stringify(positiveOptions(question).map((option) => wording(optionWords(en, question.id, option).label, 'self')))
	),
	cards: cardEntries(),
	findings: FINDINGS.map((id) => ({
		id,
		...en.guidance.findings[id],
		signs: SIGNS.filter(({ finding }) => finding === id).map((sign) => en.signs[sign.id].text)
	})),
	boards: en.guidance.urgency,
	outcomes: outcomes(setting),
	learn: learnEntries()
});
