import { describe, expect, it } from 'vitest';
import { FORBIDDEN } from '../../../../tests/forbidden.ts';
import { readingGrade } from '../../../../tests/reading.ts';
import { URGENCIES, type Urgency } from '../../screening/rule.ts';
import { fill, wording, type Audience, type Text } from '../../screening/text.ts';
import { CARDS, cardOf, type CardId } from '../cards.ts';
import { RULES } from '../rules.ts';
import { CARD_SOURCES, SOURCES, type Source } from '../sources.ts';
import type { SituationId } from '../situations.ts';
import { TOKENS, type CardWords } from '../words.ts';
import { cards } from './cards.ts';
import { guidance } from './guidance.ts';
import { helpers } from './helpers.ts';

const AUDIENCES = ['self', 'other'] as const satisfies readonly Audience[];
const GRADE = 6;
const words = cards as Readonly<Record<CardId, CardWords>>;
const ids = CARDS.map(({ id }) => id);

/** The table of docs/safety.md: which time to act each card can have. */
const TABLE: Readonly<Record<CardId, readonly Urgency[]>> = {
	overdose: ['now'],
	'took-too-much': ['now'],
	seizure: ['now'],
	'chest-pain': ['now'],
	confusion: ['now'],
	'emergency-other': ['now'],
	crisis: ['now'],
	'stopped-suddenly': ['now', 'today', 'this-week'],
	'crisis-thoughts': ['today'],
	'not-ruled-out': ['now', 'today', 'this-week', 'soon'],
	'head-injury': ['today'],
	'cut-down-unwell': ['today'],
	'running-out': ['today'],
	epilepsy: ['today', 'this-week', 'soon'],
	pregnancy: ['today', 'this-week', 'soon'],
	opioids: ['today', 'this-week'],
	'street-supply': ['today', 'this-week'],
	'breathing-condition': ['today', 'this-week'],
	gabapentinoids: ['today', 'this-week'],
	alcohol: ['now', 'today', 'this-week'],
	'asleep-acts': ['today'],
	driving: ['today', 'this-week'],
	'cut-down': ['today', 'this-week'],
	tapering: ['today', 'this-week', 'soon'],
	'after-stopping': ['this-week', 'soon'],
	sedatives: ['this-week'],
	'not-yours': ['this-week'],
	'young-person': ['this-week'],
	'body-used-to-it': ['this-week', 'soon'],
	control: ['this-week'],
	'one-sign': ['soon'],
	'slower-with-help': ['this-week'],
	'effects-to-mention': ['this-week', 'soon'],
	'check-mix': ['this-week', 'soon'],
	recovery: ['soon'],
	'helping-someone': ['soon'],
	talk: ['soon'],
	'do-not-stop-suddenly': ['now', 'today', 'this-week', 'soon']
};

/** Findings are never shown about someone else; the card on helping never about oneself. */
const audiencesOf = (id: CardId): readonly Audience[] =>
	cardOf(id).kind === 'finding' ? ['self'] : id === 'helping-someone' ? ['other'] : AUDIENCES;

/** What holds of the person: `every` situation at once, or only those named. */
type Holding = 'every' | readonly SituationId[];
/** Who takes it still, and nothing else that a line waits for. */
const USUAL: Holding = ['still-takes'];
/** Who stopped over four weeks ago, and had all else that can go with it. */
const LONG_AGO: Holding = [
	'stopped-long-ago',
	'epilepsy',
	'sleepy',
	'lives-alone',
	'street-supply',
	'opioid-treatment',
	'drinks-heavily',
	'withdrawing-from-alcohol',
	'acts-short',
	'acts-long',
	'z-drug',
	'pregnant',
	'breastfeeding',
	'65-plus',
	'opposite',
	'fell',
	'hard-to-stop',
	'against-advice'
];
const PEOPLE: readonly Holding[] = ['every', USUAL, ['stopped-long-ago'], LONG_AGO];
const holdsFor = (situation: SituationId, holding: Holding): boolean => holding === 'every' || holding.includes(situation);

/** The paragraphs of a card at one urgency. */
function paragraphs(card: CardWords, urgency: Urgency, holding: Holding = 'every'): Text[] {
	return card.body.flatMap((line) => {
		if (typeof line === 'string' || !('text' in line)) return [line];
		if (line.at !== undefined && !line.at.includes(urgency)) return [];
		return line.if === undefined || holdsFor(line.if, holding) ? [line.text] : [];
	});
}

/** A heading and a lead, as they are and as a situation changes them. */
const leadsOf = (card: CardWords, urgency: Urgency, holding: Holding = 'every') => {
	const better = holding === 'every' ? undefined : card.instead?.find((one) => holding.includes(one.if));
	return { heading: better?.heading ?? card.heading, lead: better?.lead?.[urgency] ?? card.lead[urgency] ?? '' };
};

/** What a person reads, a line each. */
function shown(card: CardWords, urgency: Urgency, audience: Audience, holding: Holding = 'every'): string {
	const { heading, lead } = leadsOf(card, urgency, holding);
	return [
		heading,
		lead,
		...(card.under ?? []),
		...(card.steps ?? []).map(({ first, rest }) => `${first} ${rest}`),
		...paragraphs(card, urgency, holding)
	]
		.map((text) => wording(text, audience))
		.join('\n');
}

/** Every lead that a card can have at one urgency. */
const everyLead = (card: CardWords, urgency: Urgency): Text[] => [
	...(card.lead[urgency] === undefined ? [] : [card.lead[urgency]]),
	...(card.instead ?? []).flatMap(({ lead }) => lead?.[urgency] ?? [])
];

const everyReading = ids.flatMap((id) =>
	TABLE[id].flatMap((urgency) => audiencesOf(id).map((audience) => ({ id, urgency, audience })))
);

/** People's tokens: with a prescriber, in Great Britain; with none, elsewhere; and with none, when it is urgent. */
const ELSEWHERE = {
	medicine: 'their medicine',
	emergency: '112',
	advice: 'a doctor or an urgent care clinic',
	crisis: 'a crisis line',
	'drug-line': 'a drug service',
	prescriber: 'a drug service',
	gp: 'doctor',
	'emergency-department': 'the emergency department',
	'urgent-care': 'an urgent care clinic'
};
const TOKEN_SETS = [
	{
		medicine: 'clonazepam',
		emergency: '999',
		advice: 'NHS 111',
		crisis: 'Samaritans',
		'drug-line': 'FRANK',
		prescriber: 'your prescriber',
		gp: 'GP',
		'emergency-department': 'A&E',
		'urgent-care': 'an urgent treatment centre'
	},
	ELSEWHERE,
	{ ...ELSEWHERE, prescriber: 'a doctor or an urgent care clinic' }
] as const satisfies readonly Record<(typeof TOKENS)[number], string>[];

/** Every single text of a card, both wordings. */
const textsOf = (card: CardWords): string[] =>
	[
		card.heading,
		...Object.values(card.lead),
		...(card.instead ?? []).flatMap(({ heading = [], lead = {} }) => [heading, Object.values(lead)].flat()),
		...(card.under ?? []),
		...(card.steps ?? []).flatMap(({ first, rest }) => [first, rest]),
		...card.body.map((line) => (typeof line === 'string' || !('text' in line) ? line : line.text))
	].flatMap((text) => (typeof text === 'string' ? [text] : [text.self, text.other]));

const everyText: readonly (readonly [string, string])[] = [
	...ids.flatMap((id) => textsOf(words[id]).map((text) => [id, text] as const)),
	...Object.values(helpers).flatMap(({ name, what }) =>
		AUDIENCES.flatMap((audience) => [name, what].map((text) => ['helpers', wording(text, audience)] as const))
	),
	...AUDIENCES.map((audience) => ['guidance', wording(guidance.door, audience)] as const),
	...Object.values(guidance.urgency).map((text) => ['guidance', text] as const),
	...Object.values(guidance.findings).flatMap(({ heading, note }) => [heading, note].map((text) => ['guidance', text] as const))
];

describe('leads', () => {
	it('the table holds every rule, and no more', () => {
		const fromRules = (id: CardId) =>
			new Set(RULES.filter(({ card }) => card === id).flatMap(({ urgency }) => (urgency === 'with-top' ? URGENCIES : [urgency])));
		for (const id of ids) expect([id, URGENCIES.filter((u) => fromRules(id).has(u))]).toEqual([id, TABLE[id]]);
	});

	it.each(ids)('%s has one for each time that it can have', (id) => {
		expect(URGENCIES.filter((urgency) => words[id].lead[urgency] !== undefined)).toEqual(TABLE[id]);
	});

	it.each(everyReading)('$id at $urgency ($audience) is short enough for a headline', ({ id, urgency, audience }) => {
		for (const text of everyLead(words[id], urgency)) {
			const lead = wording(text, audience);
			expect(lead.match(/[.?]( |$)/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
			expect(lead.match(/[.?]( |$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
			expect(lead.split(' ').length).toBeLessThanOrEqual(22);
		}
	});

	it('never name two people who may be one', () => {
		// Where nobody prescribed it, the prescriber turns into a drug service, or into a doctor or an urgent care clinic.
		for (const [, text] of everyText)
			for (const sentence of text.split('. '))
				expect(sentence).not.toMatch(/\{prescriber\}.*\{([Dd]rug-line|advice)\}|\{([Dd]rug-line|advice)\}.*\{prescriber\}/);
	});

	it('read well where no line gives advice: "a doctor or an urgent care clinic"', () => {
		for (const [, text] of everyText) {
			for (const sentence of fill(text, TOKEN_SETS[2]).split(/[.?] /))
				expect(sentence.split('urgent care clinic').length).toBeLessThanOrEqual(2);
			expect(text).not.toMatch(/[^,] or \{advice\}|\{advice\},? or /);
		}
		for (const id of ids)
			for (const lead of everyLead(words[id], 'today'))
				for (const audience of AUDIENCES) expect(wording(lead, audience)).not.toMatch(/or \{prescriber\}|\{prescriber\} or/);
	});

	it('read well without a name', () => {
		// "your medicine" stands where no name is known: "less {medicine}" would read "less your medicine".
		for (const [, text] of everyText) expect(text).not.toMatch(/\b(more|less|much|any|some|the|your|their) \{medicine\}/i);
	});

	it('say what to do first', () => {
		const first = /^(Call|Talk|Ask|Tell|Help them|Look|Stay|Do not|Take or give no more|They should not)\b/;
		const others = everyReading.filter(
			({ id, urgency, audience }) => !everyLead(words[id], urgency).every((lead) => first.test(wording(lead, audience)))
		);
		expect(others).toEqual([]);
	});

	it.each(ids.filter((id) => TABLE[id].includes('now')))('%s at now is about the emergency team', (id) => {
		for (const lead of everyLead(words[id], 'now'))
			expect(wording(lead, 'self')).toMatch(/^Call \{emergency\}|the emergency team/);
	});

	it.each(ids)('%s has lines only for a time that it can have', (id) => {
		for (const line of words[id].body)
			if (typeof line !== 'string' && 'text' in line) for (const urgency of line.at ?? []) expect(TABLE[id]).toContain(urgency);
	});

	it.each(everyReading)('$id at $urgency ($audience) has something to say, and not too much', ({ id, urgency, audience }) => {
		const card = words[id];
		for (const holding of PEOPLE) expect(paragraphs(card, urgency, holding).length).toBeGreaterThanOrEqual(1);
		expect(paragraphs(card, urgency, USUAL).length).toBeLessThanOrEqual(6);
		expect(shown(card, urgency, audience, USUAL).split(/\s+/).length).toBeLessThanOrEqual(150);
	});
});

describe('emergency cards', () => {
	it.each(CARDS.filter(({ kind }) => kind === 'emergency').map(({ id }) => id))('%s can be used at a glance', (id) => {
		expect(words[id].under).toHaveLength(2);
		expect(words[id].steps?.length).toBeGreaterThanOrEqual(4);
		expect(words[id].steps?.length).toBeLessThanOrEqual(6);
		for (const { first } of words[id].steps ?? []) expect(first.split(' ').length).toBeLessThanOrEqual(7);
		expect(typeof words[id].lead.now).toBe('string');
	});
});

describe('tokens', () => {
	const used = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
	const known: readonly string[] = TOKENS.flatMap((token) => [token, token.charAt(0).toUpperCase() + token.slice(1)]);

	it.each(everyText)('%s: %s', (_, text) => {
		expect(used(text).filter((name) => !known.includes(name))).toEqual([]);
		expect(text.replace(/\{[^}]*\}/g, '')).not.toMatch(/[{}]/);
		for (const tokens of TOKEN_SETS) expect(fill(text, tokens)).not.toMatch(/\{|undefined/);
	});

	it('begin a sentence with a capital', () => {
		expect(everyText.filter(([, text]) => /(^|[.?] )\{[a-z]/.test(text))).toEqual([]);
	});
});

describe('reading age', () => {
	it.each(everyReading)('$id at $urgency ($audience) is grade 6 or lower', ({ id, urgency, audience }) => {
		for (const tokens of TOKEN_SETS)
			for (const holding of PEOPLE) {
				const text = fill(shown(words[id], urgency, audience, holding), tokens);
				expect(readingGrade(text)).toBeLessThanOrEqual(GRADE);
				// Short headings and steps would hide hard prose.
				const prose = paragraphs(words[id], urgency, holding).map((part) => fill(wording(part, audience), tokens));
				expect(readingGrade(prose.join('\n'))).toBeLessThanOrEqual(GRADE);
			}
	});

	it('of the door, the findings and the helpers is grade 6 or lower', () => {
		for (const tokens of TOKEN_SETS) {
			const text = everyText
				.filter(([where]) => where === 'helpers' || where === 'guidance')
				.map(([, part]) => fill(part, tokens));
			expect(readingGrade(text.join('\n'))).toBeLessThanOrEqual(GRADE);
		}
	});
});

describe('words that no text may hold', () => {
	it.each(FORBIDDEN)('the check bites: $why', ({ never, example }) => {
		expect(example).toMatch(never);
	});

	it.each(everyText)('%s: %s', (_, text) => {
		expect(FORBIDDEN.filter(({ never }) => never.test(text)).map(({ why }) => why)).toEqual([]);
		expect(text.trim()).toBe(text);
		expect(text).not.toBe('');
		expect(text).not.toContain('  ');
	});
});

describe('a text about someone else', () => {
	/** "You" is then the one who helps: the medicine, the body and the acts are not theirs. */
	const OWN =
		/\byou (take|took|taking|feel|felt|stop|stopped|cut|drink|run out|hit|live|tried|used|hope|marked|drive|have (run|taken))\b|\byour (next |own )?(dose|body|breathing|tablets|life|medicine|plan|recovery)\b|\bhurt yourself\b/i;

	it('the check bites', () => {
		for (const text of ['Tell them you take it.', 'your next dose', 'when you feel unwell']) expect(text).toMatch(OWN);
	});

	const readings = everyReading.filter(({ id, audience }) => audience === 'other' && cardOf(id).kind !== 'emergency');
	it.each(readings)('$id at $urgency', ({ id, urgency, audience }) => {
		const texts = [shown(words[id], urgency, audience), ...everyLead(words[id], urgency).map((lead) => wording(lead, audience))];
		for (const text of texts) expect(text.replace('what you marked here', '')).not.toMatch(OWN);
	});
});

/** What a card may not lose, whoever reads it. Change a line here only with a clinician. */
const KEPT: readonly (readonly [CardId, Urgency, ...RegExp[]])[] = [
	[
		'overdose',
		'now',
		/naloxone/i,
		/does no harm/,
		/does not reverse/,
		/side/,
		/chest/,
		/“sleep it off”/,
		/Hospital care is still needed/
	],
	['took-too-much', 'now', /on purpose/, /child/, /even if they feel fine/, /poison line/, /hours later/],
	[
		'seizure',
		'now',
		/Nothing in the mouth\. Only a rescue medicine, as the care plan says/,
		/Do not hold them down/,
		/Time it/,
		/epilepsy team the same day/,
		/missed, cut or stopped/
	],
	['chest-pain', 'now', /heart attack/, /No web page can tell/],
	['confusion', 'now', /Do not leave them alone/, /stopped suddenly/],
	[
		'crisis',
		'now',
		/\{emergency\}/,
		/\{crisis\}/,
		/hand over each dose on time/,
		/Hold none back, unless/,
		/Throw none away/,
		/Is someone with you/
	],
	['stopped-suddenly', 'now', /\{emergency\}/],
	[
		'stopped-suddenly',
		'today',
		/next dose/,
		/Please do not decide/,
		/catch up/,
		/even if (you|they) feel well/,
		/fit \(seizure\)/,
		/drive/
	],
	['stopped-suddenly', 'today', /whether to take it again/, /[Tt]ake no extra/, /fill the gap/, /up to three weeks/],
	['stopped-suddenly', 'this-week', /next dose/, /catch up/, /even if (you|they) feel well/],
	['crisis-thoughts', 'today', /\{crisis\}/, /\{emergency\}/, /each dose on time/, /Throw none away/, /about any dose/],
	['not-ruled-out', 'today', /try to wake them/i, /In doubt, call \{emergency\}/],
	['head-injury', 'today', /blood thinner/, /In doubt, call \{emergency\}/, /do not stop/],
	['cut-down-unwell', 'today', /next dose/, /catch up/, /\{emergency\}/, /jerks/],
	['cut-down', 'today', /up or down/, /catch up/, /\{emergency\}/],
	['running-out', 'today', /do not/, /gap/],
	['epilepsy', 'today', /[Dd]o not (change|let)/, /Even a small cut/, /child/, /next dose/],
	['epilepsy', 'soon', /[Dd]o not (change|let)/, /child/],
	['pregnancy', 'today', /midwife/, /not stop or cut down suddenly/],
	['opioids', 'today', /naloxone/, /not stop either one suddenly/, /never stop methadone or buprenorphine/, /\{emergency\}/],
	[
		'street-supply',
		'today',
		/without giving your name/,
		/opioid/,
		/naloxone/,
		/not be alone/,
		/\{emergency\}/,
		/(not stop suddenly|sudden stop)/
	],
	['gabapentinoids', 'today', /\{emergency\}/, /sleepy in the day/, /not stop either one suddenly/],
	['breathing-condition', 'today', /\{emergency\}/, /sleepy in the day/],
	['alcohol', 'now', /stopped heavy drinking/, /fit \(seizure\)/],
	['alcohol', 'this-week', /before (you|they) stop/, /Stopping heavy drinking suddenly can be dangerous/],
	[
		'asleep-acts',
		'today',
		/not take the next dose until you have asked/,
		/so that no dose is late/,
		/sudden stop has risks/,
		/car keys/
	],
	['driving', 'today', /skip a dose/],
	['tapering', 'soon', /slow down or pause/, /do not change the plan/],
	['after-stopping', 'soon', /not start again on (your|their) own/, /too strong/, /fit \(seizure\)/],
	['helping-someone', 'soon', /do not hide the medicine or take it away/, /naloxone/],
	['talk', 'soon', /cannot rule anything out/, /\{prescriber\}/, /pharmacist/, /\{Drug-line\}/, /\{Crisis\}/],
	['one-sign', 'soon', /cannot rule anything out/],
	['body-used-to-it', 'soon', /not a fault/, /not the same as addiction/],
	['control', 'this-week', /do not stop suddenly/],
	[
		'do-not-stop-suddenly',
		'now',
		/^Take or give no more until the emergency team says so\.$/m,
		/without a plan/,
		/only as the care plan says/,
		/not stop without asking/,
		/\{advice\} now about the next dose/
	],
	['do-not-stop-suddenly', 'today', /not stop or cut down suddenly on (your|their) own\.$/m, /fit \(seizure\)/],
	['do-not-stop-suddenly', 'this-week', /not stop or cut down suddenly on (your|their) own\.$/m],
	['do-not-stop-suddenly', 'soon', /not stop or cut down suddenly on (your|their) own\.$/m]
];

describe('words that a card keeps', () => {
	const kept = KEPT.map(([id, urgency, ...patterns]) => ({ id, urgency, patterns }));
	it.each(kept)('$id at $urgency', ({ id, urgency, patterns }) => {
		for (const audience of audiencesOf(id))
			for (const pattern of patterns) expect(shown(words[id], urgency, audience)).toMatch(pattern);
	});

	it.each(['crisis', 'crisis-thoughts', 'stopped-suddenly', 'street-supply', 'opioids'] as const)(
		'%s has a line for who lives alone',
		(id) => {
			const lines = words[id].body.filter((line) => typeof line !== 'string' && 'text' in line && line.if === 'lives-alone');
			expect(lines).toHaveLength(1);
		}
	);

	it('the door of today names both ways in', () => {
		for (const audience of AUDIENCES) {
			const door = wording(guidance.door, audience);
			// The first question is drawn bold.
			expect(door).toMatch(/^No answer today\?/);
			expect(door).toContain('{urgent-care}');
			expect(door).toContain('{emergency-department}');
			expect(door).toMatch(/not drive( yourself)?\.$/);
		}
	});

	it('a card of today that is about danger names its own call first', () => {
		expect(wording(words['crisis-thoughts'].lead.today ?? '', 'self')).toMatch(/^Call \{crisis\} now\./);
		expect(wording(words['not-ruled-out'].lead.today ?? '', 'self')).toMatch(/call \{emergency\}\.$/);
		for (const audience of AUDIENCES) {
			const [first = ''] = paragraphs(words['crisis-thoughts'], 'today');
			expect(wording(first, audience)).toMatch(/^Call \{emergency\} if/);
		}
	});

	it('a fit is called a seizure as well, where no other word explains it', () => {
		for (const { id, urgency, audience } of everyReading) {
			const text = shown(words[id], urgency, audience);
			if (/\bfits?\b(?! with)/.test(text)) expect([id, text]).toEqual([id, expect.stringMatching(/seizure|[Ee]pilepsy/)]);
		}
	});
});

describe('who stopped over four weeks ago', () => {
	/** Said of another treatment, which is still taken. */
	const OTHERS = /stop (the opioid|methadone or buprenorphine|over this)|treatment should stop|before .* is stopped/;
	const STILL =
		/next dose|tonight|(not|never|skip a) (suddenly )?(stop|cut|dose)|change how|up or down|still right for|slow plan/i;

	it('the check bites', () => {
		for (const text of ['Do not stop suddenly.', 'your next dose', 'Ask if it is still right for you.'])
			expect(text).toMatch(STILL);
	});

	/** What can only be raised where it was taken within the last four weeks. */
	const NOT_THEIRS: readonly CardId[] = [
		'stopped-suddenly',
		'cut-down-unwell',
		'cut-down',
		'running-out',
		'tapering',
		'do-not-stop-suddenly'
	];
	const readings = everyReading.filter(({ id }) => !NOT_THEIRS.includes(id) && cardOf(id).kind !== 'emergency');
	it.each(readings)('$id at $urgency ($audience) asks for no dose, and says nothing of stopping', ({ id, urgency, audience }) => {
		const lines = shown(words[id], urgency, audience, LONG_AGO).split(/\n|(?<=[.?]) /);
		expect(lines.filter((line) => STILL.test(line) && !OTHERS.test(line))).toEqual([]);
	});

	it.each(['epilepsy', 'pregnancy', 'after-stopping'] as const)('%s says not to start again alone', (id) => {
		for (const audience of AUDIENCES)
			expect(shown(words[id], 'soon', audience, LONG_AGO)).toMatch(/not start (\{medicine\} )?again on (your|their) own/);
	});

	it('is not told to stop an opioid suddenly, and who takes both hears of both', () => {
		for (const audience of AUDIENCES) {
			expect(shown(words.opioids, 'today', audience, LONG_AGO)).toMatch(/not stop the opioid suddenly/);
			expect(shown(words.opioids, 'today', audience, USUAL)).toMatch(/not stop either one suddenly/);
		}
	});
});

describe('who ran out, or stopped', () => {
	const base = words['do-not-stop-suddenly'];
	it.each(['today', 'this-week', 'soon'] as const)('is not told to go on, nor to face a stop alone (%s)', (urgency) => {
		for (const audience of AUDIENCES) {
			const of = (situation: SituationId) => wording(leadsOf(base, urgency, ['still-takes', situation]).lead, audience);
			expect(of('ran-out')).toMatch(/not face a sudden stop alone: ask first\. .*[Tt]ake no extra/i);
			expect(of('stopped')).toMatch(/not face a sudden stop alone, and (do|should) not start again .* Ask first\.$/);
		}
	});

	it('reads one line on what to do now, that of their own case', () => {
		const card = words['stopped-suddenly'];
		for (const urgency of ['today', 'this-week'] as const) {
			const ran = shown(card, urgency, 'self', ['still-takes', 'ran-out']);
			const stopped = shown(card, urgency, 'self', ['still-takes', 'stopped']);
			expect([ran, stopped].map((text) => /next dose/.test(text))).toEqual([true, false]);
			expect([ran, stopped].map((text) => /whether to take it again/.test(text))).toEqual([false, true]);
		}
	});

	it('is never told at once both when it starts soon and that it starts late only', () => {
		const both = shown(words['stopped-suddenly'], 'today', 'self', ['acts-short', 'acts-long']);
		expect(both).toMatch(/or later/);
		expect(both).toMatch(/sooner too/);
	});
});

describe('sources', () => {
	const sources: readonly Source[] = SOURCES;

	it.each(ids)('%s rests on a source that was read, in part at least', (id) => {
		const cited = CARD_SOURCES[id].map((source) => sources.find((one) => one.id === source));
		expect(cited).not.toContain(undefined);
		expect(cited.some((source) => source?.status !== 'known-only')).toBe(true);
		expect(new Set(CARD_SOURCES[id]).size).toBe(CARD_SOURCES[id].length);
	});

	it('are each cited by a card, and listed once', () => {
		const cited = new Set<string>(Object.values(CARD_SOURCES).flat());
		expect(sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
		expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
		expect(new Set(sources.map(({ evidence }) => evidence)).size).toBe(sources.length);
	});

	it.each(sources)('$id has a number of the evidence sheet, and a sound address if any', ({ evidence, url, year }) => {
		expect(evidence).toMatch(/^\d{1,2}[a-e]?(, \d{1,2}[a-e])?$/);
		if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
		if (year !== undefined) expect(year).toBeGreaterThan(1980);
	});
});
