import { expect, test } from 'vitest';
import { evaluate } from '../screening/evaluate.ts';
import { appData } from '../app/data.ts';
import { settingOf, unpacked } from '../app/setting.ts';
import { cardView } from '../present/guidance-view.ts';
import { cards } from './en/cards.ts';
import type { SignpostAnswers } from './questions.ts';
import { RULE_BOOK } from './rule-book.ts';

/** What the caution about stopping says first for these answers. */
function caution(answers: SignpostAnswers): string | undefined {
	const { cards } = evaluate(RULE_BOOK, answers);
	const placed = cards.find(({ card }) => card === 'do-not-stop-suddenly');
	return placed && cardView(settingOf(unpacked(appData), { region: 'GB' }), placed, answers, { open: '' }).lead;
}

const shaking = { alongside: ['alcohol-stopped'], body: ['tremor'], changed: ['no'] } as const;

test('shaking after drink was stopped: the medicine is not stopped as well', () => {
	expect(caution({ ...shaking, now: ['none'] })).toBe(
		'Do not stop suddenly, and take no extra. Ask the emergency team about the next dose.'
	);
});
const near = { now: ['none'], body: ['jerks'], life: ['past-withdrawal'] } as const;
const STOPPED = 'Do not start again on your own. Ask the emergency team what to do.';
const RAN_OUT = 'Ask the emergency team about the next dose. Take no extra if you get more.';
test('nor after a cut, where a fit is near; who has stopped is not sent back to it', () => {
	expect(caution({ ...near, changed: ['cut-down'] })).toBe(
		'Do not stop suddenly, and take no extra. Ask the emergency team about the next dose.'
	);
	expect(caution({ ...near, changed: ['ran-out'] })).toBe(RAN_OUT);
	for (const changed of ['stopped', 'stopped-weeks'] as const) expect(caution({ ...near, changed: [changed] })).toBe(STOPPED);
});
test('with thoughts of harm each dose comes on time, as the card above says, unless something was taken', () => {
	for (const rest of [{}, shaking, { changed: ['cut-down'] }] as const)
		expect(caution({ ...rest, now: ['harm'] })).toBe(
			'Do not stop suddenly, and take no extra. If something was taken, take no more until the emergency team says so.'
		);
	expect(caution({ changed: ['ran-out'], now: ['harm'] })).toBe(RAN_OUT);
	expect(caution({ changed: ['stopped'], now: ['harm'] })).toBe(STOPPED);
	expect(caution({ who: ['someone-else'], now: ['harm'] })).toMatch(/^They should not stop suddenly/);
});
test('a danger to the body goes before thoughts of harm, and the crisis card then leaves the dose to the team', () => {
	for (const danger of ['took-too-much', 'seizure', 'chest'] as const)
		expect(caution({ now: ['harm', danger] })).toMatch(/^Take or give no more/);
	expect(cards.crisis.steps.map(({ rest }) => rest).join()).toContain(
		'Hold none back, unless something was taken or the emergency team says so.'
	);
});
test.each(['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency'] as const)(
	'with %s at the gate no more is taken or given until the team says so',
	(danger) => expect(caution({ ...shaking, now: [danger] })).toBe('Take or give no more until the emergency team says so.')
);
