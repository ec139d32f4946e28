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
			/** True where the step's emergency card is shown. */
			alarm?: boolean;
			/** How many steps lie behind in this tab: whether "Back" may use the browser's own. */
			depth?: number;
			/** True after "Change" on the list of answers: Continue leads back there. */
			review?: boolean;
		}
	}
}

export {};
