import { any, has, twoMedicines, type When } from '#lib/content/conditions.ts';
import { BRANCHES } from '#lib/content/course.ts';
import { REGIONS } from '#lib/content/regions.ts';
import { RULE_BOOK } from '#lib/content/rule-book.ts';
import { RULES } from '#lib/content/rules.ts';
import { SITUATIONS } from '#lib/content/situations.ts';
import type { AllCardWords, CardWords } from '#lib/content/words.ts';
import { URGENCIES, type Rule, type Urgency } from '#lib/screening/rule.ts';
import { selectorOf } from '#lib/screening/style.ts';
import { SOMEONE_ELSE, STREET_ONLY } from './audience.ts';
import { FORMS, PLACES, type FormId, type PlainGroup } from './plain-view.ts';

/**
 * The style sheet that does without script what `evaluate` does with it. Rules stand in order of weight, the last that fits
 * counts: what it hides or shows is named by one attribute each time, and `:where` weighs nothing. A browser that knows no `:has`, or never gets this sheet, shows every card.
 */

/** The element that holds the questions and the cards. */
const ROOT = 'main';

/** What `main` must match, as compounds of which one is enough. */
type Fits = readonly string[];

const when = (condition: When, but = ''): Fits => [selectorOf(condition) + but];
const both = (a: Fits, b: Fits): Fits => a.flatMap((one) => b.map((other) => one + other));
const rule = (fits: Fits, target: string, display: string): string =>
	`:where(${fits.map((compound) => ROOT + compound).join(',')}) ${target}{display:${display}}`;
const hide = (fits: Fits, target: string): string => rule(fits, target, 'none');
const show = (fits: Fits, target: string): string => rule(fits, target, 'revert');

const anyOf = (rules: readonly Rule[]): When => any(...rules.map((one) => one.when as When));
const at = (card: string, group: PlainGroup): string => `[data-at="${card}/${group}"]`;
const anywhere = (card: string): string => `[data-at^="${card}/"]`;

const withheld = `:not(${selectorOf(RULE_BOOK.withholdFindings)})`;
const isFinding = (card: string): boolean => (RULE_BOOK.findings as readonly string[]).includes(card);
const butWithheld = (card: string): string => (isFinding(card) ? withheld : '');

const CARD_IDS = [...new Set(PLACES.map(({ card }) => card))];

/** When the rules of one urgency bring a card. */
function placesOf(card: string, urgency: Urgency | 'with-top'): Fits {
	const own = RULES.filter((one) => one.card === card && one.urgency === urgency);
	return own.length > 0 ? when(anyOf(own), butWithheld(card)) : [];
}

/** When there is any card at all at this urgency: brought by its rules, and not moved up by more urgent ones. */
function anyAt(urgency: Urgency): Fits {
	const higher = URGENCIES.slice(0, URGENCIES.indexOf(urgency));
	return CARD_IDS.flatMap((card) => {
		const moved = higher.flatMap((one) => placesOf(card, one));
		return placesOf(card, urgency).map((fits) => (moved.length > 0 ? `${fits}:not(${moved.join(',')})` : fits));
	});
}

/** Mildest first, so that the more urgent ones, which come later, count. */
const RISING = [...URGENCIES].reverse();

function cardRules(): string[] {
	const own = CARD_IDS.flatMap((card) =>
		RISING.flatMap((urgency) => {
			const fits = placesOf(card, urgency);
			return fits.length > 0 ? [hide(fits, anywhere(card)), show(fits, at(card, urgency))] : [];
		})
	);
	const superseded = RULES.flatMap((one) =>
		(one.supersedes ?? []).map((other) => hide(when(one.when as When, butWithheld(one.card)), anywhere(other)))
	);
	return [...own, ...superseded];
}

/** The heading of each time to act, and the link to it; and what accompanies, which has other words at `now`. */
function topRules(): string[] {
	const now = anyAt('now');
	return [
		...URGENCIES.map((urgency) => show(anyAt(urgency), `:is([data-group="${urgency}"],[data-top="${urgency}"])`)),
		...CARD_IDS.flatMap((card) => {
			const fits = placesOf(card, 'with-top');
			if (fits.length === 0) return [];
			return [show(fits, at(card, 'with-top')), hide(both(fits, now), anywhere(card)), show(both(fits, now), at(card, 'now'))];
		})
	];
}

const situationRules = (): string[] =>
	Object.entries(SITUATIONS).map(([id, condition]) => show(when(condition), `[data-if="${id}"]`));

/** The first case that holds counts, so the last is written first. */
const caseRules = (words: AllCardWords): string[] =>
	Object.entries<CardWords>(words).flatMap(([card, { instead = [] }]) =>
		[...instead].reverse().flatMap(({ if: id }) => {
			const fits = when(SITUATIONS[id]);
			return [hide(fits, `${anywhere(card)} [data-case]`), show(fits, `${anywhere(card)} [data-case="${id}"]`)];
		})
	);

/** What `mayHavePrescriber` denies, with the "not" that rules do not have. */
const bought = (): string => {
	const named = selectorOf(has('source', 'someone-elses', 'online-or-street'));
	const prescribed = selectorOf(has('source', 'prescribed'));
	const known = selectorOf(has('source', 'prescribed', 'someone-elses', 'online-or-street'));
	return `:is(${named}:not(${prescribed}),${selectorOf(STREET_ONLY)}:not(${known},${selectorOf(twoMedicines)}))`;
};

function formRules(): string[] {
	const other = selectorOf(SOMEONE_ELSE);
	const forms: [FormId, string][] = [
		['other-prescribed', other],
		['self-bought', bought()],
		['other-bought', other + bought()]
	];
	return forms.flatMap(([form, fits]) => [hide([fits], '[data-form]'), show([fits], `[data-form~="${form}"]`)]);
}

/** Questions that a branch drops, unless they were answered. */
const branchRules = (): string[] =>
	BRANCHES.flatMap((branch) =>
		branch.drops.map((question) =>
			hide(when(branch.when as When, `:not(:has([name="${question}"]:checked))`), `[data-question="${question}"]`)
		)
	);

/** The numbers of the region that was chosen in the list, on the whole page. */
const regionRules = (): string[] =>
	REGIONS.flatMap(({ code }) => {
		const chosen = `html:has(#region [value="${code}"]:checked)`;
		return [`${chosen} [data-for]{display:none}`, `${chosen} [data-for="${code}"]{display:contents}`];
	});

/**
 * All words but those for most people, which stand until the answers say otherwise: also where a browser cannot read the answers.
 * By name, as what was hidden cannot be shown again in all of them: Chrome knows "revert" since 84.
 */
function otherWords(words: AllCardWords): string[] {
	const others = (Object.keys(FORMS) as FormId[]).filter((form) => form !== 'self-prescribed');
	const together = others.reduce<string[]>((all, form) => [...all, ...all.map((some) => `${some} ${form}`), form], []);
	const cases = Object.values<CardWords>(words).flatMap(({ instead = [] }) => instead.map(({ if: id }) => id));
	return [...together.map((some) => `[data-form="${some}"]`), ...new Set(cases.map((id) => `[data-case="${id}"]`))];
}

/** Everything, for a page of cards with these words. */
export function plainStyle(words: AllCardWords): string {
	const blank = `${ROOT}:not(:has(input:checked))`;
	return [
		`[data-top],${otherWords(words).join(',')}{display:none}`,
		'@supports selector(:has(a)){',
		'[data-at],[data-group],[data-if],[data-unread]{display:none}',
		'[data-group=with-top]{display:revert}',
		...cardRules(),
		...topRules(),
		...situationRules(),
		...caseRules(words),
		...formRules(),
		...branchRules(),
		...regionRules(),
		// On paper, with nothing marked, all of it.
		`@media print{:where(${blank}) :is([data-at],[data-group],[data-if]){display:revert}}`,
		'}',
		''
	].join('\n');
}
