import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CDP from 'chrome-remote-interface';
import { oldChromium } from '../../scripts/old-chromium.js';
import { freePort, watch, type Driver, type Key, type Launch } from './driver.ts';

/** What an old browser says of a header of ours that is younger than it is. */
const YOUNGER = /Permissions-Policy|Unrecognized Content-Security-Policy directive|Unrecognized feature/;

/** The first here that can read our scripts: one before it says of each that it cannot. */
export const ABLE = 80;

const KEYS: Record<Key, { key: string; code: string; windowsVirtualKeyCode: number; text?: string }> = {
	Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
	Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
	Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
	ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
	Shift: { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 }
};

/** What the visitor asks of pages; ours never do. */
function lend(): void {
	// Not `??=`, which the oldest cannot read.
	if (!('checkVisibility' in Element.prototype))
		(Element.prototype as Element).checkVisibility = function (this: Element) {
			return this.getClientRects().length > 0;
		};
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page's own connection, as soon as the browser has one. */
async function connect(port: number): Promise<CDP.Client> {
	for (let tries = 0; ; tries++) {
		try {
			const page = (await CDP.List({ host: '127.0.0.1', port })).find(({ type }) => type === 'page');
			// With the library's own list of what the protocol can: Chromium 106 dies when asked for its own.
			if (page) return await CDP({ host: '127.0.0.1', port, target: page, local: true });
		} catch (error) {
			if (tries > 50) throw error;
		}
		await pause(100);
	}
}

/** Chromium of some years ago, by its protocol alone: the libraries that drive browsers of today start none of these. */
export async function launch(version: number, { proxyPort, timeZone }: Launch): Promise<Driver> {
	const home = mkdtempSync(join(tmpdir(), 'signpost-chromium-'));
	const port = await freePort();
	const browser = spawn(
		oldChromium(version),
		[
			'--headless',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-sync',
			'--no-first-run',
			'--no-sandbox',
			'--lang=en-GB',
			`--user-data-dir=${home}`,
			`--remote-debugging-port=${port}`,
			`--proxy-server=127.0.0.1:${proxyPort}`,
			// The oldest would send what is for this machine there as well.
			'--proxy-bypass-list=127.0.0.1',
			'about:blank'
		],
		{ stdio: 'ignore', detached: true, env: { ...process.env, TZ: timeZone } }
	);
	const ended = new Promise((resolve) => browser.once('exit', resolve));
	const client = await connect(port);
	const { Emulation, Input, Log, Page, Runtime } = client;
	const reported: string[] = [];
	Runtime.on('exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
		const said = exception?.description ?? text;
		// What a test itself runs in a page that is just going away has no address.
		if (url && !(version < ABLE && /SyntaxError/.test(said))) reported.push(`error: ${said}`);
	});
	Log.on('entryAdded', ({ entry }) => {
		if (!YOUNGER.test(entry.text)) reported.push(`${entry.level}: ${entry.text}`);
	});
	await Promise.all([Page.enable(), Runtime.enable(), Log.enable()]);
	await Page.addScriptToEvaluateOnNewDocument({ source: `(${lend})()` });
	// Where scripts cannot be read it would gather that alone.
	if (version >= ABLE) await Page.addScriptToEvaluateOnNewDocument({ source: `(${watch})()` });

	const run = async (expression: string): Promise<unknown> => {
		const { result, exceptionDetails } = await Runtime.evaluate({ expression, awaitPromise: true, returnByValue: true });
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value as unknown;
	};
	return {
		version: `Chromium/${version}`,
		reported: () => reported,
		go: async (url) => void (await Page.navigate({ url })),
		run,
		tap: async (xpath) => {
			const middle = `(() => {
				const one = document.evaluate(${JSON.stringify(xpath)}, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
				if (!one) return null;
				one.scrollIntoView({ block: 'center' });
				const { x, y, width, height } = one.getBoundingClientRect();
				return [x + width / 2, y + height / 2];
			})()`;
			type Place = readonly [number, number] | null;
			const place = () => run(middle).catch(() => null) as Promise<Place>;
			let found: Place = null;
			// Screens come in parts: where it stays for a moment.
			for (let tries = 0; !found && tries < 50; tries++) {
				const before = await place();
				await pause(100);
				const now = await place();
				if (String(now) === String(before)) found = now;
			}
			if (!found) throw new Error(`Nothing to tap: ${xpath}`);
			const [x, y] = found;
			for (const type of ['mousePressed', 'mouseReleased'] as const)
				await Input.dispatchMouseEvent({ type, x, y, button: 'left', clickCount: 1 });
		},
		press: async (key) => {
			await Input.dispatchKeyEvent({ type: KEYS[key].text ? 'keyDown' : 'rawKeyDown', ...KEYS[key] });
			await Input.dispatchKeyEvent({ type: 'keyUp', ...KEYS[key] });
		},
		write: async (text) => {
			for (const letter of text) await Input.dispatchKeyEvent({ type: 'char', text: letter });
		},
		size: (width, height) => Emulation.setDeviceMetricsOverride({ width, height, deviceScaleFactor: 1, mobile: false }),
		picture: async () => Buffer.from((await Page.captureScreenshot({ format: 'png' })).data, 'base64'),
		close: async () => {
			await client.close().catch(() => undefined);
			// With all its processes, which write there.
			if (browser.pid && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
			await ended;
			rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
		}
	};
}
