import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { headersFor } from '../scripts/headers.js';
import { BUILD } from './walk.ts';

/** Somebody else's page that holds ours in a frame, to lay things over it or to lead taps astray. */
let server: Server;
let origin = '';

test.beforeAll(async () => {
	const page = readFileSync(new URL('index.html', BUILD), 'utf8');
	server = createServer(({ url = '/' }, response) => {
		const send = (headers: Record<string, string>, body: string) =>
			response.writeHead(200, { ...headers, 'Content-Type': 'text/html;charset=utf-8' }).end(body);
		if (url === '/plain/') send({}, page);
		else if (url === '/headers/') send(headersFor('/'), page);
		else send({}, `<iframe src="${url.slice(1)}/" width="360" height="640"></iframe>`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server.closeAllConnections());

test('on a host that sends no headers, a page inside a frame hides itself', async ({ page }) => {
	await page.goto(`${origin}/plain`);
	const inner = page.frameLocator('iframe').locator('html');
	await expect(inner).toHaveAttribute('data-script', '');
	await expect(inner).toBeHidden();
	await page.goto(`${origin}/plain/`);
	await expect(page.locator('html')).toBeVisible();
});

test('with our headers it is not even loaded', async ({ page }) => {
	await page.goto(`${origin}/headers`);
	await page.waitForTimeout(200);
	await expect(page.frameLocator('iframe').locator('[data-leave]')).toHaveCount(0);
});
