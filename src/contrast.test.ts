import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Contrast of the colour tokens by the formula of WCAG 2.2, for what axe cannot judge: text over drawn arms and boards, and the
 * shapes that carry meaning. Of text on plain ground axe asks the same on every screen.
 */
const css = readFileSync('src/app.css', 'utf8');
const tokensOf = (block: string | undefined): Record<string, string> =>
	Object.fromEntries([...(block ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]));
const light = tokensOf(/^:root \{([^}]*)\}/m.exec(css)?.[1]);
const dark = tokensOf(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(css)?.[1]);
const [easier = {}, easierDark = {}] = [...css.matchAll(/:has\(#easy:checked\) \{([^}]*--paper[^}]*)\}/g)].map(([, block]) =>
	tokensOf(block)
);

function luminance(colour: string): number {
	const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(full.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
	const [less = 0, more = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (more + 0.05) / (less + 0.05);
}

/** Text, and what it stands on. */
const TEXT = [
	['ink', 'paper'],
	['ink', 'wash'],
	['soft', 'paper'],
	['soft', 'wash'],
	['teal', 'paper'],
	['teal', 'wash'],
	['red', 'paper'],
	['ink', 'teal-wash'],
	['teal', 'teal-wash'],
	['teal', 'amber-wash'],
	['on-teal', 'teal'],
	['on-amber', 'amber'],
	['ink', 'amber-wash'],
	['amber-ink', 'amber-wash'],
	['paper', 'ink'],
	['on-alarm', 'alarm'],
	['on-alarm-button', 'alarm-button']
] as const;
/** Frames, rings, strokes and bars that tell something, and what they stand on. */
const SHAPES = [
	['edge', 'paper'],
	['edge', 'wash'],
	['teal', 'paper'],
	['teal', 'teal-wash'],
	['red', 'paper'],
	['amber-line', 'paper'],
	['amber-mark', 'paper'],
	['amber-mark', 'amber-wash'],
	['alarm-rule', 'paper'],
	['alarm-button', 'alarm']
] as const;

const missing = (tokens: Record<string, string>) => [...TEXT, ...SHAPES].flat().filter((name) => !tokens[name]);
const lowest = (tokens: Record<string, string>, pairs: readonly (readonly [string, string])[], least: number) =>
	pairs
		.map(([one, other]) => [`${one} on ${other}`, contrast(tokens[one] ?? '', tokens[other] ?? '')] as const)
		.filter(([, found]) => !(found >= least));

test.each([
	['light', light, 7],
	['dark', { ...light, ...dark }, 7],
	// Dimmer is the point.
	['light, in easier reading,', { ...light, ...easier }, 4.5],
	['dark, in easier reading,', { ...light, ...dark, ...easierDark }, 4.5]
])('in %s every text has enough, every shape that carries meaning 3:1', (_, tokens, least) => {
	expect(missing(tokens)).toEqual([]);
	expect(lowest(tokens, TEXT, least)).toEqual([]);
	expect(lowest(tokens, SHAPES, 3)).toEqual([]);
});

test('the formula is that of WCAG: black on white 21, #777 on white under 4.5', () => {
	expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	// A colour that is written in another way would be taken from the light ones.
	expect(Object.keys(dark).toSorted()).toEqual(Object.keys(light).toSorted());
	expect(Object.keys(light).length).toBeGreaterThan(20);
	expect([easier, easierDark].map(({ paper }) => paper)).toEqual([expect.stringMatching(/^#/), expect.stringMatching(/^#/)]);
	expect(easier['paper']).not.toBe(easierDark['paper']);
});
