import { error } from '@sveltejs/kit';
import { CONTACTS } from '#lib/content/contacts.ts';
import { helpContactWords } from '#lib/content/en/contacts.ts';
import { regionOf, REGIONS } from '#lib/content/regions.ts';
import { helpGroups } from '#lib/present/help-view.ts';

/** `/help`, a page for each region, and one for each part of it where services differ. */
export const entries = () => [
	{ region: '' },
	...REGIONS.flatMap(({ slug, areas }) => [{ region: slug }, ...areas.map(({ code }) => ({ region: code.toLowerCase() }))])
];

export const load = ({ params }) => {
	const regions = REGIONS.map(({ code, name, inSentence, slug, areas }) => ({ code, name, inSentence, slug, areas }));
	const wanted = params.region?.toUpperCase();
	if (!wanted) return { regions };
	const region = regionOf(wanted.slice(0, 2));
	const area = region.areas.find(({ code }) => code === wanted);
	if (region.code !== wanted && !area) error(404);
	return {
		regions,
		region: { code: region.code, inSentence: region.inSentence, areas: region.areas, gp: region.words.gp },
		...(area && { area }),
		...helpGroups(CONTACTS, { region: region.code, area: area?.code }, helpContactWords)
	};
};
