import { describe, expect, test } from 'vitest';
import { everyConditionMutant } from '../../../tests/rule-mutants.ts';
import { holds, type Condition } from '../screening/condition.ts';
import type { SignpostAnswers } from './questions.ts';
import { SITUATIONS, type SituationId } from './situations.ts';

interface Cases {
	readonly holds: readonly SignpostAnswers[];
	readonly not: readonly SignpostAnswers[];
}

/** Made by hand, not from the conditions: answers for which a line of a card is said, and for which it is not. */
const CASES: Readonly<Record<SituationId, Cases>> = {
	'still-takes': {
		holds: [
			{},
			{ changed: ['not-sure'] },
			{ changed: ['no'] },
			{ changed: ['running-out'] },
			{ changed: ['ran-out'] },
			{ changed: ['stopped'] },
			{ changed: ['stopped-weeks'] },
			{ changed: ['cut-down'] },
			{ changed: ['tapering'] }
		],
		not: [{ changed: ['stopped-longer'] }]
	},
	'danger-now': {
		holds: [
			{ now: ['breathing'] },
			{ now: ['took-too-much'] },
			{ now: ['seizure'] },
			{ now: ['chest'] },
			{ now: ['confusion'] },
			{ now: ['other-emergency'] }
		],
		not: [{}, { now: ['none'] }, { now: ['harm'] }, { now: ['not-sure'] }]
	},
	'may-harm': { holds: [{ now: ['harm'] }, { now: ['seizure', 'harm'] }], not: [{}, { now: ['none'] }, { mood: ['hopeless'] }] },
	'takes-without-danger': {
		holds: [
			{},
			{ now: ['none'] },
			{ now: ['not-sure'] },
			{ changed: ['no'], now: ['none'] },
			{ changed: ['running-out'], now: ['none'] },
			{ changed: ['ran-out'], now: ['none'] },
			{ changed: ['stopped'], now: ['none'] },
			{ changed: ['stopped-weeks'], now: ['none'] },
			{ changed: ['cut-down'], now: ['none'] },
			{ changed: ['tapering'], now: ['none'] }
		],
		not: [
			{ now: ['breathing'] },
			{ now: ['harm'] },
			{ changed: ['stopped-longer'] },
			{ changed: ['stopped-longer'], now: ['none'] }
		]
	},
	'stopped-long-ago': { holds: [{ changed: ['stopped-longer'] }], not: [{}, { changed: ['stopped-weeks'] }] },
	'no-cut-told': {
		holds: [{}, { changed: ['not-sure'] }, { changed: ['prefer-not'] }, { changed: ['no'] }, { changed: ['running-out'] }],
		not: [{ changed: ['cut-down'] }, { changed: ['tapering'] }, { changed: ['stopped'] }, { changed: ['stopped-longer'] }]
	},
	epilepsy: { holds: [{ reason: ['seizures'] }, { life: ['epilepsy'] }], not: [{}, { reason: ['sleep'] }] },
	sleepy: { holds: [{ daytime: ['sleepy'] }], not: [{}, { daytime: ['foggy'] }] },
	'lives-alone': { holds: [{ life: ['lives-alone'] }], not: [{}, { life: ['drives'] }] },
	'street-supply': {
		holds: [{ source: ['online-or-street'] }, { medicine: ['street'] }, { medicine: ['bromazolam'] }],
		not: [{}, { source: ['someone-elses'] }, { medicine: ['diazepam'] }]
	},
	'opioid-treatment': { holds: [{ alongside: ['opioid-treatment'] }], not: [{}, { alongside: ['opioids'] }] },
	'drinks-heavily': {
		holds: [{ alongside: ['alcohol-daily'] }, { alongside: ['alcohol-stopped'] }],
		not: [{}, { alongside: ['alcohol'] }]
	},
	'acts-short': { holds: [{ medicine: ['lorazepam'] }], not: [{}, { medicine: ['clonazepam'] }, { medicine: ['not-sure'] }] },
	'acts-long': { holds: [{ medicine: ['diazepam'] }], not: [{}, { medicine: ['lorazepam'] }, { medicine: ['not-sure'] }] },
	'z-drug': { holds: [{ medicine: ['zolpidem'] }, { medicine: ['zopiclone'] }], not: [{}, { medicine: ['diazepam'] }] },
	pregnant: { holds: [{ life: ['pregnant'] }], not: [{}, { life: ['trying'] }, { life: ['breastfeeding'] }] },
	breastfeeding: { holds: [{ life: ['breastfeeding'] }], not: [{}, { life: ['pregnant'] }] },
	'65-plus': { holds: [{ age: ['65-plus'] }], not: [{}, { age: ['18-to-64'] }] },
	opposite: { holds: [{ mood: ['opposite'] }], not: [{}, { mood: ['low'] }] },
	fell: { holds: [{ daytime: ['fell'] }], not: [{}, { daytime: ['unsteady'] }] },
	'ran-out': { holds: [{ changed: ['ran-out'] }], not: [{}, { changed: ['running-out'] }] },
	stopped: { holds: [{ changed: ['stopped'] }, { changed: ['stopped-weeks'] }], not: [{}, { changed: ['stopped-longer'] }] },
	'withdrawing-from-alcohol': { holds: [{ alongside: ['alcohol-stopped'] }], not: [{}, { alongside: ['alcohol-daily'] }] },
	'hard-to-stop': {
		holds: [{ 'failed-attempts': ['once'] }, { 'failed-attempts': ['more-than-once'] }],
		not: [{}, { 'failed-attempts': ['no'] }]
	},
	'against-advice': {
		holds: [{ 'against-advice': ['once'] }, { 'against-advice': ['more-than-once'] }],
		not: [{}, { 'against-advice': ['no'] }]
	}
};

const wrong = (condition: Condition, cases: Cases): SignpostAnswers[] => [
	...cases.holds.filter((answers) => !holds(condition, answers)),
	...cases.not.filter((answers) => holds(condition, answers))
];

describe.each(Object.entries(CASES))('%s', (id, cases) => {
	const condition: Condition = SITUATIONS[id as SituationId];

	test('holds for just these answers', () => expect(wrong(condition, cases)).toEqual([]));
	test('each small mistake in it is caught by one of them', () => {
		const mutants = everyConditionMutant(condition);
		expect(mutants.filter(({ mutant }) => wrong(mutant, cases).length === 0).map(({ what }) => what)).toEqual([]);
		expect(mutants.length).toBeGreaterThanOrEqual(2);
	});
});

test('every situation has cases', () => expect(Object.keys(CASES)).toEqual(Object.keys(SITUATIONS)));
