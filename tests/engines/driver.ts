import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A key, by the name that both libraries and the standard give it. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'Shift';

/** The little that a browser must be able to do here. One adapter for each library that drives one; the journeys know none. */
export interface Driver {
	readonly version: string;
	/** Sets out for an address, and does not wait until it is there. */
	go(address: string): Promise<void>;
	/** Runs a script in the page, and hands back what it returns or promises. */
	run(code: string): Promise<unknown>;
	/** Taps the middle of what an XPath finds first. */
	tap(xpath: string): Promise<void>;
	press(key: Key): Promise<void>;
	/** Types letters into what has the focus. */
	write(text: string): Promise<void>;
	/** The page's own width and height, without the browser's frame. */
	size(width: number, height: number): Promise<void>;
	/** A PNG of what is in view. */
	picture(): Promise<Buffer>;
	/** What the browser itself reported of the page, where it tells. */
	reported(): readonly string[];
	close(): Promise<void>;
}

export interface Launch {
	/** Where a request for any other host than this machine goes. */
	readonly proxyPort: number;
	/** As the device's clock is set; the site guesses the country by it. */
	readonly timeZone: string;
}

/** Where a browser can be told to listen. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Gathers what a page says or breaks on. Runs in the page, at its start where the engine allows that. */
export function watch(): void {
	if (window.__said) return;
	const said: string[] = (window.__said = []);
	const refused = ({ effectiveDirective, blockedURL }: { effectiveDirective: string; blockedURL: string | null }) =>
		said.push(`policy: ${effectiveDirective} ${blockedURL}`);
	addEventListener('error', ({ message }) => said.push(`error: ${message}`));
	addEventListener('unhandledrejection', ({ reason }) => said.push(`rejection: ${reason}`));
	document.addEventListener('securitypolicyviolation', (event) =>
		refused({ effectiveDirective: event.effectiveDirective, blockedURL: event.blockedURI })
	);
	// What was refused before this ran; the others have only the event.
	if ('ReportingObserver' in window) {
		const observe = (reports: readonly { body: unknown }[]) =>
			reports.forEach(({ body }) => refused(body as Parameters<typeof refused>[0]));
		new ReportingObserver(observe as never, { types: ['csp-violation'], buffered: true }).observe();
	}
	for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
		// eslint-disable-next-line no-console -- it is the page's own that is listened to
		console[level] = (...words: unknown[]) => void said.push(`${level}: ${words.join(' ')}`);
	}
}

declare global {
	interface Window {
		/** What `watch` gathered and nobody has read yet. */
		__said?: string[];
		/** Set by a test in a document that is to go away. */
		__old?: boolean;
	}
}
