import { expect, it, test } from 'vitest';
import { CARDS, cardOf, type CardId } from './cards.ts';
import { topics } from './en/learn/index.ts';
import { LEARN_GROUPS, LEARN_OTHERS, type LearnTopic, type LearnWords } from './learn.ts';
import { QUESTIONS } from './questions.ts';
import { readMore } from './read-more.ts';

const ids = [...new Set([...QUESTIONS, ...CARDS].map(({ id }) => id as string))];
const isEmergency = (id: string) => CARDS.some((card) => card.id === id && cardOf(id as CardId).kind === 'emergency');

// Danger comes first: nobody in it is sent off to read.
test.each(ids)('%s leads to a page and an anchor that are there; an emergency to none', (id) => {
	const more = readMore(id);
	if (id === 'now' || isEmergency(id)) return expect(more).toBeUndefined();
	const [, page = '', anchor] = /^([a-z0-9./-]+)\/(?:#([a-z-]+))?$/.exec(more ?? '') ?? [];
	if (page === '../learn') return expect(LEARN_GROUPS.map((group) => group.id as string)).toContain(anchor);
	expect([...Object.keys(topics), ...LEARN_OTHERS]).toContain(page);
	if (anchor === undefined) return;
	const { sections } = topics[page as LearnTopic] as LearnWords;
	expect(sections.flatMap((section) => [section, ...(section.parts ?? [])]).map((part) => part.id)).toContain(anchor);
});

it('knows no other names', () => {
	expect(readMore('no-such-thing')).toBeUndefined();
});
