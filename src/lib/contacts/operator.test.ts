import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTACT_RULES } from '../content/contact-rules.ts';
import { CONTACTS } from '../content/contacts.ts';
import { helpContactWords } from '../content/en/contacts.ts';
import { REGIONS } from '../content/regions.ts';
import { CONTACT_KINDS } from './contact.ts';
import { contactsFor, emergencyOf } from './match.ts';
import { listed, merged, OPERATOR_FILE } from './operator.ts';
import type { Contact } from './schema.ts';
import { essentials } from './slim.ts';
import { contactView } from './view.ts';

const TODAY = '2026-12-01';
const outcome = (file: unknown, today = TODAY) =>
	merged(CONTACTS, typeof file === 'string' ? file : JSON.stringify(file), CONTACT_RULES, today);

/** A service that does not exist, at numbers that nobody has: Ofcom keeps 020 7946 0000 to 0999 for stories. */
const good = {
	id: 'gb-own-line',
	region: 'GB',
	kind: 'drug-alcohol',
	name: 'Riverside Drug Service',
	shortName: 'Riverside',
	phones: [{ dial: '+442079460123', e164: '+442079460123', display: '020 7946 0123' }],
	url: 'https://riverside.example.org/',
	availability: 'unknown',
	what: 'Advice about drugs and medicines, in your town',
	source: 'https://riverside.example.org/contact',
	checked: '2026-11-30',
	reviewBy: '2027-11-30',
	commercial: false
};
const without = (field: string) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== field));
const phone = (dial: string, display = dial) => ({ phones: [{ dial, e164: dial, display }] });
const short = (dial: string) => ({ phones: [{ dial, e164: null, display: dial }] });
const add = (change: object) => ({ add: [{ ...good, ...change }] });
/** An entry of ours as an operator would write it. */
function ours(id: string, change: object = {}): object {
	const reckoned = ['sourcesAgree', 'secondCheck'];
	const contact = CONTACTS.find((one) => one.id === id) as Contact;
	const entry = Object.fromEntries(Object.entries(contact).filter(([field]) => !reckoned.includes(field)));
	return { ...entry, commercial: false, source: good.source, checked: '2026-11-30', reviewBy: '2027-11-30', ...change };
}

test('a good entry stands with ours, behind them, and is told to be the operator’s', () => {
	const { contacts, problems } = outcome(add({}));
	expect(problems).toEqual([]);
	expect(contacts).toHaveLength(CONTACTS.length + 1);
	const place = { region: 'GB', area: 'GB-ENG' };
	const found = contactsFor(contacts, place, 'drug-alcohol').find(({ id }) => id === good.id);
	expect(found && contactView(found, helpContactWords).added).toBe('Added by the people who run this site.');
	expect(contacts.filter(({ operator }) => operator).map(({ id }) => id)).toEqual([good.id]);
	// Regions and kinds keep their order.
	expect(contacts.filter(({ id }) => id !== good.id)).toEqual(CONTACTS);
	const kinds = contacts.slice(0, 30).map(({ kind }) => kind);
	expect(kinds.indexOf('benzo-specific') === -1 || kinds.indexOf('drug-alcohol') < kinds.indexOf('benzo-specific')).toBe(true);
});

test('an entry can be put in the place of ours, or hidden, with a reason', () => {
	const changed = outcome({ replace: [ours('gb-frank', { hours: '2pm to 6pm', availability: 'hours' })] });
	expect(changed.problems).toEqual([]);
	expect(changed.contacts.map(({ id }) => id)).toEqual(CONTACTS.map(({ id }) => id));
	expect(changed.contacts.find(({ id }) => id === 'gb-frank')).toMatchObject({ hours: '2pm to 6pm', operator: true });
	const hidden = outcome({ hide: [{ id: 'gb-frank', reason: 'It does not answer here' }] });
	expect(hidden.problems).toEqual([]);
	expect(hidden.contacts.map(({ id }) => id)).not.toContain('gb-frank');
	expect(essentials(hidden.contacts).map(({ id }) => id)).not.toContain('gb-frank');
});

test('a crisis line of the operator may stand beside ours, and the emergency number stays first', () => {
	const { contacts, problems } = outcome(add({ kind: 'crisis', reviewBy: '2027-05-30' }));
	expect(problems).toEqual([]);
	expect(contactsFor(contacts, { region: 'GB' }, 'crisis')[0]?.id).toBe('gb-samaritans');
	for (const { code } of REGIONS)
		expect(emergencyOf(contacts, { region: code })).toEqual(emergencyOf(CONTACTS, { region: code }));
});

test('a short number that we do not know takes two sources', () => {
	const two = outcome(add({ ...short('105'), otherSources: ['https://council.example.org/help'] }));
	expect(two.problems).toEqual([]);
});

test('without a file, and with an empty one, the contacts are ours', () => {
	expect(listed(CONTACTS, undefined, CONTACT_RULES, TODAY)).toEqual({ contacts: CONTACTS, problems: [] });
	expect(outcome({})).toEqual({ contacts: CONTACTS, problems: [] });
	expect(outcome('\uFEFF{}').problems).toEqual([]);
});

test('the example in the documents is good', () => {
	const { problems, contacts } = outcome(readFileSync('docs/operator.contacts.example.json', 'utf8'));
	expect(problems).toEqual([]);
	expect(contacts.filter(({ operator }) => operator).length).toBeGreaterThanOrEqual(2);
});

/** A crisis line for a part of a region, day and night: it would come before the national one. */
const nearer = {
	kind: 'crisis',
	reviewBy: '2027-05-30',
	areas: ['GB-ENG'],
	areaName: 'Riverside',
	availability: 'always',
	confidence: 'high',
	cost: 'Free'
};

test('a nearer crisis line stands beside ours, once it is marked', () => {
	const { contacts, problems } = outcome(add({ ...nearer, special: true }));
	expect(problems).toEqual([]);
	const [first, ...others] = contactsFor(contacts, { region: 'GB', area: 'GB-ENG' }, 'crisis').map(({ id }) => id);
	expect(first?.startsWith('gb-own')).toBe(false);
	expect(others).toContain('gb-own-line');
});

/** Each has one fault. What it is, the file, and what has to be said of it. */
const BAD: readonly (readonly [what: string, file: unknown, said: string])[] = [
	['not JSON', '{ "add": [', 'it is not JSON'],
	['an empty file', '', 'it is not JSON'],
	['a list', [], 'it has to be an object with “add”, “replace” and “hide”'],
	['a part that there is not', { remove: [] }, 'there is no part “remove”'],
	['a part that is no list', { add: good }, 'add: it has to be a list'],
	['an entry without id', { add: [without('id')] }, 'add, entry 1: id: it is missing'],
	['a field that there is not', add({ fax: '1' }), 'add, gb-own-line: entry: there is no field “fax”'],
	['no source', { add: [without('source')] }, 'source: it is missing'],
	['no day of the check', { add: [without('checked')] }, 'checked: it is missing'],
	['no day of the review', { add: [without('reviewBy')] }, 'reviewBy: it is missing'],
	['no word on money', { add: [without('commercial')] }, 'commercial: it has to say false'],
	['a service that sells', add({ commercial: true }), 'commercial: it has to say false'],
	['a day that is none', add({ checked: '30.11.2026' }), 'checked: it is not a day such as 2027-05-22'],
	['a check in the future', add({ checked: '2027-01-01', reviewBy: '2027-06-01' }), 'checked: 2027-01-01 has not come yet'],
	[
		'a review too late',
		add({ reviewBy: '2029-11-30' }),
		'reviewBy: it has to lie after the check, and 12 months after it at the latest'
	],
	['a crisis line reviewed too late', add({ kind: 'crisis' }), 'reviewBy: it has to lie after the check, and 6 months'],
	['a review before the check', add({ reviewBy: '2026-11-30' }), 'reviewBy: it has to lie after the check'],
	['a check that nobody made', add({ secondCheck: 'confirmed' }), 'secondCheck: leave it out'],
	['a number that does not exist', add(phone('+44201234')), 'phones: +44201234 is not a number that exists'],
	['a number shown and another dialled', add(phone('+442079460123', '020 7946 0124')), 'phones: 020 7946 0124 is not the number'],
	['a number of another country', add(phone('+12079460123')), 'phones: +12079460123 is a number of another country than GB'],
	['a premium-rate number', add(phone('+449098790000')), 'phones: +449098790000 is a premium-rate number'],
	[
		'letters for a number',
		add({ phones: [{ dial: '0800-HELP', e164: null, display: '0800 HELP' }] }),
		'phones.0.dial: it is not written'
	],
	['a short number nobody knows', add(short('105')), '105 is not a short number that we know of in GB: name a second source'],
	['a text number nobody knows', add({ sms: { number: '60606' } }), 'sms: 60606 is not a short number that we know of in GB'],
	[
		'a dead number',
		add(phone('+44800776600', '0800 77 66 00')),
		'phones: 0800 77 66 00 must not be listed: The old number of FRANK'
	],
	['a dead number in a sentence', add({ caution: 'Or try 0800-776.600' }), 'caution: 0800 77 66 00 must not be listed'],
	['NHS 111 without saying where', add(short('111')), 'phones: 111 must not be listed: Northern Ireland has no NHS 111'],
	[
		'option 3 of 988',
		add({ id: 'us-own', region: 'US', ...short('988'), caution: 'Press 3 to talk' }),
		'caution: Option 3 of 988 ended'
	],
	[
		'a service that closed',
		add({ name: 'Bristol Tranquilliser Project' }),
		'name: “Bristol Tranquilliser Project” must not be listed'
	],
	['a telephone line of The Mix', add({ name: 'The Mix' }), 'name: “The Mix” must not be listed'],
	['a service paid for referrals', add({ name: 'Which Rehab' }), 'name: “Which Rehab” must not be listed'],
	['its website', add({ url: 'https://www.help4addiction.co.uk/call' }), 'url: “www.help4addiction.co.uk” must not be listed'],
	['a region without a page', add({ id: 'at-own', region: 'AT' }), 'region: there is no page for AT: use ZZ'],
	['an id of another region', add({ id: 'us-own-line' }), 'id: it has to begin with its region: gb-'],
	['an id with a space', add({ id: 'gb own line' }), 'id: it is not written as it should be'],
	['a kind that there is not', add({ kind: 'rehab' }), 'kind: it has to be one of: emergency, medical-advice'],
	['an emergency number', add({ kind: 'emergency' }), 'kind: emergency numbers come with Signpost'],
	['an id of ours', add({ id: 'gb-frank' }), 'id: there is a contact of that name already'],
	['an entry twice', { add: [good, good] }, 'id: it stands in this file twice'],
	[
		'added and hidden',
		{ hide: [{ id: 'gb-frank', reason: 'x' }], replace: [ours('gb-frank')] },
		'gb-frank: id: it stands in this file twice'
	],
	[
		'hiding what there is not',
		{ hide: [{ id: 'gb-nobody', reason: 'Closed' }] },
		'hide, gb-nobody: id: there is no contact of that name'
	],
	['hiding without a reason', { hide: [{ id: 'gb-frank' }] }, 'hide, gb-frank: reason: say why'],
	[
		'hiding with more',
		{ hide: [{ id: 'gb-frank', reason: 'x', until: '2027' }] },
		'until: an entry to hide has an id and a reason'
	],
	['hiding the emergency number', { hide: [{ id: 'gb-emergency', reason: 'x' }] }, 'id: it is an emergency number, which stays'],
	['hiding a crisis line', { hide: [{ id: 'us-988', reason: 'x' }] }, 'id: it is a crisis line, which stays as it is'],
	[
		'another emergency number in its place',
		{ replace: [ours('gb-emergency', phone('+442079460123'))] },
		'id: it is an emergency number, which stays'
	],
	[
		'another crisis line in its place',
		{ replace: [ours('gb-samaritans', phone('+442079460123'))] },
		'id: it is a crisis line, which stays'
	],
	['a crisis line before ours', add(nearer), 'special: set it to true, as a crisis line of ours comes first'],
	['replacing what there is not', { replace: [good] }, 'replace, gb-own-line: id: there is no contact of that name'],
	['moving an entry of ours', { replace: [ours('gb-frank', { kind: 'crisis' })] }, 'kind: it has to stay drug-alcohol'],
	['a text too long', add({ what: 'A'.repeat(93) }), 'what: it is too long: 92 at the most'],
	['a name too long', add({ name: 'Long '.repeat(13) }), 'name: it is too long: 60 letters at the most'],
	[
		'a label for a person',
		add({ what: 'For addicts and their families' }),
		'what: “For addicts and their families”: a label for a person'
	],
	['a clinical claim', add({ what: 'A proven way to feel well' }), 'what: “A proven way to feel well”: a clinical claim'],
	[
		'advice to stop',
		add({ caution: 'Stop your medicine first' }),
		'caution: “Stop your medicine first”: advice about taking less'
	],
	['a dose', add({ caution: 'Ask for 2 mg' }), 'caution: “Ask for 2 mg”: a dose'],
	['advertising', add({ what: 'The leading service in town' }), 'what: “The leading service in town”: advertising'],
	['shouting', add({ what: 'Ring us!' }), 'what: “Ring us!”: shouting'],
	['markup', add({ what: '<b>Ring us</b>' }), 'what: it holds a sign that only code needs'],
	['script for an address', add({ url: 'javascript:alert(1)' }), 'url: javascript:alert(1) is not the address of a website'],
	[
		'a name in an address',
		add({ chat: 'https://us@riverside.example.org/' }),
		'chat: https://us@riverside.example.org/ is not the address'
	],
	[
		'an address without https',
		add({ url: 'http://riverside.example.org/' }),
		'url: http://riverside.example.org/ does not begin with https://'
	],
	['a source without https', add({ source: 'I know them' }), 'source: I know them does not begin with https://'],
	['no way to reach it', add({ phones: [], url: null }), 'entry: there is no way to reach it'],
	['hours without hours', add({ availability: 'hours' }), 'entry: which hours?'],
	['day and night by a doubtful source', add({ availability: 'always' }), 'entry: day and night needs a confident source'],
	['an area of another region', add({ areas: ['US-CA'], areaName: 'California' }), 'entry: an area lies outside the region']
];

describe('a bad file of the operator gives one message, and no build', () => {
	test.each(BAD)('%s', (_, file, said) => {
		const { problems } = outcome(file);
		expect(problems).toEqual([expect.stringContaining(said)]);
		expect(problems[0]?.startsWith(`${OPERATOR_FILE}: `)).toBe(true);
	});

	test('with several faults every entry is named', () => {
		const { problems } = outcome({
			add: [
				{ ...good, url: 'ftp://x' },
				{ ...good, id: 'gb-two', region: 'AT' }
			],
			hide: [{ id: 'no' }]
		});
		expect(problems.map((problem) => problem.split(': ')[1])).toEqual(['add, gb-own-line', 'add, gb-two', 'hide, no']);
	});
});

describe('the edges of what an operator may write', () => {
	const said = (file: unknown) => outcome(file).problems.map((problem) => problem.slice(`${OPERATOR_FILE}: `.length));
	const own = (message: string) => [`add, gb-own-line: ${message}`];
	const late = (months: number) => own(`reviewBy: it has to lie after the check, and ${months} months after it at the latest`);

	test('a check is of today at the latest, and a review within the year', () => {
		expect(said(add({ checked: TODAY, reviewBy: '2027-12-01' }))).toEqual([]);
		expect(said(add({ checked: TODAY, reviewBy: '2027-12-02' }))).toEqual(late(12));
		expect(said(add({ checked: '2026-12-02' }))).toEqual(own('checked: 2026-12-02 has not come yet'));
		expect(said(add({ kind: 'crisis', reviewBy: '2027-05-30' }))).toEqual([]);
		expect(said(add({ kind: 'crisis', reviewBy: '2027-05-31' }))).toEqual(late(6));
	});

	test.each(['sourcesAgree', 'secondCheck', 'operator'])('%s is not for the operator to say', (field) => {
		expect(said(add({ [field]: 1 }))).toEqual(own(`${field}: leave it out: the build fills it in`));
	});

	test.each([
		[
			'a label for a person',
			[
				'addict',
				'Addicts',
				'addicted',
				'addictive',
				'abuse',
				'abused',
				'an alcoholic',
				'alcoholics',
				'a sufferer',
				'sufferers',
				'a user'
			]
		],
		['a diagnosis or a score', ['diagnosis', 'diagnosed', 'your risk', 'the risk', 'score']],
		[
			'a clinical claim',
			['cure', 'cures', 'cured', 'heal', 'heals', 'guarantee', 'guaranteed', 'safest', 'works for 9 of 10, 90%']
		],
		['advice about taking less of a medicine', ['stop', 'Cut down', 'come off', 'taper', 'tapering', 'wean', 'detox']],
		['a dose', ['2mg', '10 mg', 'five 5 ml', 'tablet', 'tablets', 'titrate', 'titration', 'dose']],
		['advertising', ['discount', 'admission', 'admissions', 'Luxury']],
		['shouting', ['Now!', 'SHOUTS']]
	])('%s', (why, texts) => {
		for (const text of texts) expect(said(add({ caution: text }))).toEqual(own(`caution: “${text}”: ${why}`));
	});

	test('not to stop may be said', () => {
		expect(said(add({ caution: 'Do not stop by yourself' }))).toEqual([]);
	});

	test('a service may be called what we would not call a person, and short capitals are no shouting', () => {
		const names = { name: 'Addiction Detox Centre', shortName: 'Detox', caution: 'Ask for ABCDE' };
		expect(said(add(names))).toEqual([]);
		const label = { phones: [{ ...good.phones[0], label: 'for users' }] };
		expect(said(add(label))).toEqual([]);
		expect(said(add({ hours: 'STOPPING' }))).toEqual(own('hours: “STOPPING”: shouting'));
	});

	test('what is left out is filled in, and other sources are counted', () => {
		const added = (change: object) => outcome(add(change)).contacts.find(({ id }) => id === good.id);
		expect(added({})).toMatchObject({ sourcesAgree: 1, secondCheck: 'not-checked', confidence: 'medium', operator: true });
		expect(added({})).not.toHaveProperty('commercial');
		expect(added({})).not.toHaveProperty('opening');
		expect(added({ otherSources: ['https://a.example.org/', 'https://b.example.org/'] })?.sourcesAgree).toBe(3);
		expect(added({ availability: 'hours', hours: '9 to 5' })?.opening).toBe(null);
		expect(said(add({ otherSources: 'https://a.example.org/' }))[0]).toContain('otherSources: ');
	});

	test('two sources are enough for a short number to ring or to text, and for no other fault', () => {
		const two = { otherSources: ['https://council.example.org/help'] };
		expect(said(add({ ...two, ...short('105'), sms: { number: '606-06' } }))).toEqual([]);
		expect(said(add({ ...two, ...short('999') }))).toEqual([]);
		expect(said(add({ sms: { number: '606-06' } }))).toEqual(
			own('sms: 606-06 is not a short number that we know of in GB: name a second source of it in otherSources')
		);
		expect(said(add({ ...two, ...phone('+44201234') }))).toEqual(own('phones: +44201234 is not a number that exists'));
		const unknown = merged(
			CONTACTS,
			JSON.stringify(add({ ...two, ...short('105') })),
			{ ...CONTACT_RULES, shortCodes: {} },
			TODAY
		);
		expect(unknown.problems).toEqual([]);
	});

	test('with two sources, a list that is none is told as any other', () => {
		const two = { otherSources: ['https://council.example.org/help'] };
		expect(said(add({ ...two, phones: 5 }))[0]).toContain('phones: ');
	});

	test('a mark at the beginning of the file is no fault, and one within it is', () => {
		expect(said('\uFEFF{ "add": [] }')).toEqual([]);
		expect(said('{ "add": [\uFEFF] }')[0]).toMatch(/^it is not JSON: [^\n]{12,}$/);
	});

	test('a crisis line that would come first is told in a region without parts too', () => {
		const first = { ...nearer, id: 'it-own-line', region: 'IT', areas: [], areaName: null, phones: [] };
		expect(said(add({ ...first, sms: { number: '312 345 6789' } }))).toEqual([
			'add, it-own-line: special: set it to true, as a crisis line of ours comes first'
		]);
	});

	test('a region that nobody has a crisis line for is told, and ends nothing', () => {
		const rules = { ...CONTACT_RULES, regions: [...CONTACT_RULES.regions, 'AT'] };
		expect(merged(CONTACTS, '{}', rules, TODAY).problems).toHaveLength(2);
	});

	test('the name of the file is a contract with whoever runs a copy', () => expect(OPERATOR_FILE).toBe('operator.contacts.json'));

	test('a reason is words', () => {
		for (const reason of ['', '  ', 5, null])
			expect(said({ hide: [{ id: 'gb-frank', reason }] })).toEqual([
				'hide, gb-frank: reason: say why, for whoever reads the file next'
			]);
	});

	test.each([
		['null', 'it has to be an object with “add”, “replace” and “hide”'],
		['5', 'it has to be an object with “add”, “replace” and “hide”'],
		['{ "remove": [], "change": [] }', 'there is no part “remove”, “change”: only “add”, “replace” and “hide”'],
		['{ "add": ["x", null, { "id": 5 }, { "id": "" }] }', 'add, entry 1: id: it is missing'],
		['{ "add": null, "hide": {} }', 'hide: it has to be a list']
	])('of %s it is told what is wrong', (file, first) => expect(said(file)[0]).toBe(first));

	test('each entry without an id is counted', () => {
		expect(said('{ "add": ["x", [], { "id": 5 }, { "id": "" }] }')).toEqual(
			[1, 2, 3, 4].map((at) => `add, entry ${at}: id: it is missing`)
		);
	});

	test('an entry stands behind ours of its region and kind, before the next', () => {
		const { contacts } = outcome({ add: [{ ...good, id: 'gb-own-b' }, good, { ...good, id: 'gb-own-peer', kind: 'peer' }] });
		const ids = contacts.map(({ id }) => id);
		const drugs = CONTACTS.filter(({ region, kind }) => region === 'GB' && kind === 'drug-alcohol');
		const at = ids.indexOf(drugs.at(-1)?.id ?? '');
		expect(ids.slice(at + 1, at + 3)).toEqual(['gb-own-b', 'gb-own-line']);
		const gb = contacts.filter(({ region }) => region === 'GB');
		expect(contacts.slice(0, gb.length)).toEqual(gb);
		expect(gb.map(({ kind }) => CONTACT_KINDS.indexOf(kind))).toEqual(
			gb.map(({ kind }) => CONTACT_KINDS.indexOf(kind)).sort((a, b) => a - b)
		);
		expect(outcome({ replace: [ours('gb-frank')] }).contacts.filter(({ operator }) => operator)).toHaveLength(1);
	});

	test('an entry may be moved neither to another region nor to another kind', () => {
		const fault = (stay: string) => [`replace, gb-frank: ${stay}: hide this one and add another`];
		expect(said({ replace: [ours('gb-frank', { region: 'US' })] })).toEqual(fault('region: it has to stay GB'));
		expect(said({ replace: [ours('gb-frank', { kind: 'peer' })] })).toEqual(fault('kind: it has to stay drug-alcohol'));
	});

	test('a region that is left without help stops the build, whoever did it', () => {
		const without = CONTACTS.filter(({ region, kind }) => region !== 'NZ' || kind !== 'crisis');
		expect(merged(without, '{}', CONTACT_RULES, TODAY).problems).toEqual([`${OPERATOR_FILE}: crisis: NZ has no crisis contact`]);
		const { problems } = merged(without, JSON.stringify(add({ kind: 'emergency' })), CONTACT_RULES, TODAY);
		expect(problems).toHaveLength(1);
		expect(listed(without, '[', CONTACT_RULES, TODAY)).toEqual({
			contacts: without,
			problems: ['src/lib/content/contacts.json: crisis: NZ has no crisis contact']
		});
	});

	test('where ours are good, those of the operator are listed with them', () => {
		const { contacts, problems } = listed(CONTACTS, JSON.stringify(add({})), CONTACT_RULES, TODAY);
		expect([contacts.length, problems]).toEqual([CONTACTS.length + 1, []]);
	});

	test('a fault that is found twice is told once', () => {
		const twice = {
			phones: [
				...good.phones,
				{ dial: '+44201234', e164: '+44201234', display: '+44201234' },
				{ dial: '+44201234', e164: '+44201234', display: '1' }
			]
		};
		expect(said(add(twice))).toEqual(own('phones: +44201234 is not a number that exists'));
	});
});
