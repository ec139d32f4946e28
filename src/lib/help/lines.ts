import { dateOf, isDue, type ContactKind, type EssentialContact } from '#lib/contacts/contact.ts';
import { answers, inNeedOrder } from '#lib/contacts/need-order.ts';
import { opening, type Opening } from '#lib/contacts/opening.ts';
import { openingText } from '#lib/contacts/opening-text.ts';
import type { OpeningWords } from '#lib/contacts/opening-text.ts';
import { all } from './dom.ts';

/** What the time changes on a page of numbers: what each line says of its hours, the order, and what is long unconfirmed. */

/** A contact as its row tells it: enough to put rows in order that were in the order of any hour before. */
export interface Line extends EssentialContact {
	readonly row: HTMLElement;
}

/** What a row carries in `data-line`, besides what can be read off it. */
export interface LineData {
	readonly kind: ContactKind;
	readonly availability: EssentialContact['availability'];
	readonly opening?: Opening | null;
	readonly special?: true;
	readonly areas?: readonly string[];
}

const linkOf = (row: HTMLElement, scheme: string): HTMLAnchorElement | null =>
	row.querySelector<HTMLAnchorElement>(`a[href^="${scheme}:"]`);

export function lineOf(row: HTMLElement): Line {
	const data = JSON.parse(row.dataset.line ?? '{}') as LineData;
	// Without the words: they are on the page, and no order asks for them.
	const line: Partial<Line> = {
		...data,
		row,
		phones: linkOf(row, 'tel') ? [{ dial: '', display: '' }] : [],
		sms: linkOf(row, 'sms') ? { number: '' } : null,
		reviewBy: row.dataset.reviewBy ?? ''
	};
	return line as Line;
}

/** Says whether it is open now, in the line that waits for it. The hours in words stay for paper. */
function showState({ row, opening: hours, availability }: Line, now: number, zone: string | undefined, words: OpeningWords) {
	const [usual, waiting] = all<HTMLElement>(row, '.state');
	const at = opening({ availability, opening: hours }, now);
	const text = hours && openingText(at, hours, { now, zone }, words);
	const told = waiting?.querySelector('span span');
	if (!text || !waiting || !told) return;
	told.textContent = text;
	if (at.state === 'closed') waiting.firstElementChild?.setAttribute('class', 'ring');
	waiting.hidden = false;
	usual?.classList.add('only-print');
}

function showDue(line: Line, now: number, words: TimeWords) {
	const { row } = line;
	// The build may have said so already.
	if (!isDue(line, dateOf(now)) || row.querySelector('[data-due]')) return;
	const note = document.createElement('p');
	note.textContent = answers(line) ? words.unconfirmed : words.unconfirmedSite;
	row.querySelector('.state')?.after(note);
}

/** Puts a list in order. Rows that stay in place are not touched, so that nothing in them loses the focus. */
function order(list: HTMLElement, lines: readonly Line[], area: string | undefined, now: number) {
	const wanted = inNeedOrder(lines, area, now).map(({ row }) => row);
	if (wanted.every((row, index) => row === list.children[index])) return;
	const filled = list.querySelector('.filled');
	list.append(...wanted);
	filled?.classList.remove('filled');
	if (filled) wanted[0]?.querySelector('.button')?.classList.add('filled');
}

/** What the page says of time, in its language. */
export interface TimeWords {
	readonly opening: OpeningWords;
	readonly unconfirmed: string;
	readonly unconfirmedSite: string;
}

export interface When {
	readonly now: number;
	readonly zone: string | undefined;
	readonly area: string | undefined;
	/** The person has not begun to read or tap, so rows may move. */
	readonly still: boolean;
}

/** Once, as the page loads. */
export function tellTime(root: ParentNode, words: TimeWords, { now, zone, area, still }: When) {
	for (const list of all<HTMLElement>(root, 'section > ul')) {
		const lines = all<HTMLElement>(list, '[data-line]').map(lineOf);
		for (const line of lines) {
			showState(line, now, zone, words.opening);
			showDue(line, now, words);
		}
		if (still) order(list, lines, area, now);
	}
}
