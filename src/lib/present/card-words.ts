import { SITUATIONS } from '#lib/content/situations.ts';
import type { CardWords, Line } from '#lib/content/words.ts';
import { truth } from '#lib/screening/condition.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import type { Text } from '#lib/screening/text.ts';

/** Which of a card's words are for these answers. */

/** The words of a card that fit these answers better than its own: the first whose situation holds. */
export const insteadOf = ({ instead }: Pick<CardWords, 'instead'>, answers: Answers) =>
	instead?.find((one) => truth(SITUATIONS[one.if], answers) === 'yes');

/** The sentence that begins a card at this urgency. */
export const leadOf = (words: Pick<CardWords, 'lead' | 'instead'>, answers: Answers, urgency: Urgency): Text | undefined =>
	insteadOf(words, answers)?.lead?.[urgency] ?? words.lead[urgency];

/** A line's text, where the line belongs to these answers and this urgency. */
function lineText(line: Line, answers: Answers, urgency: Urgency): Text | undefined {
	if (typeof line === 'string' || !('text' in line)) return line;
	if (line.at && !line.at.includes(urgency)) return undefined;
	return line.if && truth(SITUATIONS[line.if], answers) !== 'yes' ? undefined : line.text;
}

/** The lines of a card that belong to these answers and this urgency. */
export const linesOf = ({ body }: Pick<CardWords, 'body'>, answers: Answers, urgency: Urgency): Text[] =>
	body.flatMap((line) => lineText(line, answers, urgency) ?? []);
