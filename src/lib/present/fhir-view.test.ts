import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misfits, type Codes, type Form, type Response } from '../../../tests/fhir/against.ts';
import { anyAnswers } from '../../../tests/fhir/answers.ts';
import { faultsOf, warningsOf } from '../../../tests/fhir/hl7.ts';
import { asking } from '#lib/content/en/asking.ts';
import { sheet as sheetWords } from '#lib/content/en/sheet.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import type { QuestionnaireResponse } from '#lib/handoff/fhir.ts';
import { NOTHING_TYPED, toldAnswers, type Choices } from '#lib/handoff/sheet.ts';
import type { Answers } from '#lib/screening/question.ts';
import { audienceOf } from './audience.ts';
import { publishedCodeSystem, publishedQuestionnaire } from './fhir-form.ts';
import { answersAsFhir } from './fhir-view.ts';
import { sheetView } from './sheet-view.ts';

const form = JSON.parse(JSON.stringify(publishedQuestionnaire())) as Form;
const codes = JSON.parse(JSON.stringify(publishedCodeSystem())) as Codes;
const RUN = { numRuns: 1000, seed: 20261122 };

const fhirOf = (told: Answers, { all = told, partial = false, notes = ['Self-report. Not a diagnosis.'] } = {}) =>
	answersAsFhir(asking, told, { audience: audienceOf(all), date: '2026-11-22', language: 'en', partial, notes });
const asRead = (response: QuestionnaireResponse) => JSON.parse(JSON.stringify(response)) as Response;
const codesIn = (response: QuestionnaireResponse): string[] =>
	(response.item ?? []).flatMap(({ item = [] }) =>
		item.flatMap(({ answer = [] }) => answer.map(({ valueCoding }) => valueCoding.code))
	);

const FULL: Answers = Object.fromEntries(QUESTIONS.map(({ id, options }) => [id, [options[0]]]));

// A thousand of each take seconds, and more on a busy machine.
describe('a response', { timeout: 90_000 }, () => {
	it('of a thousand sets of answers fits the published form', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(misfits(form, codes, asRead(fhirOf(answers)))).toEqual([]);
			}),
			RUN
		);
	});

	it('of a thousand sets of answers breaks none of HL7’s rules', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const response = asRead(fhirOf(answers));
				expect(faultsOf(response)).toEqual([]);
				expect(warningsOf(response)).toEqual([]);
			}),
			RUN
		);
	});

	const setting = { words: { ...asking, sheet: sheetWords }, made: { date: '22 November 2026', version: 'x' } };
	const sheetOf = (answers: Answers) => sheetView(setting.words, answers, NOTHING_TYPED, setting.made);

	it('holds nothing that a thousand random choices leave out, and fits the form', () => {
		let withheldInAll = 0;
		let toldInAll = 0;
		fc.assert(
			fc.property(anyAnswers, fc.infiniteStream(fc.option(fc.boolean())), (answers, stream) => {
				const sheet = sheetOf(answers);
				const lines = sheet.sections.flatMap(({ lines }) => lines);
				const choices: Choices = Object.fromEntries(
					lines.flatMap(({ id }) => {
						const { value } = stream.next();
						return typeof value === 'boolean' ? [[id, value]] : [];
					})
				);
				const told = toldAnswers(sheet, choices, answers);
				const response = fhirOf(told, { all: answers, partial: true });
				expect(misfits(form, codes, asRead(response))).toEqual([]);

				const off = lines.filter(({ id, sensitive }) => !(choices[id] ?? !sensitive));
				const withheld = off.flatMap(({ tells }) =>
					// The quotation mark ends the code: `stopped` begins `stopped-weeks`.
					tells.flatMap(({ question, options }) => options.map((option) => `${question}.${option}"`))
				);
				const text = JSON.stringify(response);
				expect(withheld.filter((code) => text.includes(code))).toEqual([]);
				// Nothing is made up either.
				const said = codesIn(response);
				const known = Object.entries(told).flatMap(([question, options = []]) =>
					options.map((option) => `${question}.${option}`)
				);
				expect(said.filter((code) => !known.includes(code))).toEqual([]);
				withheldInAll += withheld.length;
				toldInAll += said.length;
			}),
			RUN
		);
		expect(withheldInAll).toBeGreaterThan(5000);
		expect(toldInAll).toBeGreaterThan(5000);
	});

	it('says in words what it says in codes, and no more', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { text, item = [] } = fhirOf(answers);
				const labels = item.flatMap(({ item = [] }) =>
					item.map(({ answer = [] }) => answer.map(({ valueCoding }) => valueCoding.display).join('; '))
				);
				const lines = [...text.div.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) => line);
				expect(lines.map((line) => labels.find((label) => line.endsWith(`: ${label}`)))).toEqual(labels);
			}),
			{ ...RUN, numRuns: 200 }
		);
	});
});

describe('a fault in a response is found:', () => {
	type Loose = {
		questionnaire: string;
		status: string;
		item: { linkId: string; answer?: object[]; item: Record<string, unknown>[] }[];
	};
	const answers: Answers = { ...FULL, now: ['seizure', 'harm'], age: ['18-to-64'], changed: ['no'], life: ['none'] };
	const find = (loose: Loose, id: string) =>
		loose.item.flatMap(({ item }) => item).find(({ linkId }) => linkId === id) as {
			answer: { valueCoding: Record<string, unknown> }[];
		} & Record<string, unknown>;
	const coding = (code: string) => ({ valueCoding: { system: codes.url, code } });

	it('none is there to begin with', () => {
		const response = asRead(fhirOf(answers));
		expect(misfits(form, codes, response)).toEqual([]);
		expect(response.status).toBe('completed');
	});

	it.each<[found: string, plant: (loose: Loose) => void]>([
		['dose: unknown', (loose) => loose.item[1]?.item.push({ linkId: 'dose', answer: [coding('dose.x')] })],
		['who: not below the-medicine', (loose) => loose.item[1]?.item.unshift({ linkId: 'who', answer: [coding('who.me')] })],
		['who.you is no option', (loose) => Object.assign(find(loose, 'who').answer[0]?.valueCoding ?? {}, { code: 'who.you' })],
		['age.65-plus is no option', (loose) => (find(loose, 'who').answer = [coding('age.65-plus')])],
		['urn:x|who.me is no option', (loose) => Object.assign(find(loose, 'who').answer[0]?.valueCoding ?? {}, { system: 'urn:x' })],
		['no words for who.me', (loose) => Object.assign(find(loose, 'who').answer[0]?.valueCoding ?? {}, { display: 'You' })],
		['valueString is no value of choice', (loose) => (find(loose, 'who').answer = [{ valueString: 'me' } as never])],
		['who: several answers', (loose) => find(loose, 'who').answer.push(coding('who.someone-else'))],
		['now: the same answer twice', (loose) => find(loose, 'now').answer.push(coding('now.seizure'))],
		['life: life.none stands alone', (loose) => find(loose, 'life').answer.push(coding('life.drives'))],
		['who: nothing in it', (loose) => (find(loose, 'who').answer = [])],
		['who: twice', (loose) => loose.item[0]?.item.splice(1, 0, find(loose, 'who'))],
		['who: out of order', (loose) => loose.item[0]?.item.reverse()],
		['the-medicine: out of order', (loose) => loose.item.splice(1, 0, ...loose.item.splice(2, 1))],
		['craving: not enabled', (loose) => (find(loose, 'age').answer = [coding('age.under-18')])],
		['duties: not enabled', (loose) => (find(loose, 'changed').answer = [coding('changed.stopped-longer')])],
		['first-signs: a group has no answer', (loose) => Object.assign(loose.item[2] ?? {}, { answer: [coding('who.me')] })],
		['who: another text', (loose) => (find(loose, 'who')['text'] = 'Who?')],
		['what stands below a question', (loose) => (find(loose, 'who')['item'] = [])],
		['a display has no answer', (loose) => loose.item.push({ linkId: 'end', item: [], answer: [] })],
		['another questionnaire', (loose) => (loose.questionnaire += '1')]
	])('%s', (found, plant) => {
		const loose = structuredClone(fhirOf(answers)) as unknown as Loose;
		plant(loose);
		expect(misfits(form, codes, loose as unknown as Response).join('\n')).toContain(found);
	});

	it('a missing answer, where the form requires one that it asks', () => {
		const strict = structuredClone(form) as { item: { item: { linkId: string; type: string; required?: boolean }[] }[] } & Form;
		for (const { item = [] } of strict.item) for (const one of item) if (one.type === 'choice') one.required = true;
		expect(misfits(strict, codes, { ...asRead(fhirOf({ who: ['me'] })), status: 'completed' })).toEqual([
			'now: required',
			'age: required'
		]);
		expect(misfits(strict, codes, asRead(fhirOf({ who: ['me'] })))).toEqual([]);
		// What is not enabled is not required.
		expect(misfits(strict, codes, asRead(fhirOf({ ...FULL, age: ['under-18'] })))).toEqual([]);
	});

	it('a condition on a question that is not there', () => {
		const odd = structuredClone(form) as { item: { item: { enableWhen?: { question: string }[] }[] }[] } & Form;
		Object.assign(odd.item[2]?.item[0]?.enableWhen?.[0] ?? {}, { question: 'gone' });
		expect(misfits(odd, codes, asRead(fhirOf({})))).toContain('ran-out-early: its condition asks for gone, which is not there');
	});

	it('by HL7’s rules too', () => {
		const response = asRead(fhirOf(answers));
		expect(faultsOf({ ...response, status: 'done' }).join()).toMatch(/schema: \/status/);
		expect(faultsOf({ ...response, authored: '22 November' }).join()).toMatch(/schema: \/authored/);
		expect(faultsOf({ ...response, item: [{ linkId: 'x', answer: [coding('x')], item: [{ linkId: 'y' }] }] }).join()).toMatch(
			/qrs-1/
		);
		expect(faultsOf({ ...response, item: [{ answer: [coding('x')] }] }).join()).toMatch(/linkId Missing/);
	});
});
