import type { ListedContact } from '../contacts/operator.ts';
import contacts from './contacts.json' with { type: 'json' };

/**
 * Every contact: regions in the order of `REGIONS`, kinds in theirs, the best of a kind first. `scripts/contacts-plugin.js` stands
 * before the file: it checks every entry, and adds those of the operator. In tests, and in tools that do without Vite, these are ours alone.
 */
export const CONTACTS = contacts as readonly ListedContact[];
