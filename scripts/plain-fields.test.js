import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { plainFields } from './plain-fields.js';

const plain = (/** @type {string} */ code) => plainFields(code, (module) => parseAst(module));
/** @param {string} code what it gives back */
const run = (code) => /** @type {unknown} */ (new Function(code)());

describe('private fields made plain', () => {
	test('fields, methods, getters, static ones, and uses before their class declares them', () => {
		const code = `
			class Count {
				add() { this.#value += Count.#by; return this.#told; }
				#value = 1;
				static #by = 2;
				get #told() { return this.#text(this.#value); }
				#text(value) { return 'now ' + value + (this?.#value ?? ''); }
			}
			return new Count().add();`;
		const made = plainFields(`(() => {${code}})()`, (module) => parseAst(module));
		expect(made).not.toContain('#');
		expect(run(`return ${made}`)).toBe('now 33');
		expect(run(code)).toBe('now 33');
	});
	test('a class inside another keeps its own apart, and may use those around it', () => {
		const code = `(() => {
			class Outer {
				#a = 'outer a';
				#b = 'outer b';
				both() {
					const outer = this;
					return new (class { #a = 'inner a'; #own = 'own'; both() { return [this.#a, this.#own, outer.#b].join(); } })().both() + this.#a;
				}
			}
			return new Outer().both();
		})()`;
		expect(run(`return ${plain(code)}`)).toBe('inner a,own,outer bouter a');
		expect(run(`return ${code}`)).toBe('inner a,own,outer bouter a');
	});
	test('nothing else that has a number sign, and no other code', () => {
		const code = `const a = '#app'; /* #b */ const c = \`#\${a}\`; const d = /#e/; const f = ($0) => $0 + '#g';`;
		expect(plain(code)).toBe(code);
	});
	test.each([
		['class A { #a; has(one) { return #a in one; } }', '#a in'],
		['class A extends B { #a; }', 'extends another'],
		['class A { $0 = 1; #a = 2; }', '$0']
	])('%s is refused, as it would mean something else', (code, why) => {
		expect(() => plain(code)).toThrow(why);
	});
});
