import { CONTACT_KINDS } from './contact.ts';
import { inspectContacts, inspectTogether, type ContactRules, type Problem } from './inspect.ts';
import { contactsFor } from './match.ts';
import { checkedEntry, KEPT, type Entry } from './operator-entry.ts';
import type { Contact } from './schema.ts';

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

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

interface Given extends Entry {
	readonly part: Part;
}

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
