import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { BUILD } from './walk.ts';

/**
 * What a policy cannot stop, our own code must not do: docs/ways-out.md. This reads the scripts as they are served, with all
 * that a dependency or the bundler may have put into them.
 */
const SCRIPTS = readdirSync(BUILD, { recursive: true })
	.map((file) => String(file).replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.flatMap((file) => {
		const page = readFileSync(new URL(file, BUILD), 'utf8');
		return [...page.matchAll(/<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
	});
const DISTINCT = [...new Set(SCRIPTS)];

/** Names that have no place in a page that talks to nobody. A key of an object or a CSS name is not a use. */
const NEVER =
	/\b(RTC\w+|webkitRTC\w+|sendBeacon|WebSocket|WebTransport|EventSource|XMLHttpRequest|fetchLater|SharedWorker|AudioContext|AudioWorklet|FontFace|PaymentRequest|BroadcastChannel|importScripts|indexedDB|localStorage|cookieStore|requestSubmit|adoptedStyleSheets|insertRule|speculationrules)\b|\bfetch\(|\bnew (Image|Audio|Worker|Function)\b|\bimport\(|\beval\(|\.cookie\b|\bwindow\.open\b|\bopen\(|\.submit\(|\bopener\b|window\.name\b|javascript:/g;

/** Every use of the address bar that there is. One more is one more way to take something along. */
const LOCATION = /\blocation(?:\.\w+)?\s*(?:=(?!=)|\()|\blocation\.(?:assign|replace|href|search)\b/g;

const uses = (pattern: RegExp) => DISTINCT.flatMap((text) => [...text.matchAll(pattern)].map(([use]) => use)).sort();

test('the pattern bites on what it is for', () => {
	for (const bad of [
		'new RTCPeerConnection',
		'navigator.sendBeacon(a)',
		'fetch("x")',
		'new Image',
		'import("x")',
		'document.cookie="a"',
		'window.open("x")',
		'open("x")',
		'localStorage.a=1'
	])
		expect(bad.match(NEVER), bad).not.toBeNull();
	for (const bad of ['location="x"', 'location.href="x"', 'location.assign(x)', 'window.location=x'])
		expect(bad.match(LOCATION), bad).not.toBeNull();
});

test('no script of ours names a way out', () => {
	expect(DISTINCT.length).toBeGreaterThan(1);
	expect(uses(NEVER)).toEqual([]);
});

test('the address changes where it is known to: Leave, Back on the first question, and the page of a part of a country', () => {
	expect(uses(LOCATION).map((use) => use.replace(/\W+$/, ''))).toEqual([
		'location.assign',
		// The same address once more: a page of numbers after a while away, and the check and the sheet where Back brings them alive
		// with what has been cleared or changed since.
		'location.reload',
		'location.reload',
		'location.reload',
		'location.replace',
		'location.replace'
	]);
});

test('nothing of ours is put into an address: what leads away is written down beforehand', () => {
	const early = DISTINCT.find((text) => text.includes('data-leave')) ?? '';
	expect(early).toMatch(/location\.replace\(document\.querySelector\(.\[data-leave\].\)\?\.href\|\|/);
	expect(early).toMatch(/location\.reload\(\)/);
	const client = DISTINCT.find((text) => text.includes('location.assign')) ?? '';
	// Written there, or under a name that is given once.
	const [, home = ''] = client.match(/location\.assign\(([\w$]+|"\.\.\/")\)/) ?? [];
	// Not as the end of another, as `rel` ends in `el`.
	const given = new RegExp(`(?<![\\w$])${home.replace(/\$/g, '\\$&')}=`);
	if (home !== '"../"') expect(client.split(given)).toEqual([expect.any(String), expect.stringMatching(/^"\.\.\/"[,;]/)]);
	// The link itself, found by comparing: what is stored picks one of the page's own and gets into none.
	const help = DISTINCT.find((text) => text.includes('data-places')) ?? '';
	expect(help).toMatch(/(\w+)&&location\.replace\(\1\.href\)/);
	expect(help).toMatch(/\.find\(\(?\{dataset:(\w+)\}\)?=>\1\.place===\w+\)/);
});

test('the worker asks for the file of all that it keeps and for what a page asked for, and leads nowhere', () => {
	const worker = readFileSync(new URL('service-worker.js', BUILD), 'utf8');
	const asks = [...worker.matchAll(/\bfetch\((\w+|new Request\(\w+,\w+\))\)/g)].map(([use]) => use);
	const [, bundle = '', init = ''] = /fetch\(new Request\((\w+),(\w+)\)\)/.exec(worker) ?? [];
	expect(worker).toMatch(new RegExp(`\\b${bundle}=\`\\$\\{\\w+\\}/offline\\.txt\``));
	expect(worker).toMatch(new RegExp(`\\b${init}=\\{cache:\`no-store\`,integrity:\\w+\\.hash,priority:\`low\`,signal:[\\w.]+\\}`));
	expect(asks).toHaveLength(3);
	// Nothing else: not another way to ask, not an address made up.
	expect(worker.replaceAll('caches.open(', '').match(NEVER)).toEqual(asks.map(() => 'fetch('));
	expect(worker.match(LOCATION)).toBeNull();
	expect(
		worker.match(/\bopenWindow\b|\.navigate\(|showNotification|pushManager|\bperiodicSync\b|https?:\/\/|[?&]\w+=/g)
	).toBeNull();
	expect(worker.match(/Response\.redirect\([^)]*\)/g)).toHaveLength(2);
	// One page tells it one thing.
	expect(worker.match(/\.data===.[\w-]+/g)?.map((use) => use.slice(9))).toEqual(['take-over', 'leave']);
});
