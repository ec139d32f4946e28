import { expect, test } from 'vitest';
import { CONTACTS } from './contacts.ts';
import { REGIONS, ZONE_TABLE, regionOf } from './regions.ts';

test('there are 24 regions, each with its own code and slug, anywhere else last', () => {
	expect(REGIONS).toHaveLength(24);
	expect(new Set(REGIONS.map(({ slug }) => slug)).size).toBe(24);
	expect(REGIONS.at(-1)?.code).toBe('ZZ');
});

test('no time zone is in two countries, and every one is known to this runtime', () => {
	const zones = REGIONS.flatMap(({ timeZones }) => timeZones);
	expect(new Set(zones).size).toBe(zones.length);
	for (const timeZone of zones.filter((name) => !name.endsWith('/'))) {
		expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
	}
	// A folder is not one that another country's zones lie in.
	for (const folder of zones.filter((name) => name.endsWith('/'))) {
		expect(
			zones.filter((name) => name !== folder && name.startsWith(folder) && !name.slice(folder.length).includes('/'))
		).toEqual([]);
	}
	for (const { code, timeZones } of REGIONS) expect(timeZones.length > 0, code).toBe(code !== 'ZZ');
});

test('the table lists a region and its zones per row', () => {
	expect(ZONE_TABLE).toMatch(/^GB Europe\/London Europe\/Belfast /);
	expect(ZONE_TABLE.split(';')).toHaveLength(23);
	expect(ZONE_TABLE).not.toMatch(/\s{2}|\n/);
});

test('a region is found by code or slug, and an unknown one is anywhere else', () => {
	expect(regionOf('gb').inSentence).toBe('the United Kingdom');
	expect(regionOf('US').words).toEqual({
		gp: 'doctor',
		emergencyDepartment: 'the emergency room',
		urgentCare: 'an urgent care clinic'
	});
	expect(regionOf('AT').code).toBe('ZZ');
});

/** The contacts that somebody in a part of a country gets, and nobody is sure of who has not said where they are. */
const onlyFor = (area: string) =>
	CONTACTS.filter(({ areas, region }) => areas.length > 0 && area.startsWith(region) && areas.includes(area)).map(({ id }) => id);

test('a second choice is offered just where the contacts differ', () => {
	for (const { code, areas } of REGIONS) {
		const offered = areas.map((area) => area.code);
		const partial = CONTACTS.filter((contact) => contact.region === code && contact.areas.length > 0);
		// Provinces that share all their numbers with most others need not be told apart.
		const rest = partial.flatMap((contact) => contact.areas).filter((area) => !offered.includes(area));
		expect(new Set(rest.map((area) => onlyFor(area).join())).size, code).toBeLessThanOrEqual(1);
		for (const area of offered) {
			expect(area.startsWith(`${code}-`)).toBe(true);
			expect(onlyFor(area).join(), area).not.toBe(onlyFor(rest[0] ?? '').join());
		}
	}
	expect(REGIONS.filter(({ areas }) => areas.length > 0).map(({ code }) => code)).toEqual(['GB', 'CA', 'DE', 'ES']);
});
