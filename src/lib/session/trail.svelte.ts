import { createContext } from 'svelte';
import { readSpot, type Spot } from './spot.ts';

const ADDRESS = { check: '../check/', guidance: '../guidance/' } as const;

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
		const { depth } = readSpot(history.state, this.#spot, this.#steps);
		this.replace({ ...this.#spot, depth });
		addEventListener('popstate', ({ state }) => {
			// A link to a part of this page leaves an entry without a state of ours: the screen stays, and is what Back finds there.
			this.#spot = readSpot(state, this.#spot, this.#steps);
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
