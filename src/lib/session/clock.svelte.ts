/**
 * What time it is, for what is open now. Words follow each minute; the order of things only where a screen begins or the person
 * comes back to the page, so that nothing moves under a finger.
 */
export class Clock {
	now = $state.raw(Date.now());
	/** When the screen began. */
	since = $state.raw(Date.now());

	/** `zone`: the device's own. */
	constructor(readonly zone: string) {}

	/** A screen begins. */
	turn(): void {
		this.now = this.since = Date.now();
	}

	/** Goes on while somebody looks; what it returns ends it. In the browser only. */
	follow(): () => void {
		const look = () => {
			if (!document.hidden) this.turn();
		};
		const minute = setInterval(() => {
			this.now = Date.now();
		}, 60_000);
		document.addEventListener('visibilitychange', look);
		return () => {
			clearInterval(minute);
			document.removeEventListener('visibilitychange', look);
		};
	}
}
