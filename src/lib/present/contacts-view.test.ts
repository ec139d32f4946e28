import { describe, expect, test } from 'vitest';
import { PLACES, settingAt } from '../../../tests/finished.ts';
import { CARDS } from '../content/cards.ts';
import { RULE_BOOK } from '../content/rule-book.ts';
import { evaluate } from '../screening/evaluate.ts';
import type { Answers } from '../screening/question.ts';
import { callsOf, namedContact, whoToCall } from './contacts-view.ts';

const setting = settingAt();
const who = (answers: Answers, at = setting) => whoToCall(at, evaluate(RULE_BOOK, answers), answers);
const kinds = (answers: Answers, at = setting) => who(answers, at).contacts.map(({ kind }) => kind);

describe('whom the answers lead to', () => {
	test('where nothing is urgent the emergency number does not head the list', () => {
		expect(kinds({ now: ['none'], changed: ['no'], craving: ['daily'] })).not.toContain('emergency');
		expect(kinds({ now: ['seizure'] })[0]).toBe('emergency');
	});
	test('a copy from 2026 that is opened in 2029 says that its numbers are old, and shows all of them', () => {
		const answers: Answers = { now: ['harm'], changed: ['ran-out'] };
		const now = who(answers, { ...setting, today: '2026-11-22' }).contacts;
		const later = who(answers, { ...setting, today: '2029-01-01' }).contacts;
		expect(later.map(({ actions }) => actions)).toEqual(now.map(({ actions }) => actions));
		expect(now.filter(({ unconfirmed }) => unconfirmed)).toEqual([]);
		expect(later.filter(({ unconfirmed }) => !unconfirmed)).toEqual([]);
	});
	test('nobody stands there twice, and of one kind at most two', () => {
		for (const { region, area } of PLACES) {
			const { contacts, helpers } = who({ now: ['harm'], changed: ['ran-out'], alongside: ['opioids'] }, settingAt(region, area));
			expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
			expect(new Set(helpers.map(({ id }) => id)).size).toBe(helpers.length);
		}
		const drug = kinds({ source: ['online-or-street'] }).filter((kind) => kind === 'drug-alcohol');
		expect(drug.length).toBeLessThanOrEqual(2);
	});
	test('people without a number stand beside them, in words for who asks', () => {
		const recovery = (answers: Answers) =>
			who({ life: ['recovery'], ...answers }).helpers.find(({ id }) => id === 'recovery-team');
		expect(recovery({})?.name).toBe('Your recovery team');
		expect(recovery({ who: ['someone-else'] })?.name).toBe('Their recovery team');
	});
	test('a young person is led to a trusted adult and a youth line', () => {
		const young = who({ age: ['under-18'] });
		expect(young.helpers.map(({ id }) => id)).toContain('trusted-adult');
		expect(young.contacts.map(({ kind }) => kind)).toContain('youth');
	});
	test('where there is no line just for these medicines, that is said, and only where one is called for', () => {
		const missing = (answers: Answers, region: string) => who(answers, settingAt(region)).missing;
		expect(missing({ body: ['tremor'] }, 'GB')).toMatch(/no line here/);
		expect(missing({ body: ['tremor'] }, 'AU')).toBeUndefined();
		expect(kinds({ body: ['tremor'] }, settingAt('AU'))).toContain('benzo-specific');
		expect(missing({ now: ['seizure'] }, 'GB')).toBeUndefined();
	});
	test('what answers at that hour goes first, and what does not goes last', () => {
		const day = { zone: 'Europe/London', rows: [{ opens: '09:00', closes: '17:00' }] };
		const frank = setting.contacts.filter(({ id }) => id === 'gb-frank');
		const lines = frank.flatMap((line) => [
			{ ...line, availability: 'unknown' as const },
			{ ...line, id: 'day', availability: 'hours' as const, hours: '9 to 5', opening: day }
		]);
		const others = setting.contacts.filter(({ kind }) => kind !== 'drug-alcohol');
		const at = (since?: number) =>
			who({ source: ['online-or-street'] }, { ...setting, contacts: [...lines, ...others], since })
				.contacts.filter(({ kind }) => kind === 'drug-alcohol')
				.map(({ id }) => id);
		expect(lines).toHaveLength(2);
		expect(at(Date.parse('2026-11-25T12:00Z'))).toEqual(['day', 'gb-frank']);
		expect(at(Date.parse('2026-11-25T02:00Z'))).toEqual(['gb-frank', 'day']);
		expect(at()).toEqual(['gb-frank', 'day']);
	});
	test('the line that a sentence names is the same at any hour, with its button', () => {
		for (const time of ['2026-11-28T12:00Z', '2026-11-25T12:00Z', '2026-11-25T02:00Z']) {
			const scotland = { ...settingAt('GB', 'GB-SCT'), since: Date.parse(time) };
			expect(namedContact(scotland, 'crisis-thoughts', 'Call Samaritans now.')?.id).toBe('gb-samaritans');
		}
	});
	test('a helper is led to a line for families', () => expect(kinds({ who: ['someone-else'] })).toContain('family'));
	test('Northern Ireland is not sent to NHS 111', () => {
		const answers: Answers = { changed: ['ran-out'] };
		const names = (area: string) => who(answers, settingAt('GB', area)).contacts.map(({ name }) => name);
		expect(names('GB-NIR').filter((name) => name.includes('111'))).toEqual([]);
		expect(names('GB-ENG').filter((name) => name.includes('111'))).not.toEqual([]);
	});
	test('where no nation was chosen NHS 111 says where it is not; in the nations that it serves it need not', () => {
		const lines = (area?: string) =>
			who({ now: ['took-too-much'], changed: ['ran-out'] }, settingAt('GB', area)).contacts.filter(({ actions }) =>
				actions.some(({ href }) => href === 'tel:111')
			);
		expect(lines().length).toBeGreaterThan(0);
		for (const { caution } of lines()) expect(caution).toContain('Not in Northern Ireland');
		for (const area of ['GB-ENG', 'GB-SCT', 'GB-WLS']) {
			expect(lines(area).length).toBeGreaterThan(0);
			expect(JSON.stringify(lines(area))).not.toContain('Northern Ireland');
		}
	});
	test('a book or a forum of another country is no one to call', () => {
		for (const { region, area } of PLACES)
			for (const { kind, actions } of who({ body: ['tremor'] }, settingAt(region, area)).contacts)
				expect([kind, actions.length]).not.toEqual([kind, 0]);
	});
});

describe('the contact that a sentence names', () => {
	test('is the one in the sentence, not the first of the card', () => {
		expect(namedContact(setting, 'crisis-thoughts', 'Call Samaritans now.')?.name).toMatch(/^Samaritans/);
		expect(namedContact(setting, 'crisis-thoughts', 'Call 999.')?.kind).toBe('emergency');
		expect(namedContact(setting, 'stopped-suddenly', 'Call NHS 111 today.')?.name).toMatch(/111/);
	});
	test('is nobody where the sentence sends to somebody without a number of ours', () => {
		expect(namedContact(setting, 'driving', 'Talk to your prescriber this week.')).toBeUndefined();
		expect(namedContact(setting, 'stopped-suddenly', 'Call an out-of-hours doctor today.')).toBeUndefined();
	});
});

describe('the calls on an emergency card', () => {
	test('are one of each kind that it names, the emergency number first', () => {
		expect(callsOf(setting, { card: 'overdose', urgency: 'now' }).map(({ label, href }) => [label, href])).toEqual([
			['Call 999', 'tel:999']
		]);
		const crisis = callsOf(setting, { card: 'crisis', urgency: 'now' });
		expect(crisis[0]?.href).toBe('tel:999');
		expect(crisis[1]?.label).toMatch(/^Samaritans: Call/);
	});
	test.each(PLACES)('have a number each in $region $area', ({ region, area }) => {
		for (const { id, kind } of CARDS) {
			if (kind !== 'emergency') continue;
			const calls = callsOf(settingAt(region, area), { card: id, urgency: 'now' });
			expect(calls.length).toBeGreaterThan(0);
			expect(new Set(calls.map(({ href }) => href)).size).toBe(calls.length);
			// The first is a number to call; beside it, where there is no line, a website.
			expect([calls[0]?.kind, calls[0]?.href]).toEqual(['call', expect.stringMatching(/^tel:[+*#\d]+$/)]);
		}
	});
});
