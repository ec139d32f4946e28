/** What the service worker does with an address. */
export type Answer =
	| { readonly kind: 'kept'; readonly path: string }
	| { readonly kind: 'redirect'; readonly path: string }
	/** Not ours, or nothing we keep: as if there were no worker. */
	| { readonly kind: 'network' };

/**
 * The kept file for a path: the path itself, or the page of a folder named without its slash. That one is sent to the address with
 * the slash, as links on it would lead astray (`/help` for `/signpost/help`). A query says nothing to us and is left out.
 */
export function answerTo(path: string, kept: { has(path: string): boolean }): Answer {
	if (kept.has(path)) return { kind: 'kept', path };
	const folder = path.replace(/(\/index\.html|\/)?$/, '/');
	return kept.has(folder) ? { kind: 'redirect', path: folder } : { kind: 'network' };
}

/** The list that `scripts/kept.js` writes, "hash path path": the hash of the bundle, and the paths in it below a folder of the host. */
export function listed(list: string, base: string): { readonly hash: string; readonly paths: ReadonlyMap<string, string> } {
	const [hash = '', ...paths] = list.split(' ');
	return { hash, paths: new Map(paths.map((path) => [base + path, path])) };
}

/** What comes within so many milliseconds; nothing where it takes longer. */
export const within = <T>(ms: number, wanted: Promise<T>): Promise<T | undefined> =>
	Promise.race([wanted, new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined))]);
