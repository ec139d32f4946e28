import type { EssentialContact } from '../src/lib/contacts/contact.ts';
import type { ListedContact } from '../src/lib/contacts/operator.ts';

/** Lines that do not exist, for tests of what is done with contacts. Each test says only what it is about. */

/** One to call, always open, as the check carries it. */
export const essential = (id: string, more: Partial<EssentialContact> = {}): EssentialContact => ({
	id,
	region: 'GB',
	kind: 'crisis',
	name: id,
	availability: 'always',
	what: id,
	reviewBy: '2027-05-22',
	phones: [{ dial: '1', display: '1' }],
	...more
});

/** All that an entry of the data has to have. The number is one that Ofcom keeps for stories. */
export const entry = (id: string, more: Partial<ListedContact> = {}): ListedContact => ({
	id,
	region: 'GB',
	areas: [],
	areaName: null,
	kind: 'peer',
	name: 'A line',
	shortName: null,
	phones: [{ dial: '+442079460123', e164: '+442079460123', display: '020 7946 0123' }],
	sms: null,
	whatsapp: null,
	chat: null,
	url: null,
	hours: null,
	availability: 'unknown',
	languages: [],
	cost: null,
	what: 'Somebody to talk to',
	caution: null,
	note: null,
	confidence: 'high',
	sourcesAgree: 1,
	source: 'example.org',
	otherSources: [],
	sourceYear: null,
	checked: '2026-11-22',
	reviewBy: '2027-11-22',
	secondCheck: 'not-checked',
	...more
});
