import { appData } from '../src/lib/app/data.ts';
import { settingOf, unpacked } from '../src/lib/app/setting.ts';
import type { CardId } from '../src/lib/content/cards.ts';
import { ui } from '../src/lib/content/en/ui.ts';
import { REGIONS } from '../src/lib/content/regions.ts';
import { RULE_BOOK } from '../src/lib/content/rule-book.ts';
import { whoToCall, type WhoToCall } from '../src/lib/present/contacts-view.ts';
import { cardView, findingViews } from '../src/lib/present/guidance-view.ts';
import { scriptView } from '../src/lib/present/script-view.ts';
import type { Setting } from '../src/lib/present/tokens.ts';
import { evaluate, type Guidance } from '../src/lib/screening/evaluate.ts';
import type { Answers } from '../src/lib/screening/question.ts';
import type { CardView, FindingView } from '../src/lib/ui/views.ts';

const places = unpacked(appData);

/** Every place with numbers of its own: the regions, and the nations of Great Britain and Northern Ireland. */
export const PLACES = REGIONS.flatMap(({ code, areas }) => [
	{ region: code as string, area: undefined },
	...areas.map((area) => ({ region: code as string, area: area.code as string | undefined }))
]);

/** The words and numbers of a place, as the check has them. Contacts of other countries are left out: no one gets to see them. */
export const settingAt = (region = 'GB', area?: string): Setting =>
	settingOf(
		{ ...places, contacts: places.contacts.filter((contact) => [region, 'ZZ'].includes(contact.region)) },
		{ region, area }
	);

/** All that the page of guidance says for some answers. */
export interface Finished {
	readonly guidance: Guidance<CardId>;
	readonly cards: readonly CardView[];
	readonly findings: readonly FindingView[];
	readonly who: WhoToCall;
	readonly script: readonly string[];
}

export function finished(setting: Setting, answers: Answers): Finished {
	const guidance = evaluate(RULE_BOOK, answers);
	return {
		guidance,
		cards: guidance.cards.map((placed) => cardView(setting, placed, answers, ui.card)),
		findings: findingViews(setting, answers),
		who: whoToCall(setting, guidance, answers),
		script: scriptView(setting.words, answers, guidance.urgency, 'en')
	};
}

/** What a card tells the person to do, text by text. */
export const adviceOf = ({ heading, lead, under, steps, paragraphs, door }: CardView): string[] => [
	heading,
	lead,
	...under,
	...steps.flatMap(({ first, rest }) => [first, rest]),
	...paragraphs,
	...(door === undefined ? [] : [door])
];

/** What the page tells a person, in our words. */
export const oursOf = ({ cards, who }: Finished): string[] => [
	...cards.flatMap(adviceOf),
	...who.helpers.flatMap(({ name, what }) => [name, what])
];

/** What it says back of their answers. */
export const theirsOf = ({ findings, script }: Finished): string[] => [
	...findings.flatMap(({ heading, signs }) => [heading, ...signs.flatMap(({ board, text }) => [board, text])]),
	...script
];
