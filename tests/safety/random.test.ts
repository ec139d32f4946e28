import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/lib/content/questions.ts';
import { mildestOf, notKnownAnswers } from '../../src/lib/screening/enumerate.ts';
import { evaluate } from '../../src/lib/screening/evaluate.ts';
import type { Answers } from '../../src/lib/screening/question.ts';
import { finished, oursOf, theirsOf } from '../finished.ts';
import { FORBIDDEN } from '../forbidden.ts';
import { differs, MILDEST_KNOWN, ON_ANSWERS, ON_STEPS, OURS, reordered, type OnAnswers } from './checks.ts';
import { someAnswers, someStep } from './random.ts';
import { print, S9, Tally } from './sweep.ts';

/** Whole answer sets, all questions at once: what no enumeration can go through is sampled. A failure prints the smallest case. */
const RUNS = 20_000;
const tally = new Tally();
afterAll(() => print('Random whole answer sets', tally));

const guidanceOf = (answers: Answers) => evaluate(OURS.book, answers);
const covered = (name: keyof typeof ON_STEPS | OnAnswers | typeof S9) => {
	tally.cover(name, RUNS);
	tally.sets += RUNS;
};

test.each(Object.keys(ON_ANSWERS) as OnAnswers[])('%s', (name) => {
	fc.assert(
		fc.property(someAnswers, (answers) => !ON_ANSWERS[name](OURS, answers, guidanceOf(answers))),
		{ numRuns: RUNS }
	);
	covered(name);
});

const S4 = 'S4: a worse or an extra answer never lowers an urgency or takes a card away';
test(S4, () => {
	fc.assert(
		fc.property(someStep, ([before, after]) => !ON_STEPS[S4](OURS, guidanceOf(before), guidanceOf(after))),
		{ numRuns: RUNS }
	);
	covered(S4);
});

const S5 = 'S5: not known never gives less than the mildest known answer';
test(S5, () => {
	const one = fc.constantFrom(...QUESTIONS).chain((question) =>
		fc.constantFrom(...notKnownAnswers(question)).map((unknown) => {
			const mildest = [mildestOf(question, MILDEST_KNOWN) as string];
			return { id: question.id, mildest, unknown };
		})
	);
	fc.assert(
		fc.property(someAnswers, one, (answers, { id, mildest, unknown }) => {
			const known = guidanceOf({ ...answers, [id]: mildest });
			return !ON_STEPS[S5](OURS, known, guidanceOf({ ...answers, [id]: unknown }));
		}),
		{ numRuns: RUNS }
	);
	covered(S5);
});

test(S9, () => {
	fc.assert(
		fc.property(someAnswers, (answers) => {
			const guidance = guidanceOf(answers);
			return !differs(OURS, answers, guidance) && !differs(OURS, reordered(answers), guidance);
		}),
		{ numRuns: RUNS }
	);
	covered(S9);
});

const S12 = 'S12: age and who hide findings only, never a safety card';
test(S12, () => {
	const mildest = { who: ['me'], age: ['18-to-64'] };
	const hiding = fc.constantFrom<Answers>({ who: ['someone-else'] }, { age: ['under-18'] });
	fc.assert(
		fc.property(
			someAnswers,
			hiding,
			(answers, hidden) =>
				!ON_STEPS[S12](OURS, guidanceOf({ ...answers, ...mildest }), guidanceOf({ ...answers, ...mildest, ...hidden }))
		),
		{ numRuns: RUNS }
	);
	covered(S12);
});

test('S7, S10, S11: all that the finished page says', () => {
	const phrases = FORBIDDEN.filter(({ asWritten }) => !asWritten);
	const theirs = phrases.filter(({ ours }) => !ours);
	const { setting } = OURS;
	const { emergencyDepartment, urgentCare } = setting.region.words;
	const names = [
		...new Set(
			setting.contacts.flatMap(({ name, shortName, phones }) => [
				name,
				shortName,
				...(phones ?? []).map(({ display }) => display)
			])
		)
	];
	const lines = names.filter((name) => typeof name === 'string').sort((a, b) => b.length - a.length);
	const asWritten = (text: string) => lines.reduce((rest, name) => rest.replaceAll(name, '{line}'), text);
	const seen = new Map([phrases, theirs].map((list) => [list, new Set<string>()]));
	const clean = (text: string, list: typeof phrases): boolean => {
		// Each text is read once.
		if (seen.get(list)?.has(text)) return true;
		seen.get(list)?.add(text);
		return list.every(({ never }) => !never.test(asWritten(text)));
	};
	fc.assert(
		fc.property(someAnswers, (answers) => {
			const all = finished(setting, answers);
			const ours = oursOf(all);
			const said = theirsOf(all);
			expect(ours.filter((text) => !clean(text, phrases))).toEqual([]);
			expect(said.filter((text) => !clean(text, theirs))).toEqual([]);
			const known = (answers['source'] ?? []).filter((o) => ['prescribed', 'someone-elses', 'online-or-street'].includes(o));
			const unprescribed = known.length > 0 && !known.includes('prescribed');
			if (unprescribed) expect([...ours, ...said].filter((text) => /\b(your|their) prescriber\b/i.test(text))).toEqual([]);
			for (const { urgency, door } of all.cards)
				if (urgency === 'today') expect(door?.includes(urgentCare) && door.includes(emergencyDepartment)).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});

test('as many were tried as ever', () => {
	expect(Math.min(...Object.values(tally.covered))).toBeGreaterThanOrEqual(20_000);
});
