import { unpacked, type AppData, type AppPlaces } from './setting.ts';

/** The data of the page. It stands behind the script, so the first question may be there before it. */
export class Carried {
	#places = $state.raw<AppPlaces>();

	/** True where the page came without its data, or with half of it. */
	missing = $state(false);

	get places(): AppPlaces | undefined {
		return this.#places;
	}

	bring(data: AppData): void {
		this.#places = unpacked(data);
	}

	/** From the text in the page: a connection that broke leaves none, or half of it. */
	read(text: string | null | undefined): void {
		try {
			this.bring(JSON.parse(text ?? '') as AppData);
		} catch {
			this.missing = true;
		}
	}
}
