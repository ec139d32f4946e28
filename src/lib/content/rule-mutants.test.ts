import { expect, test } from 'vitest';
import { ROWS } from '../../../tests/rule-cases.ts';
import { everyRuleMutant, type RuleMutant } from '../../../tests/rule-mutants.ts';
import { evaluate } from '../screening/evaluate.ts';
import { RULE_BOOK } from './rule-book.ts';
import { RULES } from './rules.ts';

/**
 * Mutation testing of the rules as data: each small mistake in a rule is caught by a case that was made by hand. It belongs to
 * `npm test`, as it takes no time; what it cannot see is in docs/safety.md, with `npm run mutate`.
 */
const mutants = everyRuleMutant(RULES);

function caught({ rules, cards }: RuleMutant): boolean {
	const book = { ...RULE_BOOK, rules };
	const wrong = ({ card, cases }: (typeof ROWS)[number]): boolean =>
		cases.some(([answers, urgency]) => evaluate(book, answers).cards.find((placed) => placed.card === card)?.urgency !== urgency);
	const own = (row: (typeof ROWS)[number]): boolean => cards.includes(row.card);
	return ROWS.some((row) => own(row) && wrong(row)) || ROWS.some((row) => !own(row) && wrong(row));
}

/** No answers can tell these from the rules, and why. */
const EQUIVALENT: Readonly<Record<string, string>> = {
	'effects-to-mention/soon: any(4 conditions): without health-harm yes':
		'Harm to health brings the card this week by its other rule; here it stands so that the two can be read alone.'
};

test('each small mistake in a rule is caught by a case made by hand, but for those that change nothing', () => {
	expect(mutants.filter((mutant) => !caught(mutant)).map(({ what }) => what)).toEqual(Object.keys(EQUIVALENT));
});

test('as many are tried as ever, and none twice', () => {
	expect(mutants.length).toBeGreaterThanOrEqual(530);
	expect(new Set(mutants.map(({ rules }) => JSON.stringify(rules))).size).toBe(mutants.length);
});

test('the rules as they are break no case', () => {
	expect(caught({ what: '', rules: RULES, cards: [] })).toBe(false);
});
