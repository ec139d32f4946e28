import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { CONTACTS } from '#lib/content/contacts.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { numbersOf } from './strip.ts';

const codes = REGIONS.map(({ code }) => code).filter((code) => code !== 'ZZ');

test.each(codes)('%s has a number for danger and one to talk', (region) => {
	const numbers = numbersOf(CONTACTS, region);
	expect(numbers.emergencyHref).toMatch(/^tel:\+?\d+$/);
	expect(numbers.talkHref).toMatch(/^tel:\+?\d+$/);
});

test('a part of a country is not given the number of another part', () => {
	expect(numbersOf(CONTACTS, 'GB')).toMatchObject({ emergencyDisplay: '999', talkDisplay: '116 123' });
});

test.each(codes)('the style sheet shows the numbers of %s', (region) => {
	const sheet = readFileSync(new URL('../app.css', import.meta.url), 'utf8');
	expect(sheet).toContain(`[data-region='${region}'] [data-for='${region}']`);
	expect(sheet).toContain(`[data-region='${region}'] [data-for='ZZ']`);
});
