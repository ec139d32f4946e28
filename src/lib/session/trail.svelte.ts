import { createContext } from 'svelte';

/** Where in the check a person is. It goes into the browser's history, so it never holds an answer. */
export interface Spot {
	readonly route: 'check' | 'guidance';
	/** Index of the step in the check. */
	readonly step: number;
	/** True where the step's emergency card is shown. */
	readonly alarm: boolean;
	/** True after "Change" on the list of answers: Continue leads back there. */
	readonly review: boolean;
	/** How many screens of ours lie behind, so that "Back" may use the browser's own. */
	readonly depth: number;
}

const ADDRESS = { check: '../check/', guidance: '../guidance/' } as const;

/** Any value that history may hold: ours, another script's, one from an older version, or nothing. */
function read(value: unknown, fallback: Spot, steps: number): Spot {
	if (typeof value !== 'object' || value === null) return fallback;
	const { route, step, alarm, review, depth } = value as Partial<Record<keyof Spot, unknown>>;
	if (route !== 'check' && route !== 'guidance') return fallback;
	if (!isCount(step) || step >= steps) return fallback;
	return { route, step, alarm: alarm === true, review: review === true, depth: isCount(depth) ? depth : 0 };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** The screens behind and ahead, kept by the browser: its own Back and Forward walk them. */
export class Trail {
	#spot: Spot;
	readonly #steps: number;

	/** `spot`: where the page opens, as the address and the tab's storage say. */
	constructor(spot: Spot, steps: number) {
		this.#spot = $state.raw(spot);
		this.#steps = steps;
	}

	get spot(): Spot {
		return this.#spot;
	}

	/** Begins to follow the browser's Back and Forward. In the browser only. */
	follow(): void {
		const { depth } = read(history.state, this.#spot, this.#steps);
		this.replace({ ...this.#spot, depth });
		addEventListener('popstate', ({ state }) => {
			// A link to a part of this page leaves an entry without a state of ours: the screen stays, and is what Back finds there.
			this.#spot = read(state, this.#spot, this.#steps);
			history.replaceState(this.#spot, '');
		});
	}

	push(spot: Partial<Spot>): void {
		this.#spot = { ...this.#spot, alarm: false, review: false, ...spot, depth: this.#spot.depth + 1 };
		history.pushState(this.#spot, '', ADDRESS[this.#spot.route]);
	}

	replace(spot: Partial<Spot>): void {
		this.#spot = { ...this.#spot, alarm: false, review: false, ...spot };
		history.replaceState(this.#spot, '', ADDRESS[this.#spot.route] + location.hash);
	}
}

export const [getTrail, setTrail] = createContext<Trail>();
