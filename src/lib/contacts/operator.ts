import { CONTACT_KINDS, type ContactKind } from './contact.ts';
import { inspectContact, inspectContacts, inspectTogether, shapeProblems, type ContactRules, type Problem } from './inspect.ts';
import { contactsFor } from './match.ts';
import type { Contact } from './schema.ts';
import { shownTexts } from './shown.ts';

/**
 * The contacts of whoever runs a copy of the site: `operator.contacts.json` beside package.json, docs/operators.md. For the build and the tools,
 * as `inspect.ts`. It may add and correct, but what a life may hang on stays: nobody can take away or cover up an emergency number or
 * a crisis line.
 */
export const OPERATOR_FILE = 'operator.contacts.json';

/** A contact, and whether the operator put it there. */
export type ListedContact = Contact & { readonly operator?: true };

export interface Merged {
	readonly contacts: readonly ListedContact[];
	/** One line each: file, place, entry, field, what is wrong. Any of them stops the build. */
	readonly problems: readonly string[];
}

const PARTS = ['add', 'replace', 'hide'] as const;
type Part = (typeof PARTS)[number];
/** What lives hang on. */
const KEPT: readonly ContactKind[] = ['emergency', 'crisis'];

/** What an operator may leave out, as it does not apply; the rest of a contact's fields have to be there. */
const LEFT_OUT = {
	areas: [],
	areaName: null,
	shortName: null,
	phones: [],
	sms: null,
	whatsapp: null,
	chat: null,
	url: null,
	hours: null,
	languages: [],
	cost: null,
	caution: null,
	note: null,
	confidence: 'medium',
	otherSources: [],
	sourceYear: null
} as const;

/** Fields that we reckon, so that nobody can claim a check that did not take place. */
const RECKONED = ['sourcesAgree', 'secondCheck', 'operator'] as const;

/** What an entry may not say to somebody in need; `forbidden.ts` of the tests holds our own words to more. */
const UNSAID: readonly (readonly [RegExp, string])[] = [
	[/\b(addict(s|ed|ive)?|abus\w*|junkie|alcoholics?|sufferers?|users?)\b/i, 'a label for a person'],
	[/\bdiagnos|\b(your|the) risk\b|\bscore\b/i, 'a diagnosis or a score'],
	[
		/\b(cures?|cured|curing|heals?|guarantee\w*|proven|success rate|painless|rapid|safely|safest|harmless)\b|%/i,
		'a clinical claim'
	],
	[
		/(?<!\bnot )\b(stop|quit|halve|reduce|skip|cut down|come off)\b|\b(taper|wean)|\bdetox/i,
		'advice about taking less of a medicine'
	],
	[/\b\d+ ?(mg|ml|mcg)\b|\b(dose|tablets?|titrat\w*)\b/i, 'a dose'],
	[/\b(buy|sale|discount|insurance|admissions?|book now|call now|leading|best|luxury|private clinic)\b/i, 'advertising'],
	[/[!]|[A-Z]{6,}/, 'shouting']
];

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** As an instant, before which the day of that date stands in the order of texts. */
const monthsAfter = (date: string, months: number): string => {
	const later = new Date(date);
	later.setUTCMonth(later.getUTCMonth() + months);
	return later.toISOString();
};

/** What an operator's entry has to hold beyond what every contact has to. */
function stricter(contact: Contact, today: string): [field: string, message: string][] {
	const { url, chat, checked, reviewBy, kind } = contact;
	const addresses = [['url', url] as const, ['chat', chat] as const, ['source', contact.source] as const];
	const months = KEPT.includes(kind) ? 6 : 12;
	const unsaid = shownTexts(contact)
		// A service may be called what we would not call a person.
		.filter(([field]) => !['name', 'shortName', 'phones'].includes(field))
		.flatMap(([field, text]) =>
			UNSAID.filter(([never]) => never.test(text)).map(([, why]): [string, string] => [field, `“${text}”: ${why}`])
		);
	return [
		...addresses.flatMap(([field, address]): [string, string][] =>
			address && !address.startsWith('https://') ? [[field, `${address} does not begin with https://`]] : []
		),
		...(checked > today ? [['checked', `${checked} has not come yet`] as [string, string]] : []),
		...(reviewBy <= checked || reviewBy > monthsAfter(checked, months)
			? [['reviewBy', `it has to lie after the check, and ${months} months after it at the latest`] as [string, string]]
			: []),
		...unsaid
	];
}

interface Given {
	readonly part: Part;
	readonly id: string;
	readonly entry: Record<string, unknown>;
}

/** A contact out of an operator's entry: `commercial` is a promise to us, and no field of a contact. */
function completed(entry: Record<string, unknown>): unknown {
	const given = Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'commercial'));
	const others = Array.isArray(entry.otherSources) ? entry.otherSources.length : 0;
	// Hours as words alone are shown, but nobody can reckon with them.
	const opening = given.availability === 'hours' && { opening: null };
	return { ...LEFT_OUT, ...opening, ...given, sourcesAgree: 1 + others, secondCheck: 'not-checked' };
}

/**
 * Checks one entry to add or to put in the place of ours. The first kind of fault found is told, and the others once it is mended: each
 * fault has one message.
 */
function checkedEntry({ entry, id }: Given, rules: ContactRules, today: string): Contact | [field: string, message: string][] {
	const claimed = RECKONED.find((field) => field in entry);
	if (claimed) return [[claimed, 'leave it out: the build fills it in']];
	if (entry.commercial !== false)
		return [
			['commercial', 'it has to say false: a service that sells treatment, or is paid for sending people on, is not listed']
		];
	const whole = completed(entry);
	const shape = shapeProblems(whole, id);
	if (shape.length > 0) return shape.map(({ field, message }) => [field, message]);
	const contact = whole as Contact;
	const two = contact.otherSources.length > 0;
	// A short number cannot be checked as such, so it takes two sources to be believed.
	const own = two
		? { ...rules.shortCodes, [contact.region]: [...(rules.shortCodes[contact.region] ?? []), ...dialledBy(contact)] }
		: rules.shortCodes;
	const found = inspectContact(contact, { ...rules, shortCodes: own });
	if (found.length > 0)
		return found.map(({ field, message }) => [
			field,
			message.includes('short number') ? `${message}: name a second source of it in otherSources` : message
		]);
	const wrong = stricter(contact, today);
	return wrong.length > 0 ? wrong : contact;
}

/** What it dials and texts, as it is looked up among short numbers; a long one is never looked for there. */
const dialledBy = ({ phones, sms }: Contact): string[] => [
	...phones.map(({ dial }) => dial),
	...(sms ? [sms.number.replace(/\D/g, '')] : [])
];

/** Why an entry of the operator cannot do what it is meant to do with ours, whatever it holds. */
function misplaced({ part, entry }: Given, ours: Contact | undefined): [field: string, message: string] | undefined {
	if (part === 'add') {
		if (ours) return ['id', 'there is a contact of that name already: put it under “replace”, or choose another id'];
		if (entry.kind === 'emergency') return ['kind', 'emergency numbers come with Signpost: tell its makers what is missing'];
		return undefined;
	}
	if (!ours) return ['id', 'there is no contact of that name'];
	if (KEPT.includes(ours.kind))
		return [
			'id',
			`it is ${ours.kind === 'crisis' ? 'a crisis line' : 'an emergency number'}, which stays as it is: add yours beside it`
		];
	if (part === 'hide') {
		const more = Object.keys(entry).find((key) => !['id', 'reason'].includes(key));
		if (more) return [more, 'an entry to hide has an id and a reason, and nothing else'];
		return typeof entry.reason === 'string' && entry.reason.trim()
			? undefined
			: ['reason', 'say why, for whoever reads the file next'];
	}
	const moved = (['region', 'kind'] as const).find((field) => entry[field] !== ours[field]);
	return moved && [moved, `it has to stay ${ours[moved]}: hide this one and add another`];
}

/** The entries of a file, or why it cannot be read. */
function read(text: string): { given: Given[]; faults: string[] } {
	const no = (message: string) => ({ given: [], faults: [`${OPERATOR_FILE}: ${message}`] });
	let file: unknown;
	try {
		file = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return no(`it is not JSON: ${(error as Error).message.split('\n')[0]}`);
	}
	if (!isObject(file)) return no('it has to be an object with “add”, “replace” and “hide”');
	const unknown = Object.keys(file).filter((key) => !PARTS.some((part) => part === key));
	if (unknown.length > 0) return no(`there is no part “${unknown.join('”, “')}”: only “add”, “replace” and “hide”`);
	const given: Given[] = [];
	const faults: string[] = [];
	for (const part of PARTS) {
		const list = file[part] ?? [];
		if (!Array.isArray(list)) faults.push(`${OPERATOR_FILE}: ${part}: it has to be a list`);
		else
			for (const [index, entry] of list.entries()) {
				const id: unknown = isObject(entry) ? entry.id : undefined;
				if (!isObject(entry) || typeof id !== 'string' || id === '')
					faults.push(`${OPERATOR_FILE}: ${part}, entry ${index + 1}: id: it is missing`);
				else given.push({ part, id, entry });
			}
	}
	return { given, faults };
}

/** Entries of the operator that would stand first among the crisis lines of a region or of a part of it. */
function beforeOurs(contacts: readonly ListedContact[], { regions }: ContactRules): string[] {
	const places = regions.flatMap((region) => {
		const parts = contacts.filter((contact) => contact.region === region).flatMap(({ areas }) => areas);
		return [{ region }, ...[...new Set(parts)].map((area) => ({ region, area }))];
	});
	const first = places.map((place) => contactsFor(contacts, place, 'crisis')[0]);
	return first.flatMap((contact) => (contact?.operator ? [contact.id] : []));
}

/** Ours with those of the operator, in the order of regions and kinds; of a kind ours come first. */
export function merged(ours: readonly Contact[], text: string | undefined, rules: ContactRules, today: string): Merged {
	if (text === undefined) return { contacts: ours, problems: [] };
	const { given, faults } = read(text);
	const problems = [...faults];
	const seen = new Set<string>();
	const hidden = new Set<string>();
	const replaced = new Map<string, ListedContact>();
	const added: ListedContact[] = [];
	for (const one of given) {
		const { part, id } = one;
		const tell = ([field, message]: readonly [string, string]) =>
			problems.push(`${OPERATOR_FILE}: ${part}, ${id}: ${field}: ${message}`);
		if (seen.has(id)) {
			tell(['id', 'it stands in this file twice']);
			continue;
		}
		seen.add(id);
		const not = misplaced(
			one,
			ours.find((contact) => contact.id === id)
		);
		if (not) tell(not);
		else if (part === 'hide') hidden.add(id);
		else {
			const contact = checkedEntry(one, rules, today);
			if (Array.isArray(contact)) contact.forEach(tell);
			else if (part === 'add') added.push({ ...contact, operator: true });
			else replaced.set(id, { ...contact, operator: true });
		}
	}
	const place = ({ region, kind }: Contact) => rules.regions.indexOf(region) * 100 + CONTACT_KINDS.indexOf(kind);
	const contacts = [...ours.filter(({ id }) => !hidden.has(id)).map((contact) => replaced.get(contact.id) ?? contact), ...added];
	// Nothing that one entry may do takes a region its emergency or crisis contacts; this holds it for whatever is allowed later.
	if (problems.length === 0) problems.push(...inspectTogether(contacts, rules).map(told(OPERATOR_FILE)));
	for (const id of beforeOurs(contacts, rules))
		problems.push(`${OPERATOR_FILE}: add, ${id}: special: set it to true, as a crisis line of ours comes first`);
	// Of a number, what is dialled, shown and kept may break in the same words.
	return { contacts: contacts.sort((a, b) => place(a) - place(b)), problems: [...new Set(problems)] };
}

const told =
	(file: string) =>
	({ id, field, message }: Problem) =>
		`${file}: ${[id, field, message].filter(Boolean).join(': ')}`;

/** All that a build lists, or why there can be no build. */
export function listed(ours: readonly Contact[], operator: string | undefined, rules: ContactRules, today: string): Merged {
	const own = inspectContacts(ours, rules).map(told('src/lib/content/contacts.json'));
	return own.length > 0 ? { contacts: ours, problems: own } : merged(ours, operator, rules, today);
}
