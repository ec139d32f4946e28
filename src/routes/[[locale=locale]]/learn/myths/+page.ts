import { myths } from '#lib/content/en/learn/myths.ts';
import { reviewOfLearn } from '#lib/content/reviews.ts';
import { cite } from '#lib/present/learn-view.ts';
import { listed } from '../pages.ts';
import { stateOf } from '../state.ts';

export const load = () => {
	const { sources, lineView } = cite(myths.flatMap(({ answer }) => answer));
	return {
		myths: myths.map(({ answer, more, ...myth }) => ({ ...myth, answer: answer.map(lineView), more: listed(more) })),
		sources,
		next: (['used-to-it', 'how-it-works', 'coming-off'] as const).map(listed),
		review: stateOf(reviewOfLearn('myths'))
	};
};
