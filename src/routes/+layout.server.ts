import { CONTACTS } from '#lib/content/contacts.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { numbersOf } from './strip.ts';

// On the server, so that a page carries two numbers of each region and not the whole list.
export const load = () => ({
	numbers: REGIONS.filter(({ code }) => code !== 'ZZ').map(({ code }) => numbersOf(CONTACTS, code))
});
