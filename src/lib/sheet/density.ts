import type { Sheet } from '#lib/handoff/sheet.ts';

/** How close the lines of the printed sheet stand. Letters are never smaller than 9 pt; `full` has no room to write. */
export type Density = 'roomy' | 'close' | 'full';

/** Letters in a line of one column, at 9 pt. */
const LETTERS = 52;
/** A heading takes the room of so many lines. */
const HEADING = 2;

/** The most lines that stand in two columns of a Letter sheet, the lower of the two papers. */
const ROOMY = 44;
const CLOSE = 74;

/** Letters that take the room of two: of the widest Latin ones, of East Asia, and pictures. */
const WIDE = /[MW@\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\ud800-\udbff][\udc00-\udfff]/g;
const roomOf = (text: string): number => text.length + (text.match(WIDE) ?? []).filter((one) => one.length === 1).length;

export function densityOf({ sections }: Sheet): Density {
	const rows = sections.reduce(
		(sum, { lines }) => sum + HEADING + lines.reduce((rows, { text }) => rows + Math.ceil(roomOf(text) / LETTERS), 0),
		0
	);
	return rows <= ROOMY ? 'roomy' : rows <= CLOSE ? 'close' : 'full';
}
