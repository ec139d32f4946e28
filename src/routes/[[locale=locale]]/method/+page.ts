import { formattedDate } from '#lib/contacts/view.ts';
import { helpContactWords } from '#lib/content/en/contacts.ts';
import { CONTACTS } from '#lib/content/contacts.ts';
import { en } from '#lib/content/en/index.ts';
import { ruleWords } from '#lib/content/en/method.ts';
import { LEARN_SOURCES } from '#lib/content/learn-sources.ts';
import { SOURCES, type Source, type SourceStatus } from '#lib/content/sources.ts';
import { branchViews, rulesByCard, withheldWhen } from '#lib/present/rule-words.ts';

const telling = { words: en, joins: ruleWords };

/** Those of the cards, and those that only the pages under /learn rest on. */
const sources: readonly Source[] = [...SOURCES, ...LEARN_SOURCES];
const STATUSES: readonly SourceStatus[] = ['read', 'excerpt', 'abstract', 'report', 'known-only'];
const KINDS = ['emergency', 'safety', 'finding', 'base'] as const;

const dates = (of: 'checked' | 'reviewBy') => CONTACTS.map((contact) => contact[of]).sort();
const told = (date: string | undefined) => formattedDate(date ?? '', helpContactWords);

export const load = () => ({
	kinds: KINDS.map((kind) => ({ kind, cards: rulesByCard(telling).filter((card) => card.kind === kind) })),
	withheld: withheldWhen(telling),
	branches: branchViews(telling),
	statuses: STATUSES.map((status) => ({ status, sources: sources.filter((source) => source.status === status) })).filter(
		(group) => group.sources.length > 0
	),
	sources: Object.fromEntries(sources.map((source) => [source.id, source])),
	contacts: {
		count: CONTACTS.length,
		first: told(dates('checked').at(0)),
		last: told(dates('checked').at(-1)),
		due: told(dates('reviewBy').at(0))
	}
});
