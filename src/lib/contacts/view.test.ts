import { describe, expect, test } from 'vitest';
import { CONTACTS } from '../content/contacts.ts';
import { contactWords, helpContactWords } from '../content/en/contacts.ts';
import type { Contact } from './schema.ts';
import { essentials } from './slim.ts';
import { contactView, formattedDate, smsHref, telHref, type ContactWords, type ShownContact } from './view.ts';

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

describe('a line that does not exist, in words made for it', () => {
	const words: ContactWords = {
		states: { always: 'Always', listed: 'Listed', hours: 'Hours {hours}', unknown: 'Not known' },
		opening: helpContactWords.opening,
		website: 'Website',
		noBenzoLine: 'None',
		call: 'Call {number}',
		text: 'Text {number}{keyword}',
		textKeyword: 'Text {keyword} to {number}',
		whatsapp: 'WhatsApp {number}',
		chat: 'Chat',
		visit: 'Go to {site}',
		unconfirmed: 'An old number',
		unconfirmedSite: 'An old page',
		checked: 'Read on {date}',
		languages: 'In {languages}',
		added: 'Added',
		languageNames: { en: 'English' },
		months: ['January', 'February']
	};
	const line: ShownContact = {
		id: 'gb-line',
		region: 'GB',
		kind: 'peer',
		name: 'A line',
		availability: 'unknown',
		what: 'Somebody to talk to',
		reviewBy: '2027-02-01'
	};
	const view = (more: Partial<ShownContact>, shown = {}) => contactView({ ...line, ...more }, words, shown);
	const actions = (more: Partial<ShownContact>) => view(more).actions;
	const phones = [{ dial: '999', display: '9 9 9' }];

	test('of the least there is, nothing more is said', () => {
		expect(view({})).toStrictEqual({
			id: 'gb-line',
			kind: 'peer',
			name: 'A line',
			what: 'Somebody to talk to',
			state: { mark: 'unknown', text: 'Website' },
			actions: [],
			reviewBy: '2027-02-01'
		});
	});

	test('of all there is, each thing stands in its place', () => {
		const full: ShownContact = {
			...line,
			areaName: 'Wales',
			phones: [{ dial: '+441', display: '01', label: 'by day' }, ...phones],
			sms: { number: '8-5', keyword: 'A B', note: 'Sign up first' },
			whatsapp: '+44 2',
			chat: 'https://example.org/chat',
			url: 'http://www.example.org/help/www.html',
			availability: 'hours',
			hours: '9 to 5',
			languages: ['en', 'cy'],
			cost: 'Free',
			caution: 'Not at night',
			checked: '2027-02-03',
			source: 'https://source.example.org/a/b',
			operator: true
		};
		expect(contactView(full, words, { today: '2027-02-02' })).toStrictEqual({
			id: 'gb-line',
			kind: 'peer',
			name: 'A line',
			what: 'Somebody to talk to',
			state: { mark: 'hours', text: 'Hours 9 to 5' },
			actions: [
				{ kind: 'call', label: 'Call 01 (by day)', href: 'tel:+441' },
				{ kind: 'call', label: 'Call 9 9 9', href: 'tel:999' },
				{ kind: 'text', label: 'Text A B to 8-5', href: 'sms:85?&body=A%20B' },
				{ kind: 'web', label: 'WhatsApp +44 2', href: 'https://wa.me/442' },
				{ kind: 'web', label: 'Chat', href: 'https://example.org/chat' },
				{ kind: 'web', label: 'Go to example.org', href: 'http://www.example.org/help/www.html' }
			],
			area: 'Wales',
			detail: 'Free. In English, cy. Sign up first',
			caution: 'Not at night',
			reviewBy: '2027-02-01',
			unconfirmed: 'An old number',
			checked: 'Read on 3 February 2027',
			source: { name: 'source.example.org', url: 'https://source.example.org/a/b' },
			added: 'Added'
		});
	});

	test('what is said to people elsewhere stands behind the caution until a part is chosen', () => {
		const elsewhere = 'Not in Wales.';
		expect(view({ elsewhere }).caution).toBe('Not in Wales.');
		expect(view({ caution: 'Not at night.', elsewhere }).caution).toBe('Not at night. Not in Wales.');
		expect(view({ caution: 'Not at night.', elsewhere }, { area: 'GB-ENG' }).caution).toBe('Not at night.');
		expect(view({ elsewhere }, { area: 'GB-ENG' })).not.toHaveProperty('caution');
	});

	test('a text without a word, and a chat that is the website, need no more', () => {
		expect(actions({ sms: { number: '85' } })).toEqual([{ kind: 'text', label: 'Text 85', href: 'sms:85' }]);
		const same = { chat: 'https://example.org/', url: 'https://example.org/' };
		expect(actions(same)).toEqual([{ kind: 'web', label: 'Go to example.org', href: 'https://example.org/' }]);
		expect(actions({ chat: 'https://example.org/' })).toEqual([{ kind: 'web', label: 'Chat', href: 'https://example.org/' }]);
	});

	test('what has no address as its source is named up to its colon', () => {
		expect(view({ source: 'A book: https://example.org/' }).source).toStrictEqual({ name: 'A book' });
		expect(view({ source: 'http://example.org/' }).source).toStrictEqual({ name: 'example.org', url: 'http://example.org/' });
	});

	test('only where nobody answers it is called a website', () => {
		expect(view({ phones }).state).toEqual({ mark: 'unknown', text: 'Not known' });
		expect(view({ sms: { number: '85' } }).state).toEqual({ mark: 'unknown', text: 'Not known' });
		expect(view({ phones: [] }).state).toEqual({ mark: 'unknown', text: 'Website' });
		expect(view({ availability: 'always' }).state).toEqual({ mark: 'open', text: 'Always' });
		expect(view({ availability: 'listed' }).state).toEqual({ mark: 'listed', text: 'Listed' });
		expect(view({ availability: 'hours' }).state).toEqual({ mark: 'hours', text: 'Hours ' });
	});

	test('at a moment it says what is open, and the hours stand below', () => {
		const opening = { zone: 'UTC', rows: [{ opens: '09:00', closes: '17:00' }] };
		const at = (hour: number, more: Partial<ShownContact> = {}) =>
			view(
				{ availability: 'hours', hours: '9 to 5', opening, cost: 'Free', ...more },
				{ moment: { now: Date.UTC(2026, 10, 24, hour) } }
			);
		expect(at(12).state).toEqual({ mark: 'open', text: 'Open now, until 17:00', passing: true });
		expect(at(12).detail).toBe('Hours 9 to 5. Free');
		expect(at(12, { hours: null, cost: null })).not.toHaveProperty('detail');
		expect(at(20).state.mark).toBe('closed');
		expect(at(12, { opening: { ...opening, listed: true } }).state.mark).toBe('listed');
		const never = { ...opening, rows: [{ opens: '00:00', closes: '00:00' }] };
		expect(at(12, { opening: never }).state).toEqual({ mark: 'hours', text: 'Hours 9 to 5' });
		expect(at(12, { opening: never }).detail).toBe('Free');
	});

	test('one language is not worth a word', () => {
		expect(view({ languages: ['en'] })).not.toHaveProperty('detail');
		expect(view({ languages: ['en', 'cy'] }).detail).toBe('In English, cy');
		expect(contactView({ ...line, languages: ['en', 'cy'] }, contactWords).detail).toMatch(/en, cy/);
	});

	test('an old entry is an old page, where there is no number of any sort', () => {
		const old = (more: Partial<ShownContact>) => view(more, { today: '2027-02-02' }).unconfirmed;
		expect([{ phones }, { sms: { number: '85' } }, { whatsapp: '+442' }].map(old)).toEqual(Array(3).fill('An old number'));
		expect([{}, { phones: [] }, { url: 'https://example.org/' }].map(old)).toEqual(Array(3).fill('An old page'));
		expect(view({}, { today: '2027-02-01' })).not.toHaveProperty('unconfirmed');
	});

	test('who added it is said only where there are words for it', () => {
		expect(view({ operator: true }).added).toBe('Added');
		expect(view({})).not.toHaveProperty('added');
		expect(contactView({ ...line, operator: true }, { ...words, added: '' })).not.toHaveProperty('added');
	});
});
