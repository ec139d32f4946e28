import { describe, expect, test } from 'vitest';
import { PLACES, settingAt } from '../../../tests/finished.ts';
import { en } from '../content/en/index.ts';
import { TOKENS } from '../content/words.ts';
import { URGENCIES } from '../screening/rule.ts';
import { medicineName, placeOf, tokensFor } from './tokens.ts';

describe('the medicine', () => {
	test('is named where it is the only one', () => {
		expect(medicineName(en, { medicine: ['clonazepam'] }, 'self')).toBe('clonazepam');
		expect(medicineName(en, { medicine: ['clonazepam', 'not-sure'] }, 'other')).toBe('clonazepam');
	});
	test.each([{}, { medicine: ['clonazepam', 'diazepam'] }, { medicine: ['not-sure'] }, { medicine: ['not-listed'] }])(
		'is "your medicine" or "their medicine" for %j',
		(answers) => {
			expect(medicineName(en, answers, 'self')).toBe('your medicine');
			expect(medicineName(en, answers, 'other')).toBe('their medicine');
		}
	);
});

describe('the prescriber', () => {
	const bought = { source: ['online-or-street'] };
	test('is yours or theirs', () => {
		expect(tokensFor(settingAt(), {}, 'soon').prescriber).toBe('your prescriber');
		expect(tokensFor(settingAt(), { who: ['someone-else'] }, 'soon').prescriber).toBe('their prescriber');
	});
	test.each(URGENCIES)('turns into someone else at %s, where nobody prescribed it', (urgency) => {
		const { prescriber } = tokensFor(settingAt(), bought, urgency);
		expect(prescriber).not.toMatch(/prescriber|[{}]/);
		const { urgentCare, emergencyDepartment } = settingAt().region.words;
		// In a hurry it is somewhere that is open at night.
		const open = [urgentCare, emergencyDepartment].some((place) => prescriber.includes(place));
		expect(open).toBe(urgency === 'now' || urgency === 'today');
	});
});

describe.each(PLACES)('$region $area', ({ region, area }) => {
	const setting = settingAt(region, area);
	const tokens = tokensFor(setting, {}, 'today');

	test('has a value for every token, whole and filled in', () => {
		expect(Object.keys(tokens)).toEqual(expect.arrayContaining([...TOKENS]));
		for (const value of Object.values(tokens)) expect(value).toMatch(/^[^{}]*\S[^{}]*$/);
	});
	test('has an emergency number, and a name that fits "Call ..."', () => {
		expect(tokens.emergency).toMatch(/\d{2}/);
		for (const name of [tokens.advice, tokens.crisis, tokens['drug-line']]) expect(name).not.toMatch(/[.:(]$|^\s|\s$/);
	});
	test('is the place that was chosen', () => expect(placeOf(setting)).toEqual({ region, area }));
});

test('Northern Ireland is never sent to NHS 111', () => {
	expect(tokensFor(settingAt('GB', 'GB-NIR'), {}, 'today').advice).not.toMatch(/111/);
	expect(tokensFor(settingAt('GB', 'GB-ENG'), {}, 'today').advice).toMatch(/111/);
});
