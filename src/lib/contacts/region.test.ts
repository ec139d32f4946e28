import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGIONS, ZONE_TABLE } from '../content/regions.ts';
import { guessRegion } from './region.ts';

const guess = (timeZone: string | undefined, ...languages: string[]) => guessRegion(timeZone, languages, ZONE_TABLE);

test.each([
	['GB', 'Europe/London'],
	['IE', 'Europe/Dublin'],
	['US', 'America/New_York'],
	['CA', 'America/Toronto'],
	['AU', 'Australia/Sydney'],
	['NZ', 'Pacific/Auckland'],
	['ZA', 'Africa/Johannesburg'],
	['IN', 'Asia/Kolkata'],
	['NG', 'Africa/Lagos'],
	['KE', 'Africa/Nairobi'],
	['SG', 'Asia/Singapore'],
	['PH', 'Asia/Manila'],
	['DE', 'Europe/Berlin'],
	['FR', 'Europe/Paris'],
	['ES', 'Europe/Madrid'],
	['IT', 'Europe/Rome'],
	['NL', 'Europe/Amsterdam'],
	['PT', 'Europe/Lisbon'],
	['PL', 'Europe/Warsaw'],
	['SE', 'Europe/Stockholm'],
	['BR', 'America/Sao_Paulo'],
	['MX', 'America/Mexico_City'],
	['JP', 'Asia/Tokyo']
])('%s is guessed from %s, in any language', (region, timeZone) => {
	expect(guess(timeZone, 'fr-CH', 'en-US')).toBe(region);
});

test.each([
	['IN', 'Asia/Calcutta'],
	['GB', 'Europe/Belfast'],
	['GB', 'GB'],
	['IE', 'Eire'],
	['US', 'US/Eastern'],
	['US', 'America/Indianapolis'],
	['US', 'Pacific/Honolulu'],
	['CA', 'America/Montreal'],
	['CA', 'America/Coral_Harbour'],
	['CA', 'America/St_Johns'],
	['AU', 'Australia/Lord_Howe'],
	['AU', 'Australia/ACT'],
	['NZ', 'Pacific/Chatham'],
	['BR', 'Brazil/East'],
	['MX', 'America/Tijuana'],
	['MX', 'America/Ensenada'],
	['ES', 'Atlantic/Canary'],
	['PT', 'Atlantic/Azores'],
	['DE', 'Europe/Busingen'],
	['JP', 'Japan'],
	['SG', 'Singapore']
])('%s is also guessed from %s', (region, timeZone) => {
	expect(guess(timeZone)).toBe(region);
});

test.each(['Europe/Vienna', 'Asia/Shanghai', 'Africa/Asmera', 'America/Puerto_Rico', 'Europe/Jersey', 'Antarctica/South_Pole'])(
	'%s, in a country that is not listed, is anywhere else whatever the language',
	(timeZone) => {
		expect(guess(timeZone, 'en-GB', 'en-US')).toBe('ZZ');
	}
);

test.each([undefined, '', 'UTC', 'GMT', 'CET', 'EST5EDT', 'Etc/UTC', 'Etc/GMT+5', 'Etc/Unknown'])(
	'with the zone %s the first language with a listed region decides',
	(timeZone) => {
		expect(guess(timeZone, 'en', 'de-AT', 'en-GB', 'fr-FR')).toBe('GB');
		expect(guess(timeZone, 'zh-Hans-SG')).toBe('SG');
		expect(guess(timeZone, 'pt-br')).toBe('BR');
		expect(guess(timeZone, 'en', 'es-419', 'de-CH')).toBe('ZZ');
		expect(guess(timeZone)).toBe('ZZ');
	}
);

test('an extension of a language tag is not taken for a region', () => {
	expect(guess(undefined, 'en-u-ca-gregory')).toBe('ZZ');
	expect(guess(undefined, 'en-AU-u-ca-gregory')).toBe('AU');
});

test('any string at all gives a listed region', () => {
	const codes = REGIONS.map(({ code }) => code as string);
	fc.assert(
		fc.property(fc.option(fc.string(), { nil: undefined }), fc.array(fc.string()), (timeZone, languages) => {
			expect(codes).toContain(guess(timeZone, ...languages));
		})
	);
});
