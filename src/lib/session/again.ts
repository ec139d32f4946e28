import { tabStorage } from './storage.ts';

/**
 * Loads a page anew that Back has brought alive, with what it held in memory, where that no longer holds. After Leave the early
 * script leads away, and must not be held up.
 */
export function again(outdated: () => boolean): void {
	const look = (event: PageTransitionEvent) => {
		if (!event.persisted || tabStorage()?.left || !outdated()) return;
		// The early script shows what it hid as the page went away. Some engines hear this one before, others after.
		event.stopImmediatePropagation();
		document.documentElement.hidden = true;
		// eslint-disable-next-line no-restricted-syntax -- the same address once more
		location.reload();
	};
	addEventListener('pageshow', look, true);
}
