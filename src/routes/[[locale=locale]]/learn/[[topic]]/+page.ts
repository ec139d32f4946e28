import { error } from '@sveltejs/kit';
import { en } from '#lib/content/en/index.ts';
import { topics } from '#lib/content/en/learn/index.ts';
import { LEARN_GROUPS, LEARN_TOPICS } from '#lib/content/learn.ts';
import { reviewOfLearn } from '#lib/content/reviews.ts';
import { learnView } from '#lib/present/learn-view.ts';
import { moreRows } from '#lib/present/more-rows.ts';
import { listed } from '../pages.ts';
import { stateOf } from '../state.ts';

/** `/learn`, and a page for each topic. */
export const entries = () => [{ topic: '' }, ...LEARN_TOPICS.map((topic) => ({ topic }))];

export const load = ({ params }) => {
	const wanted = params.topic;
	if (!wanted) return { groups: LEARN_GROUPS.map(({ id, pages }) => ({ id, pages: pages.map(listed) })), rows: moreRows(en) };
	const topic = LEARN_TOPICS.find((one) => one === wanted);
	if (!topic) error(404);
	const { next, ...page } = learnView(topics[topic]);
	return { page, next: next.map(listed), review: stateOf(reviewOfLearn(topic)) };
};
