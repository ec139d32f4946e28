import { CARDS } from '#lib/content/cards.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { readMore } from '#lib/content/read-more.ts';
import type { Catalogue, QuestionWords } from '#lib/content/words.ts';
import { fill, wording, type Text } from '#lib/screening/text.ts';

/** A question or a card, by its id and in a few words, and the page under /learn that fits. */
export interface MoreRow {
	readonly id: string;
	readonly label: string;
	readonly path: `/learn/${string}`;
}

/** What the links of the check lead to: it names the id only, so that it need not carry where each thing stands. */
export function moreRows({ questions, cards, tokens }: Pick<Catalogue, 'questions' | 'cards' | 'tokens'>): MoreRow[] {
	const said = (text: Text) => fill(wording(text, 'self'), { medicine: wording(tokens.medicine, 'self') });
	const all: { id: string; label: Text }[] = [
		...QUESTIONS.map(({ id }) => ({ id, label: (questions[id] as QuestionWords).short })),
		...CARDS.map(({ id }) => ({ id, label: cards[id].heading }))
	];
	// A question and a card of one name lead to one page.
	return [...new Map(all.map((one) => [one.id, one])).values()].flatMap(({ id, label }) => {
		const more = readMore(id);
		return more === undefined ? [] : [{ id, label: said(label), path: `/learn/${more.replace('../learn/', '')}` as const }];
	});
}
