import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDue } from '../src/lib/contacts/contact.ts';
import { listed, OPERATOR_FILE } from '../src/lib/contacts/operator.ts';
import { CONTACT_RULES } from '../src/lib/content/contact-rules.ts';
import { builtOn } from './built-on.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const OURS = join(root, 'src/lib/content/contacts.json');

/**
 * Stands between `contacts.json` and everything that imports it: checks every entry, and adds what the operator's own file says. So one
 * fault stops the build, and the code for checking, with its data about telephone numbers, is in no bundle.
 *
 * @param {object} [options]
 * @param {string} [options.operator] the operator's file
 * @param {string} [options.today]
 * @returns {import('vite').Plugin}
 */
export function contacts({ operator = join(root, OPERATOR_FILE), today = builtOn() } = {}) {
	return {
		name: 'contacts',
		enforce: 'pre',
		load(id) {
			if (id.split('?')[0]?.replaceAll('\\', '/') !== OURS.replaceAll('\\', '/')) return null;
			const own = existsSync(operator) ? readFileSync(operator, 'utf8') : undefined;
			const { contacts, problems } = listed(JSON.parse(readFileSync(OURS, 'utf8')), own, CONTACT_RULES, today);
			if (problems.length > 0) this.error({ message: problems.join('\n'), stack: '' });
			const due = contacts.filter((contact) => isDue(contact, today));
			if (due.length > 0) this.warn(`${due.length} contacts are past their review, and the pages say so: npm run contacts`);
			return JSON.stringify(contacts);
		}
	};
}
