import { cards } from './cards.ts';
import { contactWords } from './contacts.ts';
import { guidance } from './guidance.ts';
import { helpers } from './helpers.ts';
import { medicines } from './medicines.ts';
import { sharedOptions } from './options.ts';
import { questions } from './questions.ts';
import { scriptWords } from './script.ts';
import { sections } from './sections.ts';
import { signs } from './signs.ts';
import { tokenWords } from './tokens.ts';
import type { Catalogue } from '../words.ts';

/** Everything the check and its guidance say in English. */
export const en = {
	cards,
	contacts: contactWords,
	guidance,
	helpers,
	medicines,
	questions,
	script: scriptWords,
	sections,
	sharedOptions,
	signs,
	tokens: tokenWords
} satisfies Catalogue;
