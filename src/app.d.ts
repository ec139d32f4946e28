declare global {
	/** The text of `early.ts`, bundled; see `scripts/early.js`. */
	const __EARLY__: string;
	/** The text of `client.ts`, bundled; see `scripts/client.js`. Empty outside a build. */
	const __CLIENT__: string;

	interface Window {
		/** Buttons tapped before the page was ready, by `data-early`. The page takes the list over and unsets it. */
		__early?: string[] | undefined;
	}
}

export {};
