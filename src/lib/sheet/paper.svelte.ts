import { createContext } from 'svelte';
import { isOn, NOTHING_TYPED, type Choices, type SheetLine, type Typed } from '#lib/handoff/sheet.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { Watched } from '#lib/session/watch.svelte.ts';

/** A list to choose from, with the field for own words beside it. */
export type List = 'wants' | 'fears' | 'questions';
export const OWN = { wants: 'want', fears: 'fear', questions: 'question' } as const satisfies { [L in List]: keyof Typed };

/** Whom to contact, and when. What nobody touched is left to the page. */
export interface Reminding {
	readonly who?: string;
	readonly title?: string;
	readonly time?: string;
}

/** Something was written or marked; a space is not. */
const written = (what: Typed | Reminding) =>
	Object.values(what).some((one: string | readonly string[]) => (typeof one === 'string' ? one.trim() : one).length > 0);

/**
 * What the sheet is made from: the tab's answers, which are read and never written here, and what is chosen and typed on the
 * page. That is in the memory of this document, and nowhere else.
 */
export class Paper implements Watched {
	readonly session: Session;
	#typed = $state.raw<Typed>(NOTHING_TYPED);
	#choices = $state.raw<Choices>({});
	#reminding = $state.raw<Reminding>({});
	/** There is something for a sheet to say; else the form to fill in by hand stands there. */
	readonly hasLines: boolean = $derived.by(() => this.session.hasAnswers || written(this.#typed));
	/** What Clear and the cover look after: with answers or without, own words are as private. */
	readonly hasAnswers: boolean = $derived.by(() => this.hasLines || written(this.#reminding));
	readonly step = 0;
	readonly alarm = false;
	seen: number;

	constructor(session: Session) {
		this.session = session;
		this.seen = session.seen;
	}

	get typed(): Typed {
		return this.#typed;
	}
	get choices(): Choices {
		return this.#choices;
	}

	get reminding(): Reminding {
		return this.#reminding;
	}

	/** As the tab is put away the check keeps when it was last used. This page keeps nothing. */
	at(): void {}

	write(what: Partial<Typed>): void {
		this.#typed = { ...this.#typed, ...what };
	}

	remind(what: Reminding): void {
		this.#reminding = { ...this.#reminding, ...what };
	}

	/** Marks one of a list, or takes the mark away. The order is the list's, not that of the taps. */
	mark(list: List, id: string, marked: boolean, all: readonly string[]): void {
		const before = this.#typed[list];
		this.write({ [list]: all.filter((one) => (one === id ? marked : before.includes(one))) });
	}

	turn(line: SheetLine, on: boolean): void {
		this.#choices = { ...this.#choices, [line.id]: on };
	}

	isOn(line: SheetLine): boolean {
		return isOn(line, this.#choices);
	}

	/** Answers and all that was typed or chosen, as on the pages of the check. */
	clear(): void {
		this.session.clear();
		this.#typed = NOTHING_TYPED;
		this.#choices = {};
		this.#reminding = {};
	}
}

export const [getPaper, setPaper] = createContext<Paper>();
