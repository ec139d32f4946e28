import { appData } from '#lib/app/data.ts';
import { settingOf, unpacked } from '#lib/app/setting.ts';
import { en } from '#lib/content/en/index.ts';
import { ruleWords } from '#lib/content/en/method.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { PLAIN_GROUPS, plainCards, plainSections } from '#lib/present/plain-view.ts';

/** The words for anywhere: without script nothing knows where the person is until they say so. */
export const load = () => {
	const setting = settingOf(unpacked(appData), { region: 'ZZ' });
	const cards = plainCards(setting, { words: en, joins: ruleWords });
	return {
		sections: plainSections(setting),
		groups: PLAIN_GROUPS.map((group) => ({ group, cards: cards.filter((card) => card.group === group) })),
		regions: REGIONS.map(({ code, name }) => ({ code, name }))
	};
};
