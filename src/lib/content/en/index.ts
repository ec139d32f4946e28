import type { Catalogue } from '../words.ts';
import { answering } from './answering.ts';
import { asking } from './asking.ts';

/** Everything the check and its guidance say in English. */
export const en = { ...asking, ...answering } satisfies Catalogue;
