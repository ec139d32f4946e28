import { error } from '@sveltejs/kit';
import { CONTACTS } from '#lib/content/contacts.ts';
import { helpContactWords } from '#lib/content/en/contacts.ts';
import { help } from '#lib/content/en/help.ts';
import { ringing } from '#lib/content/en/ringing.ts';
import { regionOf, REGIONS } from '#lib/content/regions.ts';
import { helpPage } from '#lib/present/help-view.ts';

/** `/help`, a page for each region, and one for each part of it where services differ. */
export const entries = () => [
	{ region: '' },
	...REGIONS.flatMap(({ slug, areas }) => [{ region: slug }, ...areas.map(({ code }) => ({ region: code.toLowerCase() }))])
];

const WORDS = { say: help, line: helpContactWords, ringing, today: __BUILT_ON__ };

export const load = ({ params }) => {
	const regions = REGIONS.map(({ code, name, inSentence, slug, areas }) => ({ code, name, inSentence, slug, areas }));
	const wanted = params.region?.toUpperCase();
	if (!wanted) return { regions };
	const region = regionOf(wanted.slice(0, 2));
	const area = region.areas.find(({ code }) => code === wanted);
	if (region.code !== wanted && !area) error(404);
	return {
		regions,
		region: { code: region.code, inSentence: region.inSentence, areas: region.areas },
		...(area && { area }),
		...helpPage(CONTACTS, { region: region.code, area: area?.code, gp: region.words.gp }, WORDS)
	};
};
