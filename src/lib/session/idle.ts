/** A phone that lies about with answers on it: after this long without a sign of anyone they are covered. */
export const IDLE = 30 * 60_000;

/**
 * One instant on two clocks, in milliseconds. The wall clock goes on while a phone sleeps, but somebody may set it back; the
 * steady one is never set, but on some systems it stands still in sleep. What either has counted has passed.
 */
export interface Instant {
	readonly wall: number;
	readonly steady: number;
}

const passed = (from: Instant, to: Instant): number => Math.max(0, to.wall - from.wall, to.steady - from.steady);

/** How long there is to wait until answers are to be covered; 0 where they are to be covered now. */
export const untilIdle = (last: Instant, now: Instant): number => Math.max(0, IDLE - passed(last, now));

/**
 * Whether answers that a tab brings back after it was put away begin covered. `seen`: the wall clock's time of the last sign
 * of anyone, as it was stored. One that is still to come tells of a clock that was set: nobody knows how long it has been.
 */
export const idleSince = (seen: number | undefined, wall: number): boolean =>
	seen !== undefined && (seen > wall || wall - seen >= IDLE);
