import { expect, test } from 'vitest';
import { evaluate } from '../screening/evaluate.ts';
import { appData } from '../app/data.ts';
import { settingOf, unpacked } from '../app/setting.ts';
import { cardView } from '../present/guidance-view.ts';
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
test.each(['stopped', 'ran-out', 'stopped-weeks', 'cut-down'] as const)('nor after %s, where a fit is near', (changed) => {
	const near = { now: ['none'], changed: [changed], body: ['jerks'], life: ['past-withdrawal'] } as const;
	expect(caution(near)).toBe('Do not stop suddenly, and take no extra. Ask the emergency team about the next dose.');
});
test('with thoughts of harm each dose comes on time, as the card above says, unless something was taken', () => {
	for (const rest of [{}, shaking, { changed: ['ran-out'] }, { changed: ['stopped'] }] as const)
		expect(caution({ ...rest, now: ['harm'] })).toBe(
			'Do not stop suddenly, and take no extra. If something was taken, take no more until the emergency team says so.'
		);
	expect(caution({ now: ['harm', 'took-too-much'] })).toMatch(/^Take or give no more/);
});
test.each(['breathing', 'took-too-much', 'seizure', 'chest', 'confusion', 'other-emergency'] as const)(
	'with %s at the gate no more is taken or given until the team says so',
	(danger) => expect(caution({ ...shaking, now: [danger] })).toBe('Take or give no more until the emergency team says so.')
);
