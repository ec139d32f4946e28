import { virtual } from '@guidepup/virtual-screen-reader';

/** More than any page here has; a reader that never comes to the end fails loudly. */
const MOST = 400;

/** What ends, and what is only a paragraph, says nothing that a person waits for. */
const isNoise = (phrase: string): boolean => /^(paragraph$|end of |end, |end$|separator)/.test(phrase);

/** Reads from the start of an element to its end, or to the first phrase that is looked for, and gives the phrases as spoken. */
export async function spoken(container: Element, until?: RegExp): Promise<string[]> {
	await virtual.start({ container: container as HTMLElement });
	try {
		const start = await virtual.lastSpokenPhrase();
		for (let count = 0; ; count++) {
			if (count > MOST) throw new RangeError('The reader came to no end');
			await virtual.next();
			const phrase = await virtual.lastSpokenPhrase();
			// Behind the end it begins anew.
			if (phrase === start || until?.test(phrase)) break;
		}
		const phrases = await virtual.spokenPhraseLog();
		return phrases.slice(0, until ? undefined : -1).filter((phrase) => !isNoise(phrase));
	} finally {
		await virtual.stop();
	}
}

/** What is said by itself, without the person moving on, while something is done. */
export async function saidDuring(container: Element, act: () => Promise<unknown>): Promise<string[]> {
	await virtual.start({ container: container as HTMLElement });
	try {
		await virtual.clearSpokenPhraseLog();
		await act();
		// Changes are seen by an observer, in a task of its own.
		await new Promise((done) => setTimeout(done, 50));
		return [...(await virtual.spokenPhraseLog())];
	} finally {
		await virtual.stop();
	}
}
