import { describe, expect, it } from 'vitest';
import { EXEMPT, readingGrade } from '../../../../tests/reading.ts';
import { TOKENS } from '../words.ts';
import { sheet } from './sheet.ts';
import { sheetPage } from './sheet-page.ts';

/** Names of things, and the word on the sheet that says what it is not. */
const NAMES = [...EXEMPT, 'signpost', 'diagnosis', 'fhir', 'appointment'];

function everyText(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}
/** What is read as a text, with a number in place of its name. */
const sentences = (value: unknown): string[] =>
	everyText(value)
		.filter((text) => /[.?]$/.test(text))
		.map((text) => text.replace(/\{\w+\}/g, 'two'));
const lists = { wants: sheet.wants, fears: sheet.fears, questions: sheet.questions };

describe('reading age', () => {
	it.each(Object.entries({ sheet, ...sheetPage }).filter(([, words]) => sentences(words).length > 0))(
		'%s is grade 6 or lower',
		(_, words) => {
			expect(readingGrade(sentences(words).join('\n'), NAMES)).toBeLessThanOrEqual(6);
		}
	);

	it.each(Object.entries(lists))('the list of %s is grade 6 or lower', (_, list) => {
		expect(readingGrade(everyText(list).join('\n'), NAMES)).toBeLessThanOrEqual(6);
	});
});

describe('words', () => {
	it.each(everyText({ sheet, sheetPage }))('%s', (text) => {
		expect(text.trim()).toBe(text);
		expect(text).not.toBe('');
		expect(text).not.toMatch(/[!—\n]| {2}/);
		const known: readonly string[] = [...TOKENS, 'count', 'date', 'version', 'line'];
		expect((text.match(/\{[^}]*\}/g) ?? []).filter((name) => !known.includes(name.slice(1, -1)))).toEqual([]);
	});

	it('offer a choice in the words of whoever asks', () => {
		for (const text of everyText(lists)) expect(text.length).toBeLessThan(60);
		for (const list of Object.values(lists))
			for (const both of Object.values(list))
				if (typeof both !== 'string') {
					expect(both.self).toMatch(/\b(I|me|my)\b/);
					expect(both.other).not.toMatch(/\b(I|me|my)\b/);
				}
	});

	// A list is on whatever was answered, and its lines are on by themselves.
	it('of the lists tell nothing that is left out until it is turned on', () => {
		const private_ =
			/\bdriv|\bpregnan|\bbaby|\bbreast|\bstreet|\bonline|\bbought|\bprescriber|\bsuicid|\bharm|\bhopeless|\bchild|\bdoctors/i;
		for (const known of ['I drive', 'with a baby', 'more than one prescriber', 'self-harm']) expect(known).toMatch(private_);
		expect(everyText(lists).filter((text) => private_.test(text))).toEqual([]);
	});
});
