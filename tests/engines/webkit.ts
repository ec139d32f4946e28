import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../scripts/engines.js';
import { freePort, watch, type Driver, type Launch } from './driver.ts';

const KEYS = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, ArrowDown: Key.ARROW_DOWN, Shift: Key.SHIFT };

/** The frame of the window has a least width, above that of a small phone. Without padding and letters it has nearly none. */
const SLIM = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }';

/** A window of its own, as one that a script opens has no toolbar. */
const NARROW = "window.open('about:blank', '_blank', 'width=360,height=740,toolbar=no,location=no,menubar=no')";

const SCREEN = { width: 1400, height: 1000 };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A screen that nobody sees; it picks its own number, so that two never want the same. */
async function openScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const screen = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const number = await new Promise<string>((resolve, reject) => {
		screen.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()));
		screen.once('error', reject);
		screen.once('exit', () => reject(new Error('Xvfb did not start')));
	});
	return { screen, display: `:${number}` };
}

const ended = (child: ChildProcess) =>
	new Promise<void>((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		child.once('exit', () => resolve());
		child.kill();
	});

async function connect(port: number, proxyPort: number): Promise<WebDriver> {
	const args = [
		'--automation',
		'--javascript-can-open-windows-automatically=true',
		`--proxy=http://127.0.0.1:${proxyPort}`,
		'--ignore-host=127.0.0.1'
	];
	const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities({
		browserName: 'MiniBrowser',
		// The journeys wait for what they want to see; a page that is still arriving must not hold them up.
		pageLoadStrategy: 'none',
		'webkitgtk:browserOptions': { binary: findWebKit().browser, args }
	});
	for (let tries = 0; ; tries++) {
		try {
			return await builder.build();
		} catch (error) {
			// The driver takes a moment until it listens.
			if (tries > 20 || !String(error).includes('ECONNREFUSED')) throw error;
			await pause(100);
		}
	}
}

async function openNarrow(browser: WebDriver): Promise<void> {
	const first = await browser.getWindowHandle();
	await browser.executeScript(NARROW);
	for (let tries = 0; tries < 50; tries++) {
		const other = (await browser.getAllWindowHandles()).find((handle) => handle !== first);
		if (other) return browser.switchTo().window(other);
		await pause(100);
	}
	throw new Error('WebKitGTK opened no second window');
}

/** WebKitGTK's small browser, by WebDriver: the driver and the screen live as long as the test. */
export async function launch({ proxyPort, timeZone }: Launch): Promise<Driver> {
	const home = mkdtempSync(join(tmpdir(), 'signpost-webkit-'));
	mkdirSync(join(home, 'gtk-3.0'));
	writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), SLIM);
	const { screen, display } = await openScreen();
	const port = await freePort();
	const driver = spawn(findWebKit().driver ?? '', [`--port=${port}`, '--host=127.0.0.1'], {
		env: {
			...process.env,
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			TZ: timeZone,
			XDG_CONFIG_HOME: home,
			XDG_DATA_HOME: home,
			XDG_CACHE_HOME: home,
			// Written by processes that outlive the browser for a moment, and of no use to a test.
			MESA_SHADER_CACHE_DISABLE: 'true'
		},
		stdio: 'ignore'
	});
	let browser: WebDriver | undefined;
	const close = async () => {
		await browser?.quit().catch(() => undefined);
		await ended(driver);
		await ended(screen);
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		browser = await connect(port, proxyPort);
		await openNarrow(browser);
		const version = (await browser.getCapabilities()).get('browserVersion') as string;
		return adapter(browser, `WebKitGTK/${version}`, close);
	} catch (error) {
		await close();
		throw error;
	}
}

const adapter = (browser: WebDriver, version: string, close: () => Promise<void>): Driver => ({
	version,
	// It has no log to ask for; what `watch` gathers is all there is.
	reported: () => [],
	go: (address) => browser.get(address),
	run: (code) => browser.executeScript(`(${watch})(); return ${code}`),
	tap: async (xpath) => {
		const found = await browser.findElement(By.xpath(xpath));
		await browser.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", found);
		await found.click();
	},
	press: (key) => browser.actions().keyDown(KEYS[key]).keyUp(KEYS[key]).perform(),
	write: (text) => browser.actions().sendKeys(text).perform(),
	// Without a window manager the keys go where the pointer is, which rests in the middle of the screen.
	size: async (width, height) => {
		await browser
			.manage()
			.window()
			.setRect({ x: Math.floor((SCREEN.width - width) / 2), y: 0, width, height });
	},
	picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
	close
});
