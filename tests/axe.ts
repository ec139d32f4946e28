import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

/** Everything that axe knows to be asked of a page, the strictest level and good practice included. */
const TAGS = [
	'wcag2a',
	'wcag2aa',
	'wcag2aaa',
	'wcag21a',
	'wcag21aa',
	'wcag21aaa',
	'wcag22a',
	'wcag22aa',
	'wcag22aaa',
	'best-practice'
];

/**
 * axe reads each colour anew, some hundred thousand times on a long page, and keeps what it read in maps of weak keys, as it is
 * written for browsers without private fields: half of its time there. So colours are read once each, and such a map is a field.
 */
const AXE = `(() => {
	class WeakMap {
		#key = Symbol();
		has(of) { return Object(of) === of && Object.hasOwn(of, this.#key); }
		get(of) { return this.has(of) ? of[this.#key] : undefined; }
		set(of, value) { of[this.#key] = value; return this; }
		add(of) { return this.set(of, true); }
		delete(of) { return this.has(of) && delete of[this.#key]; }
	}
	const WeakSet = WeakMap;
	${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
	const { prototype } = axe.commons.color.Color;
	const { parseString } = prototype;
	const known = new Map();
	prototype.parseString = function (text) {
		if (known.has(text)) return Object.assign(this, known.get(text));
		const { r, g, b, alpha } = parseString.call(this, text);
		known.set(text, { r, g, b, alpha });
		return this;
	};
})()`;

/** The level that most are held to, and good practice: where softer colours are the point. */
export const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Finds nothing wrong with the page as it stands now. In the page itself, which has no frames, and once put there: to put it there
 * each time and to tell of all that is right as well took three times as long.
 */
export async function axe(page: Page, view: string, tags: readonly string[] = TAGS) {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	const found = await page.evaluate(
		async ({ tags }) => {
			// From the top: what has moved under the bar, which stays in sight, can be moved out again.
			scrollTo(0, 0);
			const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
			const { violations, passes, incomplete } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
			return {
				// A check that breaks is told among what is left open, not among what is wrong.
				broken: incomplete.filter((one) => (one as { error?: unknown }).error).map(({ id }) => id),
				contrast: [...passes, ...violations].some(({ id }) => id.startsWith('color-contrast')),
				wrong: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
				right: passes.length
			};
		},
		{ tags }
	);
	expect(found.wrong, view).toEqual([]);
	// Or nothing was looked at.
	expect(found.right, view).toBeGreaterThan(10);
	expect([found.broken, found.contrast], view).toEqual([[], true]);
}
