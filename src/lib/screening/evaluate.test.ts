import { describe, expect, test } from 'vitest';
import type { RuleBook } from './evaluate.ts';
import { evaluate } from './evaluate.ts';

const book: RuleBook = {
	cardOrder: ['alarm', 'second-alarm', 'mend', 'mild', 'own', 'rest', 'companion'],
	findings: ['own'],
	withholdFindings: { kind: 'answered', question: 'who', with: ['someone-else'] },
	rules: [
		{ id: 'a', when: { kind: 'answered', question: 'now', with: ['fire'] }, card: 'alarm', urgency: 'now' },
		{ id: 'b', when: { kind: 'answered', question: 'now', with: ['flood'] }, card: 'second-alarm', urgency: 'now' },
		{ id: 'c', when: { kind: 'answered', question: 'sign', with: ['yes'] }, card: 'mild', urgency: 'soon' },
		{
			id: 'd',
			when: { kind: 'answered', question: 'worse', with: ['yes'] },
			card: 'mend',
			urgency: 'today',
			supersedes: ['mild']
		},
		{ id: 'e', when: { kind: 'answered', question: 'sign', with: ['yes'] }, card: 'own', urgency: 'this-week' },
		{ id: 'f', when: { kind: 'answered', question: 'worse', with: ['yes'] }, card: 'own', urgency: 'today' },
		// Milder than those before it: what comes last must not win.
		{ id: 'f-milder', when: { kind: 'answered', question: 'worse', with: ['yes'] }, card: 'own', urgency: 'soon' },
		{ id: 'g', when: { kind: 'all', of: [] }, card: 'rest', urgency: 'soon' },
		{ id: 'h', when: { kind: 'all', of: [] }, card: 'companion', urgency: 'with-top' }
	]
};
const cards = (answers: Record<string, string[]>) => evaluate(book, answers).cards.map(({ card }) => card);

describe('evaluate', () => {
	test('without answers the lowest guidance stands, with its companion', () => {
		expect(evaluate(book, {})).toEqual({
			urgency: 'soon',
			cards: [
				{ card: 'rest', urgency: 'soon', accompanies: false, rules: ['g'] },
				{ card: 'companion', urgency: 'soon', accompanies: true, rules: ['h'] }
			]
		});
	});
	test('a companion takes the top urgency and stands below all cards of now', () => {
		expect(cards({ now: ['flood', 'fire'] })).toEqual(['alarm', 'second-alarm', 'companion', 'rest']);
		expect(evaluate(book, { now: ['fire'] }).cards[1]).toMatchObject({ card: 'companion', urgency: 'now' });
	});
	test('below now, a companion stands right under the card that leads', () => {
		expect(cards({ sign: ['yes'], worse: ['yes'] })).toEqual(['mend', 'companion', 'own', 'rest']);
	});
	test('a card has the most urgent of its rules, and names them all', () => {
		expect(evaluate(book, { sign: ['yes'], worse: ['yes'] }).cards.find(({ card }) => card === 'own')).toEqual({
			card: 'own',
			urgency: 'today',
			accompanies: false,
			rules: ['e', 'f', 'f-milder']
		});
	});
	test('the order is that of times and cards, whatever the order of the rules', () => {
		const answers = { now: ['fire', 'flood'], sign: ['yes'] };
		const turned = evaluate({ ...book, rules: book.rules.toReversed() }, answers);
		expect(turned.cards.map(({ card }) => card)).toEqual(['alarm', 'second-alarm', 'companion', 'own', 'mild', 'rest']);
		expect(cards(answers)).toEqual(turned.cards.map(({ card }) => card));
	});
	test.each(['before', 'after'])('a companion that a rule of its own calls for stands in its own place: %s', (place) => {
		const own = {
			id: 'i',
			when: { kind: 'answered', question: 'q', with: ['yes'] },
			card: 'companion',
			urgency: 'soon'
		} as const;
		const rules = place === 'before' ? [own, ...book.rules] : [...book.rules, own];
		const { cards } = evaluate({ ...book, rules }, { q: ['yes'], worse: ['yes'] });
		expect(cards.map(({ card }) => card)).toEqual(['mend', 'own', 'companion', 'rest']);
		expect(cards[2]).toMatchObject({ accompanies: false });
	});
	test('a stronger card supersedes a milder one, as data says', () => {
		expect(cards({ sign: ['yes'] })).toContain('mild');
		expect(cards({ sign: ['yes'], worse: ['yes'] })).not.toContain('mild');
	});
	test('findings are withheld, and nothing else', () => {
		const withheld = cards({ sign: ['yes'], worse: ['yes'], who: ['someone-else'] });
		expect(withheld).toEqual(['mend', 'companion', 'rest']);
	});
});
