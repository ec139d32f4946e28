import type { AnsweringWords } from '../words.ts';
import { cards } from './cards.ts';
import { contactWords } from './contacts.ts';
import { guidance } from './guidance.ts';
import { helpers } from './helpers.ts';
import { scriptWords } from './script.ts';
import { signs } from './signs.ts';

/** What the answer needs: data that the pages of the check carry behind their script, so that the first question need not wait. */
export const answering = {
	cards,
	contacts: contactWords,
	guidance,
	helpers,
	script: scriptWords,
	signs
} satisfies AnsweringWords;
