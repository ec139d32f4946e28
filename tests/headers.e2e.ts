import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { SAFETY } from '../scripts/headers.js';

/** What the headers say, as the browser understands it. */

test('the browser denies what the header denies, and copying is left to the person', async ({ page }) => {
	await page.goto('/');
	const denied = [...SAFETY['Permissions-Policy'].matchAll(/([\w-]+)=\(\)/g)].map(([, name]) => name ?? '');
	const { known, allowed } = await page.evaluate(() => {
		const policy = (document as unknown as { featurePolicy: { features(): string[]; allowedFeatures(): string[] } })
			.featurePolicy;
		return { known: policy.features(), allowed: policy.allowedFeatures() };
	});
	expect(denied.filter((name) => known.includes(name)).length).toBeGreaterThan(30);
	expect(denied.filter((name) => allowed.includes(name))).toEqual([]);
	expect(allowed).toContain('clipboard-write');
});

test('no other site can put a page of ours into a frame', async ({ page, baseURL }) => {
	const server = createServer((request, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<iframe src="${baseURL}/check/"></iframe>`);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	try {
		const address = server.address();
		const refused = page.waitForEvent('console', (message) => /frame-ancestors|X-Frame-Options/i.test(message.text()));
		await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
		await refused;
		// What is there instead is the browser's own page.
		await expect(page.frameLocator('iframe').locator('[data-leave], main')).toHaveCount(0);
	} finally {
		server.close();
	}
});
