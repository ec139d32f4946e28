/** Words for the person themself, and for someone who asks about another. A plain string serves both. */
export type Text = string | { readonly self: string; readonly other: string };

export type Audience = 'self' | 'other';

export const wording = (text: Text, audience: Audience): string => (typeof text === 'string' ? text : text[audience]);

/** Values for `{names}` in a text. A name with a capital gives its value a capital. */
export type Tokens = Readonly<Record<string, string>>;

const capital = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);

/** A text with its `{names}` filled in. An unknown name is an error: it must never reach a person. */
export function fill(text: string, tokens: Tokens): string {
	return text.replace(/\{([A-Za-z-]+)\}/g, (_, name: string) => {
		const value =
			tokens[name] ?? (tokens[name.toLowerCase()] !== undefined ? capital(tokens[name.toLowerCase()] as string) : undefined);
		if (value === undefined) throw new RangeError(`No value for {${name}}`);
		return value;
	});
}
