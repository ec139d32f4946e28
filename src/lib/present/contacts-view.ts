import type { EssentialContact, ContactKind } from '#lib/contacts/contact.ts';
import { CONTACT_KINDS } from '#lib/contacts/contact.ts';
import { contactsFor } from '#lib/contacts/match.ts';
import { opening } from '#lib/contacts/opening.ts';
import { contactView } from '#lib/contacts/view.ts';
import { cardOf, type CardId, type Helper, type Need } from '#lib/content/cards.ts';
import type { Guidance, PlacedCard } from '#lib/screening/evaluate.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { fill, wording } from '#lib/screening/text.ts';
import type { ActionView, ContactView } from '../ui/views.ts';
import { audienceOf, mayHavePrescriber } from './audience.ts';
import { placeOf, tokensFor, type Setting } from './tokens.ts';

export interface HelperView {
	readonly id: Helper;
	readonly name: string;
	readonly what: string;
}

export interface WhoToCall {
	readonly contacts: readonly ContactView[];
	readonly helpers: readonly HelperView[];
	/** What was looked for and not found: better said than left to be searched for. */
	readonly missing?: string;
}

const isKind = (need: Need): need is ContactKind => (CONTACT_KINDS as readonly string[]).includes(need);

const viewIn = ({ words, today, moment, area }: Setting, contact: EssentialContact): ContactView =>
	contactView(contact, words.contacts, { today, moment, area });

/** Closed now; where the time is not known, what may be. */
const isShut = ({ since }: Setting, contact: EssentialContact): boolean =>
	since === undefined ? contact.availability === 'hours' : opening(contact, since).state === 'closed';

/** How many of one kind stand in guidance; the region's page has them all. */
const AT_MOST = 2;

/** What the cards call for, in their order, each once. */
function needsOf({ cards }: Guidance<CardId>): Need[] {
	return [...new Set(cards.flatMap(({ card }) => cardOf(card).call as readonly Need[]))];
}

/** Contacts of a kind for a place: the general ones; those for a part of it only where there are no others. */
function someOf(setting: Setting, kind: ContactKind): EssentialContact[] {
	const place = placeOf(setting);
	const found = contactsFor(setting.contacts, place, kind, setting.since).filter(
		// Of the emergency services the voice; a book or a forum is no one to call, so it stays on the page of all numbers.
		({ region, phones }) =>
			(kind !== 'emergency' || phones?.length) && (kind !== 'benzo-specific' || region === place.region || phones?.length)
	);
	const whole = found.filter(({ areas }) => place.area || !areas?.length || kind === 'medical-advice');
	return (whole.length > 0 ? whole : found).slice(0, whole.length > 0 ? AT_MOST : undefined);
}

/** Whom these answers lead to: numbers of the person's place, and people without a number of ours. */
export function whoToCall(setting: Setting, guidance: Guidance<CardId>, answers: Answers): WhoToCall {
	const needs = needsOf(guidance).filter((need) => need !== 'prescriber' || mayHavePrescriber(answers));
	const urgent = guidance.urgency === 'now' || guidance.urgency === 'today';
	// Where nothing is urgent the emergency number stays in the strip, and does not head a list of people to talk to.
	const kinds = needs.filter(isKind).filter((kind) => urgent || kind !== 'emergency');
	const contacts = kinds.flatMap((kind) => someOf(setting, kind));
	const unique = [...new Map(contacts.map((contact) => [contact.id, contact])).values()];
	// Needs go before hours, but a line that is shut does not stand above one that is open.
	const shut = unique.filter((contact) => isShut(setting, contact));
	const missing = kinds.includes('benzo-specific') && !unique.some(({ kind }) => kind === 'benzo-specific');
	const open = unique.filter((contact) => !shut.includes(contact));
	return {
		contacts: [...open, ...shut].map((contact) => viewIn(setting, contact)),
		...(missing && { missing: setting.words.contacts.noBenzoLine }),
		helpers: needs.filter((need): need is Helper => !isKind(need)).map((id) => helperView(setting, id, answers, guidance.urgency))
	};
}

function helperView(setting: Setting, id: Helper, answers: Answers, urgency: Urgency): HelperView {
	const tokens = tokensFor(setting, answers, urgency);
	const { name, what } = setting.words.helpers[id];
	const say = (text: typeof name) => fill(wording(text, audienceOf(answers)), tokens);
	return { id, name: say(name), what: say(what) };
}

/**
 * The contact that a card's sentence names, for the button under it. None where the sentence sends the person to somebody
 * without a number of ours: a button that calls someone else would mislead.
 */
export function namedContact(setting: Setting, card: CardId, sentence: string): ContactView | undefined {
	const named = cardOf(card)
		.call.filter(isKind)
		.flatMap((kind) => someOf(setting, kind))
		.find(({ kind, name, shortName, phones }) =>
			sentence.includes(kind === 'emergency' ? (phones?.[0]?.display ?? name) : (shortName ?? name))
		);
	return named && viewIn(setting, named);
}

/**
 * The numbers to call at once for a card. At `now` the emergency services stand first, whatever else the card names, and only a
 * crisis line beside them: a poison or an advice line must not compete with an ambulance. Where there is no number, a website.
 */
export function callsOf(setting: Setting, { card, urgency }: Pick<PlacedCard<CardId>, 'card' | 'urgency'>): ActionView[] {
	const own = cardOf(card).call.filter(isKind);
	const kinds =
		urgency === 'now' ? (['emergency', 'crisis'] as const).filter((kind) => kind === 'emergency' || own.includes(kind)) : own;
	return kinds.flatMap((kind) => {
		const found = someOf(setting, kind);
		const contact = found.find(({ phones }) => phones?.length) ?? found[0];
		const call = contact && viewIn(setting, contact).actions[0];
		if (!contact || !call) return [];
		return [kind === 'emergency' ? call : { ...call, label: `${contact.shortName ?? contact.name}: ${call.label}` }];
	});
}
