import { linesOf, sourcesOf, textOf, type LearnSourceId, type LearnWords, type Line } from '#lib/content/learn.ts';
import { LEARN_SOURCES } from '#lib/content/learn-sources.ts';
import { SOURCES, type Source } from '#lib/content/sources.ts';

/** A line with the numbers of its sources in the list at the foot of the page. */
export interface LineView {
	readonly text: string;
	readonly refs: readonly number[];
}

export interface PartView {
	readonly id: string;
	readonly heading: string;
	readonly lines: readonly LineView[];
	readonly points: readonly { readonly first: string; readonly rest: LineView }[];
	readonly parts: readonly PartView[];
}

const ALL: readonly Source[] = [...SOURCES, ...LEARN_SOURCES];

/** A source of either list. */
export function sourceOf(id: LearnSourceId): Source {
	const source = ALL.find((one) => one.id === id);
	if (!source) throw new Error(`No source ${id}`);
	return source;
}

/** Numbers the sources of a page in the order in which it is read. */
export function cite(lines: readonly Line[]) {
	const ids = [...new Set(lines.flatMap(sourcesOf))];
	return {
		sources: ids.map(sourceOf),
		lineView: (line: Line): LineView => ({ text: textOf(line), refs: sourcesOf(line).map((id) => ids.indexOf(id) + 1) })
	};
}

interface Part {
	readonly id: string;
	readonly heading: string;
	readonly lines?: readonly Line[];
	readonly points?: readonly { readonly first: string; readonly rest: Line }[];
	readonly parts?: readonly Part[];
}

export const partView =
	(lineView: (line: Line) => LineView) =>
	({ id, heading, lines = [], points = [], parts = [] }: Part): PartView => ({
		id,
		heading,
		lines: lines.map(lineView),
		points: points.map(({ first, rest }) => ({ first, rest: lineView(rest) })),
		parts: parts.map(partView(lineView))
	});

/** A page of prose, ready to be shown. */
export function learnView(words: LearnWords) {
	const { sources, lineView } = cite(linesOf(words));
	return {
		title: words.title,
		description: words.description,
		lead: lineView(words.lead),
		sections: words.sections.map(partView(lineView)),
		unknown: words.unknown.map(lineView),
		sources,
		next: words.next
	};
}
