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
function gone(alive: boolean) {
	if (!storage.left) return;
	const came = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
	if (alive || came?.type === 'back_forward') away();
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

gone(false);

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
	gone(true);
});

// Back in a page that is still here, hidden, as the neutral site is slow to answer.
addEventListener('popstate', () => gone(true));

// The times of the last two presses; `NaN` where there was none, as no span from it is short.
let last = NaN;
let before = NaN;
addEventListener('keydown', ({ key, repeat, timeStamp }) => {
	if (repeat) return;
	if (timeStamp - before < 1500 && key === 'Shift') leave();
	before = last;
	last = key === 'Shift' ? timeStamp : (before = NaN);
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
	if (button && __early) {
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
	setTimeout(async () => {
		late();
		const address = root.dataset.worker;
		// The page for what is missing has none. Hidden: left, while the neutral site is slow, or inside somebody else's page.
		// Nothing is fetched beforehand for those who asked their browser to save data.
		if (!address || root.hidden || navigator.connection?.saveData) return;
		try {
			const trusted = self.trustedTypes?.createPolicy('signpost-worker', { createScriptURL: (text) => text });
			offline = await navigator.serviceWorker.register((trusted?.createScriptURL(address) ?? address) as string);
			// Left meanwhile, and the neutral site is slow.
			if (root.hidden) forget();
		} catch {
			// Then there is no page without a line.
		}
	}, 2000);
});

try {
	const zones = (document.querySelector('[name=zones]') as HTMLMetaElement).content;
	root.dataset.region = storage.region || guessRegion(ownZone(), navigator.languages, zones);
} catch {
	// No guess: the page asks.
}

// A page of numbers tells what is open at the moment it loads: after a while away it is told anew.
addEventListener('visibilitychange', () => {
	if (!document.hidden && Date.now() - performance.timeOrigin > 9e5 && document.querySelector('.help')) location.reload();
});

/**
 * The list of taps has not been taken over: the script of the check was cut off, broke, or is still on its way. Where the line
 * breaks no browser says so, nor that loading has ended: hence the time, eight times what the whole takes over slow 3G.
 */
const late = () => __early && document.querySelector('[data-late]')?.removeAttribute('hidden');
setTimeout(late, 15e3);
