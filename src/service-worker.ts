/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, version } from '$service-worker';
import { answerTo, listed, within } from '#lib/offline/answer.ts';
import { answerOf } from '#lib/offline/bundle.ts';

/**
 * Keeps the whole site for a line that fails: every page and number, as they were when this version was made. A version is kept
 * whole or not at all, under a name of its own. Where there is a line, pages come from the network all the same, so that a wrong
 * number is gone as soon as it is put right: decisions/0009.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The hash of the bundle, and what is in it. `scripts/kept.js` puts the list in once the pages are there. */
const KEPT = listed('%kept%', base);
const BUNDLE = `${base}/offline.txt`;
/** With the folder: another copy on the same host has others. */
const OURS = `signpost-${base}-`;
const CACHE = `${OURS}${version}-${KEPT.hash}`;
/** What is sent for an address that is nobody's, while there is no line. */
const HOME = `${base}/`;
/** How long somebody who has a kept page waits for the network, in milliseconds: first contact over slow 3G takes 1.6 seconds. */
const PATIENCE = 2500;
/** How long the bundle may take, in milliseconds. After five minutes the browser would stop the worker, and nobody would clear up. */
const LONGEST = 120_000;
/** How long a move from one page to the next may leave none open. */
const BETWEEN = 1000;
/** How long a page waits for the next version to answer. */
const HANDSHAKE = 1000;

/** Stopped where nobody is here any more: whatever is still under way must not be kept. */
const work = new AbortController();

async function keep(): Promise<void> {
	// Not for those who asked their browser to save data. The early script looks as well: this is for an update.
	if (worker.navigator.connection?.saveData) throw new Error('Asked to save data');
	// Its name is there from the start, so that no version which takes over meanwhile takes it for one of the past.
	const cache = await caches.open(CACHE);
	await here();
	const bundle = await all();
	await here();
	// As the one file that it came in, unread: to take it apart into a hundred entries keeps a phone busy while somebody is tapping.
	await cache.put(BUNDLE, bundle);
	await here();
}

/** All that is to be kept, in one request, for as long as somebody is here. */
async function all(): Promise<Response> {
	const look = setInterval(() => void here().catch(() => work.abort()), BETWEEN);
	const limit = setTimeout(() => work.abort(), LONGEST);
	// Past the browser's own cache, so that no old file gets into a new version, and so that none stays there after Leave. Nor one
	// that was put there since, or is still to be replaced, as the host changes meanwhile: what has another hash counts as nothing,
	// and the browser has read it whole by the time that it says so.
	const init = { cache: 'no-store', integrity: KEPT.hash, priority: 'low', signal: work.signal } as RequestInit;
	try {
		return await fetch(new Request(BUNDLE, init));
	} finally {
		clearInterval(look);
		clearTimeout(limit);
	}
}

/** Gone meanwhile, perhaps by Leave while this worker was still on its way: then nobody could tell it. */
async function here(): Promise<void> {
	if (work.signal.aborted || !(await someoneIsHere())) throw new Error('Nobody is here any more');
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Twice: between two pages there is none for a moment. */
async function someoneIsHere(): Promise<boolean> {
	if (await isOpen()) return true;
	await rest(BETWEEN);
	return isOpen();
}

/** A page of ours is open, not of another site on the same host. Hidden ones that Back can bring alive do not count. */
async function isOpen(): Promise<boolean> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return pages.some(({ url }) => url.startsWith(worker.registration.scope));
}

/** Not of other sites that share our host. */
const ours = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(OURS));
const others = async (): Promise<string[]> => (await ours()).filter((name) => name !== CACHE);

const forget = (names: readonly string[]) => Promise.all(names.map((name) => caches.delete(name)));

async function install(): Promise<void> {
	// A host that went back to the version which answers now: what is kept of it is whole.
	const own = worker.registration.active !== null && (await caches.has(CACHE));
	try {
		await keep();
	} catch (reason) {
		// A line that breaks, or a full disk, and this version is not taken. What was kept of it would lie there for ever.
		if (!own) await caches.delete(CACHE);
		throw reason;
	}
}

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
	// What a version after this one is keeping already stays: when that takes over it clears up.
	const { installing, waiting } = worker.registration;
	const old = installing || waiting ? Promise.resolve([]) : others();
	// The first page comes under it as well: "Leave" must reach it, and what is kept is the version of that page.
	event.waitUntil(old.then(forget).then(() => worker.clients.claim()));
});

/** The version that answers: this one, or the one after it as soon as that may take over. */
let current = CACHE;

/**
 * A new version waits until no page of the old one is open. On a phone a tab may stay open for weeks: so where this page is the
 * only one, going anywhere in it is the moment to change over. From that page on, what is kept is kept by the new version. It says
 * its own name: there may be a third that is only half there.
 */
async function changeOver(): Promise<void> {
	const { waiting } = worker.registration;
	if (!waiting || (await worker.clients.matchAll({ type: 'window' })).length > 1) return;
	const { port1, port2 } = new MessageChannel();
	const named = new Promise<string>((resolve) => (port1.onmessage = ({ data }) => resolve(String(data))));
	waiting.postMessage('take-over', [port2]);
	current = (await within(HANDSHAKE, named)) ?? current;
}

worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') {
		event.ports[0]?.postMessage(CACHE);
		void worker.skipWaiting();
	}
	// "Leave this page": what is kept here shows that somebody was on this site.
	if (event.data === 'leave') {
		const { installing, waiting } = worker.registration;
		// Each once: one of them may be this one.
		if (!work.signal.aborted) for (const other of [installing, waiting]) other?.postMessage('leave');
		work.abort();
		event.waitUntil(
			ours()
				.then(forget)
				.then(() => worker.registration.unregister())
				// Which waits for an update that is on its way, and that has kept all anew.
				.then(ours)
				.then(forget)
		);
	}
});

/** From the network where it answers soon, so that a page that was put right is seen at once; else what is kept of it. */
async function page(request: Request, path: string, ready: Promise<void>): Promise<Response> {
	const network = fetch(request);
	const wanted = network.then(
		(response) => (response.ok ? response : undefined),
		() => undefined
	);
	const fresh = worker.navigator.onLine ? await within(PATIENCE, wanted) : undefined;
	if (fresh) return fresh;
	await ready;
	// What is kept may have gone meanwhile: "Leave" in another tab.
	return (await kept(path)) ?? network;
}

/**
 * A file out of the bundle, of the version that answers. The version after this one may have no such file, or write its bundle in
 * another way: then there is none.
 */
async function kept(path: string): Promise<Response | undefined> {
	try {
		const bundle = await caches.match(BUNDLE, { cacheName: current });
		return bundle && (await answerOf(await bundle.blob(), KEPT.paths.get(path) ?? path));
	} catch {
		return undefined;
	}
}

async function answer(request: Request, ready: Promise<void>): Promise<Response> {
	const { pathname } = new URL(request.url);
	const found = answerTo(pathname, KEPT.paths);
	if (found.kind === 'redirect') return Response.redirect(found.path, 308);
	if (found.kind === 'kept') {
		if (request.mode === 'navigate') return page(request, pathname, ready);
		// Only what looks or says the same in any version: what a page depends on bears its version in its name.
		const part = await kept(pathname);
		if (part) return part;
	}
	try {
		return await fetch(request);
	} catch (reason) {
		if (request.mode !== 'navigate' || !(await kept(HOME))) throw reason;
		return Response.redirect(HOME, 302);
	}
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
	const ready = request.mode === 'navigate' ? changeOver() : Promise.resolve();
	event.waitUntil(ready);
	event.respondWith(answer(request, ready));
});
