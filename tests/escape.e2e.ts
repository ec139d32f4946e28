import { createSocket } from 'node:dgram';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';
import { serve } from '../scripts/serve.js';
import { CALM, seed } from './walk.ts';
import { LEAVING, tryAll, type Targets } from './ways-out.ts';

/**
 * Tries to get an answer out of the page by every way that we know, and reads what arrived from the servers' logs: what a
 * function gives back proves nothing. A page without any policy is tried too: what does not get out there is not possible at all.
 */
type Verdict = 'stopped' | 'passes' | 'not possible' | '-';
const HERE = '127.0.0.1';
const OUT = new URL('../test-results/', import.meta.url);

/** What is known to be so. A row that changes is a decision, not a detail: docs/threat-model.md speaks of all that passes. */
const KNOWN = readFileSync(new URL('../docs/ways-out.md', import.meta.url), 'utf8');

/** The rows of a table in Markdown, without the blanks that a formatter puts in. */
const rows = (text: string) =>
	text
		.split('\n')
		.filter((line) => /^\|(?! -)/.test(line))
		.map((line) =>
			line
				.split('|')
				.map((cell) => cell.trim())
				.join('|')
		);

/** Waits for what may never come, with an end, and then says what it was. */
async function within<T>(ms: number, what: string, wait: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${what}: not within ${ms} ms`)), ms);
	});
	return Promise.race([wait, late]).finally(() => clearTimeout(timer));
}

/** For a step that takes a second or two, also on a busy machine. */
const SOON = 30_000;

/** A server that notes what arrives, and what to stop it with. */
async function listening() {
	const arrived = new Set<string>();
	const note = ({ url = '', headers }: IncomingMessage) => {
		const [, run, name] = /^\/leak\/([^/]+)\/([^?]+)/.exec(url) ?? [];
		if (run && name) arrived.add(`${run} ${decodeURIComponent(name)}`);
		if (headers.cookie) arrived.add(`${/leak=([\w-]+)/.exec(headers.cookie)?.[1] ?? ''} cookie`);
	};
	const other = createServer((request, response) => {
		note(request);
		const opener = /^\/opener\/([\w-]+)\?(.+)$/.exec(request.url ?? '');
		response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
		response.end(
			opener
				? `<script>addEventListener('message', () => fetch('/leak/${opener[1]}/message to the opener')); open(decodeURIComponent('${opener[2]}'))</script>`
				: '<!doctype html><title>control</title><style>main{color:red}</style><main>x</main>'
		);
	});
	// A server does not end while a socket is open, and Chromium keeps those that it opened in advance.
	const sockets = new Set<Socket>();
	const taking = () =>
		createTcp((socket) => {
			sockets.add(socket);
			socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
			arrived.add(`${(socket.address() as AddressInfo).port} tcp`);
		});
	const [raw, turn] = [taking(), taking()];
	const [udp, quic] = [createSocket('udp4'), createSocket('udp4')];
	for (const socket of [udp, quic]) socket.on('message', () => arrived.add(`${socket.address().port} udp`));
	for (const server of [other, raw, turn])
		await within(SOON, 'A server listens', new Promise<void>((resolve) => server.listen(0, HERE, resolve)));
	for (const socket of [udp, quic])
		await within(SOON, 'A port for packets is open', new Promise<void>((resolve) => socket.bind(0, HERE, resolve)));
	const port = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
	const ours = await serve({ onrequest: note });
	return {
		arrived,
		other: `http://${HERE}:${port(other)}/`,
		ours: ours.url,
		ports: { tcp: port(raw), turn: port(turn), udp: port(udp), quic: port(quic) },
		async stop() {
			other.closeAllConnections();
			for (const socket of sockets) socket.destroy();
			for (const server of [other, raw, turn]) server.close();
			for (const socket of [udp, quic]) socket.close();
			await within(SOON, 'Our server closes', ours.close());
		}
	};
}
type Listening = Awaited<ReturnType<typeof listening>>;

/** What of all ways arrives, from one page to one host. */
async function attack(context: BrowserContext, net: Listening, run: string, from: string, to: string, netlog: () => string) {
	const targets: Targets = { http: `${to}leak/${run}/`, ...net.ports, dns: `${run}.signpost-way-out.example` };
	for (const port of Object.values(net.ports)) for (const kind of ['tcp', 'udp']) net.arrived.delete(`${port} ${kind}`);
	const open = async () => {
		const page = await context.newPage();
		await seed(page, { ...CALM, now: ['seizure'] }, { step: 33 });
		await page.goto(from);
		return page;
	};
	const page = await open();
	const names = await within(SOON, `${run}: all ways were tried`, page.evaluate(tryAll, targets));
	const raw = {
		preconnect: net.arrived.has(`${net.ports.tcp} tcp`),
		WebRTC: net.arrived.has(`${net.ports.turn} tcp`) || net.arrived.has(`${net.ports.udp} udp`),
		WebTransport: net.arrived.has(`${net.ports.quic} udp`)
	};
	await within(
		SOON,
		`${run}: a cookie is set`,
		page.evaluate((run) => void (document.cookie = `leak=${run}`), run)
	);
	await page.reload();
	await within(
		SOON,
		`${run}: the cookie is gone`,
		page.evaluate(() => void (document.cookie = 'leak=; max-age=0'))
	);
	await within(SOON, `${run}: the page closes`, page.close());
	await Promise.all(
		Object.entries(LEAVING).map(async ([name, leave]) => {
			const page = await open();
			// The page goes away under it, and where another comes in between it may never be answered: what arrived is what counts.
			const left = page.evaluate(leave, `${targets.http}${encodeURIComponent(name)}?answer=seizure`);
			await within(SOON, `${run}: ${name}`, left).catch(() => undefined);
			await page.waitForTimeout(800);
			await within(SOON, `${run}: the page of ${name} closes`, page.close());
		})
	);
	return () =>
		new Map<string, boolean>([
			...[...names, ...Object.keys(LEAVING), 'message to the opener', 'cookie'].map(
				(name) => [name, net.arrived.has(`${run} ${name}`)] as const
			),
			...Object.entries(raw),
			['dns-prefetch', netlog().includes(targets.dns)]
		]);
}

/** A page of somebody else's opens ours, which tries to answer it. */
async function tellOpener(context: BrowserContext, net: Listening, run: string, page: string) {
	const opener = await context.newPage();
	const popup = context.waitForEvent('page', { timeout: SOON });
	await opener.goto(`${net.other}opener/${run}?${encodeURIComponent(page)}`);
	const opened = await popup;
	await opened.waitForLoadState();
	await within(
		SOON,
		`${run}: the opener is told`,
		opened.evaluate(() => (window.opener as Window | null)?.postMessage('answer', '*'))
	);
	await opener.waitForTimeout(300);
	for (const page of [opened, opener]) await within(SOON, `${run}: a page of the opener closes`, page.close());
}

/** Only to another host, by what they are. */
const FOREIGN_ONLY = ['WebRTC', 'WebTransport', 'preconnect', 'dns-prefetch', 'message to the opener'];
const OWN_ONLY = ['cookie'];

test('what a policy stops, what it cannot, and nothing else', async () => {
	// Six rounds of sixty ways where both pages are tried, four else.
	test.setTimeout(process.env['PRIVACY'] === 'all' ? 240_000 : 120_000);
	mkdirSync(OUT, { recursive: true });
	const log = new URL('escape-netlog.json', OUT);
	const net = await listening();
	const args = (launchOptions.args ?? []).filter((arg) => arg !== '--disable-quic');
	const browser = await chromium.launch({ ...launchOptions, args: [...args, `--log-net-log=${log.pathname}`] });
	let text = '';
	const netlog = () => (text ||= readFileSync(log, 'utf8'));
	// Both pages have the same policy but for one hash: `npm test` tries one of them, `npm run test:privacy` both.
	const both = process.env['PRIVACY'] === 'all' && { guidance: `${net.ours}guidance/` };
	const from = { check: `${net.ours}check/`, ...both, control: net.other };
	const results: Record<string, () => Map<string, boolean>> = {};
	try {
		for (const [name, page] of Object.entries(from)) {
			const context = await browser.newContext({ acceptDownloads: false });
			for (const [to, host] of [
				['other', name === 'control' ? net.ours : net.other],
				['own', name === 'control' ? net.other : net.ours]
			] as const) {
				results[`${name}-${to}`] = await attack(context, net, `${name}-${to}`, page, host, netlog);
			}
			await tellOpener(context, net, `${name}-other`, page);
			await within(SOON, `${name}: its pages close`, context.close());
		}
	} finally {
		// Whatever failed: an open browser or server would keep the whole run from ending.
		await within(SOON, 'The browser closes', browser.close()).finally(() => net.stop());
	}

	const maps = Object.fromEntries(Object.entries(results).map(([name, read]) => [name, read()]));
	const verdict = (name: string, to: 'other' | 'own'): Verdict => {
		if ((to === 'own' && FOREIGN_ONLY.includes(name)) || (to === 'other' && OWN_ONLY.includes(name))) return '-';
		if (maps[`check-${to}`]?.get(name) || maps[`guidance-${to}`]?.get(name)) return 'passes';
		return maps[`control-${to}`]?.get(name) ? 'stopped' : 'not possible';
	};
	const table = Object.fromEntries(
		[...(maps['control-other']?.keys() ?? [])].map((name) => [name, [verdict(name, 'other'), verdict(name, 'own')] as const])
	);
	const lines = [
		'| Way out | To another host | To our own host |',
		'| --- | --- | --- |',
		...Object.entries(table).map(([name, [other, own]]) => `| ${name} | ${other} | ${own} |`)
	];
	writeFileSync(new URL('escape.md', OUT), `${lines.join('\n')}\n`);
	process.stdout.write(`${lines.join('\n')}\n`);
	expect(rows(lines.join('\n'))).toEqual(rows(KNOWN));
	// Or nothing was tried.
	expect(lines.filter((line) => line.includes('stopped')).length).toBeGreaterThan(30);
});
