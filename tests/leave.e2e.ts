import { expect, test, type Page } from '@playwright/test';
import { goBack } from './walk.ts';

const neutral = /^https:\/\/www\.bbc\.co\.uk\/weather/;

/** The neutral site is not asked: the tests stay on this machine. */
test.beforeEach(async ({ context }) => {
	await context.route(neutral, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
});

const keepSomething = (page: Page) => page.evaluate(() => sessionStorage.setItem('signpost', 'answers'));
const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));

async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

test('Leave wipes what the tab kept and shows a neutral site', async ({ page }) => {
	await page.goto('/');
	await keepSomething(page);
	await page.locator('[data-leave]').click();
	await expect(page).toHaveURL(neutral);
	await page.goto('/');
	expect(await kept(page)).not.toContain('signpost');
});

test('three presses of Shift leave', async ({ page }) => {
	await page.goto('/');
	await press(page, 'Shift', 'Shift', 'Shift');
	await expect(page).toHaveURL(neutral);
});

test('Shift in typing does not leave, nor do three slow presses', async ({ page }) => {
	await page.goto('/');
	await press(page, 'Shift', 'Shift', 'a', 'Shift');
	await page.waitForTimeout(1600);
	await press(page, 'Shift');
	await page.waitForTimeout(1600);
	await press(page, 'Shift', 'Shift');
	await page.waitForTimeout(100);
	await expect(page).not.toHaveURL(neutral);
});

test('Back after leaving shows the neutral site again', async ({ page }) => {
	await page.goto('/privacy/');
	await page.goto('/');
	await page.locator('[data-leave]').click();
	await expect(page).toHaveURL(neutral);
	const ours = page.waitForEvent('framenavigated');
	await goBack(page);
	expect((await ours).url()).not.toMatch(neutral);
	await expect(page).toHaveURL(neutral);
	await page.waitForTimeout(500);
	await expect(page).toHaveURL(neutral);
});

test('opened anew on purpose, it works as ever', async ({ page }) => {
	await page.goto('/');
	await page.locator('[data-leave]').click();
	await expect(page).toHaveURL(neutral);
	await page.goto('/privacy/');
	await expect(page.locator('h1')).toBeVisible();
	expect(await kept(page)).toEqual([]);
});

test('an address that somebody put into the storage leads nowhere', async ({ page }) => {
	for (const address of ['https://example.org/elsewhere', 'javascript:document.title="run"', '//example.org', '/privacy/']) {
		await page.goto('/');
		await page.evaluate((address) => sessionStorage.setItem('left', address), address);
		await page.goto('about:blank');
		await goBack(page);
		await expect(page).toHaveURL(neutral);
	}
});

test('Leave is the first thing that Tab meets, on every kind of page', async ({ page }) => {
	for (const path of ['/', '/check/', '/guidance/', '/guidance/sheet/', '/help/gb/', '/method/', '/privacy/']) {
		await page.goto(path);
		await page.keyboard.press('Tab');
		await expect(page.locator('[data-leave]')).toBeFocused();
		await expect(page.locator('[data-leave]')).toBeInViewport();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
	}
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(neutral);
});

test('state goes first, then the page is blank, and only then does it leave', async ({ page }) => {
	await page.goto('/check/');
	await keepSomething(page);
	const order = await page.evaluate(() => {
		const seen: string[] = [];
		const look = (what: string) =>
			seen.push(
				`${what}: ${sessionStorage.getItem('signpost') ?? 'wiped'}, ${document.documentElement.hidden ? 'blank' : 'in sight'}`
			);
		const clear = Storage.prototype.clear;
		Storage.prototype.clear = function () {
			look('before');
			clear.call(this);
			look('wiped');
		};
		document.querySelector<HTMLElement>('[data-leave]')?.click();
		look('after');
		return seen;
	});
	expect(order).toEqual(['before: answers, in sight', 'wiped: wiped, in sight', 'after: wiped, blank']);
});

/** The bar never lies over what has the focus. Small, four times enlarged, and with half the screen taken by a keyboard. */
for (const [width, height] of [
	[320, 640],
	[320, 256],
	[360, 350],
	[360, 740]
] as const) {
	test(`at ${width} by ${height} Leave covers neither Continue nor anything that has the focus`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		/** What has the focus, and whether the bar lies over any of it. */
		const focused = () =>
			page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				const bar = document.querySelector('.bar') as HTMLElement;
				const drawn = (element.closest('.option') && element.nextElementSibling) || element;
				const [a, b] = [drawn.getBoundingClientRect(), bar.getBoundingClientRect()];
				const apart = a.top >= b.bottom || a.bottom <= b.top || bar.contains(element) || element === document.body;
				return { name: element.textContent, covered: apart ? '' : element.outerHTML };
			});
		for (const path of ['/check/', '/help/gb/']) {
			await page.goto(path);
			const passed: string[] = [];
			// Down, then up again: going up is where a bar at the top hides things.
			for (const key of ['Tab', 'Shift+Tab'])
				for (let presses = 0; presses < 22; presses++) {
					await page.keyboard.press(key);
					const { name, covered } = await focused();
					expect(covered).toBe('');
					passed.push(name);
				}
			if (path === '/check/') expect(passed.filter((name) => name === 'Continue').length).toBeGreaterThan(1);
		}
	});
}

test('where storage is full, Leave leaves', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.clear = () => {
			throw new DOMException('broken', 'UnknownError');
		};
	});
	await page.goto('/');
	await page.locator('[data-leave]').click();
	await expect(page).toHaveURL(neutral);
});

test('where storage is blocked, the page works and Leave leaves', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'sessionStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await page.goto('/');
	await expect(page.locator('h1')).toBeVisible();
	await press(page, 'Shift', 'Shift', 'Shift');
	await expect(page).toHaveURL(neutral);
	expect(errors).toEqual([]);
});

test('left while the neutral site is slow: Back writes no answers back', async ({ page, context }) => {
	await context.unroute(neutral);
	// Never answered: the page that was left lives on, hidden.
	await context.route(neutral, () => {});
	await page.goto('/check/');
	await page.locator('input[value=seizure]').check({ force: true });
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.locator('[data-card=seizure]')).toBeVisible();
	// In one go: Playwright waits for a navigation that is under way before it looks again.
	const left = await page.evaluate(async () => {
		document.querySelector<HTMLElement>('[data-leave]')?.click();
		history.back();
		await new Promise((resolve) => setTimeout(resolve, 500));
		return { keys: Object.keys(sessionStorage), hidden: document.documentElement.hidden };
	});
	expect(left).toEqual({ keys: ['left'], hidden: true });
});
