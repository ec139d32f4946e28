import { createContext } from 'svelte';
import type { UiWords } from '../content/ui-words.ts';

/** The words of the page's language, set once by the layout. */
export const [getWords, setWords] = createContext<UiWords>();
