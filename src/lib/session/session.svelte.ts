import { createContext } from 'svelte';
import { toggle, unmark } from '#lib/screening/answers.ts';
import { evaluate } from '#lib/screening/evaluate.ts';
import { allSteps, type Step } from '#lib/screening/journey.ts';
import type { Answers, Question } from '#lib/screening/question.ts';
import { COURSE } from '#lib/content/course.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { RULE_BOOK } from '#lib/content/rule-book.ts';
import { forget, keep, keepPlace, kept, keptArea, restore, tabStorage } from './storage.ts';

export const STEPS: readonly Step[] = allSteps(COURSE);

/** Where the person is: a country, and a nation or state where numbers differ. */
export interface Where {
	readonly region: string;
	readonly area?: string | undefined;
}

/** The answers of this visit. Only answers and the step are kept; all else is derived. */
export class Session {
	#answers = $state.raw<Answers>({});
	#where = $state.raw<Where>({ region: 'ZZ' });
	/** The step that a reload comes back to. Not reactive: the page's own state says which one is shown. */
	step = 0;
	alarm = false;
	/** When somebody was last there, by the wall clock. */
	seen = Date.now();
	/** What this page last found or put into the tab's storage. Where that is blocked or full, what stood there before. */
	#own: string | null = null;
	#outdated = false;
	/** True where stored answers could not be read whole, until the next answer. */
	dropped = $state(false);
	/** True after all was cleared, until the next answer. */
	cleared = $state(false);
	readonly guidance = $derived(evaluate(RULE_BOOK, this.#answers));
	readonly hasAnswers = $derived(Object.values(this.#answers).some((given) => given !== undefined && given.length > 0));

	get answers(): Answers {
		return this.#answers;
	}
	get where(): Where {
		return this.#where;
	}

	/** Reads what the tab kept. In the browser, before the app is mounted. */
	restore(region: string): void {
		this.#own = kept(tabStorage());
		const { answers, step, alarm, seen, dropped } = restore(tabStorage(), QUESTIONS, STEPS.length);
		this.#answers = answers;
		this.step = step;
		this.alarm = alarm;
		this.seen = seen ?? this.seen;
		this.dropped = dropped;
		const area = keptArea(tabStorage());
		this.#where = { region, area: area?.startsWith(region) ? area : undefined };
	}

	mark(question: Question, option: string, marked: boolean): void {
		this.dropped = this.cleared = false;
		this.#set(toggle(question, option, marked, this.#answers));
	}

	unmark(question: string, options: readonly string[]): void {
		this.#set(unmark(this.#answers, question, options));
	}

	/** Remembers the step for a reload. The first one without answers is what an empty tab shows. */
	at(step: number, alarm: boolean): void {
		this.step = step;
		this.alarm = alarm;
		if (this.hasAnswers || step > 0) this.#keep();
		else this.#forget();
	}

	/**
	 * Whether another page of ours cleared or changed what this one kept, while Back was to bring it alive again. From then on it
	 * writes nothing: going away, it would put back what was cleared. After Leave that is not the question.
	 */
	get outdated(): boolean {
		this.#outdated ||= kept(tabStorage()) !== this.#own;
		return this.#outdated;
	}

	moveTo(region: string, area?: string): void {
		this.#where = { region, area };
		keepPlace(tabStorage(), region, area);
	}

	clear(): void {
		this.#answers = {};
		this.step = 0;
		this.alarm = false;
		this.dropped = false;
		this.cleared = true;
		this.#forget();
	}

	#set(answers: Answers): void {
		this.#answers = answers;
		this.#keep();
	}

	#keep(): void {
		if (this.#outdated) return;
		keep(tabStorage(), { answers: this.#answers, step: this.step, alarm: this.alarm, seen: this.seen });
		this.#own = kept(tabStorage());
	}

	#forget(): void {
		if (this.#outdated) return;
		forget(tabStorage());
		this.#own = null;
	}
}

export const [getSession, setSession] = createContext<Session>();
