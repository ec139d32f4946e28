import { describe, expect, it } from 'vitest';
import { enabledIds, type Codes, type Form, type FormItem, type Response } from '../../../tests/fhir/against.ts';
import contract from '../../../tests/fhir/contract.json';
import { constraintKeys, faultsOf, warningsOf } from '../../../tests/fhir/hl7.ts';
import { BRANCHES, COURSE } from '#lib/content/course.ts';
import { fhir } from '#lib/content/en/fhir.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { FORM_VERSION } from '#lib/handoff/fhir.ts';
import { questionnaire, type FormWords } from '#lib/handoff/fhir-questionnaire.ts';
import { truth } from '#lib/screening/condition.ts';
import type { Course } from '#lib/screening/journey.ts';
import type { Answers } from '#lib/screening/question.ts';
import { publishedCodeSystem, publishedQuestionnaire } from './fhir-form.ts';

/** As a reader gets them. */
const form = JSON.parse(JSON.stringify(publishedQuestionnaire())) as Form & Record<string, unknown>;
const codes = JSON.parse(JSON.stringify(publishedCodeSystem())) as Codes & Record<string, unknown>;
const every = (items: readonly FormItem[]): FormItem[] => items.flatMap((item) => [item, ...every(item.item ?? [])]);
const items = every(form.item);
const itemOf = (id: string): FormItem => items.find(({ linkId }) => linkId === id) as FormItem;

describe('HL7’s rules for FHIR R4', () => {
	it.each([
		['the form', form],
		['the code system', codes]
	])('find nothing wrong with %s', (_, resource) => {
		expect(faultsOf(resource)).toEqual([]);
		// One is left: HL7 likes a resource to be told in words too, and here the words are the form itself.
		expect(warningsOf(resource)).toEqual([expect.stringContaining('dom-6')]);
	});

	it('are all there: que-1 to que-13, csd-1 and qrs-1', () => {
		expect(constraintKeys('Questionnaire')).toEqual(
			expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => `que-${number}`))
		);
		expect(constraintKeys('CodeSystem')).toContain('csd-1');
		expect(constraintKeys('QuestionnaireResponse')).toContain('qrs-1');
	});

	type Loose = Record<string, unknown> & { item: (Record<string, unknown> & { item: Record<string, unknown>[] })[] };
	const first = (loose: Loose) => loose.item[0]?.item[0] as Record<string, unknown>;
	const signs = (loose: Loose) => loose.item[2]?.item[0] as { enableWhen: Record<string, unknown>[] } & Record<string, unknown>;

	it.each<[fault: string, found: RegExp, plant: (loose: Loose) => void]>([
		['no linkId', /Medplum.*linkId Missing/, (loose) => delete first(loose)['linkId']],
		['a linkId that is there twice', /que-2/, (loose) => (first(loose)['linkId'] = 'who')],
		['a linkId that is that of a section', /que-2/, (loose) => (first(loose)['linkId'] = 'safety')],
		['a group without items', /que-1/, (loose) => (loose.item[0] = { ...loose.item[0], item: [] } as never)],
		['a type that does not exist', /schema: .*type/, (loose) => (first(loose)['type'] = 'radio')],
		['options of a display', /que-5/, (loose) => (first(loose)['type'] = 'display')],
		[
			'an operator that does not exist',
			/schema: .*operator/,
			(loose) => Object.assign(signs(loose).enableWhen[0] ?? {}, { operator: '<>' })
		],
		['"exists" with a code', /que-7/, (loose) => Object.assign(signs(loose).enableWhen[0] ?? {}, { operator: 'exists' })],
		['a condition without a question', /Medplum.*question Missing/, (loose) => delete signs(loose).enableWhen[0]?.['question']],
		['three conditions, and whether all count left open', /que-12/, (loose) => delete signs(loose)['enableBehavior']],
		[
			'a code with a space before it',
			/schema: .*code/,
			(loose) => (first(loose)['answerOption'] = [{ valueCoding: { code: ' x' } }])
		],
		['an element that does not exist', /additional properties/, (loose) => (first(loose)['hint'] = 'x')],
		['a status that does not exist', /schema: .*status/, (loose) => (loose['status'] = 'final')],
		['no status', /Medplum.*status Missing/, (loose) => delete loose['status']]
	])('find %s', (_, found, plant) => {
		const loose = structuredClone(form) as unknown as Loose;
		plant(loose);
		expect(faultsOf(loose).join('\n')).toMatch(found);
	});

	it('find a code that is there twice', () => {
		expect(faultsOf({ ...codes, concept: [...codes.concept, codes.concept[0]] }).join()).toMatch(/csd-1/);
	});
});

describe('the form', () => {
	it('asks our questions in our order, by our ids', () => {
		expect(items.filter(({ type }) => type === 'choice').map(({ linkId }) => linkId)).toEqual(QUESTIONS.map(({ id }) => id));
		expect(form.item.filter(({ type }) => type === 'group').map(({ linkId }) => linkId)).toEqual([
			...new Set(QUESTIONS.map(({ section }) => section))
		]);
	});

	it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s has its options, in order', (id, question) => {
		const { answerOption = [], repeats, text } = itemOf(id);
		expect(answerOption.map(({ valueCoding }) => valueCoding?.code)).toEqual(question.options.map((option) => `${id}.${option}`));
		expect(repeats).toBe(question.kind === 'several');
		const alone = answerOption.filter(({ extension }) => extension).map(({ valueCoding }) => valueCoding?.code);
		const exclusive = question.options.filter((option) => option === 'none' || option === 'prefer-not');
		expect(alone).toEqual(question.kind === 'several' ? exclusive.map((option) => `${id}.${option}`) : []);
		expect(text).not.toMatch(/[{}]/);
		for (const { valueCoding } of answerOption) {
			const concept = codes.concept.find(({ code }) => code === valueCoding?.code);
			expect(valueCoding).toEqual({ system: codes.url, code: concept?.code, display: concept?.display });
		}
	});

	it('says what it is: a draft, self-report, no diagnosis', () => {
		for (const resource of [form, codes])
			expect(resource).toMatchObject({ status: 'draft', experimental: true, version: FORM_VERSION });
		expect(form['description']).toMatch(/Self-report\. Not a diagnosis\./);
		expect(JSON.stringify([form, codes])).not.toMatch(/\b(score|severity|disorder|dependence)\b/i);
	});

	it('ends with the warning never to stop suddenly, whatever is marked', () => {
		expect(form.item.at(-1)).toEqual({
			linkId: 'end',
			type: 'display',
			text: expect.stringContaining('do not stop or cut down suddenly')
		});
	});

	it('has something to say to every danger that can be marked at the gate', () => {
		const said = fhir.notes.filter(({ question }) => question === 'now').flatMap(({ options }) => options);
		expect(new Set(said)).toEqual(new Set(QUESTIONS[0].options.filter((option) => option !== 'none')));
	});

	it('holds both wordings of an option that has two', () => {
		const concept = codes.concept.find(({ code }) => code === 'changed.ran-out');
		expect(concept).toMatchObject({ display: 'I ran out', designation: [{ value: 'They ran out' }] });
	});

	it('marks the answers that leave a question open', () => {
		const open = publishedCodeSystem().concept.filter(({ property }) => property.some(({ code }) => code === 'not-known'));
		expect(new Set(open.map(({ code }) => code.split('.')[1]))).toEqual(new Set(['not-sure', 'prefer-not', 'does-not-apply']));
	});
});

describe('enableWhen', () => {
	/** Every answer to the questions that branches depend on, no answer among them. */
	const ASKED = ['who', 'age', 'changed'];
	const combinations = ASKED.reduce<Answers[]>(
		(all, id) => {
			const { options } = QUESTIONS.find((question) => question.id === id) ?? { options: [] };
			return all.flatMap((answers) => [answers, ...options.map((option) => ({ ...answers, [id]: [option] }))]);
		},
		[{}]
	);

	it('asks exactly what the check asks, for every answer that a branch depends on', () => {
		expect(new Set(BRANCHES.map(({ when }) => when.kind === 'answered' && when.question))).toEqual(new Set(ASKED));
		expect(combinations.length).toBe(3 * 5 * 11);
		const found = new Set<number>();
		for (const answers of combinations) {
			const answered = Object.entries(answers).map(([id, options = []]) => ({
				linkId: id,
				answer: options.map((option) => ({ valueCoding: { system: codes.url, code: `${id}.${option}` } }))
			}));
			const response: Response = { status: 'in-progress', item: answered };
			const enabled = enabledIds(form, response).filter((id) => QUESTIONS.some((question) => question.id === id));
			const dropped = BRANCHES.filter(({ when }) => truth(when, answers) === 'yes').flatMap(({ drops }) => drops as string[]);
			expect(enabled).toEqual(QUESTIONS.map(({ id }) => id as string).filter((id) => !dropped.includes(id)));
			found.add(enabled.length);
		}
		expect(found.size).toBeGreaterThan(3);
	});

	it('leaves a question enabled while nothing is known', () => {
		const enabled = enabledIds(form, { status: 'in-progress' });
		expect(QUESTIONS.map(({ id }) => id).filter((id) => !enabled.includes(id))).toEqual([]);
	});

	it('cannot depend on a question that a branch drops', () => {
		const dropped = BRANCHES.flatMap(({ drops }) => drops as string[]);
		for (const { enableWhen = [] } of items) for (const { question } of enableWhen) expect(dropped).not.toContain(question);
	});

	it('stops the build for a branch that it cannot say', () => {
		const course: Course = {
			...COURSE,
			branches: [{ id: 'x', when: { kind: 'unanswered', question: 'who' }, drops: ['memory'] }]
		};
		const words: FormWords = { ...fhir, section: String, ask: String, option: () => ({ display: 'x' }) };
		expect(() => questionnaire(course, words, 'en')).toThrow('enableWhen cannot say');
	});
});

describe('the contract', () => {
	const now = {
		version: FORM_VERSION,
		url: form.url,
		codes: codes.url,
		sections: form.item.map(({ linkId }) => linkId),
		notes: items.filter(({ type, linkId }) => type === 'display' && !linkId.endsWith('-help')).map(({ linkId }) => linkId),
		questions: Object.fromEntries(
			items
				.filter(({ type }) => type === 'choice')
				.map(({ linkId, repeats, answerOption = [], enableWhen = [] }) => [
					linkId,
					{
						repeats,
						codes: answerOption.map(({ valueCoding }) => valueCoding?.code?.slice(linkId.length + 1)),
						unless: enableWhen.map(({ answerCoding }) => (answerCoding as { code: string }).code)
					}
				])
		)
	};

	// Answers lie in records that we know nothing of. Whoever changes the form writes a new version into `handoff/fhir.ts`, and
	// what it is now into contract.json.
	it('is what was published under this version', () => {
		expect(now).toEqual(contract);
	});
});
