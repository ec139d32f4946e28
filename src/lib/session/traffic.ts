/** What a browser says that a page loaded: paths of this site, and where else anything came from. Each once. */
export interface Traffic {
	readonly ours: readonly string[];
	readonly foreign: readonly string[];
}

/** `names`: the addresses of the browser's list, which may be anything, as add-ons write into it too. */
export function trafficOf(names: readonly string[], origin: string): Traffic {
	const ours = new Set<string>();
	const foreign = new Set<string>();
	for (const name of names) {
		try {
			const url = new URL(name);
			if (url.origin === origin) ours.add(url.pathname);
			else foreign.add(url.protocol + (url.host && `//${url.host}`));
		} catch {
			foreign.add(name);
		}
	}
	return { ours: [...ours], foreign: [...foreign] };
}
