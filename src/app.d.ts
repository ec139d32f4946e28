declare global {
	/** The text of `early.ts`, bundled; see `scripts/early.js`. */
	const __EARLY__: string;

	interface Window {
		/** Buttons tapped before the page was ready, by `data-early`. The page takes the list over and unsets it. */
		__early?: string[] | undefined;
	}

	namespace App {
		interface PageState {
			/** Index of the step in the check; never an answer. */
			step?: number;
		}
	}
}

export {};
