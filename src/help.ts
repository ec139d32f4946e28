import { opening } from '#lib/contacts/opening.ts';
import { ownZone } from '#lib/contacts/zone.ts';
import type { ScriptWords } from '#lib/content/en/help-tools.ts';
import { fill } from '#lib/contacts/opening-text.ts';
import { all } from '#lib/help/dom.ts';
import { lineOf, tellTime, type TimeWords } from '#lib/help/lines.ts';
import { keepChoices, search, toPart } from '#lib/help/places.ts';
import { offerTools } from '#lib/help/tools.ts';

/**
 * The script of the help pages (decisions/0006). It stands at their end, right behind the lists that it puts in order, and the
 * pages are whole without it. No framework: the page is there already.
 */
function start(root: HTMLElement) {
	let storage: Storage | undefined;
	let area: string | undefined;
	try {
		storage = sessionStorage;
		area = storage.area;
	} catch {
		// Blocked: a choice then holds for one page.
	}
	const words = JSON.parse(root.dataset.words ?? '{}') as ScriptWords & TimeWords;
	const { here } = root.dataset;
	for (const part of all<HTMLElement>(root, '[data-places]')) search(part, [...navigator.languages, 'en'], words);
	if (toPart(root, area)) return;
	keepChoices(root, storage);
	if (!here) return;

	const now = Date.now();
	// Whoever has moved or touched the page is on the way to something: no row may move under the finger. Not `hasBeenActive`:
	// Chromium takes that along from the page that a tap on a link left.
	const still =
		scrollY === 0 && !location.hash && document.activeElement === document.body && !navigator.userActivation?.isActive;
	const zone = ownZone();
	tellTime(root, words, { now, zone, area: here.slice(3) ? here : undefined, still });
	const clock = root.querySelector('[data-clock]');
	const time = new Intl.DateTimeFormat(words.opening.locale, { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(now);
	if (clock && still) clock.textContent = fill(words.clock, { time });
	for (const row of all<HTMLElement>(root, '[data-line]')) {
		offerTools(row, () => {
			const at = opening(lineOf(row), Date.now());
			return at.state === 'closed' ? at.opensAt : undefined;
		});
	}
}

for (const root of all<HTMLElement>(document, '.help')) start(root);
