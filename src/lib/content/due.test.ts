import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingGrade } from '../../../tests/reading.ts';
import { dateOf } from '../contacts/contact.ts';
import { merged, OPERATOR_FILE } from '../contacts/operator.ts';
import { due } from '../contacts/upkeep.ts';
import { CONTACT_RULES } from './contact-rules.ts';
import { CONTACTS } from './contacts.ts';
import { helpContactWords } from './en/contacts.ts';
import { REVIEWS, type Review } from './reviews.ts';

/**
 * These fail on a day, not for a change: somebody has to look again. How: docs/contacts.md, “To renew”, and docs/content.md. Until then
 * the pages say that a number could not be confirmed lately; they are built all the same, so that a wrong one can be mended.
 */
const today = dateOf(Date.now());
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('no contact is past its review: npm run contacts', () => {
	expect(ids(due(CONTACTS, today))).toEqual([]);
	expect(due(CONTACTS, '2029-01-01')).toHaveLength(CONTACTS.length);
});

/** What holds for all, and each review that was set down by itself. */
const reviews = (): (Review & { id: string })[] =>
	Object.entries(REVIEWS).flatMap(([of, value]) =>
		of === 'otherwise'
			? [{ id: of, ...(value as Review) }]
			: Object.entries(value as Record<string, Review>).map(([id, review]) => ({ id: `${of} ${id}`, ...review }))
	);

test('no question, card or rule is past its review by a clinician', () => {
	expect(ids(due(reviews(), today))).toEqual([]);
	expect(ids(due(reviews(), '2029-01-01'))).toContain('otherwise');
});

test('the operator’s own file, where there is one, is good, and nothing in it is due', () => {
	const own = existsSync(OPERATOR_FILE) ? readFileSync(OPERATOR_FILE, 'utf8') : undefined;
	const { contacts, problems } = merged(CONTACTS, own, CONTACT_RULES, today);
	expect(problems).toEqual([]);
	expect(
		ids(
			due(
				contacts.filter(({ operator }) => operator),
				today
			)
		)
	).toEqual([]);
});

test('what the pages say of it reads at grade 6 or lower', () => {
	const { unconfirmed, unconfirmedSite, added } = helpContactWords;
	for (const text of [unconfirmed, unconfirmedSite, added]) expect(readingGrade(text)).toBeLessThanOrEqual(6);
});
