import { tabStorage } from './storage.ts';

/**
 * Loads a page anew that Back has brought alive, with what it held in memory, where that no longer holds. Before anything else
 * hears of it. After Leave the early script leads away, and must not be held up.
 */
export function again(outdated: () => boolean): void {
	const look = ({ persisted }: PageTransitionEvent) => {
		if (!persisted || tabStorage()?.left || !outdated()) return;
		document.documentElement.hidden = true;
		// eslint-disable-next-line no-restricted-syntax -- the same address once more
		location.reload();
	};
	addEventListener('pageshow', look, true);
}
