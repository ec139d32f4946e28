import { describe, expect, it } from 'vitest';
import { EXEMPT, readingGrade } from '../../../../tests/reading.ts';
import { home, late, ui } from './ui.ts';

/** Every text of a value, with functions called, so that none is missed. */
function everyText(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return everyText((value as (...given: unknown[]) => unknown)('More signs', 4, 13));
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

const NAMES = [...EXEMPT, 'signpost', 'diagnosis', 'benzodiazepines', 'private'];

describe.each(Object.entries({ ui, home, late }))('the words of %s', (_, words) => {
	const shown = everyText(words);

	it('read at grade 6 or lower', () => {
		const sentences = shown.filter((text) => /[.?]$/.test(text) && !text.includes('Klonopin'));
		expect(readingGrade(sentences.join('\n'), NAMES)).toBeLessThanOrEqual(6);
	});

	it('are there, and do not shout', () => {
		expect(shown.filter((text) => text.trim() === '' || /[!—]/.test(text))).toEqual([]);
	});

	it('hold no verdict and no praise', () => {
		const verdict = /(?<!\b(no|not a) )\b(diagnos\w*|scor\w*)\b|\b(addict\w*|abus\w*|congratulations|well done|great)\b/i;
		expect(shown.filter((text) => verdict.test(text))).toEqual([]);
		expect('Your score').toMatch(verdict);
	});
});
