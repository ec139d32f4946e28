import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { everySet, marksFor } from '../../../tests/every.ts';
import {
	FLAGS,
	INNOCENT,
	MILDEST_KNOWN,
	ON_ANSWERS,
	ON_STEPS,
	OURS,
	urgencyOf,
	type OnAnswers
} from '../../../tests/safety/checks.ts';
import { someAnswers } from '../../../tests/safety/random.ts';
import { atoms, questionsOf, truth } from '../screening/condition.ts';
import { mildestOf, notKnownAnswers } from '../screening/enumerate.ts';
import { evaluate, type Guidance } from '../screening/evaluate.ts';
import { isNotKnown, type Answers } from '../screening/question.ts';
import { CARDS, cardOf, type CardId } from './cards.ts';
import { QUESTIONS } from './questions.ts';
import { RULE_BOOK } from './rule-book.ts';
import { RULES } from './rules.ts';
import { CARD_SOURCES, SOURCES } from './sources.ts';

// Millions of answer sets: seconds on a quiet machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 });

/**
 * The invariants of docs/safety.md, over every set of up to three marks, and over random whole answer sets. Medicines
 * that no rule tells apart are one medicine here.
 */
const guidanceOf = (answers: Answers): Guidance<CardId> => evaluate(RULE_BOOK, answers);

const marks = marksFor();
const pairs: readonly Answers[] = [...everySet(2, marks)];
const triples = (): Generator<Answers> => everySet(3, marks);

/** One pass over every set of up to three marks: the first answers that break each invariant, and the rules that fired. */
function sweep() {
	const found = Object.fromEntries(Object.keys(ON_ANSWERS).map((name) => [name, [] as Answers[]]));
	const fired = new Set<string>();
	let count = 0;
	for (const answers of triples()) {
		count++;
		const guidance = guidanceOf(answers);
		for (const { rules } of guidance.cards) for (const rule of rules) fired.add(rule);
		for (const [name, broken] of Object.entries(ON_ANSWERS)) {
			if (broken(OURS, answers, guidance) && (found[name]?.length ?? 0) < 3) found[name]?.push(answers);
		}
	}
	return { found, fired, count };
}
const swept = sweep();

describe.each(Object.keys(ON_ANSWERS) as OnAnswers[])('%s', (name) => {
	// A failure prints the answers that break it, so each is a ready-made case.
	test('over every set of up to three marks', () => expect(swept.found[name]).toEqual([]));
	test('over random whole answer sets', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => !ON_ANSWERS[name](OURS, answers, guidanceOf(answers))),
			{ numRuns: 2000 }
		);
	});
});

test('S1: the card that is always there calls on a clinician, a pharmacist and a helpline', () => {
	expect(cardOf('talk').call).toEqual(expect.arrayContaining(['prescriber', 'pharmacist', 'drug-alcohol', 'crisis']));
});
test('S3: the gate lists the red flags first, in this order', () => {
	expect(QUESTIONS[0].options.slice(0, FLAGS.length)).toEqual(FLAGS);
});

test('the enumeration is as large as it was', () => {
	expect(marks.length).toBeGreaterThanOrEqual(140);
	expect(pairs.length).toBeGreaterThanOrEqual(9_000);
	expect(swept.count).toBeGreaterThanOrEqual(400_000);
});

describe('S4: one more mark never lowers an urgency or takes a card away', () => {
	const lost = (before: Guidance<CardId>, after: Guidance<CardId>) =>
		ON_STEPS['S4: a worse or an extra answer never lowers an urgency or takes a card away'](OURS, before, after);
	// One-choice questions have no worse or better answer; who and age are S12.
	const several = QUESTIONS.filter(({ kind }) => kind === 'several').map(({ id }) => id as string);
	test('over every pair of marks and a third', () => {
		const found: unknown[] = [];
		for (const other of pairs) {
			// Marks stand by question, and those of one question are compared with the same answers.
			let question: string | undefined;
			let before: Guidance<CardId> = { urgency: 'soon', cards: [] };
			for (const mark of marks) {
				const given = other[mark.question] ?? [];
				if (!several.includes(mark.question) || given.includes(mark.option)) continue;
				// An open question may warn by itself (S5), so the mark is compared with "none", not with silence.
				const compared = given.length > 0 ? other : { ...other, [mark.question]: ['none'] };
				if (mark.question !== question) [question, before] = [mark.question, guidanceOf(compared)];
				const after = { ...other, [mark.question]: [...given, mark.option] };
				if (lost(before, guidanceOf(after))) found.push({ compared, mark });
			}
		}
		expect(found.slice(0, 3)).toEqual([]);
	});
	test('over every step up a scale', () => {
		const found: unknown[] = [];
		for (const { id, kind, options } of QUESTIONS) {
			if (kind === 'several' || kind === 'one') continue;
			const steps = options.filter((option) => !isNotKnown(option) && option !== 'as-prescribed');
			for (const other of pairs) {
				if (other[id]) continue;
				const climb = steps.map((step) => guidanceOf({ ...other, [id]: [step] }));
				for (const [step, after] of climb.entries()) {
					const before = climb[step - 1];
					if (before && lost(before, after)) found.push({ other, id, step });
				}
			}
		}
		expect(found.slice(0, 3)).toEqual([]);
	});
});

test('S5: not known never gives less than the mildest known answer', () => {
	const found: unknown[] = [];
	for (const question of QUESTIONS) {
		const mild = mildestOf(question, MILDEST_KNOWN);
		expect(mild, question.id).toBeDefined();
		for (const other of pairs) {
			if (other[question.id]) continue;
			const known = guidanceOf({ ...other, [question.id]: [mild as string] });
			for (const unknown of notKnownAnswers(question)) {
				const guidance = guidanceOf({ ...other, [question.id]: unknown });
				const less = ON_STEPS['S5: not known never gives less than the mildest known answer'](OURS, known, guidance);
				if (less) found.push({ other, question: question.id, unknown });
			}
		}
	}
	expect(found.slice(0, 3)).toEqual([]);
});

test('S6: body signs, failed attempts, advice, memory and health never give a control finding', () => {
	const innocent = INNOCENT;
	const rules = RULES.filter(({ card }) => card === 'control' || card === 'one-sign');
	expect(rules.flatMap(({ when }) => questionsOf(when)).filter((question) => innocent.includes(question))).toEqual([]);
	const all = Object.fromEntries(
		QUESTIONS.filter(({ id }) => innocent.includes(id)).map(({ id, kind, options }) => [
			id,
			options.filter((o) => !isNotKnown(o) && o !== 'none').slice(kind === 'several' ? 0 : -1)
		])
	);
	const guidance = guidanceOf(all);
	expect([urgencyOf(guidance, 'control'), urgencyOf(guidance, 'one-sign')]).toEqual([undefined, undefined]);
});

describe('S8: everything is used, reachable, and resolves', () => {
	test('every question of the rules exists, and every option is one of its own', () => {
		for (const { id, when } of RULES) {
			for (const atom of atoms(when)) {
				const question = QUESTIONS.find((known) => known.id === atom.question);
				expect(question, `${id}: ${atom.question}`).toBeDefined();
				const options: readonly string[] = atom.kind === 'marks' ? atom.of : atom.kind === 'answered' ? atom.with : [];
				expect(question?.options, id).toEqual(expect.arrayContaining([...options]));
				if (atom.kind !== 'unanswered') expect(options.length, id).toBeGreaterThan(0);
			}
		}
	});
	test('rule ids are unique, begin with their card and end with their urgency', () => {
		expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
		for (const { id, card, urgency } of RULES) expect(id).toMatch(new RegExp(`^${card}/.*${urgency}$`));
	});
	test('every rule comes into force for some answers', () => {
		expect(RULES.map(({ id }) => id).filter((id) => !swept.fired.has(id))).toEqual([]);
	});
	test('every card has a rule, and every question is read by a rule', () => {
		expect(CARDS.map(({ id }) => id).filter((id) => !RULES.some(({ card }) => card === id))).toEqual([]);
		const read = new Set(RULES.flatMap(({ when }) => questionsOf(when)));
		expect(QUESTIONS.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
	});
	test('every card rests on sources that exist', () => {
		const known: readonly string[] = SOURCES.map(({ id }) => id);
		for (const { id } of CARDS) {
			expect(CARD_SOURCES[id].length, id).toBeGreaterThan(0);
			expect(known, id).toEqual(expect.arrayContaining([...CARD_SOURCES[id]]));
		}
	});
});

test('S9: the same answers always give the same guidance', () => {
	fc.assert(
		fc.property(someAnswers, (answers) => {
			expect(guidanceOf(structuredClone(answers))).toEqual(guidanceOf(answers));
		})
	);
});

describe('S12: age and who hide findings only, never a safety card', () => {
	const findings = RULE_BOOK.findings as readonly string[];
	test('findings are three named cards', () => expect(findings).toEqual(['body-used-to-it', 'control', 'one-sign']));
	test.each([{ who: ['someone-else'] }, { age: ['under-18'] }])('%j', (hidden) => {
		const found: Answers[] = [];
		for (const answers of pairs) {
			if (answers['who'] || answers['age']) continue;
			const before = guidanceOf(answers);
			const after = guidanceOf({ ...answers, ...hidden });
			const shownFindings = after.cards.some(({ card }) => findings.includes(card));
			const missing = ON_STEPS['S12: age and who hide findings only, never a safety card'](OURS, before, after);
			if (missing || shownFindings) found.push(answers);
		}
		expect(found.slice(0, 3)).toEqual([]);
	});
	test('they stand again when the answer is taken back', () => {
		expect(truth(RULE_BOOK.withholdFindings, {})).toBe('unknown');
		expect(urgencyOf(guidanceOf({ craving: ['daily'] }), 'control')).toBe('this-week');
	});
});
