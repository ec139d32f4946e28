import { isDue } from './contact.ts';
import type { ListedContact } from './operator.ts';

/** What somebody has to look after: which entries are due, which are doubtful, and whom to ring. For `npm run contacts` and the tests. */

/** One stop of a round of calls. */
export interface Round {
	readonly title: string;
	/** Ids, in the order in which to ring. */
	readonly contacts: readonly string[];
	/** Besides what is asked everywhere. */
	readonly ask: readonly string[];
}

interface Dated {
	readonly reviewBy: string;
}

const DAY = 86_400_000;
const daysAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Past their review on that day. */
export const due = <E extends Dated>(entries: readonly E[], date: string): E[] => entries.filter((entry) => isDue(entry, date));

/** Not due yet, but within so many days. */
export const dueWithin = <E extends Dated>(entries: readonly E[], date: string, days: number): E[] =>
	entries.filter((entry) => !isDue(entry, date) && isDue(entry, daysAfter(date, days)));

/** Sources before this year are old. */
const RECENT = 2023;

export interface Group {
	readonly title: string;
	readonly contacts: readonly ListedContact[];
	/** What is said of each. */
	readonly of: (contact: ListedContact) => string;
}

/** What to look after, the most pressing first. An entry stands under every heading that is true of it. */
export function groupsOn(
	contacts: readonly ListedContact[],
	date: string,
	unlisted: { readonly [region: string]: readonly string[] }
): Group[] {
	const reviewed = ({ reviewBy }: ListedContact) => `review by ${reviewBy}`;
	const read = ({ sourceYear }: ListedContact) => (sourceYear ? `source of ${sourceYear}` : 'source without a year');
	const noted = ({ note }: ListedContact) => note ?? '';
	const soon = dueWithin(contacts, date, 30);
	return [
		{ title: 'Past their review: pages say so, and the tests fail', contacts: due(contacts, date), of: reviewed },
		{ title: 'Due within 30 days', contacts: soon, of: reviewed },
		{
			title: 'Due within 90 days',
			contacts: dueWithin(contacts, date, 90).filter((contact) => !soon.includes(contact)),
			of: reviewed
		},
		{ title: 'Of medium confidence', contacts: contacts.filter(({ confidence }) => confidence === 'medium'), of: noted },
		{
			title: 'By one source alone',
			contacts: contacts.filter(({ sourcesAgree }) => sourcesAgree === 1),
			of: ({ source }) => source
		},
		{ title: 'With a doubt noted', contacts: contacts.filter(({ note }) => note !== null), of: noted },
		{
			title: 'Not read by a second person',
			contacts: contacts.filter(({ secondCheck }) => secondCheck === 'not-checked'),
			of: read
		},
		{
			title: `By a source without a year, or before ${RECENT}`,
			contacts: contacts.filter(({ sourceYear }) => (sourceYear ?? 0) < RECENT),
			of: read
		},
		{
			title: 'Short numbers that the list of google-libphonenumber lacks',
			contacts: contacts.filter(({ region, phones }) => phones.some(({ dial }) => unlisted[region]?.includes(dial))),
			of: ({ phones }) => phones.map(({ dial }) => dial).join(', ')
		}
	];
}

export interface Stop {
	readonly title: string;
	readonly ask: readonly string[];
	readonly contacts: readonly ListedContact[];
}

/** Every contact once: first the rounds in their order, then the rest, the operator's own before ours. */
export function stopsFor(contacts: readonly ListedContact[], rounds: readonly Round[]): Stop[] {
	const first = new Set(rounds.flatMap((round) => round.contacts));
	const others = contacts.filter(({ id }) => !first.has(id));
	const rest = (title: string, list: readonly ListedContact[]) => (list.length > 0 ? [{ title, ask: [], contacts: list }] : []);
	return [
		...rounds.map((round) => ({
			...round,
			contacts: round.contacts.flatMap((id) => contacts.filter((contact) => contact.id === id))
		})),
		...rest(
			'Added by the operator',
			others.filter(({ operator }) => operator)
		),
		...rest(
			'All others',
			others.filter(({ operator }) => !operator)
		)
	];
}

/** What to dial, text or open, each as it is done. */
export function waysTo({ phones, sms, whatsapp, chat, url }: ListedContact): string[] {
	return [
		...phones.map(({ dial, display, label }) => `Dial ${dial} (shown as ${display}${label ? `, ${label}` : ''})`),
		...(sms ? [`Text ${sms.keyword ? `${sms.keyword} to ` : ''}${sms.number.replace(/\D/g, '')}`] : []),
		...(whatsapp ? [`WhatsApp ${whatsapp}`] : []),
		...(chat ? [`Chat ${chat}`] : []),
		...(url ? [`Open ${url}`] : [])
	];
}

/** What we show, to be compared with what is found. */
export const claimsOf = ({ what, hours, availability, cost, areaName, languages }: ListedContact): string =>
	[
		what,
		`hours: ${hours ?? 'not known'}${availability === 'listed' ? ' (only listed)' : ''}`,
		`cost: ${cost ?? 'not known'}`,
		...(areaName ? [`for: ${areaName}`] : []),
		...(languages.length > 0 ? [`languages: ${languages.join(', ')}`] : [])
	].join('; ');

/** An emergency number is never rung to try it: it keeps somebody waiting who needs it. */
export const isToRing = ({ kind, phones, sms }: ListedContact): boolean =>
	kind !== 'emergency' && (phones.length > 0 || sms !== null);
export const howTo = (contact: ListedContact): string =>
	contact.kind === 'emergency'
		? 'DO NOT RING. Compare with a page of the authority.'
		: isToRing(contact)
			? 'Ring or text, and open the page.'
			: 'Open the page.';

/** Asked at every line. */
export const ASK_ALWAYS: readonly string[] = [
	'Say first that this is a check, and ring off if somebody may be waiting. Ring a crisis line at a quiet hour.',
	'Who answers? Is it this service, under this name?',
	'When is it open? What does the call cost? Who may call, from where, in which languages?',
	'Do they talk with people about a prescribed benzodiazepine?',
	'Does the service’s own page show the same number? Is it paid for sending people on?'
];

const FORMATS = ['text', 'md', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

/** Lines of at most so many letters, the later ones a little further in. */
function wrapped(text: string, indent: string, width = 78): string {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && indent.length + 3 + last.length + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.map((line, index) => `${indent}${index > 0 ? '  ' : ''}${line}`).join('\n');
}

const ROOM = 'Date ____________  Initials ______  Answered: yes / no  Same: yes / no';

/** The report and the list to work through, for a terminal or for paper. */
function prose(groups: readonly Group[], stops: readonly Stop[], date: string, md: boolean): string {
	const heading = (level: 1 | 2, text: string) => (md ? `${'#'.repeat(level)} ${text}` : text.toUpperCase());
	const item = (text: string) => (md ? `- ${text}` : wrapped(`- ${text}`, '  '));
	const entry = (contact: ListedContact) => {
		const lines = [
			...waysTo(contact),
			`We say: ${claimsOf(contact)}`,
			`Source: ${contact.source} (${contact.sourceYear ?? 'no year'}), read on ${contact.checked}; review by ${contact.reviewBy}`,
			...(contact.note ? [`Doubt: ${contact.note}`] : [])
		];
		const title = `${contact.region} · ${contact.name} · ${contact.id}`;
		return [
			md ? `- [ ] **${title}** ${howTo(contact)}` : `[ ] ${title}\n    ${howTo(contact)}`,
			...lines.map((line) => (md ? `  - ${line}` : wrapped(line, '    '))),
			md ? `  - ${ROOM.replaceAll('_', '\\_')}` : `    ${ROOM}`,
			''
		].join('\n');
	};
	return [
		heading(1, `Contacts on ${date}`),
		'',
		...groups.flatMap(({ title, contacts, of }) => [
			heading(2, `${title}: ${contacts.length}`),
			'',
			...(contacts.length > 0
				? contacts.map((contact) => item([contact.id, of(contact)].filter(Boolean).join(': ')))
				: ['None.']),
			''
		]),
		heading(1, 'To ring, in this order'),
		'',
		...ASK_ALWAYS.map(item),
		'',
		...stops.flatMap(({ title, ask, contacts }, index) => [
			heading(2, `${index + 1}. ${title}`),
			'',
			...(ask.length > 0 ? [...ask.map(item), ''] : []),
			...contacts.map(entry)
		])
	].join('\n');
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The list to work through as a table, one line for each contact. */
function table(stops: readonly Stop[]): string {
	const head = ['round', 'id', 'region', 'kind', 'name', 'how', 'ways', 'we say', 'ask', 'source', 'year', 'review by', 'doubt'];
	const rows = stops.flatMap(({ ask, contacts }, index) =>
		contacts.map((contact) => [
			String(index + 1),
			contact.id,
			contact.region,
			contact.kind,
			contact.name,
			howTo(contact),
			waysTo(contact).join('\n'),
			claimsOf(contact),
			ask.join(' '),
			contact.source,
			String(contact.sourceYear ?? ''),
			contact.reviewBy,
			contact.note ?? ''
		])
	);
	const room = ['date', 'initials', 'answered', 'same'];
	return [[...head, ...room], ...rows.map((row) => [...row, ...room.map(() => '')])]
		.map((row) => row.map(cell).join(','))
		.join('\r\n');
}

export function printed(groups: readonly Group[], stops: readonly Stop[], date: string, format: Format): string {
	return format === 'csv' ? table(stops) : prose(groups, stops, date, format === 'md');
}
