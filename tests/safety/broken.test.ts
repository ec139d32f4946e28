import { expect, test } from 'vitest';
import type { CardId } from '../../src/lib/content/cards.ts';
import { has } from '../../src/lib/content/conditions.ts';
import type { Condition } from '../../src/lib/screening/condition.ts';
import type { RuleBook } from '../../src/lib/screening/evaluate.ts';
import type { Question } from '../../src/lib/screening/question.ts';
import type { Rule } from '../../src/lib/screening/rule.ts';
import { OURS, structure, type Subject } from './checks.ts';
import { NAMES, planOf, sweep, Tally, type Plan } from './sweep.ts';

/**
 * Each invariant, and rules, cards or words that break it on purpose. The checks must catch every one of them: a check that
 * stops biting fails here. They are seen by the same sweep as ours, over its smaller supports.
 */
type AnyRule = Rule<Question, CardId>;
const { book } = OURS;

const withBook = (changes: Partial<RuleBook<CardId>>): Subject => ({ ...OURS, book: { ...book, ...changes } });
const withRules = (change: (rule: AnyRule) => AnyRule | undefined): Subject =>
	withBook({ rules: book.rules.flatMap((rule) => change(rule) ?? []) });
/** One rule changed, by its id. A wrong id would break nothing, so it is an error. */
const changed = (id: string, changes: Partial<AnyRule>): Subject => {
	if (!book.rules.some((rule) => rule.id === id)) throw new RangeError(`No rule ${id}`);
	return withRules((rule) => (rule.id === id ? { ...rule, ...changes } : rule));
};
const without = (...ids: string[]): Subject => withRules((rule) => (ids.includes(rule.id) ? undefined : rule));
const whenOf = (id: string): Condition => (book.rules.find((rule) => rule.id === id) as AnyRule).when;

const { setting } = OURS;
const withWords = (words: Partial<typeof setting.words>): Subject => ({
	...OURS,
	setting: { ...setting, words: { ...setting.words, ...words } }
});

/** A condition that holds every other time it is read. */
const fickle = (): Condition => {
	let odd = false;
	const answered = { kind: 'answered', question: 'who', with: ['me'] } as const;
	return {
		kind: 'any',
		get of() {
			odd = !odd;
			return odd ? [answered] : [];
		}
	};
};

/** What is broken, by the names of the checks that must catch it: of the sweep, or of the structure. */
const BROKEN: readonly (readonly [invariant: string, what: string, subject: Subject])[] = [
	['S1', 'the card that is always there is left out', without('talk/soon')],
	[
		'S1',
		'it names a helpline and no clinician',
		{ ...OURS, cards: OURS.cards.map((card) => (card.id === 'talk' ? { ...card, call: ['crisis'] } : card)) }
	],
	[
		'S2',
		'"do not stop suddenly" only for those who say that they take it',
		changed('do-not-stop-suddenly/with-top', { when: has('changed', 'no', 'tapering', 'cut-down') })
	],
	['S2', 'it stands at a time of its own, not with the top', changed('do-not-stop-suddenly/with-top', { urgency: 'soon' })],
	['S2', 'it stands above the emergency card', changed('do-not-stop-suddenly/with-top', { urgency: 'now' })],
	['S3', 'a fit is for today', changed('seizure/now', { urgency: 'today' })],
	['S3', 'a flag brings no card', without('chest-pain/now')],
	['S3', 'cards stand in another order than the gate', withBook({ cardOrder: book.cardOrder.toReversed() })],
	[
		'S4',
		'a mild answer brings a card that a worse one loses',
		changed('alcohol/this-week', { when: has('mixing', 'never', 'once-or-twice') })
	],
	['S4', 'a card takes a more urgent one away', changed('recovery/soon', { supersedes: ['driving'] })],
	[
		'S4',
		'a condition says "not"',
		changed('recovery/soon', { when: { kind: 'not', of: has('life', 'recovery') } as unknown as Condition })
	],
	[
		'S5',
		'the mildest answer brings a card, and silence does not',
		changed('do-not-stop-suddenly/with-top', { when: has('changed', 'no', 'cut-down', 'tapering', 'stopped', 'ran-out') })
	],
	['S6', 'memory counts as a sign of control', changed('one-sign/soon', { when: has('memory', 'weekly', 'daily') })],
	['S6', 'a dose that works less counts as one', changed('control/this-week', { when: has('works-less', 'yes') })],
	[
		'S7',
		'a card says what the person has',
		withWords({
			cards: { ...setting.words.cards, talk: { ...setting.words.cards.talk, heading: 'You have a mild disorder' } }
		})
	],
	['S8', 'no rule brings a card', without('head-injury/today')],
	['S8', 'a rule reads an answer that there is not', changed('recovery/soon', { when: has('life', 'recovred' as 'recovery') })],
	['S8', 'a rule brings a card that there is not', changed('recovery/soon', { card: 'rest' as CardId })],
	['S8', 'a card rests on no source', { ...OURS, sourcesOf: { ...OURS.sourcesOf, recovery: [] } }],
	[
		'S8',
		'no rule reads a question',
		{ ...OURS, questions: [...OURS.questions, { ...OURS.questions[1], id: 'mind' } as Question] }
	],
	['S9', 'a rule holds every other time', changed('recovery/soon', { when: fickle() })],
	[
		'S10',
		'"your prescriber" for those who have none',
		withWords({
			tokens: { ...setting.words.tokens, unprescribed: 'your prescriber', unprescribedUrgent: 'their prescriber' }
		})
	],
	['S11', 'the door of today is left out', withWords({ guidance: { ...setting.words.guidance, door: 'Wait.' } })],
	['S12', 'a safety card is withheld', withBook({ findings: [...book.findings, 'opioids'] })],
	['S12', 'a finding is shown to all', withBook({ findings: ['one-sign'] })],
	[
		'S12',
		'a safety card only for those who ask for themselves',
		changed('opioids/this-week', { when: { kind: 'all', of: [has('who', 'me'), whenOf('opioids/this-week')] } })
	]
];

/** The sweep over what it can go through in a moment. */
const SMALL = 1000;
function caught(subject: Subject): string[] {
	const problems = structure(subject);
	// A condition that is not in the language cannot be evaluated, nor a card that there is not.
	if (problems.some((problem) => /not on the list|a card that there is not/.test(problem))) return problems;
	const tally = new Tally();
	const { rules, heads, signs }: Partial<Plan> & { rules: Plan['rules'] } = planOf(subject, 30_000);
	for (const ground of [...rules.filter(({ support }) => support.size <= SMALL), heads, signs].filter(Boolean))
		sweep(subject, ground, tally);
	// As in the full sweep, the signs also for someone else.
	if (signs) sweep(subject, signs, tally, { who: ['someone-else'] });
	return [...problems, ...NAMES.filter((name) => tally.found[name]?.length)];
}

test('what is not broken is not caught', () => {
	expect(caught(OURS)).toEqual([]);
});

const bit = new Set<string>();

test.each(BROKEN)('%s: %s', (invariant, _, subject) => {
	const names = caught(subject);
	for (const name of names) bit.add(name);
	expect(names.filter((name) => name.startsWith(`${invariant}:`))).not.toEqual([]);
});

test('every check of the sweep has caught one of them', () => {
	expect(NAMES.filter((name) => !bit.has(name))).toEqual([]);
});

test('every invariant has a broken case, and none is missing', () => {
	const every = Array.from({ length: 12 }, (_, index) => `S${index + 1}`);
	expect([...new Set(BROKEN.map(([invariant]) => invariant))]).toEqual(every);
	expect(every.filter((id) => ![...NAMES].some((name) => name.startsWith(`${id}:`)))).toEqual([]);
});
