/** Where in the check a person is. It goes into the browser's history, so it never holds an answer. */
export interface Spot {
	readonly route: 'check' | 'guidance';
	/** Index of the step in the check. */
	readonly step: number;
	/** True where the step's emergency card is shown. */
	readonly alarm: boolean;
	/** True after "Change" on the list of answers: Continue leads back there. */
	readonly review: boolean;
	/** How many screens of ours lie behind, so that "Back" may use the browser's own. */
	readonly depth: number;
}

/** Any value that history may hold: ours, another script's, one from an older version, or nothing. Never throws. */
export function readSpot(value: unknown, fallback: Spot, steps: number): Spot {
	if (typeof value !== 'object' || value === null) return fallback;
	const { route, step, alarm, review, depth } = value as Partial<Record<keyof Spot, unknown>>;
	if (route !== 'check' && route !== 'guidance') return fallback;
	if (!isCount(step) || step >= steps) return fallback;
	return { route, step, alarm: alarm === true, review: review === true, depth: isCount(depth) ? depth : 0 };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
