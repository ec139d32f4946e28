import { describe, expect, test } from 'vitest';
import { CONTACTS } from '../content/contacts.ts';
import { contactWords } from '../content/en/contacts.ts';
import { opening, type Opening } from './opening.ts';
import { openingText } from './opening-text.ts';
import type { Contact } from './schema.ts';
import { contactView } from './view.ts';

const words = contactWords.opening;
const contactOf = (id: string) => CONTACTS.find((contact) => contact.id === id) as Contact;
const said = (contact: string | Opening, time: string, zone?: string) => {
	const rows = typeof contact === 'string' ? (contactOf(contact).opening as Opening) : contact;
	const now = Date.parse(time);
	return openingText(opening({ availability: 'hours', opening: rows }, now), rows, { now, zone }, words);
};

describe('on the same clock', () => {
	test.each([
		['fr-filsantejeunes', '2026-11-24T10:00Z', 'Open now, until 23:00'],
		['fr-filsantejeunes', '2026-11-24T06:00Z', 'Closed now. Opens 09:00'],
		['fr-filsantejeunes', '2026-11-24T22:30Z', 'Closed now. Opens Wednesday 09:00'],
		// Tonight needs no day; the end of a weekend does.
		['gb-sct-breathing-space', '2026-11-24T20:00Z', 'Open now, until 02:00'],
		['gb-sct-breathing-space', '2026-11-27T20:00Z', 'Open now, until Monday 06:00'],
		['gb-calm', '2026-11-24T20:00Z', 'Listed as open now, until midnight'],
		['gb-calm', '2026-11-24T12:00Z', 'Listed as closed now. Opens 17:00'],
		// A week ahead, the day alone would be taken for tomorrow or today.
		['jp-childline', '2026-12-28T12:30Z', 'Listed as closed now. Opens Monday 4 January 16:00'],
		// Where only the day is known, only the day is said.
		['au-reconnexion', '2026-11-28T02:00Z', 'Closed now. Opens Monday'],
		['au-reconnexion', '2026-11-25T02:00Z', undefined]
	])('%s at %s: %s', (id, time, text) => expect(said(id, time)).toBe(text));
});

test('six days ahead the day is enough, a week ahead it is not', () => {
	const mondays: Opening = { zone: 'UTC', rows: [{ days: 'Mo', opens: '09:00', closes: '17:00' }] };
	expect(said(mondays, '2026-11-24T12:00Z')).toBe('Closed now. Opens Monday 09:00');
	expect(said(mondays, '2026-11-23T18:00Z')).toBe('Closed now. Opens Monday 30 November 09:00');
});

describe('on a clock that shows something else', () => {
	test.each([
		['fr-filsantejeunes', '2026-11-24T06:00Z', 'Europe/London', 'Closed now. Opens 09:00 there (08:00 for you)'],
		['fr-filsantejeunes', '2026-11-24T10:00Z', 'Asia/Kolkata', 'Open now, until 23:00 there (03:30 for you)'],
		['fr-filsantejeunes', '2026-11-24T22:30Z', 'America/St_Johns', 'Closed now. Opens Wednesday 09:00 there (04:30 for you)'],
		['fr-filsantejeunes', '2026-11-24T22:30Z', 'Pacific/Auckland', 'Closed now. Opens Wednesday 09:00 there (21:00 for you)'],
		['gb-calm', '2026-11-24T20:00Z', 'Europe/Paris', 'Listed as open now, until midnight there (01:00 for you)'],
		['au-reconnexion', '2026-11-28T02:00Z', 'Europe/London', 'Closed now. Opens Monday'],
		['jp-childline', '2026-12-27T13:00Z', 'America/New_York', 'Listed as closed now. Opens Monday 16:00 there (02:00 for you)'],
		// There it is Monday morning, for the person still Sunday: without its name the hour would be taken for Monday's.
		['ph-1550', '2026-11-29T12:00Z', 'America/New_York', 'Listed as closed now. Opens Monday 08:00 there (Sunday 19:00 for you)'],
		['ph-1550', '2026-11-29T20:00Z', 'America/New_York', 'Listed as closed now. Opens 08:00 there (Sunday 19:00 for you)']
	])('%s at %s in %s: %s', (id, time, zone, text) => expect(said(id, time, zone)).toBe(text));
	test('of another zone with the same clocks nothing is said', () => {
		expect(said('fr-filsantejeunes', '2026-11-24T10:00Z', 'Europe/Berlin')).toBe('Open now, until 23:00');
	});
	test('of one that the device itself does not know nothing is said either', () => {
		expect(said('fr-filsantejeunes', '2026-11-24T10:00Z', 'Etc/Unknown')).toBe('Open now, until 23:00');
	});
	test('in the week in which only one of two places has changed its clocks, the difference is that of the day', () => {
		const line: Opening = { zone: 'America/New_York', rows: [{ opens: '09:00', closes: '17:00' }] };
		expect(said(line, '2026-03-02T12:00Z', 'Europe/London')).toBe('Closed now. Opens 09:00 there (14:00 for you)');
		expect(said(line, '2026-03-09T12:00Z', 'Europe/London')).toBe('Closed now. Opens 09:00 there (13:00 for you)');
	});
});

describe('beside a contact', () => {
	const moment = { now: Date.parse('2026-11-24T10:00Z'), zone: 'Europe/London' };
	const stateOf = (id: string, at = moment) => contactView(contactOf(id), contactWords, { moment: at });
	test('the hours stand in the line below, as paper has only those', () => {
		expect(stateOf('ie-poison').state).toEqual({ mark: 'open', text: 'Open now, until 22:00', passing: true });
		expect(stateOf('ie-poison').detail).toMatch(/^Hours: 8am to 10pm, every day/);
		expect(stateOf('gb-calm').state).toEqual({ mark: 'closed', text: 'Listed as closed now. Opens 17:00', passing: true });
		expect(stateOf('sg-nams').state).toMatchObject({ mark: 'listed' });
	});
	test('without a moment, and where the hours are not known, they stand as they are', () => {
		expect(contactView(contactOf('ie-poison'), contactWords).state).toEqual({
			mark: 'hours',
			text: 'Hours: 8am to 10pm, every day'
		});
		expect(contactView(contactOf('ie-poison'), contactWords).detail ?? '').not.toMatch(/Hours/);
		expect(stateOf('pt-1414').state).toEqual({ mark: 'hours', text: 'Hours: Weekdays, 10am to 8pm (in 2020)' });
		expect(stateOf('it-tv-droga').state).toEqual({ mark: 'hours', text: 'Hours: Monday to Friday' });
	});
	test('day and night stays day and night, and listed stays listed', () => {
		for (const contact of CONTACTS.filter(({ availability }) => availability !== 'hours'))
			expect(contactView(contact, contactWords, { moment })).toEqual(contactView(contact, contactWords));
	});
});
