import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { finished, settingAt } from '../../../tests/finished.ts';
import { CONTACTS } from '../content/contacts.ts';
import { contactWords } from '../content/en/contacts.ts';
import { REGIONS } from '../content/regions.ts';
import type { Answers } from '../screening/question.ts';
import { CONTACT_KINDS, dateOf, type EssentialContact, type Place } from './contact.ts';
import { contactsFor, emergencyOf, firstOf } from './match.ts';
import { opening } from './opening.ts';
import { essentials } from './slim.ts';
import { contactView } from './view.ts';

/**
 * Who can be reached, in every place, for every need, at hours at which it went wrong elsewhere. `opening` itself is compared
 * with another reckoner in its own test; here it is about what stands first.
 */
const PLACES: readonly Place[] = REGIONS.flatMap(({ code, areas }) => [
	{ region: code },
	...areas.map((area) => ({ region: code, area: area.code }))
]);

const ZONES = new Map(REGIONS.map(({ code, timeZones }) => [code as string, timeZones.find((zone) => !zone.endsWith('/'))]));
const zoneOf = (region: string) => ZONES.get(region) ?? 'UTC';
const there = (region: string, time: string) =>
	Temporal.PlainDateTime.from(time).toZonedDateTime(zoneOf(region)).epochMilliseconds;
/** The first minute after the clocks are put forward; where they never are, that of Europe. */
function gap(region: string): number {
	let change = Temporal.ZonedDateTime.from(`2027-01-01T00:00[${zoneOf(region)}]`).getTimeZoneTransition('next');
	while (change && change.offsetNanoseconds < change.subtract({ minutes: 1 }).offsetNanoseconds)
		change = change.getTimeZoneTransition('next');
	return change ? change.epochMilliseconds : Date.parse('2027-03-28T01:00Z');
}
const INSTANTS: readonly (readonly [string, (region: string) => number])[] = [
	['a weekday at noon', (region) => there(region, '2026-11-25T12:00')],
	['two at night', (region) => there(region, '2026-11-25T02:00')],
	['a Sunday', (region) => there(region, '2026-11-29T15:00')],
	['the hour in which the clocks go forward', gap],
	['a public holiday', (region) => there(region, '2027-01-01T18:00')],
	['a day after all reviews were due', (region) => there(region, '2029-02-05T12:00')]
];
const rows = PLACES.flatMap(({ region, area }) => INSTANTS.map(([name, at]) => ({ region, area, name, now: at(region) })));

const stateOf = (contact: EssentialContact, now: number) => opening(contact, now).state;
/** Each closed line stands below every other. */
const closedLast = (states: readonly string[]) =>
	!states.includes('closed') || states.slice(states.indexOf('closed')).every((state) => state === 'closed');
const human = ({ phones, sms, whatsapp, chat }: (typeof CONTACTS)[number]) => phones.length > 0 || sms || whatsapp || chat;

test('the table has every place at six instants, and some lines are closed at some of them', () => {
	expect(rows).toHaveLength(PLACES.length * 6);
	expect(PLACES.length).toBeGreaterThanOrEqual(28);
	const closed = rows.flatMap(({ now }) => CONTACTS.filter((contact) => stateOf(contact, now) === 'closed'));
	expect(new Set(closed.map(({ id }) => id)).size).toBeGreaterThan(10);
});

describe.each(rows)('$region $area, $name', ({ region, area, now }) => {
	const place = { region, area };
	const of = (kind: (typeof CONTACT_KINDS)[number]) => contactsFor(CONTACTS, place, kind, now);

	test('the emergency number is there, is a voice, and is open', () => {
		const first = emergencyOf(CONTACTS, place);
		expect(stateOf(first, now)).toBe('open');
		expect(of('emergency')[0]).toBe(first);
	});
	test('there is somebody to talk to, and nobody is sent to a line that is shut', () => {
		const [first] = of('crisis');
		expect(first && stateOf(first, now)).not.toBe('closed');
		// Elsewhere in the world it is a directory: it knows the lines of each country.
		if (region !== 'ZZ') expect(of('crisis').some((contact) => human(contact) && stateOf(contact, now) !== 'closed')).toBe(true);
	});
	test('of no kind does a closed line stand above an open one, and nobody is left out', () => {
		for (const kind of CONTACT_KINDS) {
			const found = of(kind);
			expect([kind, closedLast(found.map((contact) => stateOf(contact, now)))]).toEqual([kind, true]);
			expect(new Set(found)).toEqual(new Set(contactsFor(CONTACTS, place, kind)));
		}
	});
	test('a line that is closed says when it opens, and what opens soonest comes first', () => {
		for (const kind of CONTACT_KINDS) {
			const closed = of(kind).filter((contact) => stateOf(contact, now) === 'closed');
			for (const contact of closed)
				expect(contactView(contact, contactWords, { moment: { now } }).state.text).toMatch(
					/^(Closed|Listed as closed) now\. Opens \S/
				);
			const opens = closed
				// Where no area is chosen, what serves a part stands below what serves everybody.
				.filter(({ special, areas }) => !special && (area || areas.length === 0))
				.map((contact) => {
					const found = opening(contact, now);
					return found.state === 'closed' ? (found.opensAt ?? found.opensOn) : 0;
				});
			expect([kind, opens]).toEqual([kind, opens.toSorted((a, b) => a - b)]);
		}
	});
	test('beside a voice that is open stands an open text line, where there is one for everybody', () => {
		for (const kind of CONTACT_KINDS) {
			const found = of(kind);
			const text = found.some(
				(contact) => contact.sms && stateOf(contact, now) === 'open' && !contact.special && (area || contact.areas.length === 0)
			);
			if (text) expect([kind, found.slice(0, 2).some(({ sms }) => sms)]).toEqual([kind, true]);
		}
	});
	test('the check, which carries fewer lines, has them in the same order', () => {
		const few = essentials(CONTACTS);
		for (const kind of CONTACT_KINDS) {
			const kept = contactsFor(few, place, kind, now).map(({ id }) => id);
			expect(kept).toEqual(
				of(kind)
					.map(({ id }) => id)
					.filter((id) => kept.includes(id))
			);
		}
		for (const kind of ['crisis', 'drug-alcohol'] as const) {
			const named = firstOf(few, place, kind, now);
			expect(
				named &&
					stateOf(named, now) === 'closed' &&
					stateOf(firstOf(CONTACTS, place, kind, now) as EssentialContact, now) !== 'closed'
			).toBeFalsy();
		}
	});
	test('guidance puts nobody who is shut above somebody who answers, and danger begins with the emergency number', () => {
		const time = { today: dateOf(now), moment: { now, zone: zoneOf(region) }, since: now };
		const setting = { ...settingAt(region, area), ...time };
		for (const answers of [
			{ now: ['seizure'] },
			{ changed: ['ran-out'] },
			{ age: ['under-18'] },
			{ source: ['online-or-street'] }
		] satisfies Answers[]) {
			const { contacts } = finished(setting, answers).who;
			expect(closedLast(contacts.map(({ state }) => (state.mark === 'closed' ? 'closed' : 'open')))).toBe(true);
			expect(contacts.length).toBeGreaterThan(0);
			if ('now' in answers) expect(contacts[0]?.kind).toBe('emergency');
		}
	});
});
