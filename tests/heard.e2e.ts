import { expect, type Page } from '@playwright/test';
import { SCREENS } from './screens.ts';
import { at, button, LONDON, mark, test } from './walk.ts';

/**
 * What a screen reader is given, in the order it reads: roles, names and states as the browser hands them over. How it sounds is
 * another matter, which no machine tells: docs/accessibility.md.
 */
test.use(LONDON);

const main = (page: Page) => page.locator('main');

test('the gate: the way out, the numbers, then the question with its answers, then the way on', async ({ page }) => {
	await page.goto('/check/');
	await at(page, 'now');
	await expect.poll(() => page.evaluate(() => window.__early)).toBeUndefined();
	await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "Leave this page"
      - link "Skip to the main part"
      - link "Signpost, first page"
    - navigation "Help now":
      - link "In danger? Call 999"
      - 'link "To talk: 116 123"'
    - main:
      - paragraph: "Right now: 1 of 3"
      - group "Is any of this going on now, or in the last 2 days?":
        - heading "Is any of this going on now, or in the last 2 days?" [level=1]
        - group: Why we ask
        - checkbox /^Very hard to wake/
        - checkbox "A fit (seizure)"
        - checkbox "I’m not sure"
        - checkbox "None of these"
      - button "Continue"
      - button "Back"
    - contentinfo:
      - navigation "About Signpost"
      - paragraph:
        - checkbox "Easier reading"
  `);
	await expect(page.getByRole('group', { name: 'Is any of this going on now' })).toHaveAccessibleDescription(/^For you, or for/);
});

test('the next question has the focus at its heading, and is a group with that name', async ({ page }) => {
	await page.goto('/check/');
	await at(page, 'now');
	await button(page, 'Continue').click();
	await at(page, 'who');
	await expect(page.getByRole('heading', { level: 1, name: 'Who is this for?' })).toBeFocused();
	await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - paragraph: "Right now: 2 of 3"
      - group "Who is this for?":
        - heading "Who is this for?" [level=1]
        - group: Why we ask
        - radio "Me"
        - radio /^Someone else/
      - button "Continue"
      - button "Back"
  `);
});

test('a danger is announced at once, with the number, by a region that was there before', async ({ page }) => {
	await page.goto('/check/');
	await at(page, 'now');
	const region = page.locator('[aria-live=assertive]');
	await expect(region).toHaveCount(1);
	await expect(region).toBeEmpty();
	await region.evaluate((element) => element.setAttribute('data-same', ''));
	await mark(page, 'now', 'seizure');
	await expect(region).toMatchAriaSnapshot(`
    - paragraph: /This may need help now/
    - link "Call 999"
  `);
	// The very same element: one that comes together with its words is not read out.
	await expect(region).toHaveAttribute('data-same');
});

test('the emergency card: what to do, the number, what to do meanwhile, then the ways on', async ({ page }) => {
	await page.goto('/check/');
	await at(page, 'now');
	await mark(page, 'now', 'seizure');
	await button(page, 'Continue').click();
	await at(page, 'alarm');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - article /^Call 999/:
        - paragraph: Now
        - heading /^Call 999/ [level=1]
        - link "Call 999"
        - heading "While you wait" [level=2]
        - list:
          - listitem
        - button "I tapped that by mistake"
        - button "Go on with the questions"
  `);
});

test('guidance: the time to act before what to do, whom to call before what to say', async ({ page }) => {
	await SCREENS['guidance for this week']?.(page);
	const headings = await page.locator('main :is(h1, h2)').allInnerTexts();
	const place = (words: string) => headings.findIndex((text) => text.includes(words));
	expect(place('Who to call')).toBeGreaterThan(0);
	expect(place('What to say')).toBeGreaterThan(place('Who to call'));
	await expect(main(page).getByRole('heading', { level: 1 })).toHaveCount(1);
	// No level is passed over on the way down, so a list of headings is a table of contents.
	const levels = await page
		.locator('main :is(h1, h2, h3, h4):visible')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
	expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
	// Each link and button says by itself what it is for.
	for (const one of await main(page).getByRole('link').or(main(page).getByRole('button')).all()) {
		await expect(one).toHaveAccessibleName(/\S{2}/);
	}
	await expect(main(page).locator('article').first()).toHaveAccessibleName(/\S/);
});
