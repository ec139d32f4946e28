import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CARDS } from './cards.ts';
import { method } from './en/method.ts';
import { LEARN_OTHERS, LEARN_TOPICS } from './learn.ts';
import { QUESTIONS } from './questions.ts';
import { reviewOfCard, reviewOfLearn, reviewOfQuestion, reviewOfRule, reviewOfSay, REVIEWER_ROLES, REVIEWS } from './reviews.ts';
import { RULES, type RuleId } from './rules.ts';
import { SAY_IDS } from './say.ts';
import { CARD_SOURCES } from './sources.ts';

const LEARN = [...LEARN_TOPICS, ...LEARN_OTHERS];
const entries = [
	...QUESTIONS.map(({ id }) => [`question ${id}`, reviewOfQuestion(id)] as const),
	...CARDS.map(({ id }) => [`card ${id}`, reviewOfCard(id)] as const),
	...RULES.map(({ id }) => [`rule ${id}`, reviewOfRule(id as RuleId)] as const),
	...SAY_IDS.map((id) => [`say ${id}`, reviewOfSay(id)] as const),
	...LEARN.map((page) => [`learn ${page}`, reviewOfLearn(page)] as const)
];
const DAY = /^20\d\d-[01]\d-[0-3]\d$/;

test.each(entries)('%s says who looked at it, when, and by when it is due', (_, { reviewer, reviewed, reviewBy }) => {
	expect(reviewBy).toMatch(DAY);
	expect(Number.isNaN(Date.parse(reviewBy))).toBe(false);
	// A role without a day, or a day without a role, would be a claim that nobody made.
	expect(reviewed === null).toBe(reviewer === null);
	if (reviewer !== null) expect(REVIEWER_ROLES).toContain(reviewer);
	if (reviewed !== null) {
		expect(reviewed).toMatch(DAY);
		expect(reviewed < reviewBy).toBe(true);
	}
});

test('every card has its sources, and an entry names only what there is', () => {
	for (const { id } of CARDS) expect(CARD_SOURCES[id].length, id).toBeGreaterThan(0);
	const known = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	expect(known(QUESTIONS)).toEqual(expect.arrayContaining(Object.keys(REVIEWS.questions)));
	expect(known(CARDS)).toEqual(expect.arrayContaining(Object.keys(REVIEWS.cards)));
	expect(known(RULES)).toEqual(expect.arrayContaining(Object.keys(REVIEWS.rules)));
	expect(SAY_IDS).toEqual(expect.arrayContaining(Object.keys(REVIEWS.say)));
	expect(LEARN).toEqual(expect.arrayContaining(Object.keys(REVIEWS.learn)));
});

describe('while anything is not yet reviewed by a clinician', () => {
	const open = entries.filter(([, { reviewer }]) => reviewer === null || reviewer === 'lived-experience');
	const said = /not yet reviewed by a clinician/i;

	test('/method says so, and so does the README', () => {
		const readme = readFileSync('README.md', 'utf8');
		expect([said.test(method.review.heading), said.test(readme)]).toEqual([open.length > 0, open.length > 0]);
	});
});

test('no room that the check’s script is made of reads it', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts') && !file.includes('routes'))
		.map((file) => join('src', file));
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => /content\/reviews|\/reviews\.ts'/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
