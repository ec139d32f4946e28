/** What in-page.js leaves in a page for visit.js to ask. */
export interface Bench {
	/** What was painted when, and how far it moved. */
	paints(): Record<'firstPaint' | 'largestPaint' | 'shift', number>;
	/** The times of the early taps; nothing until the second screen is there. */
	taps(): Record<'firstAnswer' | 'firstContinue', number> | undefined;
	/** Selectors of the options to mark on this screen. */
	wanted(answers: Record<string, string[]>): string[];
	/** Where to tap for an option. */
	option(selector: string): { x: number; y: number } | undefined;
	/** Where to tap to go on; nothing at the end. */
	onward(): { x: number; y: number } | undefined;
	/** Right after the next frame. */
	painted(): Promise<unknown>;
	/** Whether all of the screen is there. */
	settled(): boolean;
	/** Milliseconds of each step so far. */
	steps(): number[];
	/** The rest, once no more is to come; `interactions`: the longest of each screen, 0 where none took 16 ms. */
	told(): { interaction: number; interactions: number[]; shift: number; whole: number; elements: number };
}

declare global {
	interface Window {
		bench: Bench;
	}
}
