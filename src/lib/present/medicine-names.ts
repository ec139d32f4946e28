import type { Medicine } from '#lib/content/medicines.ts';
import type { MedicineWords } from '#lib/content/words.ts';

/** One name in the list of all names, and the medicine it belongs to. */
export interface NameRow {
	readonly name: string;
	readonly id: string;
	/** The generic name, where this is another one. */
	readonly of?: string;
	/** Where more of it is to be found, if anywhere. */
	readonly path?: `/learn/${string}`;
}

/**
 * Every name of every medicine that has one, from A to Z, so that the browser's own search finds any of them. Left out: what people
 * type by mistake, which would read as a name.
 */
export function nameRows(
	words: { readonly [id: string]: MedicineWords },
	medicines: readonly Medicine[],
	hasPage: (id: string) => boolean
): NameRow[] {
	return medicines
		.flatMap(({ id, street }): NameRow[] => {
			const { name, label, brands = [] } = words[id] ?? { label: '' };
			if (!name || typeof label !== 'string') return [];
			const path = hasPage(id) ? (`/learn/medicines/${id}` as const) : street && ('/learn/street' as const);
			const row = { id, ...(path && { path }) };
			return [{ ...row, name: label }, ...brands.map((brand) => ({ ...row, name: brand, of: name }))];
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
