import { describe, expect, test } from 'vitest';
import { CONTACT_KINDS } from '../contacts/contact.ts';
import { CONTACTS } from '../content/contacts.ts';
import { helpContactWords } from '../content/en/contacts.ts';
import { help } from '../content/en/help.ts';
import { ringing } from '../content/en/ringing.ts';
import { REGIONS } from '../content/regions.ts';
import { helpPage, type HelpContactView } from './help-view.ts';

const page = (region: string, area?: string, contacts = CONTACTS) =>
	helpPage(contacts, { region, area, gp: 'GP' }, { say: help, line: helpContactWords, ringing });
const section = (need: string, region: string, area?: string) => {
	const found = page(region, area).sections.find((one) => one.need === need);
	if (!found) throw new Error(`No ${need}`);
	return found;
};
const shownIn = ({ sections }: ReturnType<typeof page>) => sections.flatMap(({ contacts }) => contacts);
const ids = (contacts: readonly HelpContactView[]) => contacts.map(({ id }) => id);
const ORDER = ['danger', 'too-much', 'talk', 'advice', 'medicines', 'young', 'alone', 'family', 'find', 'peers'];

const PLACES = REGIONS.flatMap(({ code, areas }) => [
	[code, undefined] as const,
	...areas.map((area) => [code, area.code] as const)
]);

describe.each(PLACES)('%s %s', (code, area) => {
	const made = page(code, area);
	const shown = shownIn(made);

	test('shows every contact that serves the place, once', () => {
		expect(new Set(ids(shown)).size).toBe(shown.length);
		const here = CONTACTS.filter(({ region, areas }) => region === code && (!area || !areas.length || areas.includes(area)));
		expect(ids(shown)).toEqual(expect.arrayContaining(here.map(({ id }) => id)));
	});
	test('answers every need: with somebody, or by saying that nobody was found and what to do', () => {
		expect(made.sections.map(({ need }) => need)).toEqual(ORDER);
		for (const { need, heading, contacts, notes } of made.sections) {
			expect(heading).not.toBe('');
			expect([need, contacts.length + notes.length]).not.toEqual([need, 0]);
			// No telephone that anyone answers: then it is said.
			if (!contacts.length) expect(notes.join(' '), need).toMatch(/We found no|does not serve/);
		}
	});
	test('danger and someone to talk to are always there, and too much taken begins with the emergency number', () => {
		const [danger, tooMuch, talk] = made.sections;
		expect(danger?.contacts.some(({ actions }) => actions[0]?.kind === 'call')).toBe(true);
		expect(talk?.contacts.length).toBeGreaterThan(0);
		expect(tooMuch?.call?.href).toBe(danger?.contacts.find(({ actions }) => actions[0]?.kind === 'call')?.actions[0]?.href);
	});
	test('each contact can be reached, and says its hours, its source and the day it was checked', () => {
		for (const { id, actions, facts, more } of shown) {
			expect([id, actions.length]).not.toEqual([id, 0]);
			expect(new Set(actions.map(({ href }) => href)).size).toBe(actions.length);
			expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
			expect(facts.at(-1)?.name).toBe(help.facts.source);
			expect(facts.at(-1)?.text).toMatch(/\. Read in its source on \d{1,2} [A-Z][a-z]+ \d{4}\.$/);
			if (actions.some(({ kind }) => kind !== 'web')) expect(facts.map(({ name }) => name)).toContain(help.facts.hours);
			expect(more).not.toBe('');
		}
	});
	test('without a clock, lines with hours stand below national lines that never close', () => {
		for (const { need, contacts } of made.sections) {
			const lines = contacts.flatMap(({ id }) => CONTACTS.filter((one) => one.id === id));
			const general = lines.filter(({ special, areas, phones }) => !special && !areas.length && phones.length);
			const marks = general.map(({ availability }) => availability === 'hours');
			// Lines for these medicines go before drug lines: the script, which knows the time, puts closed ones last.
			if (need === 'medicines') continue;
			expect([need, marks.includes(true) && marks.indexOf(true) < marks.lastIndexOf(false)]).toEqual([need, false]);
		}
	});
});

test('every kind of contact belongs to a need', () => {
	const kinds = new Set(REGIONS.flatMap(({ code }) => shownIn(page(code)).map(({ kind }) => kind)));
	expect([...kinds].sort()).toEqual([...CONTACT_KINDS].sort());
});

test('the day is that of the contact that was checked longest ago', () => {
	const two = CONTACTS.slice(0, 2).map((contact, index) => ({
		...contact,
		checked: ['2026-11-02', '2026-03-09'][index] as string
	}));
	expect(page('GB', undefined, two).checkedOn).toBe('9 March 2026');
});

test('a nation does not get the lines of another, and Northern Ireland reads that it has no 111', () => {
	const calls = (area: string) => shownIn(page('GB', area)).flatMap(({ actions }) => actions.map(({ href }) => href));
	expect(calls('GB-NIR')).not.toContain('tel:111');
	expect(calls('GB-ENG')).toContain('tel:111');
	expect(section('advice', 'GB', 'GB-NIR').notes).toEqual([help.northernIreland]);
	expect(section('advice', 'GB').notes).toEqual([help.northernIreland]);
	expect(section('advice', 'GB', 'GB-SCT').notes).toEqual([]);
	expect(ids(section('talk', 'GB', 'GB-SCT').contacts)).toContain('gb-sct-breathing-space');
	expect(ids(section('talk', 'GB', 'GB-WLS').contacts)).not.toContain('gb-sct-breathing-space');
});

test('that 111 is not for Northern Ireland is said beside each such line until another nation was chosen', () => {
	const lines = (area?: string) =>
		shownIn(page('GB', area)).filter(({ actions }) => actions.some(({ href }) => href === 'tel:111'));
	expect(ids(lines())).toEqual(['gb-poison', 'gb-nhs111-mh', 'gb-nhs111']);
	for (const { caution } of lines()) expect(caution).toContain('Not in Northern Ireland');
	expect(lines('GB-NIR')).toEqual([]);
	for (const area of ['GB-ENG', 'GB-SCT', 'GB-WLS']) {
		expect(lines(area).length).toBeGreaterThan(1);
		expect(JSON.stringify(lines(area))).not.toContain('Northern Ireland');
	}
	expect(lines('GB-WLS').find(({ id }) => id === 'gb-poison')?.caution).toBe('Any symptoms at all? Call 999.');
});

test('a province gets its own poison line and drug line', () => {
	expect(ids(section('too-much', 'CA', 'CA-QC').contacts)).toEqual(['ca-qc-poison']);
	expect(ids(section('too-much', 'CA', 'CA-ON').contacts)).toEqual(['ca-poison']);
	expect(ids(section('medicines', 'CA', 'CA-ON').contacts)[0]).toBe('ca-on-connex');
	expect(ids(section('too-much', 'DE', 'DE-BE').contacts)).toEqual(['de-gift-berlin']);
	expect(ids(section('medicines', 'ES', 'ES-MD').contacts)[0]).toBe('es-md-012');
});

test('lines for prescribed medicines come first where there is one, and where there is none it is said', () => {
	// Its hours are not known, so what is open day and night goes before it, and the others of the country after it.
	expect(ids(section('medicines', 'AU').contacts).slice(0, 2)).toEqual(['au-aod-hotline', 'au-reconnexion']);
	expect(section('medicines', 'AU').notes).toEqual([]);
	expect(ids(section('medicines', 'SE').contacts)).toContain('se-rfhl');
	for (const region of ['GB', 'DE', 'JP', 'US', 'SE', 'ZZ'])
		expect(section('medicines', region).notes).toContain(help.noBenzoLine);
	// A book and a forum do not stand above a line that somebody answers.
	const gb = section('medicines', 'GB').contacts.map(({ actions }) => actions[0]?.kind);
	expect(gb.lastIndexOf('call')).toBeLessThan(gb.indexOf('web'));
});

test('a drug line of one part only is no national one: who has not said where they are is told so', () => {
	for (const region of ['ES', 'CA']) expect(section('medicines', region).notes).toContain(help.noDrugLine);
	for (const area of ['ES-MD', 'CA-ON', 'CA-QC'])
		expect(section('medicines', area.slice(0, 2), area).notes).not.toContain(help.noDrugLine);
	for (const region of ['GB', 'DE', 'AU']) expect(section('medicines', region).notes).not.toContain(help.noDrugLine);
});

test('what to know before texting stands in the open', () => {
	const texting = (id: string) => shownIn(page(id.slice(0, 2).toUpperCase())).find((contact) => contact.id === id)?.texting;
	expect(texting('gb-emergency-text')).toContain('register');
	expect(texting('us-samhsa')).toContain('ZIP code');
	expect(texting('gb-shout')).toBeUndefined();
});

test('who answers is said of contacts that are there, and of no other', () => {
	for (const [id, text] of Object.entries(ringing)) {
		expect(CONTACTS.map((contact) => contact.id)).toContain(id);
		expect(text).toMatch(/^[A-Z].*\.$/);
	}
	const shout = shownIn(page('GB')).find(({ id }) => id === 'gb-nhs111-mh');
	expect(shout?.facts[0]).toEqual({ name: help.facts.answers, text: ringing['gb-nhs111-mh'] });
});

test('a website is a button only where it is the way in', () => {
	const samaritans = shownIn(page('GB')).find(({ id }) => id === 'gb-samaritans');
	expect(samaritans?.actions.map(({ href }) => href)).toEqual(['tel:116123']);
	expect(samaritans?.facts.find(({ name }) => name === help.facts.website)?.link).toBe('https://www.samaritans.org/');
	expect(shownIn(page('ZZ')).find(({ id }) => id === 'zz-findahelpline')?.actions[0]?.kind).toBe('web');
});

test('where no crisis line is known to be open all night, the page says so and leads on', () => {
	const talk = section('talk', 'IT');
	expect(talk.notes).toEqual([help.noNightLine('112')]);
	expect(ids(talk.contacts)).toEqual(['it-telefonoamico', 'zz-findahelpline', 'zz-befrienders']);
	for (const region of ['GB', 'US', 'FR', 'SE']) expect(section('talk', region).notes).toEqual([]);
	expect(section('talk', 'ZZ').notes).toEqual([help.noTalkLine]);
});
