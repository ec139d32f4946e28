import type { ContactRules } from '../contacts/inspect.ts';
import { DENIED_NUMBERS, DENIED_SERVICES, DENIED_WORDS } from './denied.ts';
import { REGIONS } from './regions.ts';
import { SHORT_CODES } from './short-codes.ts';

/** What the build holds every contact against. */
export const CONTACT_RULES: ContactRules = {
	regions: REGIONS.map(({ code }) => code),
	numbers: DENIED_NUMBERS,
	words: DENIED_WORDS,
	services: DENIED_SERVICES,
	shortCodes: SHORT_CODES
};
