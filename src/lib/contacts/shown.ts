import type { Contact } from './schema.ts';

/** What people get to read of a contact, and where it sends them. */

/** All that is shown of a contact, by field. */
export function shownTexts(contact: Contact): [field: string, text: string][] {
	const { name, shortName, areaName, what, hours, cost, caution, elsewhere, sms, phones } = contact;
	const texts = {
		name,
		shortName,
		areaName,
		what,
		hours,
		cost,
		caution,
		elsewhere,
		sms: [sms?.keyword, sms?.note].filter(Boolean).join(' ')
	};
	return [
		...Object.entries(texts).flatMap(([field, text]): [string, string][] => (text ? [[field, text]] : [])),
		...phones.map(({ display, label }): [string, string] => ['phones', [display, label].filter(Boolean).join(' ')])
	];
}

/** The host of a website's address; nothing, where it is not one. */
export function hostOf(address: string): string | undefined {
	const url = URL.canParse(address) && new URL(address);
	return url && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.') && !url.username
		? url.hostname
		: undefined;
}
