import type { ContactKind, Place } from '#lib/contacts/contact.ts';
import { contactsFor, emergencyOf } from '#lib/contacts/match.ts';
import { answers, inNeedOrder } from '#lib/contacts/need-order.ts';
import { isPartial } from '#lib/contacts/order.ts';
import type { Contact } from '#lib/contacts/schema.ts';
import { contactView, formattedDate, telHref, type ContactWords } from '#lib/contacts/view.ts';
import type { help as words, HelpNeed } from '#lib/content/en/help.ts';
import type { ActionView, ContactView, SourceView } from '../ui/views.ts';

/** A contact on a page of all numbers: what leads to somebody in the open, the rest to unfold. */
export interface HelpContactView extends ContactView {
	readonly cost?: string;
	/** What to know before texting: it may be no word but a ZIP code, or a phone has to be signed up. */
	readonly texting?: string;
	readonly facts: readonly { readonly name: string; readonly text: string; readonly link?: string }[];
	readonly more: string;
	/** For the script that knows the time (src/lib/help/lines.ts): what it cannot read off the row. */
	readonly line: {
		readonly kind: ContactKind;
		readonly availability: Contact['availability'];
		readonly opening?: Contact['opening'];
		readonly special?: true | undefined;
		readonly areas?: readonly string[];
	};
}

export interface HelpSection {
	readonly need: HelpNeed;
	readonly heading: string;
	readonly short: string;
	/** What to know first, and what we did not find. */
	readonly notes: readonly string[];
	/** The emergency number, where it goes before all others. */
	readonly call?: ActionView;
	readonly contacts: readonly HelpContactView[];
}

type HelpWords = typeof words;
type LineWords = ContactWords & Required<Pick<ContactWords, 'languageNames' | 'months'>>;

/** The words of the page and of its lines, who answers where a source says so, and the day of the build. */
export interface Told {
	readonly say: HelpWords;
	readonly line: LineWords;
	readonly ringing: { readonly [contact: string]: string | undefined };
	readonly today?: string;
}

/** What a person needs, in the order of the page, and the kinds of contact that answer to it. Specific kinds go first. */
const NEEDS: readonly (readonly [HelpNeed, readonly ContactKind[]])[] = [
	['danger', ['emergency']],
	['too-much', ['poison']],
	['talk', ['crisis']],
	['advice', ['medical-advice']],
	['medicines', ['benzo-specific', 'drug-alcohol']],
	['young', ['youth']],
	['alone', ['overdose-companion']],
	['family', ['family']],
	['find', ['locator']],
	['peers', ['peer']]
];

/** Where the page is for. */
export interface HelpPlace extends Place {
	readonly gp: string;
}

const ANYWHERE = 'ZZ';

/** What is missing here, and what to do then. Saying so beats leaving the person to search. */
function notesOf(need: HelpNeed, place: HelpPlace, emergency: string, lacks: (kind: ContactKind) => boolean, say: HelpWords) {
	const anywhere = place.region === ANYWHERE;
	const when = (missing: boolean, text: string) => (missing ? [text] : []);
	switch (need) {
		case 'too-much':
			return [say.tooMuch(emergency), lacks('poison') ? say.noPoison : say.poison];
		case 'talk':
			return anywhere ? [say.noTalkLine] : when(lacks('crisis'), say.noNightLine(emergency));
		case 'advice':
			if (place.region === 'GB' && (!place.area || place.area === 'GB-NIR')) return [say.northernIreland];
			return when(lacks('medical-advice'), say.noMedicalAdvice(place.gp));
		case 'medicines':
			return [
				...when(lacks('benzo-specific') || anywhere, say.noBenzoLine),
				...when(lacks('drug-alcohol') && !anywhere, say.noDrugLine)
			];
		case 'young':
			return when(lacks('youth'), say.noYoungLine);
		case 'alone':
			return when(lacks('overdose-companion'), say.noAloneLine);
		case 'family':
			return anywhere ? [say.noPeerLine] : when(lacks('family'), say.noFamilyLine);
		case 'find':
			return when(lacks('locator'), say.noFinder(place.gp));
		case 'peers':
			return when(lacks('peer') || anywhere, say.noPeerLine);
		default:
			return [];
	}
}

/** Everything about a contact that need not be in sight: one line for each. What no source says is left out. */
function factsOf(contact: Contact, view: ContactView, say: HelpWords, line: LineWords, who: string | undefined) {
	const { hours, availability, cost, languages, sms, url, phones } = contact;
	const allDay = availability === 'always' || hours === '24/7';
	const told = allDay ? (availability === 'always' ? say.always : say.alwaysListed) : (hours ?? say.hoursUnknown);
	const site = answers(contact) ? view.actions.find(({ href }) => href === url) : undefined;
	const { source } = view;
	return [
		...(who ? [{ name: say.facts.answers, text: who }] : []),
		...(phones.length || sms || hours ? [{ name: say.facts.hours, text: told }] : []),
		...(cost ? [{ name: say.facts.cost, text: cost }] : []),
		...(languages.length
			? [{ name: say.facts.languages, text: languages.map((code) => line.languageNames[code] ?? code).join(', ') }]
			: []),
		...(site ? [{ name: say.facts.website, text: site.label, link: site.href }] : []),
		...(source ? [{ name: say.facts.source, text: sourceText(view, source), ...(source.url && { link: source.url }) }] : [])
	];
}

const sourceText = ({ checked }: ContactView, { name }: SourceView): string => [name, checked].filter(Boolean).join('. ');

function helpContact(contact: Contact, { say, line, ringing, today }: Told, chosen: string | undefined) {
	const view = contactView(contact, line, { today, area: chosen });
	const { cost, sms, url, kind, availability, opening, special, areas } = contact;
	const inFacts = answers(contact) ? url : undefined;
	return {
		...view,
		actions: view.actions.filter(({ href }) => href !== inFacts),
		facts: factsOf(contact, view, say, line, ringing[contact.id]),
		more: say.more(contact.name),
		...(cost && { cost }),
		...(sms?.note && { texting: sms.note }),
		line: { kind, availability, ...(opening && { opening }), ...(special && { special }), ...(areas.length && { areas }) }
	} satisfies HelpContactView;
}

/** Every contact of a place, by what a person needs, best first; and the day the numbers were last checked. */
export function helpPage(contacts: readonly Contact[], place: HelpPlace, told: Told) {
	const { say, line } = told;
	const emergency = emergencyOf(contacts, place).phones[0];
	if (!emergency) throw new Error(`No emergency number for ${place.region}`);
	const named = place.region === ANYWHERE ? say.orLocal(emergency.display) : emergency.display;
	const own = (kind: ContactKind) =>
		contactsFor(contacts, place, kind).some(
			// A site about these medicines is no line for them.
			(contact) => contact.region === place.region && (kind !== 'benzo-specific' || answers(contact))
		);
	/** In a country whose parts have lines of their own, whoever has not said where they are may have none. */
	const national = (kind: ContactKind) =>
		contactsFor(contacts, place, kind).some(
			(contact) => contact.region === place.region && (Boolean(place.area) || !(isPartial(contact) || contact.areaName))
		);
	/** With a crisis line that never closes no directory of other places is needed. */
	const allNight = () => contactsFor(contacts, place, 'crisis').every(({ region }) => region === place.region);
	const lacks = (kind: ContactKind) => !(kind === 'crisis' ? allNight() : kind === 'drug-alcohol' ? national(kind) : own(kind));
	const sections = NEEDS.map(([need, kinds]): HelpSection => {
		const found = kinds.flatMap((kind) => contactsFor(contacts, place, kind));
		return {
			need,
			...say.needs[need],
			notes: notesOf(need, place, named, lacks, say),
			...(need === 'too-much' && { call: { kind: 'call', label: say.call(emergency.display), href: telHref(emergency) } }),
			contacts: inNeedOrder(found, place.area).map((contact) => helpContact(contact, told, place.area))
		};
	});
	const oldest = contacts.map(({ checked }) => checked).sort()[0] ?? '';
	return { sections, checkedOn: formattedDate(oldest, line) };
}
