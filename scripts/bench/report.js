/** From what was measured to what is said of it: medians, budgets, tables. */

/** @typedef {Record<string, number>} Figures */
/**
 * @typedef {object} Row a line of the table; with `budget`, one that can fail
 * @property {string} what
 * @property {string} of the name of the figure
 * @property {'ms' | 'KiB' | 'MiB' | ''} unit
 * @property {number} [budget]
 * @property {number} [goal]
 * @property {boolean} [times] budget and goal are multiples of the limit page's figure
 */

/** @type {readonly Row[]} */
export const ROWS = [
	{ what: 'First paint, slow 3G', of: 'firstPaint.slow3G', unit: 'ms', times: true, budget: 1.5, goal: 1.1 },
	{ what: 'First paint, slow 4G', of: 'firstPaint.slow4G', unit: 'ms', times: true, budget: 1.5, goal: 1.1 },
	{ what: 'Largest paint, slow 3G', of: 'largestPaint.slow3G', unit: 'ms' },
	{ what: 'Largest paint, slow 4G', of: 'largestPaint.slow4G', unit: 'ms' },
	{ what: 'First answer that is kept, slow 3G', of: 'firstAnswer.slow3G', unit: 'ms', times: true, budget: 2, goal: 1.25 },
	{ what: 'First answer that is kept, slow 4G', of: 'firstAnswer.slow4G', unit: 'ms' },
	{ what: 'First Continue that works, slow 3G', of: 'firstContinue.slow3G', unit: 'ms', times: true, budget: 3, goal: 2 },
	{ what: 'First Continue that works, slow 4G', of: 'firstContinue.slow4G', unit: 'ms' },
	{ what: 'From a tap to the next question, middle', of: 'step', unit: 'ms' },
	{ what: 'From a tap to the next question, worst', of: 'worstStep', unit: 'ms', budget: 100, goal: 50 },
	{ what: '— of the slowest question, in the middle of its rounds', of: 'slowestStep', unit: 'ms', budget: 100, goal: 50 },
	{ what: 'From the last tap to guidance', of: 'guidance', unit: 'ms', budget: 150, goal: 60 },
	{ what: '— to all of it, below the first screen too', of: 'whole', unit: 'ms' },
	{ what: 'Worst interaction', of: 'interaction', unit: 'ms', budget: 100, goal: 50 },
	{ what: '— of the slowest screen, in the middle of its rounds', of: 'slowestInteraction', unit: 'ms', budget: 100, goal: 50 },
	{ what: 'Layout shift while it loads, slow 3G', of: 'shift.slow3G', unit: '', budget: 0.02, goal: 0 },
	{ what: 'Layout shift on the way', of: 'shift', unit: '', budget: 0.02, goal: 0 },
	{ what: 'Heap at the end', of: 'heap', unit: 'MiB', budget: 6, goal: 3 },
	{ what: 'DOM nodes at the end', of: 'nodes', unit: '' },
	{ what: 'Screens', of: 'screens', unit: '' },
	{ what: 'Requests', of: 'requests', unit: '' },
	{ what: 'Bytes that travel', of: 'bytes', unit: 'KiB' },
	{ what: '— of it the page', of: 'bytes.document', unit: 'KiB' },
	{ what: '— pictures', of: 'bytes.image', unit: 'KiB' },
	{ what: '— script files', of: 'bytes.script', unit: 'KiB' },
	{ what: '— style files', of: 'bytes.stylesheet', unit: 'KiB' },
	{ what: 'In the page, each packed alone: markup', of: 'inside.markup', unit: 'KiB' },
	{ what: '— style', of: 'inside.style', unit: 'KiB' },
	{ what: '— script', of: 'inside.script', unit: 'KiB' },
	{ what: '— data', of: 'inside.data', unit: 'KiB' }
];

const SIZE = { ms: 1, '': 1, KiB: 2 ** 10, MiB: 2 ** 20 };

/** The middle of all rounds, for every figure. @param {readonly Figures[]} rounds @returns {Figures} */
export function medians(rounds) {
	const names = new Set(rounds.flatMap((round) => Object.keys(round)));
	return Object.fromEntries([...names].map((name) => [name, median(rounds.map((round) => round[name] ?? 0))]));
}

/**
 * The largest of the figures whose names start so; missing where there is none. Of medians, it is what is slow in itself: the worst
 * of one round is also what the machine did in that moment, and the more taps a walk has the more of that it meets.
 * @param {Figures} figures @param {string} name
 */
export const slowest = (figures, name) => {
	const values = Object.entries(figures).flatMap(([key, value]) => (key.startsWith(name) ? value : []));
	return values.length ? Math.max(...values) : NaN;
};

/** @param {number[]} values */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

/**
 * Each row with its figures, in its unit, and how it stands. A figure that is missing keeps no budget.
 * @param {Figures} ours @param {Figures} limit @param {readonly Row[]} [rows]
 */
export const judged = (ours, limit, rows = ROWS) =>
	rows.map((row) => {
		const nothing = row.budget === undefined ? 0 : NaN;
		const is = (ours[row.of] ?? nothing) / SIZE[row.unit];
		const least = (limit[row.of] ?? nothing) / SIZE[row.unit];
		const ratio = is / least;
		const held = row.times ? ratio : is;
		const within = (/** @type {number | undefined} */ most) => most === undefined || held <= most;
		const state = !within(row.budget)
			? 'OVER'
			: !within(row.goal)
				? 'short of the goal'
				: row.budget === undefined
					? ''
					: 'goal met';
		return { ...row, is, least, ratio, state };
	});

/** @typedef {ReturnType<typeof judged>[number]} Judged */

/** @param {number} value @param {Row['unit']} unit */
function written(value, unit) {
	if (Number.isNaN(value)) return 'missing';
	const digits = unit === 'ms' || value >= 100 || Number.isInteger(value) ? 0 : value < 1 ? 3 : 1;
	return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}

const HEADINGS = ['', 'Signpost', 'Limit page', 'Ratio', 'Budget', 'Goal', ''];

/** @param {readonly Judged[]} rows */
export const cells = (rows) =>
	rows
		.filter(({ is, least, budget }) => is || least || budget)
		.map(({ what, is, least, ratio, unit, times, budget, goal, state }) => {
			const most = (/** @type {number | undefined} */ value) =>
				value === undefined ? '' : times ? `${value}x` : written(value, unit);
			const compared = Number.isFinite(ratio) ? `${ratio.toFixed(2)}x` : '';
			return [what, written(is, unit), written(least, unit), compared, most(budget), most(goal), state];
		});

/** For the terminal. @param {readonly Judged[]} rows */
export function plainTable(rows) {
	const lines = [HEADINGS, ...cells(rows)];
	const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	const pad = (/** @type {string} */ cell, /** @type {number} */ column) =>
		column === 0 || column === 6 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
	return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** For the README. @param {readonly Judged[]} rows */
export const markdownTable = (rows) =>
	[HEADINGS, ['---', ...Array(5).fill('---:'), '---'], ...cells(rows)].map((line) => `| ${line.join(' | ')} |`).join('\n');

const START = '<!-- bench: npm run bench -- --write -->';
const END = '<!-- /bench -->';

/** Puts a text between the markers. @param {string} document @param {string} text */
export function between(document, text) {
	const [from, to] = [document.indexOf(START), document.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`The markers are gone: ${START} and ${END}`);
	return `${document.slice(0, from + START.length)}\n\n${text}\n\n${document.slice(to)}`;
}
