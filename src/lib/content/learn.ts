import type { ExtraSourceId } from './learn-sources.ts';
import type { SourceId } from './sources.ts';

/** The pages under /learn that are prose, in the order in which they are listed. An id is its address, and is never renamed. */
export const LEARN_TOPICS = [
	'how-it-works',
	'used-to-it',
	'signs',
	'mixing',
	'street',
	'effects',
	'mood',
	'memory',
	'driving',
	'coming-off',
	'treatment',
	'sleep-and-anxiety',
	'helping',
	'pregnancy',
	'epilepsy',
	'over-65'
] as const;
export type LearnTopic = (typeof LEARN_TOPICS)[number];

/** The pages of another kind beside them. */
export const LEARN_OTHERS = ['medicines', 'myths', 'calm', 'diary'] as const;
export type LearnPage = LearnTopic | (typeof LEARN_OTHERS)[number];

/** The list of topics, by what a person came for. */
export const LEARN_GROUPS = [
	{ id: 'basics', pages: ['how-it-works', 'used-to-it', 'signs', 'medicines', 'myths'] },
	{ id: 'safety', pages: ['mixing', 'street', 'driving'] },
	{ id: 'feeling', pages: ['effects', 'mood', 'memory', 'calm'] },
	{ id: 'change', pages: ['coming-off', 'treatment', 'sleep-and-anxiety', 'diary'] },
	{ id: 'people', pages: ['helping', 'pregnancy', 'epilepsy', 'over-65'] }
] as const satisfies readonly { id: string; pages: readonly LearnPage[] }[];
export type LearnGroup = (typeof LEARN_GROUPS)[number]['id'];

export type LearnSourceId = SourceId | ExtraSourceId;

/**
 * What a page says. A claim names the sources that it rests on; a bare text claims nothing that a source would have to show: it
 * asks, advises as every page here does, or points elsewhere.
 */
export type Line = string | readonly [text: string, from: LearnSourceId, ...more: LearnSourceId[]];

/** A line in a list, its first words in bold. */
export interface LearnPoint {
	readonly first: string;
	readonly rest: Line;
}

export interface LearnPart {
	/** Its anchor: other pages, cards and questions lead here, so it is never renamed. */
	readonly id: string;
	readonly heading: string;
	readonly lines?: readonly Line[];
	readonly points?: readonly LearnPoint[];
}

export interface LearnSection extends LearnPart {
	/** Under headings of their own. */
	readonly parts?: readonly LearnPart[];
}

export interface LearnWords {
	readonly title: string;
	/** For lists and for search engines: what is to be found here. */
	readonly description: string;
	readonly lead: Line;
	readonly sections: readonly LearnSection[];
	/** What we do not know. No page goes without. */
	readonly unknown: readonly [Line, ...Line[]];
	readonly next: readonly [LearnPage, ...LearnPage[]];
}

export type AllLearnWords = { readonly [T in LearnTopic]: LearnWords };

export const textOf = (line: Line): string => (typeof line === 'string' ? line : line[0]);
export const sourcesOf = (line: Line): readonly LearnSourceId[] =>
	(typeof line === 'string' ? [] : line.slice(1)) as LearnSourceId[];

/** Every line of a page, in the order in which it is read. */
export function linesOf({ lead, sections, unknown }: LearnWords): Line[] {
	const ofPart = ({ lines = [], points = [] }: LearnPart): Line[] => [...lines, ...points.map(({ rest }) => rest)];
	return [lead, ...sections.flatMap((section) => [section, ...(section.parts ?? [])].flatMap(ofPart)), ...unknown];
}
