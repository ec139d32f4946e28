import type { RuleBook } from '../screening/evaluate.ts';
import { CARDS, type CardId } from './cards.ts';
import { any, has } from './conditions.ts';
import { RULES } from './rules.ts';

export const RULE_BOOK: RuleBook<CardId> = {
	rules: RULES,
	cardOrder: CARDS.map(({ id }) => id),
	findings: CARDS.filter(({ kind }) => kind === 'finding').map(({ id }) => id),
	// Of someone else, or of a child, nothing is found. Every safety card stays.
	withholdFindings: any(has('age', 'under-18'), has('who', 'someone-else'))
};
