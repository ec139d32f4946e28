import { expect, test } from 'vitest';
import { inside } from './limit.js';
import { between, cells, judged, markdownTable, median, medians, plainTable, slowest } from './report.js';

/** @type {import('./report.js').Row[]} */
const ROWS = [
	{ what: 'Paint', of: 'paint', unit: 'ms', times: true, budget: 1.5, goal: 1.1 },
	{ what: 'Step', of: 'step', unit: 'ms', budget: 100, goal: 50 },
	{ what: 'Heap', of: 'heap', unit: 'MiB' }
];
const LIMIT = { paint: 500, step: 30, heap: 2 ** 20 };
const states = (/** @type {Record<string, number>} */ ours) => judged(ours, LIMIT, ROWS).map(({ state }) => state);

test('the middle of a few rounds is not moved by one bad one', () => {
	expect(median([40, 9000, 42])).toBe(42);
	expect(median([4, 1, 3, 2])).toBe(2.5);
	expect(medians([{ a: 1, b: 5 }, { a: 3 }, { a: 2, b: 6 }])).toEqual({ a: 2, b: 5 });
});

test('the slowest screen is the one whose middle is the highest, whatever single rounds were like', () => {
	const rounds = [
		{ 'step.0': 40, 'step.1': 70, step: 999 },
		{ 'step.0': 900, 'step.1': 60, step: 999 },
		{ 'step.0': 50, 'step.1': 800, step: 999 }
	];
	expect(slowest(medians(rounds), 'step.')).toBe(70);
	expect(slowest({ step: 1 }, 'step.')).toBeNaN();
});

test('a budget in times is held against the limit page, another one by itself', () => {
	expect(states({ paint: 550, step: 50, heap: 0 })).toEqual(['goal met', 'goal met', '']);
	expect(states({ paint: 551, step: 51, heap: 9e9 })).toEqual(['short of the goal', 'short of the goal', '']);
	expect(states({ paint: 750, step: 100 })).toEqual(['short of the goal', 'short of the goal', '']);
	expect(states({ paint: 751, step: 101 })).toEqual(['OVER', 'OVER', '']);
});

test('what was not measured is over its budget', () => {
	expect(states({ heap: 1 })).toEqual(['OVER', 'OVER', '']);
	expect(judged({ paint: 500, step: 1 }, {}, ROWS)[0]?.state).toBe('OVER');
	expect(states({ paint: NaN, step: NaN })).toEqual(['OVER', 'OVER', '']);
});

test('the table says each figure in its unit, beside its budget', () => {
	const rows = judged({ paint: 800, step: 42.4, heap: 3 * 2 ** 20 }, LIMIT, ROWS);
	expect(cells(rows)).toEqual([
		['Paint', '800 ms', '500 ms', '1.60x', '1.5x', '1.1x', 'OVER'],
		['Step', '42 ms', '30 ms', '1.41x', '100 ms', '50 ms', 'goal met'],
		['Heap', '3 MiB', '1 MiB', '3.00x', '', '', '']
	]);
	expect(plainTable(rows).split('\n')).toHaveLength(4);
	expect(markdownTable(rows).split('\n')[3]).toBe('| Step | 42 ms | 30 ms | 1.41x | 100 ms | 50 ms | goal met |');
});

test('only what stands between the markers is written anew', () => {
	const document = 'Above\n<!-- bench: npm run bench -- --write -->\n\nold\n\n<!-- /bench -->\nBelow';
	const written = between(document, 'new');
	expect(written).toBe('Above\n<!-- bench: npm run bench -- --write -->\n\nnew\n\n<!-- /bench -->\nBelow');
	expect(between(written, 'new')).toBe(written);
	expect(() => between('Above\n<!-- /bench -->', 'new')).toThrow('markers');
});

test('a page is taken apart into markup, style, script and data', () => {
	const parts = inside(
		'<style>a{color:red}</style><p>Hello</p><script>let a</script><script type="application/json" id="data">[1]</script>'
	);
	expect(Object.keys(parts)).toEqual(['inside.markup', 'inside.style', 'inside.script', 'inside.data']);
	for (const bytes of Object.values(parts)) expect(bytes).toBeGreaterThan(0);
	expect(inside('<p>Hello</p>')).toMatchObject({ 'inside.style': 0, 'inside.script': 0, 'inside.data': 0 });
});
