/** Text that is HTML already. Everything else is escaped on its way in. */
export class Html {
	constructor(readonly markup: string) {}
}

type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

function markupOf(part: Part): string {
	if (part === undefined || part === false) return '';
	if (part instanceof Html) return part.markup;
	return typeof part === 'object' ? part.map(markupOf).join('') : escaped(String(part));
}

/** A template whose values are escaped, unless they were made by it. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
	new Html(strings.map((string, index) => string + markupOf(parts[index])).join(''));
