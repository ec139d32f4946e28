import { describe, expect, it } from 'vitest';
import type { Course } from '../screening/journey.ts';
import type { Answers } from '../screening/question.ts';
import { questionnaireResponse, type ResponseItem } from './fhir.ts';

const COURSE: Course = {
	questions: [
		{ id: 'who', section: 'first', kind: 'one', options: ['me', 'other'] },
		{ id: 'signs', section: 'first', kind: 'several', options: ['a', 'b', 'not-sure', 'none', 'prefer-not'] },
		{ id: 'often', section: 'second', kind: 'frequency', options: ['never', 'daily'] }
	],
	branches: [{ id: 'other', when: { kind: 'answered', question: 'who', with: ['other'] }, drops: ['often'] }],
	checkpointBefore: 'second'
};
const made = (answers: Answers, partial = false) =>
	questionnaireResponse(
		COURSE,
		answers,
		{ label: (question, option) => `${question} <${option}>`, short: (question) => `Of ${question}`, notes: ['A & B'] },
		{ authored: '2026-11-22', language: 'en', partial }
	);
const codes = (items: readonly ResponseItem[] = []): string[] =>
	items.flatMap(({ answer = [], item }) => [...answer.map(({ valueCoding }) => valueCoding.code), ...codes(item)]);

describe('a response', () => {
	it('names nobody, no device, and no time of day', () => {
		const { item, ...rest } = made({ who: ['me'] });
		expect(rest).toEqual({
			resourceType: 'QuestionnaireResponse',
			language: 'en',
			text: {
				status: 'generated',
				div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p><ul><li>Of who: who &lt;me&gt;</li></ul></div>'
			},
			questionnaire: 'urn:signpost-benzodiazepine-check:questionnaire|1.0.0',
			status: 'in-progress',
			authored: '2026-11-22'
		});
		expect(item).toEqual([
			{
				linkId: 'first',
				item: [
					{
						linkId: 'who',
						answer: [
							{ valueCoding: { system: 'urn:signpost-benzodiazepine-check:answers', code: 'who.me', display: 'who <me>' } }
						]
					}
				]
			}
		]);
	});

	it('of no answers has no items', () => {
		expect(made({})).not.toHaveProperty('item');
		expect(made({ who: [], gone: ['x'] })).not.toHaveProperty('item');
	});

	it('is complete where every question that is asked has an answer, and nothing was left out', () => {
		const all = { who: ['me'], signs: ['a'], often: ['daily'] };
		expect(made(all).status).toBe('completed');
		expect(made(all, true).status).toBe('in-progress');
		expect(made({ ...all, signs: [] }).status).toBe('in-progress');
		expect(made({ who: ['other'], signs: ['prefer-not'] }).status).toBe('completed');
	});

	it('leaves out an answer to a question that the form does not ask, though a screen keeps it', () => {
		expect(codes(made({ who: ['other'], often: ['daily'] }).item)).toEqual(['who.other']);
		expect(codes(made({ often: ['daily'] }).item)).toEqual(['often.daily']);
	});

	it('has options in the order of the form, whatever order they came in', () => {
		expect(codes(made({ signs: ['not-sure', 'b', 'a'] }).item)).toEqual(['signs.a', 'signs.b', 'signs.not-sure']);
	});

	it('takes no answer that the form cannot hold', () => {
		expect(codes(made({ signs: ['none', 'b'] }).item)).toEqual(['signs.b']);
		expect(codes(made({ signs: ['none', 'prefer-not'] }).item)).toEqual(['signs.none']);
		expect(codes(made({ who: ['me', 'other'], signs: ['x'] }).item)).toEqual([]);
	});
});
