/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { answerTo, parts } from '#lib/offline/answer.ts';

/**
 * Keeps the whole site for a line that fails: every page and number, as they were when this version was made. A version is kept
 * whole or not at all, under a name of its own, and pages of two versions never mix.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** With the folder: another copy on the same host has others. */
const OURS = `signpost-${base}-`;
const CACHE = `${OURS}${version}`;
/** The page for what is missing is at another address on each host, and robots read nothing of a phone. */
const NOT_KEPT = new Set([`${base}/404`, `${base}/robots.txt`, `${base}/sitemap.xml`]);
const KEPT: ReadonlySet<string> = new Set([...prerendered, ...files, ...build].filter((path) => !NOT_KEPT.has(path)));
/** What is sent for an address that is nobody's, while there is no line. */
const HOME = `${base}/`;
/** So many at a time. */
const PART = 4;

async function keep(): Promise<void> {
	const cache = await caches.open(CACHE);
	for (const paths of parts([...KEPT], PART)) await Promise.all(paths.map((path) => keepOne(cache, path)));
}

/** The person has left: whatever is still under way must not be kept. */
let left = false;

async function keepOne(cache: Cache, path: string): Promise<void> {
	// Past the browser's own cache, so that no old file gets into a new version.
	const response = await fetch(new Request(path, { cache: 'no-cache', priority: 'low' } as RequestInit));
	if (left || !response.ok || response.redirected) throw new Error(`Not as it should be: ${path}`);
	await cache.put(path, response);
}

/** Not of other sites that share our host. */
const ours = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(OURS));
const others = async (): Promise<string[]> => (await ours()).filter((name) => name !== CACHE);

const forget = (names: readonly string[]) => Promise.all(names.map((name) => caches.delete(name)));

worker.addEventListener('install', (event) => {
	// One page missing, or a full disk, and this version is not taken. What was kept of it would lie there for ever.
	event.waitUntil(
		keep().catch(async (reason: unknown) => {
			await caches.delete(CACHE);
			throw reason;
		})
	);
});

worker.addEventListener('activate', (event) => {
	// The first page comes under it as well: "Leave" must reach it, and what is kept is the version of that page.
	event.waitUntil(
		others()
			.then(forget)
			.then(() => worker.clients.claim())
	);
});

/** The version that answers: this one, or the one after it as soon as that may take over. */
let current = CACHE;

/**
 * A new version waits until no page of the old one is open. On a phone a tab may stay open for weeks: so where this page is the
 * only one, going anywhere in it is the moment to change over. From that page on, all comes from what the new version keeps.
 */
async function changeOver(): Promise<void> {
	const { waiting } = worker.registration;
	if (!waiting || (await worker.clients.matchAll({ type: 'window' })).length > 1) return;
	const [next] = await others();
	if (next === undefined) return;
	current = next;
	waiting.postMessage('take-over');
}

worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') void worker.skipWaiting();
	// "Leave this page": what is kept here shows that somebody was on this site.
	if (event.data === 'leave') {
		left = true;
		event.waitUntil(
			ours()
				.then(forget)
				.then(() => worker.registration.unregister())
		);
	}
});

async function answer(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	if (request.mode === 'navigate') await changeOver();
	const found = answerTo(pathname, KEPT);
	if (found.kind === 'redirect') return Response.redirect(found.path, 308);
	const kept = found.kind === 'kept' ? await caches.match(found.path, { cacheName: current }) : undefined;
	if (kept) return kept;
	try {
		return await fetch(request);
	} catch (reason) {
		const home = request.mode === 'navigate' ? await caches.match(HOME, { cacheName: current }) : undefined;
		if (!home) throw reason;
		return Response.redirect(HOME, 302);
	}
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
	event.respondWith(answer(request));
});
