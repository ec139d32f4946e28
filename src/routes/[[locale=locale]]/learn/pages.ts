import { calm } from '#lib/content/en/learn/calm.ts';
import { diary } from '#lib/content/en/learn/diary.ts';
import { topics } from '#lib/content/en/learn/index.ts';
import { learn } from '#lib/content/en/learn.ts';
import type { LearnPage } from '#lib/content/learn.ts';

const words: { readonly [P in LearnPage]: { readonly title: string; readonly description: string } } = {
	...topics,
	...learn.others,
	calm,
	diary
};

/** A page as it stands in a list. */
export interface Listed {
	readonly path: `/${string}`;
	readonly title: string;
	readonly description: string;
}

export const listed = (page: LearnPage): Listed => ({
	path: `/learn/${page}`,
	title: words[page].title,
	description: words[page].description
});
