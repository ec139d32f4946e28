import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/lib/contacts/schema.ts';
import { CONTACTS } from '../../src/lib/content/contacts.ts';
import { FORBIDDEN } from '../forbidden.ts';

/**
 * S7 for contacts: what is shown of each, against every phrase of `forbidden.ts`. What stands although a phrase is found in it is
 * named here, with its reason; an exemption that nothing needs any more fails. Notes to maintainers are shown to nobody.
 */
const shown = ({ name, shortName, areaName, hours, cost, what, caution, elsewhere, phones, sms }: Contact) =>
	Object.entries({
		name,
		shortName,
		areaName,
		hours,
		cost,
		what,
		caution,
		elsewhere,
		label: phones.map(({ label }) => label ?? '').join('\n'),
		sms: sms?.note
	}).flatMap(([field, text]) => (text ? [[field, text] as const] : []));

const FIGURE = 'no figure but those of age and of the gate';
const HURTS = 'words that hurt';
const ADDICTION = 'named only to say what it is not';
const LAW = 'fear of the law keeps people away';
const LESS = 'never "stop", never "less"';
const NEED = 'health services advise';

interface Exempt {
	readonly rule: string;
	readonly fields: readonly string[];
	readonly text: RegExp;
	readonly because: string;
}

const EXEMPT: readonly Exempt[] = [
	{ rule: FIGURE, fields: ['name', 'shortName'], text: /\d/, because: 'a service is called by its number' },
	{ rule: FIGURE, fields: ['hours', 'cost', 'label'], text: /\d/, because: 'times and prices are figures' },
	{
		rule: FIGURE,
		fields: ['what'],
		text: /\b(age|aged|over|under|from|to) \d{1,2}\b|\b112\b|999 by text|in (20 languages|32 countries)/i,
		because: 'an age, a number to call, or how many languages'
	},
	{
		rule: FIGURE,
		fields: ['caution', 'elsewhere', 'sms'],
		text: /\b(call|text|at|or|on|to|reaches|put|try|TelefonSeelsorge,) \d{3,}\b|\b112\b|Press 1 |up to 30 minutes|in 2024/i,
		because: 'a number to call, how long a call may be, a year'
	},
	{ rule: HURTS, fields: ['name', 'shortName'], text: /Substance Abuse Helpline/, because: 'the service is called so' },
	{ rule: ADDICTION, fields: ['name', 'shortName'], text: /addiction helpline/i, because: 'the service is called so' },
	{
		rule: 'calm and typographic',
		fields: ['name', 'shortName'],
		text: /Narkotyki – Narkomania/,
		because: 'the service writes itself so'
	},
	{
		rule: 'nobody may prescribe it: {prescriber}',
		fields: ['elsewhere'],
		text: /call your GP/,
		because: 'a place to call, whoever prescribes'
	},
	{ rule: LESS, fields: ['what'], text: /^Meetings of people who want to stop/, because: 'it tells who meets there' },
	{ rule: NEED, fields: ['what'], text: /^Do they need a doctor|whether you need a doctor/, because: 'what the line answers' },
	{ rule: 'no grade of a person', fields: ['what'], text: /points you to care/, because: 'to point is no point' },
	{ rule: LAW, fields: ['label'], text: /^(.*\n)*police(\n.*)*$/, because: 'who answers at this number' },
	{
		rule: LAW,
		fields: ['what', 'caution'],
		text: /drug police|reports of drug crime|may reach the police/,
		because: 'who fears the police is told where the call goes'
	},
	{ rule: 'no fear pictures', fields: ['what'], text: /^If you want to die/, because: 'in the words of those it is for' }
];

const isExempt = (rule: string, field: string, text: string) =>
	EXEMPT.some((one) => one.rule === rule && one.fields.includes(field) && one.text.test(text));

const problems = (contact: Contact) =>
	shown(contact).flatMap(([field, text]) =>
		FORBIDDEN.filter(({ never, why }) => never.test(text) && !isExempt(why, field, text)).map(({ why }) => ({ field, why, text }))
	);

test.each(CONTACTS.map((contact) => [contact.id, contact] as const))(
	'S7: %s is told without a forbidden phrase',
	(_, contact) => {
		expect(problems(contact)).toEqual([]);
	}
);

test('as much is read as ever', () => {
	expect(CONTACTS.flatMap(shown).length).toBeGreaterThanOrEqual(880);
});

test.each(EXEMPT)('$rule in $fields: $because', ({ rule, fields, text: only }) => {
	const { never } = FORBIDDEN.find(({ why }) => why === rule) as (typeof FORBIDDEN)[number];
	const needed = CONTACTS.flatMap(shown).some(([field, text]) => fields.includes(field) && only.test(text) && never.test(text));
	expect(needed).toBe(true);
});

describe('each forbidden phrase is found where it is planted', () => {
	const [first] = CONTACTS as [Contact];
	// A number to call is what a contact is; a dose or a share of one is caught by a rule of its own.
	test.each(FORBIDDEN)('$why: $example', ({ example, why }) => {
		const planted: Partial<Contact>[] = [
			{ what: example },
			{ caution: `Ask at the door. ${example}` },
			{ elsewhere: example },
			{ areaName: example }
		];
		for (const change of planted) {
			const found = problems({ ...first, ...change });
			expect(
				found.map((problem) => problem.why),
				JSON.stringify(change)
			).toContain(why);
		}
		expect(problems({ ...first, sms: { number: '112', note: example } }).map((problem) => problem.why)).toContain(why);
	});
});
