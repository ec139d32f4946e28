import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { MEDICINES } from '../content/medicines.ts';
import { reminder } from './calendar.ts';

const NOW = Date.UTC(2026, 10, 22, 2, 10);
const AT = Date.UTC(2026, 10, 22, 17);

function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
	const [event, ...more] = calendar.getAllSubcomponents('vevent');
	const alarm = event?.getFirstSubcomponent('valarm');
	if (!event || !alarm || more.length) throw new Error('One event with an alarm is expected');
	return { calendar, event: new ICAL.Event(event), component: event, alarm };
}

test('a calendar reads one private event with an alarm at its start', () => {
	const { calendar, event, component, alarm } = read(reminder({ title: 'Reminder', at: AT, now: NOW }));
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(event.summary).toBe('Reminder');
	expect(event.startDate.toJSDate().getTime()).toBe(AT);
	expect(event.endDate.toJSDate().getTime()).toBe(AT + 15 * 60_000);
	expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T02:10:00Z');
	expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
	expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
	expect(alarm.getFirstPropertyValue('trigger')?.toString()).toBe('PT0S');
});

test('it names no site, no service and no medicine, and the same two times always give the same file', () => {
	const text = reminder({ title: 'Reminder', at: AT, now: NOW });
	expect(text).not.toMatch(/signpost|help|crisis|benzo|@|https?:/i);
	for (const { id } of MEDICINES) expect(text.toLowerCase()).not.toContain(id);
	expect(reminder({ title: 'Reminder', at: AT, now: NOW })).toBe(text);
	expect(read(text).event.uid).toBe('20261122T021000Z-20261122T170000Z');
});

test('whatever a person types comes back as typed, in lines of at most 75 octets that end with CRLF', () => {
	const typed = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }).map((text) => text.replace(/\p{Cc}/gu, ''));
	const instant = fc.integer({ min: NOW, max: Date.UTC(2099, 0) });
	fc.assert(
		fc.property(typed, instant, (title, at) => {
			const text = reminder({ title, at, now: NOW });
			const { event, alarm } = read(text);
			expect(event.summary ?? '').toBe(title);
			expect(alarm.getFirstPropertyValue('description') ?? '').toBe(title);
			expect(event.startDate.toJSDate().getTime()).toBe(Math.floor(at / 1000) * 1000);
			for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
		})
	);
});

test('a typed line cannot add a property of its own', () => {
	const { event, component } = read(reminder({ title: 'Reminder\nATTENDEE:x', at: AT, now: NOW }));
	expect(event.summary).toBe('Reminder\nATTENDEE:x');
	expect(component.getFirstProperty('attendee')).toBeNull();
});
