import { STEPS } from '#lib/session/session.svelte.ts';

/** Where "What to say" stands on the page. */
export const SCRIPT_ID = 'say';
/** The step that lists the answers. */
export const REVIEW = STEPS.length - 1;
