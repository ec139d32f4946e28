import { expect, test } from 'vitest';
import { EXEMPT, readingGrade } from '../../../../tests/reading.ts';
import { help } from './help.ts';
import { scriptWords, tools } from './help-tools.ts';
import { ringing } from './ringing.ts';

/** Every text of a value, with functions called, so that none is missed. */
function everyText(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return everyText((value as (given: string) => unknown)('999'));
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}
const { alsoCalled, ...said } = help;

test.each(Object.entries({ help: said, scriptWords, tools, ringing }))(
	'%s reads at grade 6 or lower, and does not shout',
	(_, words) => {
		const all = everyText(words);
		expect(readingGrade(all.filter((text) => /[.?]$/.test(text)).join('\n'), EXEMPT)).toBeLessThanOrEqual(6);
		expect(all.filter((text) => text.trim() === '' || /[!—]/.test(text))).toEqual([]);
	}
);

test('other names of countries are of ours', () => expect(Object.keys(alsoCalled)).toEqual(['GB', 'US', 'IE', 'NL']));
