import { error } from '@sveltejs/kit';
import { learn } from '#lib/content/en/learn.ts';
import { medicineNotes, watchAll, type MedicineNotes } from '#lib/content/en/learn/medicine-notes.ts';
import { medicines as words } from '#lib/content/en/medicines.ts';
import type { Line } from '#lib/content/learn.ts';
import { MEDICINES } from '#lib/content/medicines.ts';
import { reviewOfLearn } from '#lib/content/reviews.ts';
import { cite } from '#lib/present/learn-view.ts';
import { nameRows } from '#lib/present/medicine-names.ts';
import { listed } from '../../pages.ts';
import { stateOf } from '../../state.ts';

const PAGES = MEDICINES.filter(({ id }) => id in medicineNotes);

/** `/learn/medicines`, and a page for each medicine of the evidence table. */
export const entries = () => [{ medicine: '' }, ...PAGES.map(({ id }) => ({ medicine: id as string }))];

export const load = ({ params }) => {
	const review = stateOf(reviewOfLearn('medicines'));
	if (!params.medicine) {
		return {
			rows: nameRows(words, MEDICINES, (id) => id in medicineNotes),
			next: [listed('how-it-works'), listed('street')],
			review
		};
	}
	const medicine = PAGES.find(({ id }) => id === params.medicine);
	if (!medicine) error(404);
	const notes: MedicineNotes = medicineNotes[medicine.id as keyof typeof medicineNotes];
	const { label, brands = [] } = words[medicine.id] as { label: string; brands?: readonly string[] };
	const brandLine: Line[] =
		medicine.id === 'clonazepam' ? [[`${brands.join(', ')}.`, 'clonazepam-brands']] : [`${brands.join(', ')}.`];
	const lines = [notes.acts, ...(notes.own ?? []), ...watchAll];
	const { sources, lineView } = cite([...brandLine, ...lines]);
	return {
		medicine: {
			name: label,
			brands,
			brandLine: brandLine.map(lineView),
			checked: medicine.id === 'clonazepam',
			kind: medicine.family,
			acts: lineView(notes.acts),
			own: (notes.own ?? []).map(lineView),
			watch: watchAll.map(lineView)
		},
		description: learn.medicines.description(label, brands.length ? learn.medicines.also(brands.slice(0, 3).join(', ')) : ''),
		sources,
		next: (['how-it-works', 'used-to-it', 'mixing', 'coming-off'] as const).map(listed),
		review
	};
};
