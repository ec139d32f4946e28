import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.ts';
import { selectorOf } from './style.ts';

const has = (question: string, ...options: string[]): Condition => ({ kind: 'answered', question, with: options });

/** That the selectors mean the same as `holds` is shown in a browser, on our own rules: tests/plain.e2e.ts. */
describe('a condition as a selector', () => {
	it('asks for one mark, or one of several', () => {
		expect(selectorOf(has('now', 'harm'))).toBe(':has([name=now][value=harm]:checked)');
		expect(selectorOf(has('now', 'harm', 'chest'))).toBe(':has([name=now]:is([value=harm],[value=chest]):checked)');
	});

	it('quotes a value that begins with a figure, or holds anything else', () => {
		expect(selectorOf(has('age', '65-plus'))).toBe(':has([name=age][value="65-plus"]:checked)');
		expect(selectorOf(has('age', 'x.y'))).toBe(':has([name=age][value="x.y"]:checked)');
	});

	it('puts "and" one after the other, and "or" into one', () => {
		const a = has('a', 'x');
		const b = has('b', 'y');
		expect(selectorOf({ kind: 'all', of: [a, b] })).toBe(':has([name=a][value=x]:checked):has([name=b][value=y]:checked)');
		expect(selectorOf({ kind: 'any', of: [a, b] })).toBe(':has([name=a][value=x]:checked,[name=b][value=y]:checked)');
		expect(selectorOf({ kind: 'any', of: [a, { kind: 'all', of: [a, b] }] })).toBe(
			':is(:has([name=a][value=x]:checked),:has([name=a][value=x]:checked):has([name=b][value=y]:checked))'
		);
	});

	it('always holds where nothing is asked for', () => {
		expect(selectorOf({ kind: 'all', of: [] })).toBe('');
		expect(selectorOf({ kind: 'any', of: [has('a', 'x'), { kind: 'all', of: [] }] })).toBe('');
	});

	it('never holds where a choice is empty', () => {
		expect(selectorOf({ kind: 'any', of: [] })).toBe(':is()');
	});

	it('takes silence and "not known" for a maybe', () => {
		expect(selectorOf({ kind: 'unanswered', question: 'a' })).toBe(':not(:has([name=a]:checked))');
		expect(selectorOf({ kind: 'maybe', of: has('a', 'x') })).toBe(
			':is(:has([name=a]:is([value=x],[value=not-sure],[value=prefer-not],[value=does-not-apply]):checked),:not(:has([name=a]:checked)))'
		);
	});

	it('spells out how many', () => {
		const of = ['x', 'y', 'z'];
		const pairs = selectorOf({ kind: 'marks', question: 'a', count: 2, of });
		expect(pairs).toBe(
			':is(:has([name=a]:is([value=x],[value=z]):checked):has([name=a][value=y]:checked),' +
				':has([name=a]:is([value=x],[value=y]):checked):has([name=a][value=z]:checked))'
		);
		expect(selectorOf({ kind: 'at-least', count: 2, of: of.map((one) => has('a', one)) })).toBe(pairs);
		const either = selectorOf({ kind: 'marks', question: 'a', count: 1, of: ['x', 'y'] });
		expect(either).toBe(':has([name=a]:is([value=x],[value=y]):checked)');
		expect(selectorOf({ kind: 'at-least', count: 0, of: [] })).toBe('');
		expect(selectorOf({ kind: 'at-least', count: 2, of: [has('a', 'x')] })).toBe(':is()');
		expect(selectorOf({ kind: 'at-least', count: 3, of: of.map((one) => has(one, 'o')) })).toBe(
			':is(:has([name=x][value=o]:checked):is(:has([name=y][value=o]:checked):has([name=z][value=o]:checked)))'
		);
	});
});
