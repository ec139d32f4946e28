import { tick } from 'svelte';
import { idleSince, untilIdle, IDLE, type Instant } from './idle.ts';
import type { Session } from './session.svelte.ts';

export interface Watch {
	/** True while answers are to be out of sight. */
	readonly covered: boolean;
	/** Begins to watch. In the browser only. */
	follow(): void;
	/** Somebody wants to see them again: focus and place are as they were. */
	goOn(): Promise<void>;
}

const instant = (): Instant => ({ wall: Date.now(), steady: performance.now() });

/** What is watched over. */
export type Watched = Pick<Session, 'hasAnswers' | 'seen' | 'step' | 'alarm' | 'at'>;

/** Covers answers that lie about with nobody there. It looks at whether there was a sign of anyone, never at what it was. */
export function watch(session: Watched): Watch {
	let last = instant();
	let idle = $state(idleSince(session.seen, last.wall));
	let timer: ReturnType<typeof setTimeout>;
	let focused: Element | null = null;
	let y = 0;
	const covered = () => idle && session.hasAnswers;

	/** A tap on answers that should be covered by now is no sign yet: it only covers them. */
	function look(sign: boolean) {
		const now = instant();
		if (!covered()) {
			if (session.hasAnswers && !untilIdle(last, now)) {
				focused = document.activeElement;
				y = scrollY;
				idle = true;
			} else if (sign) {
				// After "Clear" the next answer is a new one.
				idle = false;
				last = now;
				session.seen = now.wall;
			}
		}
		// A tab that is put away may come back after hours: when it was last used is kept with the answers.
		if (document.hidden) session.at(session.step, session.alarm);
		clearTimeout(timer);
		timer = setTimeout(() => look(false), untilIdle(last, now) || IDLE);
	}

	return {
		get covered() {
			return covered();
		},
		follow() {
			const on = (name: string, sign: boolean) => addEventListener(name, () => look(sign), true);
			// A click rather than the press before it: the tap that covers must not end on a button of the cover.
			for (const name of ['click', 'keydown', 'scroll']) on(name, true);
			// A phone that slept ran no timer: what it shows on waking is decided before it is painted.
			for (const name of ['pageshow', 'visibilitychange']) on(name, false);
			look(false);
		},
		async goOn() {
			idle = false;
			last = instant();
			look(true);
			await tick();
			scrollTo(0, y);
			const element = focused?.matches('main *') && focused.isConnected ? focused : document.querySelector('main h1');
			(element as HTMLElement | null)?.focus({ preventScroll: true });
		}
	};
}
