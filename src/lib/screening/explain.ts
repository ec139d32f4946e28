import { reasons, type Reason } from './condition.ts';
import type { Answers } from './question.ts';
import type { Rule } from './rule.ts';

/** "Because you said ...": the answers behind the given rules, each question once, in the order of the rules. */
export function explain(rules: readonly Rule[], ids: readonly string[], answers: Answers): Reason[] {
	const byQuestion = new Map<string, Set<string>>();
	for (const rule of rules) {
		if (!ids.includes(rule.id)) continue;
		for (const { question, options } of reasons(rule.when, answers)) {
			const known = byQuestion.get(question) ?? new Set();
			for (const option of options) known.add(option);
			byQuestion.set(question, known);
		}
	}
	return [...byQuestion].map(([question, options]) => ({ question, options: [...options] }));
}
