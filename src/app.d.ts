declare global {
	/** The text of `early.ts`, bundled; see `scripts/early.js`. */
	const __EARLY__: string;
	/** The text of `client.ts`, bundled; see `scripts/client.js`. Empty outside a build. */
	const __CLIENT__: string;
	/** The address of the site; see `scripts/site.js`. Empty where nobody has given one. */
	const __SITE__: string;
	/** The text of `help.ts`, likewise. */
	const __HELP__: string;
	/** The text of `sheet.ts`, likewise. */
	const __SHEET__: string;
	/** The day of the build, such as `2026-11-22`; see `scripts/built-on.js`. Not known to the client script. */
	const __BUILT_ON__: string;

	/** Not in every browser, and not yet in TypeScript's own list. */
	interface NetworkInformation {
		readonly saveData?: boolean;
	}
	interface Navigator {
		readonly connection?: NetworkInformation;
	}

	/** Buttons tapped before the page was ready, by `data-early`. The page takes the list over and unsets it. */
	var __early: string[] | undefined;

	interface Window {
		/** Not in every browser, and not yet in TypeScript's own list. */
		readonly trustedTypes?: {
			createPolicy(name: string, rules: { createScriptURL(text: string): string }): { createScriptURL(text: string): unknown };
		};
	}
}

export {};
