import type { Visitor } from './visitor.ts';
import { expect, NEUTRAL_HOST, test } from './world.ts';

const LEAVE = '//a[@data-leave]';

/** Answers a few questions, of the kind that nobody else may see. */
async function answer(visitor: Visitor) {
	await visitor.start();
	await visitor.walk({ now: ['harm'], who: ['me'], age: ['65-plus'] }, 'medicine');
}

/** The real neutral site cannot be reached from here: a host of this machine takes its place in the page that is left. */
async function pointTo(visitor: Visitor, neutral: string) {
	// The link may still be on its way.
	await expect.poll(() => visitor.glance(() => document.readyState)).toBe('complete');
	await visitor.look(
		(address) => document.querySelectorAll<HTMLAnchorElement>('[data-leave]').forEach((one) => (one.href = address)),
		neutral
	);
}

/** What is on view of our pages: nothing where another site is, or where ours is blank. */
const onView = (visitor: Visitor, site: string) =>
	visitor.glance(
		(ours) =>
			location.href.startsWith(ours) && !document.documentElement.hidden
				? `${location.pathname} ${document.querySelectorAll('#app fieldset, #app [data-card], #app .answer').length}`
				: '',
		site
	);

/** Goes back as often as it takes to pass every screen; whatever comes must set out again for the neutral site, blank. */
async function backAll(visitor: Visitor, site: string, strangers: () => string[]) {
	for (let times = 0; times < 6; times++) {
		await visitor.glance(() => void setTimeout(() => history.back()));
		for (let look = 0; look < 8; look++) {
			const seen = await onView(visitor, site);
			if (seen) expect(seen, 'on view after Back').toMatch(/ 0$/);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		await expect.poll(async () => (await onView(visitor, site)) || '', 'a page of ours stays on view').toBe('');
	}
	// A busy machine takes its time to set out.
	await expect.poll(strangers).toEqual([NEUTRAL_HOST]);
}

/** Opened again on purpose: an empty first question, and nothing kept. */
async function expectNothingLeft(visitor: Visitor) {
	await visitor.open('check/');
	await visitor.at('now');
	expect(await visitor.marked()).toEqual([]);
	const kept = await visitor.look(async () => ({
		session: Object.keys(sessionStorage),
		local: Object.keys(localStorage),
		cookie: document.cookie,
		databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
		state: JSON.stringify(history.state)
	}));
	expect(kept).toMatchObject({ session: [], local: [], cookie: '', databases: [] });
	expect(kept.state).not.toMatch(/harm|65-plus/);
}

const WAYS: Record<string, (visitor: Visitor) => Promise<void>> = {
	'a tap': (visitor) => visitor.tap(LEAVE),
	'three presses of Shift': (visitor) => visitor.press('Shift', 'Shift', 'Shift')
};

for (const [way, leave] of Object.entries(WAYS)) {
	test(`${way} leaves: the neutral site comes, nothing is kept, and Back shows no answer`, async ({
		visitor,
		outside,
		site,
		strangers
	}) => {
		await answer(visitor);
		await pointTo(visitor, outside.neutral);
		await leave(visitor);
		await expect.poll(() => visitor.address()).toBe(outside.neutral);
		await backAll(visitor, site.url, strangers);
		await expectNothingLeft(visitor);
	});
}

test('left on another page, a check that Back could bring alive shows no answer', async ({
	visitor,
	outside,
	site,
	strangers
}) => {
	await answer(visitor);
	await visitor.tapLink('Privacy');
	await expect.poll(() => visitor.address()).toBe(`${site.url}privacy/`);
	await pointTo(visitor, outside.neutral);
	await visitor.tap(LEAVE);
	await expect.poll(() => visitor.address()).toBe(outside.neutral);
	await backAll(visitor, site.url, strangers);
	await expectNothingLeft(visitor);
});

test('Leave sets out for the neutral site and for nowhere else, and blanks the page before it is reached', async ({
	visitor,
	outside,
	strangers
}) => {
	await answer(visitor);
	expect(strangers()).toEqual([]);
	await visitor.tap(LEAVE);
	await expect.poll(strangers).toEqual([NEUTRAL_HOST]);
	const seen = await visitor.glance(() => [document.documentElement.hidden, location.hostname, 'signpost' in sessionStorage]);
	// The site cannot be reached here: the browser shows an error of its own, or what is left of our page.
	if (seen?.[1] === '127.0.0.1') expect([seen[0], seen[2]]).toEqual([true, false]);
	expect(outside.hosts).toContain(NEUTRAL_HOST);
});
