import { mount, unmount } from 'svelte';
import type { SheetData } from '#lib/sheet/data.ts';
import Page from '#lib/sheet/Page.svelte';
import { Paper } from '#lib/sheet/paper.svelte.ts';
import { again } from '#lib/session/again.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { tabStorage } from '#lib/session/storage.ts';

/**
 * Puts the page for an appointment in place of the form that is filled in by hand (decisions/0010). It reads the answers that the
 * check left in this tab, and writes nothing.
 */
const root = document.documentElement;

/** The number of the strip, for the region that the early script named: this page carries no numbers of its own. */
function emergencyNumber() {
	const own = document.querySelector<HTMLAnchorElement>(`.strip [data-for="${CSS.escape(root.dataset.region ?? '')}"] a`);
	const link = own ?? document.querySelector<HTMLAnchorElement>('.strip [data-for=ZZ] a');
	const call = link?.querySelector('b')?.textContent ?? '';
	return { href: link?.getAttribute('href') ?? '', call, number: call.replace(/^\D+/, '') };
}

function start(target: Element) {
	const data = JSON.parse(document.querySelector('#data')?.textContent ?? '') as SheetData;
	const session = new Session();
	session.restore(root.dataset.region ?? 'ZZ');
	const now = new Date();
	const made = {
		// The day where the person is.
		day: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
		date: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(now),
		// Enough to tell one copy from another.
		version: data.version.slice(0, 8)
	};
	target.textContent = '';
	const page = mount(Page, {
		target,
		props: { data, paper: new Paper(session), made, emergency: emergencyNumber(), blocked: !tabStorage() }
	});
	// Not before: what stands there until now is the empty form.
	target.removeAttribute('data-blank');
	root.removeAttribute('data-resume');

	// A field that takes the focus is brought into view by its first line only: the rest lay below the edge, or under the bar.
	target.addEventListener('focusin', ({ target: field }) => {
		if (field instanceof HTMLTextAreaElement) field.scrollIntoView({ block: 'nearest' });
	});

	// What was typed goes with the page, whichever way that is left: Back may bring it alive, or it may be kept for that.
	const empty = () => {
		observer.disconnect();
		void unmount(page);
		target.textContent = '';
	};
	addEventListener('pagehide', empty, { once: true });
	again(() => true);

	// Leave hides the page first, which may live on while the neutral site is slow.
	const observer = new MutationObserver(() => {
		if (root.hidden && (!tabStorage() || tabStorage()?.left)) empty();
	});
	observer.observe(root, { attributeFilter: ['hidden'] });
}

addEventListener('DOMContentLoaded', () => {
	const target = document.querySelector('#app');
	if (target) start(target);
});
