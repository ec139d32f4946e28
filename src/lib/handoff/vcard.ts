import { escaped, file } from './lines.ts';

/** What is saved to a phone: a name of the person's choice and the numbers, as they are dialled. */
export interface Card {
	readonly name: string;
	readonly numbers: readonly string[];
}

/**
 * One entry for the address book. Version 3.0: iOS and Android take it without loss, where older ones stumble over 4.0. It holds
 * the name and the numbers and nothing else: no service, no address of a site, no note, for whoever else looks into this phone.
 */
export function vcard({ name, numbers }: Card): string {
	// It parts the pieces of a name. Readers differ in how they take an escaped one, so it becomes a comma.
	const said = escaped(name.replace(/;/g, ','));
	return file([
		'BEGIN:VCARD',
		'VERSION:3.0',
		`N:;${said};;;`,
		`FN:${said}`,
		// No country is put in front: short codes and some free numbers work only as they stand.
		...numbers.map((number) => `TEL;TYPE=VOICE:${number.replace(/[^\d+*#]/g, '')}`),
		'END:VCARD'
	]);
}
