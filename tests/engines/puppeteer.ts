import { launch as start } from 'puppeteer-core';
import { findChromium } from '../../scripts/chromium.js';
import { findFirefox } from '../../scripts/engines.js';
import { watch, type Driver, type Launch } from './driver.ts';

const CHROMIUM_QUIET = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	'--disable-sync',
	'--no-first-run'
];

const byBrowser = {
	chromium: ({ proxyPort }: Launch) => ({
		browser: 'chrome' as const,
		executablePath: findChromium() ?? '',
		args: [
			...CHROMIUM_QUIET,
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--lang=en-GB',
			`--proxy-server=127.0.0.1:${proxyPort}`
		]
	}),
	firefox: ({ proxyPort }: Launch) => ({
		browser: 'firefox' as const,
		executablePath: findFirefox() ?? '',
		extraPrefsFirefox: {
			'intl.accept_languages': 'en-GB, en',
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': proxyPort,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': proxyPort
		}
	})
};

/** Chromium by its own protocol, Firefox by WebDriver BiDi, without a driver program between. */
export async function launch(engine: keyof typeof byBrowser, settings: Launch): Promise<Driver> {
	const env = { ...process.env, TZ: settings.timeZone };
	const browser = await start({ ...byBrowser[engine](settings), env, headless: true, defaultViewport: null });
	// Not the page that is there already: Firefox never gives that one the focus, and draws no ring in it.
	const page = await browser.newPage();
	const reported: string[] = [];
	page.on('console', (message) => {
		// Chromium's own word on an icon that it was still loading when the page was left.
		if (!message.text().includes('icon from the Manifest')) reported.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => reported.push(`error: ${String(error)}`));
	await page.evaluateOnNewDocument(watch);
	return {
		version: await browser.version(),
		reported: () => reported,
		// It fails where the page goes on elsewhere before it is there, as Leave does.
		go: async (address) => void page.goto(address).catch(() => undefined),
		run: (code) => page.evaluate(code),
		tap: async (xpath) => {
			const found = await page.waitForSelector(`::-p-xpath(${xpath})`, { timeout: 5000 });
			// In the middle of the window nothing that sticks to its edges covers it.
			await found?.evaluate((one) => (one as Element).scrollIntoView({ block: 'center', behavior: 'instant' }));
			await found?.click();
		},
		press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
		write: (text) => page.keyboard.type(text),
		size: (width, height) =>
			page.setViewport({ width, height }).catch((reason: unknown) => {
				// Firefox ESR 140 sets the size and knows nothing of the turn of the device, which the library sets with it.
				if (!String(reason).includes('setScreenOrientationOverride')) throw reason;
			}),
		picture: async () => Buffer.from(await page.screenshot()),
		close: () => browser.close()
	};
}
