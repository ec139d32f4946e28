import { expect, test } from 'vitest';
import { countryCalled, matches, namesOf } from './names.ts';

const GB = ['United Kingdom', 'UK Britain Scotland'];

test('a place is found by the start of any word of any of its names', () => {
	for (const typed of ['united k', 'King', 'uk', 'SCOT', '  britain ']) expect(matches(GB, typed), typed).toBe(true);
	for (const typed of ['ngdom', 'france', 'unitedk']) expect(matches(GB, typed), typed).toBe(false);
});

test('accents and case do not matter', () => {
	expect(matches(['Türkiye'], 'TURKIYE')).toBe(true);
	expect(matches(['Deutschland'], 'deutsch')).toBe(true);
	expect(matches(['日本'], '日本')).toBe(true);
});

test('the device names countries in English and in its own languages', () => {
	expect(namesOf('DE', ['fr', 'en'])).toEqual(['Allemagne', 'Germany']);
	expect(namesOf('DE', ['not a language', 'en', 'en'])).toEqual(['Germany']);
	expect(namesOf('QQ', ['en'])).toEqual([]);
});

test('a country without a page of its own is known by name', () => {
	expect(countryCalled('chile', ['en'])).toBe('Chile');
	expect(countryCalled('turk', ['en'])).toBeUndefined();
	expect(countryCalled('Türkei', ['de', 'en'])).toBe('Türkei');
	expect(countryCalled('österr', ['de-AT', 'en'])).toBe('Österreich');
	expect(countryCalled('nowhere land', ['en'])).toBeUndefined();
	expect(countryCalled('ch', ['en'])).toBeUndefined();
	for (const none of ['european union', 'eurozone', 'outlying oceania', 'unknown region', 'pseudo', 'united nations']) {
		expect(countryCalled(none, ['en']), none).toBeUndefined();
	}
});
