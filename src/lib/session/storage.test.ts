import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { QUESTIONS } from '../content/questions.ts';
import { forget, keep, keepPlace, keptArea, restore, tabStorage } from './storage.ts';

const STEPS = 30;

/** A tab's storage that holds what it is given. */
function holding(text?: string): Storage {
	const map = new Map<string, string>(text === undefined ? [] : [['signpost', text]]);
	return {
		get length() {
			return map.size;
		},
		clear: () => map.clear(),
		getItem: (key) => map.get(key) ?? null,
		key: (index) => [...map.keys()][index] ?? null,
		removeItem: (key) => void map.delete(key),
		setItem: (key, value) => void map.set(key, value)
	};
}
const refuse = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};
const throwing = { ...holding(), getItem: refuse, setItem: refuse, removeItem: refuse } as Storage;

const read = (value: unknown) => restore(holding(JSON.stringify(value)), QUESTIONS, STEPS);
const good = { version: 1, answers: { now: ['seizure'], who: ['me'] }, step: 3, alarm: true };
const nothing = { answers: {}, step: 0, alarm: false };

test('what was kept comes back', () => {
	const storage = holding();
	keep(storage, { answers: good.answers, step: 3, alarm: true });
	expect(restore(storage, QUESTIONS, STEPS)).toEqual({ answers: good.answers, step: 3, alarm: true, dropped: false });
});

test('after Leave nothing is written back', () => {
	const storage = holding();
	storage.setItem('left', 'https://example.org/');
	keep(storage, { answers: good.answers, step: 3, alarm: true });
	expect(storage.getItem('signpost')).toBeNull();
});

test('nothing was kept, so nothing is missed', () => {
	for (const storage of [undefined, holding(), holding('')])
		expect(restore(storage, QUESTIONS, STEPS)).toEqual({ ...nothing, dropped: false });
});

describe('a value that is not ours', () => {
	test.each(['{', 'null', '1', '"now"', '[]', '{}', '{"version":1}', '{"answers":{},"step":0}', 'undefined'])(
		'%s is dropped whole, and that is said',
		(text) => expect(restore(holding(text), QUESTIONS, STEPS)).toEqual({ ...nothing, dropped: true })
	);
	test.each([0, 2, '1', null, [1]])('version %j is dropped whole', (version) => {
		expect(read({ ...good, version })).toEqual({ ...nothing, dropped: true });
	});
	test.each([-1, STEPS, 1.5, '3', null, NaN, 1e300, [3]])('step %j begins again, with the answers', (step) => {
		expect(read({ ...good, step })).toEqual({ answers: good.answers, step: 0, alarm: true, dropped: true });
	});
	test('the last step there is stands', () => expect(read({ ...good, step: STEPS - 1 }).step).toBe(STEPS - 1));
	test.each([1, 'true', {}, null])('alarm %j is no alarm', (alarm) => expect(read({ ...good, alarm }).alarm).toBe(false));
	test.each([null, [], 'now', 3, [['now', 'seizure']]])('answers %j are no answers', (answers) => {
		expect(read({ ...good, answers })).toMatchObject({ answers: {}, dropped: true });
	});
	test.each<Record<string, unknown>>([
		{ gone: ['yes'] },
		{ now: ['made-up'] },
		{ now: 'seizure' },
		{ now: { 0: 'seizure' } },
		{ who: ['me', 'someone-else'] },
		{ __proto__: null, constructor: ['me'] }
	])('answer %j is left out, and the good ones stay', (bad) => {
		expect(read({ ...good, answers: { age: ['65-plus'], ...bad } })).toMatchObject({
			answers: { age: ['65-plus'] },
			dropped: true
		});
	});

	test('whatever it is: never an error, and only questions, options and steps of ours', () => {
		const anything = fc.oneof(
			fc.anything(),
			fc.record({
				version: fc.oneof(fc.constant(1), fc.anything()),
				answers: fc.oneof(
					fc.dictionary(fc.constantFrom('now', 'who', 'craving', '__proto__'), fc.anything()),
					fc.dictionary(fc.constantFrom('now', 'who'), fc.array(fc.constantFrom('seizure', 'me', 'someone-else', 'none'))),
					fc.anything()
				),
				step: fc.oneof(fc.integer(), fc.anything()),
				alarm: fc.anything()
			})
		);
		const check = (text: string) => {
			const { answers, step, alarm } = restore(holding(text), QUESTIONS, STEPS);
			expect(Number.isInteger(step) && step >= 0 && step < STEPS).toBe(true);
			expect(typeof alarm).toBe('boolean');
			for (const [id, given = []] of Object.entries(answers)) {
				const question = QUESTIONS.find((known) => known.id === id);
				expect(question?.options).toEqual(expect.arrayContaining([...given]));
				if (question?.kind !== 'several') expect(given).toHaveLength(1);
			}
		};
		fc.assert(
			fc.property(anything, (value) => {
				let text: string | undefined;
				try {
					text = JSON.stringify(value);
				} catch {
					// A value that cannot be written cannot have been kept.
				}
				check(text ?? String(value?.toString));
			}),
			{ numRuns: 1000 }
		);
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), check), { numRuns: 1000 });
	});
});

describe('a browser that refuses storage', () => {
	test('loses the reload, and nothing else', () => {
		expect(restore(throwing, QUESTIONS, STEPS)).toEqual({ ...nothing, dropped: true });
		expect(() => keep(throwing, nothing)).not.toThrow();
		expect(() => forget(throwing)).not.toThrow();
		expect(() => keepPlace(throwing, 'GB', 'GB-ENG')).not.toThrow();
		expect(() => keepPlace(throwing, 'GB', undefined)).not.toThrow();
		expect(keptArea(throwing)).toBeUndefined();
	});
	test('or has none at all', () => {
		expect(() => keep(undefined, nothing)).not.toThrow();
		expect(() => forget(undefined)).not.toThrow();
		expect(() => keepPlace(undefined, 'GB', undefined)).not.toThrow();
		expect(keptArea(undefined)).toBeUndefined();
	});
	describe('by throwing where it is only named', () => {
		afterEach(() => vi.unstubAllGlobals());
		test('is as good as none', () => {
			vi.stubGlobal('sessionStorage', holding());
			expect(tabStorage()).toBeDefined();
			Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: refuse });
			expect(tabStorage()).toBeUndefined();
		});
	});
});

test('forgetting takes the answers, and leaves the place', () => {
	const storage = holding();
	keep(storage, { answers: good.answers, step: 3, alarm: false });
	keepPlace(storage, 'GB', 'GB-SCT');
	forget(storage);
	expect(storage.getItem('signpost')).toBeNull();
	expect(keptArea(storage)).toBe('GB-SCT');
	expect(storage.getItem('region')).toBe('GB');
});

test('a country without a chosen part takes the part of the last one away', () => {
	const storage = holding();
	keepPlace(storage, 'GB', 'GB-SCT');
	keepPlace(storage, 'US', undefined);
	expect([storage.getItem('region'), keptArea(storage)]).toEqual(['US', undefined]);
});
