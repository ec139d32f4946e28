import type { ParamMatcher } from '@sveltejs/kit';

/** Languages with a folder of their own in the address. English stands at the root; there is no other yet. */
const LOCALES: readonly string[] = [];

export const match: ParamMatcher = (param) => LOCALES.includes(param);
