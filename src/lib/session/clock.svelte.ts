/**
 * What time it is, for what is open now. Words follow each minute; the order of things only where a screen begins or the person
 * comes back to the page, so that nothing moves under a finger.
 */
export class Clock {
	/** The person's own; nothing leaves the device. */
	readonly zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	#now: number;
	#since: number;

	constructor() {
		const now = Date.now();
		this.#now = $state.raw(now);
		this.#since = $state.raw(now);
	}

	get now(): number {
		return this.#now;
	}

	/** When the screen began. */
	get since(): number {
		return this.#since;
	}

	/** A screen begins. */
	turn(): void {
		this.#now = this.#since = Date.now();
	}

	/** Goes on while somebody looks; what it returns ends it. In the browser only. */
	follow(): () => void {
		const look = () => {
			if (!document.hidden) this.turn();
		};
		// Out of the browser's memory of pages, some come back without having been hidden.
		const back = ({ persisted }: PageTransitionEvent) => {
			if (persisted) this.turn();
		};
		const minute = setInterval(() => {
			if (!document.hidden) this.#now = Date.now();
		}, 60_000);
		document.addEventListener('visibilitychange', look);
		addEventListener('pageshow', back);
		return () => {
			clearInterval(minute);
			document.removeEventListener('visibilitychange', look);
			removeEventListener('pageshow', back);
		};
	}
}
