import { test as base, expect } from '@playwright/test';
import { NEUTRAL_SITE } from '../../src/lib/content/neutral-site.ts';
import { serve } from '../../scripts/serve.js';
import type { Driver, Launch } from './driver.ts';
import { launch as launchOld } from './old-chromium.ts';
import { standIn, type Outside } from './outside.ts';
import { launch as launchPuppeteer } from './puppeteer.ts';
import { Visitor } from './visitor.ts';
import { launch as launchWebKit } from './webkit.ts';

/** One of today, or Chromium as it was. */
export type Engine = 'chromium' | 'firefox' | 'webkitgtk' | `chromium-${number}`;

function launch(engine: Engine, settings: Launch): Promise<Driver> {
	if (engine === 'webkitgtk') return launchWebKit(settings);
	if (engine === 'chromium' || engine === 'firefox') return launchPuppeteer(engine, settings);
	return launchOld(Number(engine.replace('chromium-', '')), settings);
}

/** Whom a browser asks on its own account, with no page open: its maker. */
const makerOf = (engine: Engine): RegExp | undefined =>
	engine === 'webkitgtk'
		? undefined
		: engine === 'firefox'
			? /(^|\.)(mozilla\.(com|net|org)|firefox\.com)$/
			: /(^|\.)(google|googleapis|gstatic)\.com$/;

interface Site {
	readonly url: string;
	/** Paths that were asked for in this test. */
	readonly asked: string[];
	/** Of these, what pages asked for: not the offline worker, which keeps all pages, nor the browser for an icon or the manifest. */
	readonly byPages: string[];
	/** As where there is no line any more. */
	readonly close: () => Promise<void>;
}

/** By what the browser says that a request is for. A page of ours may ask for nothing in the way a worker does: `connect-src 'none'`. */
const ASIDE = new Set(['empty', 'serviceworker', 'manifest']);
const isAside = (url: string, purpose: unknown) =>
	ASIDE.has(String(purpose)) || /\.(svg|ico|png|webmanifest)$|\/service-worker\.js$/.test(url);

interface World {
	engine: Engine;
	/** As the device's clock is set. */
	timeZone: string;
	site: Site;
	outside: Outside;
	/** Hosts beyond this machine that the page asked for. */
	strangers: () => string[];
	visitor: Visitor;
}

/**
 * A browser of one engine in front of the real server, for one test. Whatever the test does, its pages may say nothing on the
 * console, break nowhere, be refused nothing by their policy and ask nobody else, but for Leave's way out.
 */
export const test = base.extend<World>({
	engine: ['chromium', { option: true }],
	timeZone: ['Europe/London', { option: true }],
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const asked: string[] = [];
		const byPages: string[] = [];
		const { url, close } = await serve({
			onrequest: ({ url = '', headers }) => {
				asked.push(url);
				if (!isAside(url, headers['sec-fetch-dest'])) byPages.push(url);
			}
		});
		let open = true;
		const once = async () => {
			if (open) await close();
			open = false;
		};
		await use({ url, asked, byPages, close: once });
		await once();
	},
	// eslint-disable-next-line no-empty-pattern
	outside: async ({}, use) => {
		const outside = await standIn();
		await use(outside);
		await outside.close();
	},
	strangers: async ({ engine, outside }, use) => {
		await use(() => [...new Set(outside.hosts.filter((host) => !makerOf(engine)?.test(host)))]);
	},
	visitor: async ({ engine, timeZone, site, outside, strangers }, use) => {
		const driver = await launch(engine, { proxyPort: outside.port, timeZone });
		const visitor = new Visitor(driver, site.url);
		try {
			await visitor.size(360, 740);
			await use(visitor);
			expect(visitor.said, 'said, broken or refused').toEqual([]);
			expect(site.asked.filter((path) => /[?#]/.test(path))).toEqual([]);
			expect(
				strangers().filter((host) => host !== NEUTRAL_HOST),
				'asked beyond this machine'
			).toEqual([]);
		} finally {
			await driver.close();
		}
	}
});

/** Where Leave leads; the proxy notes it, and lets nothing through. */
export const NEUTRAL_HOST = new URL(NEUTRAL_SITE).hostname;

export { expect };
