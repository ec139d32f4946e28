import { expect, test } from 'vitest';
import { CONTACTS } from '../content/contacts.ts';
import { contactWords, helpContactWords } from '../content/en/contacts.ts';
import type { Contact } from './schema.ts';
import { essentials } from './slim.ts';
import { contactView, formattedDate, smsHref, telHref } from './view.ts';

const contactOf = (id: string) => CONTACTS.find((contact) => contact.id === id) as Contact;
const viewOf = (id: string) => contactView(contactOf(id), helpContactWords);

test('short codes and local freephone numbers are dialled as they stand', () => {
	expect(telHref({ dial: '988' })).toBe('tel:988');
	expect(telHref({ dial: '116123' })).toBe('tel:116123');
	expect(telHref({ dial: '08001111' })).toBe('tel:08001111');
	expect(telHref({ dial: '+443001236600' })).toBe('tel:+443001236600');
	for (const { phones } of CONTACTS)
		for (const phone of phones) if (phone.e164 === null) expect(telHref(phone)).toMatch(/^tel:\d{2,6}$/);
});

test('a text goes to the digits, with the word to text', () => {
	expect(smsHref({ number: '85258', keyword: 'SHOUT' })).toBe('sms:85258?&body=SHOUT');
	expect(smsHref({ number: '988' })).toBe('sms:988');
	expect(smsHref({ number: '1-888-688-6677' })).toBe('sms:18886886677');
	expect(smsHref({ number: '0477 13 11 14' })).toBe('sms:0477131114');
});

test('a date is written in words', () => {
	expect(formattedDate('2026-11-22', helpContactWords)).toBe('22 November 2026');
	expect(formattedDate('2027-01-05', helpContactWords)).toBe('5 January 2027');
});

test('a line shows its number, its state, its check and its source', () => {
	expect(viewOf('gb-samaritans')).toMatchObject({
		kind: 'crisis',
		name: 'Samaritans',
		state: { mark: 'open', text: 'Open day and night' },
		detail: 'Free',
		checked: 'Read in its source on 22 November 2026.',
		actions: [
			{ kind: 'call', label: 'Call 116 123', href: 'tel:116123' },
			{ kind: 'web', label: 'Go to samaritans.org', href: 'https://www.samaritans.org/' }
		]
	});
});

test('several numbers each get a button, the main one first', () => {
	expect(viewOf('gb-emergency').actions.map(({ href }) => href)).toEqual(['tel:999', 'tel:112']);
	expect(viewOf('za-emergency').actions.map(({ label }) => label)).toEqual([
		'Call 112 (from a mobile)',
		'Call 10177 (ambulance)',
		'Call 10111 (police)'
	]);
});

test('a text line says the word and the number; what to know first stands beside it', () => {
	expect(viewOf('gb-shout').actions[0]).toEqual({ kind: 'text', label: 'Text SHOUT to 85258', href: 'sms:85258?&body=SHOUT' });
	expect(viewOf('gb-emergency-text').detail).toContain('Sign up first');
});

test('hours that no recent source confirms are only listed, and unknown ones are said to be unknown', () => {
	expect(viewOf('gb-frank').state).toEqual({ mark: 'listed', text: 'Listed as open day and night' });
	expect(viewOf('gb-calm').state).toEqual({ mark: 'hours', text: 'Hours: 5pm to midnight, every day' });
	expect(viewOf('se-1177').state).toEqual({ mark: 'unknown', text: 'We do not know the hours' });
	expect(viewOf('zz-findahelpline').state.text).toBe('Website');
});

test('WhatsApp and chat come after the voice', () => {
	expect(viewOf('sg-sos').actions.map(({ label }) => label)).toEqual(['Call 1767', 'WhatsApp +6591511767', 'Go to sos.org.sg']);
	expect(viewOf('de-telefonseelsorge').actions.map(({ label }) => label)).toContain('Chat online');
});

test('an essential contact becomes a view as well, without the source that it does not carry', () => {
	const [first] = essentials(CONTACTS);
	const view = contactView(first as Contact, helpContactWords);
	expect(view).toMatchObject({ id: 'gb-emergency', actions: [{ href: 'tel:999' }, { href: 'tel:112' }] });
	expect(view).not.toHaveProperty('checked');
	expect(view).not.toHaveProperty('source');
});

test('past its review date an entry says that nobody confirmed it lately, and keeps every number', () => {
	for (const contact of [...CONTACTS, ...essentials(CONTACTS)]) {
		const fresh = contactView(contact, helpContactWords, { today: contact.reviewBy });
		const old = contactView(contact, helpContactWords, { today: '2029-01-01' });
		expect(fresh).toEqual(contactView(contact, helpContactWords));
		expect(old, contact.id).toEqual({
			...fresh,
			unconfirmed: expect.stringMatching(/^We could not confirm this (number|page) lately/)
		});
	}
	const old = (id: string) => contactView(contactOf(id), helpContactWords, { today: '2029-01-01' }).unconfirmed;
	expect(old('gb-samaritans')).toBe('We could not confirm this number lately. Please try it all the same.');
	expect(old('gb-shout')).toContain('number');
	expect(old('zz-findahelpline')).toBe('We could not confirm this page lately.');
});

test('what the operator added is said where all contacts stand, and adds no weight to the check', () => {
	const own = { ...contactOf('gb-samaritans'), operator: true } as const;
	expect(contactView(own, helpContactWords).added).toBe('Added by the people who run this site.');
	expect(viewOf('gb-samaritans')).not.toHaveProperty('added');
	expect(contactView(own, contactWords)).not.toHaveProperty('added');
	expect(essentials([own])[0]).not.toHaveProperty('operator');
});

test('every language has a name, and no view shows a brace that was not filled', () => {
	for (const contact of CONTACTS) {
		for (const code of contact.languages) expect(helpContactWords.languageNames).toHaveProperty(code);
		expect(JSON.stringify(contactView(contact, helpContactWords).actions)).not.toMatch(/\{(number|keyword|site)\}/);
	}
});
