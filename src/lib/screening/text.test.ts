import { expect, test } from 'vitest';
import { fill, wording } from './text.ts';

test('a text has a wording for the person, and one about another', () => {
	expect(wording('Both', 'other')).toBe('Both');
	expect(wording({ self: 'You', other: 'They' }, 'self')).toBe('You');
	expect(wording({ self: 'You', other: 'They' }, 'other')).toBe('They');
});
test('names are filled in, with a capital where the name has one', () => {
	expect(fill('{Medicine} helps. Call {emergency}.', { medicine: 'your medicine', emergency: '112' })).toBe(
		'Your medicine helps. Call 112.'
	);
});
test('an unknown name never reaches a person', () => {
	expect(() => fill('Call {nobody}.', { emergency: '112' })).toThrow('{nobody}');
});
