import { generate } from 'lean-qr/nano';

/**
 * The most bytes that go into a code. A code of 1,272 bytes has 117 dark and light squares on a side; with its rim that is 0.4 mm
 * for each on a phone of 360 px, and 5 of its pixels where it has two to a CSS pixel. Makers of readers ask for 4 and for 0.35 mm
 * or so; the next size would be below it on small phones. decisions/0010
 */
export const MOST_BYTES = 1272;

/** The empty rim that a reader looks for, in squares. */
export const RIM = 4;

/** A drawing of the dark squares, one row after the other, and how many there are on a side. Always UTF-8, and says so. */
export function drawn(text: string): { readonly path: string; readonly size: number } {
	const { size, get } = generate(text);
	let path = '';
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const from = x;
			while (get(x, y)) x++;
			if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
		}
	}
	return { path, size };
}
