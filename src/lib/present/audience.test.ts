import { describe, expect, test } from 'vitest';
import type { Answers } from '../screening/question.ts';
import { audienceOf, mayHavePrescriber, namedMedicines } from './audience.ts';

test('words are for someone else only where that was said', () => {
	expect(audienceOf({})).toBe('self');
	expect(audienceOf({ who: [] })).toBe('self');
	expect(audienceOf({ who: ['me'] })).toBe('self');
	expect(audienceOf({ who: ['someone-else'] })).toBe('other');
});

describe('words may speak of a prescriber', () => {
	test.each<[string, Answers, boolean]>([
		['where nothing is known', {}, true],
		['where it was prescribed', { source: ['prescribed'] }, true],
		['where it was prescribed and bought too', { source: ['prescribed', 'online-or-street'] }, true],
		['where the source is not known', { source: ['not-sure'] }, true],
		['where nobody wants to say', { source: ['prefer-not'] }, true],
		['where none of the sources fits', { source: ['none'] }, true],
		['not where it is bought', { source: ['online-or-street'] }, false],
		['not where it is another’s', { source: ['someone-elses'] }, false],
		['not where it is bought and, not sure, something else', { source: ['online-or-street', 'not-sure'] }, false],
		['not where the one medicine is a bought one', { medicine: ['street'] }, false],
		['not where the one medicine is never prescribed', { medicine: ['bromazolam'] }, false],
		['where another medicine stands beside it', { medicine: ['street', 'diazepam'] }, true],
		['where somebody says that a bought one is prescribed', { medicine: ['street'], source: ['prescribed'] }, true],
		['where the medicine is not known', { medicine: ['not-sure'] }, true]
	])('%s', (_, answers, expected) => expect(mayHavePrescriber(answers)).toBe(expected));
});

test('the medicines named are those of the list, in its order', () => {
	expect(namedMedicines({ medicine: ['diazepam', 'not-sure', 'clonazepam'] })).toEqual(['clonazepam', 'diazepam']);
	expect(namedMedicines({ medicine: ['none'] })).toEqual([]);
	expect(namedMedicines({})).toEqual([]);
});
