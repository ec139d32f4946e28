/**
 * All files that are kept for a line that fails, in one: pages have most of their text in common, so together they travel as a
 * seventh of what they weigh one by one. `scripts/kept.js` writes it.
 */
export interface Bundle {
	/** What `scripts/headers.js` says with each file. What somebody changes on their host alone does not reach kept pages. */
	readonly headers: Readonly<Record<string, string>>;
	/** Pieces of text. What stands in several files stands here once. */
	readonly parts: readonly string[];
	/** By path from the root of the site. */
	readonly files: Readonly<Record<string, { readonly type: string; readonly parts: readonly number[] }>>;
}

/** A kept file, as its host would have sent it. */
export function answerOf({ headers, parts, files }: Bundle, path: string): Response {
	const file = files[path];
	if (!file) throw new Error(`Not in the bundle: ${path}`);
	const text = file.parts.map((part) => parts[part]).join('');
	return new Response(text, { headers: { ...headers, 'content-type': file.type } });
}

/** Half of a SHA-256, in the digits that `scripts/kept.js` gives the worker: enough that no other file has it, by chance or on purpose. */
export async function hashOf(bytes: BufferSource): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
