import { SITUATIONS } from '#lib/content/situations.ts';
import type { CardWords } from '#lib/content/words.ts';
import { truth } from '#lib/screening/condition.ts';
import type { Answers } from '#lib/screening/question.ts';

/** The words of a card that fit these answers better than its own: the first whose situation holds. */
export const insteadOf = ({ instead }: Pick<CardWords, 'instead'>, answers: Answers) =>
	instead?.find((one) => truth(SITUATIONS[one.if], answers) === 'yes');
