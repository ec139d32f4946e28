import { CONTACTS } from '#lib/content/contacts.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { numbersAnywhere, numbersOf } from './strip.ts';

export const prerender = true;
export const trailingSlash = 'always';
/** The check has a script of its own, src/client.ts; no page has Kit's. */
export const csr = false;

// No page has client code of Kit's: this runs while they are prerendered, and a page carries two numbers of each region.
export const load = () => ({
	anywhere: numbersAnywhere(CONTACTS),
	numbers: REGIONS.filter(({ code }) => code !== 'ZZ').map(({ code }) => numbersOf(CONTACTS, code))
});
