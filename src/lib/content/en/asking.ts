import type { AskingWords } from '../words.ts';
import { medicines } from './medicines.ts';
import { sharedOptions } from './options.ts';
import { questions } from './questions.ts';
import { sections } from './sections.ts';
import { tokenWords } from './tokens.ts';

/** What the questions need: part of the script of the check. */
export const asking = { medicines, questions, sections, sharedOptions, tokens: tokenWords } satisfies AskingWords;
