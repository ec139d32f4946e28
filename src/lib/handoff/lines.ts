/**
 * The lines that vCard (RFC 2426) and iCalendar (RFC 5545) are made of. Both end with CRLF and are folded at 75 octets, both
 * have the same characters to escape.
 */

const MOST_OCTETS = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A value of running text. Control characters have no place in either format; a line break is written as `\n`. */
export const escaped = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/(?!\n)\p{Cc}/gu, '')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\n/g, '\\n');

/** Breaks between characters, never inside one: some readers put the pieces together before they decode, some after. */
function folded(line: string): string {
	let out = '';
	let length = 0;
	for (const character of line) {
		const size = octets(character);
		if (length + size > MOST_OCTETS) {
			out += '\r\n ';
			// The space counts.
			length = 1;
		}
		out += character;
		length += size;
	}
	return out;
}

export const file = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
