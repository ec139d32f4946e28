import { unpacked, type AppData, type AppPlaces } from './setting.ts';

/** The data of the page. It stands behind the script, so the first question may be there before it. */
export class Carried {
	#places = $state.raw<AppPlaces>();

	get places(): AppPlaces | undefined {
		return this.#places;
	}

	bring(data: AppData): void {
		this.#places = unpacked(data);
	}
}
