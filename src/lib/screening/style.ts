import type { Atom, Condition } from './condition.ts';
import type { Mark } from './enumerate.ts';
import { NOT_KNOWN } from './question.ts';

/**
 * Reads a condition as a selector, so that a page without script shows what `holds` would find. An answer is an input by the
 * question's name and the option's value. The result is put behind the element that holds all inputs: `main` + `selectorOf(…)`.
 *
 * `:has` may not stand inside `:has`, so "and" is one after the other, "or" is `:is(…)`, and "at least" is spelt out.
 */
export const selectorOf = (condition: Condition): string => textOf(read(condition, false));

/** Marks of which one is enough: one `:has(…)`, which joins others of its kind. Or anything else, as a compound. */
type Part = { readonly marks: readonly Mark[] } | { readonly compound: string };

/** A value that begins with a figure needs its quotes. */
const quoted = (value: string): string => (/^[a-z][\w-]*$/.test(value) ? value : JSON.stringify(value));

function checked(marks: readonly Mark[]): string {
	const byQuestion = new Map<string, Set<string>>();
	for (const { question, option } of marks) {
		byQuestion.set(question, (byQuestion.get(question) ?? new Set()).add(`[value=${quoted(option)}]`));
	}
	return [...byQuestion]
		.map(([question, [...values]]) => {
			const value = values.length === 1 ? values[0] : `:is(${values.join(',')})`;
			return `[name=${quoted(question)}]${value}:checked`;
		})
		.join(',');
}

const textOf = (part: Part): string => ('marks' in part ? `:has(${checked(part.marks)})` : part.compound);

const allOf = (parts: readonly Part[]): Part => ({ compound: parts.map(textOf).join('') });

function anyOf(parts: readonly Part[]): Part {
	const marks = parts.flatMap((part) => ('marks' in part ? part.marks : []));
	const others = parts.flatMap((part) => ('marks' in part ? [] : [part.compound]));
	// What always holds is the empty compound, and so is a choice that has it.
	if (others.includes('')) return { compound: '' };
	if (others.length === 0 && marks.length > 0) return { marks };
	return { compound: `:is(${[...(marks.length > 0 ? [textOf({ marks })] : []), ...others].join(',')})` };
}

/**
 * Two of them: any two differ in a digit of their places, written in twos, so one part of each digit will do, which is a tenth
 * of naming all pairs. More than two: one of them, and enough of those after it.
 */
function atLeast(count: number, parts: readonly Part[]): Part {
	if (count <= 0) return { compound: '' };
	if (count === 1) return anyOf(parts);
	if (count > 2) {
		const starts = parts.slice(0, Math.max(0, parts.length - count + 1));
		return anyOf(starts.map((part, at) => allOf([part, atLeast(count - 1, parts.slice(at + 1))])));
	}
	const digits = Array.from({ length: Math.ceil(Math.log2(parts.length)) }, (_, digit) => digit);
	const half = (digit: number, value: number) => anyOf(parts.filter((_, at) => ((at >> digit) & 1) === value));
	return anyOf(digits.map((digit) => allOf([half(digit, 0), half(digit, 1)])));
}

const mark = (question: string, options: readonly string[]): Part => ({
	marks: options.map((option) => ({ question, option }))
});

/** Nothing is marked at all. */
const empty = (question: string): Part => ({ compound: `:not(:has([name=${quoted(question)}]:checked))` });

function atomPart(atom: Atom, open: boolean): Part {
	const { question } = atom;
	if (atom.kind === 'unanswered') return empty(question);
	const of = (options: readonly string[]) => options.map((option) => mark(question, [option]));
	const sure = atom.kind === 'marks' ? atLeast(atom.count, of(atom.of)) : mark(question, atom.with);
	return open ? anyOf([sure, mark(question, NOT_KNOWN), empty(question)]) : sure;
}

function read(condition: Condition, open: boolean): Part {
	switch (condition.kind) {
		case 'maybe':
			return read(condition.of, true);
		case 'all':
			return allOf(condition.of.map((inner) => read(inner, open)));
		case 'any':
			return anyOf(condition.of.map((inner) => read(inner, open)));
		case 'at-least':
			return atLeast(
				condition.count,
				condition.of.map((inner) => read(inner, open))
			);
		default:
			return atomPart(condition, open);
	}
}
