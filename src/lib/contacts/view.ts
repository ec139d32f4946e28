import type { ActionView, ContactView, SourceView } from '../ui/views.ts';
import { isDue, type Availability, type ContactKind, type EssentialContact, type EssentialPhone, type Sms } from './contact.ts';
import { opening } from './opening.ts';
import { openingText, type Moment, type OpeningWords } from './opening-text.ts';
import type { ListedContact } from './operator.ts';

/** A contact to show: an essential one, or a full one with its source. */
export type ShownContact = EssentialContact &
	Partial<Pick<ListedContact, 'languages' | 'whatsapp' | 'chat' | 'checked' | 'source' | 'operator'>>;

/** The words of one language around a contact. Names in braces are filled in. */
export interface ContactWords {
	/** Headings of the groups; only where all kinds are shown. */
	readonly kinds?: { readonly [K in ContactKind]: string };
	readonly states: { readonly [A in Availability]: string };
	/** Instead of hours, where it is known what time it is. */
	readonly opening: OpeningWords;
	/** Instead of a state, where there is nobody to answer. */
	readonly website: string;
	/** Where a line just for these medicines is called for, and there is none. */
	readonly noBenzoLine: string;
	readonly call: string;
	readonly text: string;
	readonly textKeyword: string;
	readonly whatsapp: string;
	readonly chat: string;
	readonly visit: string;
	/** Past its review date: what has a number, and what is a website only. */
	readonly unconfirmed: string;
	readonly unconfirmedSite: string;
	readonly checked: string;
	readonly languages: string;
	/** Only where full contacts are shown. */
	readonly added?: string;
	readonly languageNames?: { readonly [code: string]: string };
	readonly months?: readonly string[];
}

const digits = (number: string): string => number.replace(/\D/g, '');
const fill = (text: string, values: { readonly [name: string]: string }): string =>
	text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Short codes and freephone numbers are dialled as they stand: made international they reach nobody. */
export const telHref = ({ dial }: Pick<EssentialPhone, 'dial'>): string => `tel:${dial}`;

/**
 * `?&body=`: Android's message apps look for `body=` among the parts after the question mark, iOS for what follows `&body=`
 * (a plain `?body=` was taken there for a part of the number), and as a URI it is sound: the first part is empty.
 */
export const smsHref = ({ number, keyword }: Sms): string =>
	`sms:${digits(number)}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;

/** "22 November 2026" from "2026-11-22". */
export function formattedDate(date: string, { months }: Pick<ContactWords, 'months'>): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${day} ${months?.[(month ?? 1) - 1]} ${year}`;
}

const host = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '');
const sourceOf = (source: string): SourceView =>
	/^https?:/.test(source) ? { name: host(source), url: source } : { name: source.split(':')[0] ?? source };

function actionsOf(contact: ShownContact, words: ContactWords): ActionView[] {
	const { phones = [], sms, whatsapp, chat, url } = contact;
	const web = (text: string, href: string): ActionView => ({ kind: 'web', label: text, href });
	return [
		...phones.map((phone): ActionView => ({
			kind: 'call',
			label: fill(words.call, { number: phone.display }) + (phone.label ? ` (${phone.label})` : ''),
			href: telHref(phone)
		})),
		...(sms
			? [
					{
						kind: 'text' as const,
						label: fill(sms.keyword ? words.textKeyword : words.text, { number: sms.number, keyword: sms.keyword ?? '' }),
						href: smsHref(sms)
					}
				]
			: []),
		...(whatsapp ? [web(fill(words.whatsapp, { number: whatsapp }), `https://wa.me/${digits(whatsapp)}`)] : []),
		...(chat && chat !== url ? [web(words.chat, chat)] : []),
		...(url ? [web(fill(words.visit, { site: host(url) }), url)] : [])
	];
}

function stateOf(contact: EssentialContact, words: ContactWords, moment: Moment | undefined): ContactView['state'] {
	const { availability, hours, opening: rows, phones, sms } = contact;
	const mark = availability === 'always' ? 'open' : availability;
	if (rows && moment) {
		const at = opening(contact, moment.now);
		const text = openingText(at, rows, moment, words.opening);
		if (text) return { mark: at.state === 'closed' ? 'closed' : rows.listed ? 'listed' : 'open', text, passing: true };
	}
	if (mark === 'unknown' && !phones?.length && !sms) return { mark, text: words.website };
	return { mark, text: fill(words.states[availability], { hours: hours ?? '' }) };
}

/** The hours, where the state tells of this moment only; cost, languages where there is more than one, what to know before texting. */
function detailOf({ hours, cost, sms, languages = [] }: ShownContact, words: ContactWords, passing?: true): string | undefined {
	const names = languages.map((code) => words.languageNames?.[code] ?? code);
	const spoken = names.length > 1 ? fill(words.languages, { languages: names.join(', ') }) : undefined;
	const when = passing && hours ? fill(words.states.hours, { hours }) : undefined;
	return [when, cost, spoken, sms?.note].filter(Boolean).join('. ') || undefined;
}

/** What depends on when it is shown. */
export interface Shown {
	/** A date such as `2027-05-23`; none: nothing is said of the review date. */
	readonly today?: string | undefined;
	/** None: the hours stand there as they are, and nothing says what is open. */
	readonly moment?: Moment | undefined;
	/** The part of the region that the person chose, and that the contact serves; none: what is said to people elsewhere stays. */
	readonly area?: string | undefined;
}

/**
 * Said of an entry that nobody has confirmed for too long, as in a copy of the site that was left to itself. It never hides a
 * number: an old one may be the only one there is.
 */
const unconfirmedOf = ({ phones, sms, whatsapp }: ShownContact, words: ContactWords): string =>
	phones?.length || sms || whatsapp ? words.unconfirmed : words.unconfirmedSite;

/** A contact in finished words. A full contact brings its source and the day it was checked as well. */
export function contactView(contact: ShownContact, words: ContactWords, { today, moment, area }: Shown = {}): ContactView {
	const { id, kind, name, what, areaName, caution, elsewhere, checked, source, reviewBy, operator } = contact;
	const state = stateOf(contact, words, moment);
	const detail = detailOf(contact, words, state.passing);
	const before = [caution, area ? undefined : elsewhere].filter(Boolean).join(' ');
	return {
		id,
		kind,
		name,
		what,
		state,
		actions: actionsOf(contact, words),
		...(areaName && { area: areaName }),
		...(detail && { detail }),
		...(before && { caution: before }),
		reviewBy,
		...(today && isDue(contact, today) && { unconfirmed: unconfirmedOf(contact, words) }),
		...(checked && { checked: fill(words.checked, { date: formattedDate(checked, words) }) }),
		...(source && { source: sourceOf(source) }),
		...(operator && words.added && { added: words.added })
	};
}
