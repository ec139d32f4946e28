import { guessRegion } from './lib/contacts/region.ts';
import { ownZone } from './lib/contacts/zone.ts';
import { NEUTRAL_SITE } from './lib/content/neutral-site.ts';

/**
 * The one inline script of every page, under 1 KiB: it runs before anything is painted and must never fail, so each thing
 * that a browser may withhold (storage, time zone) stands in a `try`.
 */
const root = document.documentElement;
/** Inside a page of somebody else's, who could lay things over ours: a policy in a page cannot forbid it, only a header can. */
const framed = top !== self;
/** Where it is blocked nothing is kept, so there is nothing to wipe either. */
let storage = {} as Storage;
let offline: ServiceWorkerRegistration | undefined;
const opened = Date.now();

try {
	// Android's web view may have none.
	storage = sessionStorage || storage;
} catch {
	// Blocked.
}

// Firefox keeps a page that Back can bring alive together with its storage as it was then: answers would outlive Leave there.
// A page that holds a lock is not kept. Where there is none (plain http), `gone` below is what is left.
navigator.locks?.request('signpost', { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});

root.hidden = framed;
// Style sheets may hide what is of no use with script.
root.dataset.script = '';
// Answers of an interrupted visit: the first screen stays hidden until the right one is there.
if (storage.signpost) root.dataset.resume = '';

/** The page's own link, never an address from storage: that may be anybody's. */
function away() {
	root.hidden = true;
	location.replace(document.querySelector<HTMLAnchorElement>('[data-leave]')?.href || NEUTRAL_SITE);
}

/** A page that comes back after "Leave" goes away again; opened anew, on purpose, it works as ever. */
function gone(alive?: Event) {
	if (!storage.left) return;
	const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	// The older way, and the only one before Safari 15.
	if (alive || performance.navigation?.type === 2 || came?.type === 'back_forward') away();
	else delete storage.left;
}

/** What is kept for bad lines tells that somebody was here. On a first visit the worker may still be at it. It tells the others. */
const forget = () => (offline?.active ?? offline?.installing)?.postMessage('leave');

function leave() {
	forget();
	try {
		storage.clear();
		storage.left = 1;
	} catch {
		// Storage that is full, broken or not there must not keep anybody here.
	}
	away();
}

gone();

// One that an earlier page began. Where storage is blocked there is none.
navigator.serviceWorker?.getRegistration().then(
	(found) => (offline = found),
	() => {}
);

// The back/forward cache keeps a page alive, answers and all: hidden while it is away, so that it does not flash.
addEventListener('pagehide', () => (root.hidden = true));
addEventListener('pageshow', (event) => {
	if (!event.persisted) return;
	root.hidden = framed;
	gone(event);
});

// Back in a page that is still here, hidden, as the neutral site is slow to answer.
addEventListener('popstate', gone);

// The times of the presses of Shift with no other key between them, the last one first.
let presses: number[] = [];
addEventListener('keydown', ({ key, repeat, timeStamp }) => {
	if (repeat) return;
	presses = key === 'Shift' ? [timeStamp, ...presses] : [];
	if (timeStamp - (presses[2] as number) < 1500) leave();
});

self.__early = [];
addEventListener('click', (event) => {
	const target = event.target as Element;
	if (target.closest('[data-leave]')) {
		event.preventDefault();
		leave();
	}
	// Once the page has taken the list over it answers its buttons itself.
	const button = target.closest<HTMLElement>('button[data-early]');
	if (__early && button) {
		button.setAttribute('aria-busy', 'true');
		__early.push(button.dataset.early as string);
	}
});

addEventListener('DOMContentLoaded', () => {
	// The look that was chosen in this tab.
	const easy = document.querySelector<HTMLInputElement>('#easy');
	if (easy) {
		easy.checked = !!storage.easy;
		easy.onchange = () => (storage.easy = easy.checked ? 1 : '');
	}

	// The whole site for a bad line, once this page has all that it needs itself.
	const keep = async () => {
		const address = root.dataset.worker;
		// Whoever taps would wait for it on a small phone: not until nobody has for some seconds.
		if (navigator.userActivation?.isActive) setTimeout(keep, 2000);
		// The page for what is missing has none. Hidden: left, while the neutral site is slow, or inside somebody else's page.
		// Nothing is fetched beforehand for those who asked their browser to save data.
		else if (address && !root.hidden && !navigator.connection?.saveData)
			try {
				const trusted = self.trustedTypes?.createPolicy('signpost-worker', { createScriptURL: (text) => text });
				offline = await navigator.serviceWorker.register((trusted?.createScriptURL(address) ?? address) as string);
				// Left meanwhile, and the neutral site is slow.
				if (root.hidden) forget();
			} catch {
				// Then there is no page without a line.
			}
	};
	setTimeout(keep, 2000);
});

try {
	const zones = (document.querySelector('[name=zones]') as HTMLMetaElement).content;
	root.dataset.region = storage.region || guessRegion(ownZone(), navigator.languages, zones);
} catch {
	// No guess: the page asks.
}

// A page of numbers tells what is open at the moment it loads: after a while away it is told anew.
addEventListener('visibilitychange', () => {
	if (Date.now() - opened > 9e5 && !document.hidden && document.querySelector('.help')) location.reload();
});
