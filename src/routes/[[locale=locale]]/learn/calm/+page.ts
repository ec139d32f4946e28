import { calm } from '#lib/content/en/learn/calm.ts';
import { reviewOfLearn } from '#lib/content/reviews.ts';
import { cite, partView } from '#lib/present/learn-view.ts';
import { listed } from '../pages.ts';
import { stateOf } from '../state.ts';

export const load = () => {
	const { sources, lineView } = cite([...calm.sections.flatMap(({ lines }) => lines), ...calm.unknown]);
	return {
		sections: calm.sections.map(partView(lineView)),
		unknown: calm.unknown.map(lineView),
		sources,
		next: calm.next.map(listed),
		review: stateOf(reviewOfLearn('calm'))
	};
};
