import { expect, type CDPSession, type Page } from '@playwright/test';
import { at, CALM, LONDON, test } from './walk.ts';

/**
 * The budgets that a machine can hold steadily: Chromium, four times slower. Bytes, layout shift and heap are those of whole
 * walks; of the times each is the middle one of three walks, as a shared machine stutters.
 */
const WALKS = 3;
const SLOWER = 4;
const BUDGET = { step: 100, guidance: 150, shift: 0.02, heap: 6 * 2 ** 20, bytes: 72 * 1024, head: 2 * 1024 };

test.use(LONDON);
test.describe.configure({ mode: 'default' });

interface Walk {
	/** Milliseconds from each tap to the frame that shows what it led to. */
	readonly steps: number[];
	readonly guidance: number;
	readonly shift: number;
}

/** Counts what moves under the finger, from before the first paint. */
const watch = () => {
	const shifts: number[] = [];
	Object.assign(window, { shifts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
			if (!entry.hadRecentInput) shifts.push(entry.value);
		}
	}).observe({ type: 'layout-shift', buffered: true });
};

/**
 * Taps through all screens inside the page, so that only the page's own work is measured: from the tap to the second frame
 * after it, when the first has been painted.
 */
const tapThrough = (page: Page, answers: Record<string, readonly string[]>) =>
	page.evaluate(async (answers) => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const shown = async () => {
			await frame();
			await new Promise((resolve) => setTimeout(resolve));
		};
		const named = (...names: string[]) =>
			[...document.querySelectorAll<HTMLButtonElement>('#app button')].find((one) => names.includes(one.textContent.trim()));
		const steps: number[] = [];
		let guidance = 0;
		for (let count = 0; count < 60 && !location.pathname.endsWith('/guidance/'); count++) {
			const id = document.querySelector<HTMLElement>('#app fieldset')?.dataset.question ?? '';
			for (const option of answers[id] ?? []) {
				document.querySelector<HTMLInputElement>(`#app input[name="${id}"][value="${option}"]`)?.click();
			}
			await shown();
			await frame();
			const last = named('See your guidance');
			const button = last ?? named('Continue', 'Two more minutes', 'Go on with the questions');
			const before = performance.now();
			button?.click();
			await shown();
			const took = performance.now() - before;
			if (last) guidance = took;
			else steps.push(took);
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
		return { steps, guidance, shift: (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0) };
	}, answers);

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

async function heap(session: CDPSession) {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize;
}

interface Measured {
	readonly worst: number;
	readonly guidance: number;
	readonly shift: number;
	readonly heap: number;
	readonly bytes: number;
	/** The most that one answer's headers weigh. */
	readonly head: number;
	readonly screens: number;
}

async function measure(page: Page, session: CDPSession): Promise<Measured> {
	const answers = { ...CALM, changed: ['ran-out'], body: ['tremor', 'sleep'], craving: ['weekly'], mood: ['hopeless'] };
	const walks: Walk[] = [];
	let used = 0;
	let bytes = 0;
	let head = 0;
	// The budget is for what is sent, encoded. The headers, most of them ours for safety, have one of their own.
	const heads = new Map<string, number>();
	const begin = ({ requestId, response }: { requestId: string; response: { encodedDataLength: number } }) => {
		heads.set(requestId, response.encodedDataLength);
		head = Math.max(head, response.encodedDataLength);
	};
	const count = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }) =>
		(bytes += encodedDataLength - (heads.get(requestId) ?? 0));
	session.on('Network.responseReceived', begin);
	session.on('Network.loadingFinished', count);
	for (let round = 0; round < WALKS; round++) {
		// The first page's icon may come late: it is not to be counted.
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.evaluate(() => sessionStorage.clear());
		bytes = 0;
		await page.goto('/check/');
		await at(page, 'now');
		await expect.poll(() => page.evaluate(() => window.__early)).toBeUndefined();
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		walks.push(await tapThrough(page, answers));
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await at(page, 'guidance');
		await expect(page.locator('[data-card=stopped-suddenly]')).toBeVisible();
		used = Math.max(used, await heap(session));
	}
	session.off('Network.responseReceived', begin);
	session.off('Network.loadingFinished', count);
	return {
		worst: median(walks.map(({ steps }) => Math.max(...steps))),
		guidance: median(walks.map(({ guidance }) => guidance)),
		shift: Math.max(...walks.map(({ shift }) => shift)),
		heap: used,
		bytes,
		head,
		screens: Math.min(...walks.map(({ steps }) => steps.length))
	};
}

test('steps, guidance, layout shift, heap and bytes stay within their budgets', async ({ page }) => {
	test.setTimeout(90_000);
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await page.addInitScript(watch);
	// Another program's work can only add to a time: too slow is what is too slow each time.
	let best = await measure(page, session);
	for (let again = 0; again < 2 && (best.worst >= BUDGET.step || best.guidance >= BUDGET.guidance); again++) {
		const { worst, guidance, ...rest } = await measure(page, session);
		best = { ...rest, worst: Math.min(best.worst, worst), guidance: Math.min(best.guidance, guidance) };
	}
	test.info().annotations.push({ type: 'measured', description: JSON.stringify(best) });
	expect(best.worst, 'milliseconds of the worst step').toBeLessThan(BUDGET.step);
	expect(best.guidance, 'milliseconds from the last answer to guidance').toBeLessThan(BUDGET.guidance);
	expect(best.shift, 'layout shift').toBeLessThan(BUDGET.shift);
	expect(best.heap, 'bytes in use at the end').toBeLessThan(BUDGET.heap);
	expect(best.bytes, 'bytes that travelled').toBeLessThanOrEqual(BUDGET.bytes);
	expect(best.head, 'bytes of the headers of one answer').toBeLessThanOrEqual(BUDGET.head);
	expect(best.head).toBeGreaterThan(500);
	// Or nothing was measured.
	expect(best.screens).toBeGreaterThan(33);
	expect(best.bytes).toBeGreaterThan(20 * 1024);
});
