import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
	readonly port: number;
	/** A page of another host than ours, in the place of the neutral site. */
	readonly neutral: string;
	/** The hosts beyond this machine that were asked for. None of them is reached. */
	readonly hosts: readonly string[];
	close(): Promise<void>;
}

/**
 * All that lies beyond this machine: a proxy that every browser here goes through, notes who is asked, and lets nothing out.
 * What passes it is seen whatever the engine, and whatever its library tells of its traffic.
 */
export async function standIn(): Promise<Outside> {
	const hosts: string[] = [];
	const server = createServer(({ url = '' }, response) => {
		if (url.startsWith('/'))
			return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Weather</title>Sun');
		hosts.push(new URL(url).hostname);
		response.writeHead(502).end();
	});
	server.on('connect', ({ url = '' }, socket) => {
		hosts.push(url.replace(/:\d+$/, ''));
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		port,
		neutral: `http://127.0.0.1:${port}/weather`,
		hosts,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
