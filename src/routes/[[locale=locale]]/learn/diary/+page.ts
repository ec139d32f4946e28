import { reviewOfLearn } from '#lib/content/reviews.ts';
import { listed } from '../pages.ts';
import { stateOf } from '../state.ts';

export const load = () => ({
	next: (['coming-off', 'treatment', 'mood'] as const).map(listed),
	review: stateOf(reviewOfLearn('diary'))
});
