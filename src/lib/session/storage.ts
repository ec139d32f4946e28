import { readAnswers } from '#lib/screening/answers.ts';
import type { Answers, Question } from '#lib/screening/question.ts';

/** What this tab remembers, and no longer than the tab: answers, the step's number, and when it was last used. */
export interface Kept {
	readonly answers: Answers;
	readonly step: number;
	/** True where the emergency card of the step was on screen: a phone may drop the tab while its owner makes the call. */
	readonly alarm: boolean;
	/** When somebody was last there, by the wall clock: a tab may come back after hours. */
	readonly seen?: number | undefined;
	/** True where something stored was not ours, or from another version, and was left out. */
	readonly dropped: boolean;
}

const KEY = 'signpost';
/** Set by the early script when the person left. */
const LEFT = 'left';
/** Raised when stored answers can no longer be read as they are meant. */
const VERSION = 1;

const nothing: Kept = { answers: {}, step: 0, alarm: false, dropped: false };

/**
 * Reads what the tab kept. Never throws: a browser that blocks storage, a value of another version and a value that
 * someone tampered with all come back as fewer answers, with `dropped` saying so.
 */
export function restore(storage: Storage | undefined, questions: readonly Question[], steps: number): Kept {
	try {
		const text = storage?.getItem(KEY);
		if (!text) return nothing;
		const value: unknown = JSON.parse(text);
		if (!isEnvelope(value)) return { ...nothing, dropped: true };
		const { answers, dropped } = readAnswers(questions, value.answers);
		const step = Number.isInteger(value.step) && value.step >= 0 && value.step < steps ? value.step : 0;
		const seen = typeof value.seen === 'number' ? value.seen : undefined;
		return { answers, step, alarm: value.alarm === true, seen, dropped: dropped || step !== value.step };
	} catch {
		return { ...nothing, dropped: true };
	}
}

function isEnvelope(
	value: unknown
): value is { version: number; answers: unknown; step: number; alarm?: unknown; seen?: unknown } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'version' in value &&
		value.version === VERSION &&
		'answers' in value &&
		'step' in value
	);
}

/** Keeps answers for this tab. Storage that is full or blocked loses only the reload, never the answers on screen. */
export function keep(storage: Storage | undefined, { answers, step, alarm, seen }: Omit<Kept, 'dropped'>): void {
	try {
		// After Leave the page may live on, hidden, until the neutral site answers: nothing must be written back by then.
		if (storage?.getItem(LEFT)) return;
		storage?.setItem(KEY, JSON.stringify({ version: VERSION, answers, step, alarm, seen }));
	} catch {
		// Nothing to do: the answers are still in memory, and saying so would only worry.
	}
}

/** What the tab holds of a visit, as it stands there; nothing where storage is blocked. */
export function kept(storage: Storage | undefined): string | null {
	try {
		return storage?.getItem(KEY) ?? null;
	} catch {
		return null;
	}
}

/** Forgets the answers. */
export function forget(storage: Storage | undefined): void {
	try {
		storage?.removeItem(KEY);
	} catch {
		// A browser that blocks storage has kept nothing.
	}
}

const REGION = 'region';

/** Where the person said they are, as the early script reads it too. */
export function keepPlace(storage: Storage | undefined, region: string, area: string | undefined): void {
	try {
		storage?.setItem(REGION, region);
		if (area) storage?.setItem('area', area);
		else storage?.removeItem('area');
	} catch {
		// The choice then holds for this page only.
	}
}

/** The chosen part of a region, if one was chosen in this tab. */
export function keptArea(storage: Storage | undefined): string | undefined {
	try {
		return storage?.getItem('area') ?? undefined;
	} catch {
		return undefined;
	}
}

/** The tab's storage, or nothing where the browser refuses it (reading the property itself can throw). */
export function tabStorage(): Storage | undefined {
	try {
		return globalThis.sessionStorage;
	} catch {
		return undefined;
	}
}
