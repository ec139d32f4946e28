import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { guidance as words } from '../content/en/guidance.ts';
import { ui } from '../content/en/ui.ts';
import type { Answers } from '../screening/question.ts';
import Guidance from './Guidance.svelte';
import { renderApp, renderWithin, sessionWith, settingFor, trailAt, whole } from './testing.ts';

const setting = settingFor();
async function show(answers: Answers) {
	const shown = renderWithin(
		Guidance,
		{ setting, regions: [setting.region] },
		{ session: sessionWith(answers), trail: trailAt({ route: 'guidance' }) }
	);
	await whole();
	return shown;
}
const ids = () => screen.getAllByRole('article').map((article) => article.dataset['card']);

beforeEach(() => {
	sessionStorage.clear();
	history.replaceState(null, '', '/guidance/');
});

test('without answers it says so, and names no urgency', async () => {
	await show({});
	expect(screen.getByRole('heading', { level: 1, name: ui.noAnswers.heading })).toBeVisible();
	expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

test('begins with the most urgent step, as the one heading of the page', async () => {
	await show({ now: ['none'], changed: ['running-out'] });
	expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
	expect(ids()[0]).toBe('running-out');
	expect(ids()).toEqual(expect.arrayContaining(['do-not-stop-suddenly', 'talk']));
});

test('shows no card twice, in an emergency either', async () => {
	await show({ now: ['seizure', 'harm'], changed: ['ran-out'], craving: ['daily'] });
	expect(ids().slice(0, 3)).toEqual(['seizure', 'crisis', 'do-not-stop-suddenly']);
	expect(new Set(ids()).size).toBe(ids().length);
	expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('always leads to people and to words for them', async () => {
	await show({ now: ['none'] });
	expect(screen.getByRole('heading', { level: 2, name: ui.guidance.who })).toBeVisible();
	expect(screen.getByRole('heading', { level: 3, name: 'A pharmacist' })).toBeVisible();
	expect(screen.getAllByRole('link', { name: /^Call / }).length).toBeGreaterThan(0);
	expect(screen.getByRole('heading', { level: 2, name: ui.guidance.say })).toBeVisible();
	expect(screen.getAllByText(ui.guidance.limits)[0]).toBeVisible();
});

test('every card of today draws its door; the caution stands below one that does', async () => {
	await show({ now: ['none'], changed: ['ran-out'], alongside: ['opioids', 'gabapentinoids'], daytime: ['sleepy', 'hit-head'] });
	const today = screen.getAllByRole('article').filter((article) => article.dataset['urgency'] === 'today');
	expect(today.length).toBeGreaterThanOrEqual(4);
	for (const article of today) {
		const caution = article.dataset['card'] === 'do-not-stop-suddenly';
		expect([article.dataset['card'], article.textContent?.includes('A&E')]).toEqual([article.dataset['card'], !caution]);
	}
	expect(ids().indexOf('do-not-stop-suddenly')).toBe(1);
});

test('lists the signs that were marked, and none of somebody else', async () => {
	await show({ craving: ['daily'], body: ['tremor'] });
	expect(screen.getByRole('heading', { level: 2, name: ui.signs.heading })).toBeVisible();
	expect(screen.getByRole('heading', { level: 3, name: words.findings.control.heading })).toBeVisible();
	document.body.replaceChildren();
	await show({ who: ['someone-else'], craving: ['daily'], body: ['tremor'] });
	expect(screen.queryByRole('heading', { name: ui.signs.heading })).not.toBeInTheDocument();
});

test('leads back to the answers', async () => {
	const { trail } = await show({ now: ['none'] });
	await userEvent.click(screen.getByRole('button', { name: ui.guidance.change }));
	expect(trail.spot.route).toBe('check');
});

test('copies the words, or says that it could not', async () => {
	const user = userEvent.setup();
	await show({ now: ['none'] });
	const write = vi.spyOn(navigator.clipboard, 'writeText');
	const section = screen.getByRole('heading', { name: ui.guidance.say }).closest('section') as HTMLElement;
	await user.click(within(section).getByRole('button', { name: ui.script.copy }));
	expect(write.mock.calls[0]?.[0]).toContain('Hello. I am calling');
	expect(await screen.findByText(ui.script.copied)).toBeVisible();
	write.mockRejectedValueOnce(new Error('NotAllowedError'));
	await user.click(within(section).getByRole('button', { name: ui.script.copy }));
	expect(await screen.findByText(ui.script.copyFailed)).toBeVisible();
});

test.each<Answers>([
	{ now: ['harm'], daytime: ['hit-head'], alongside: ['opioids', 'alcohol'] },
	{ now: ['harm'], changed: ['ran-out'], body: ['tremor'] },
	{ now: ['not-sure'], daytime: ['hit-head'] },
	{ now: ['seizure'], changed: ['running-out'] },
	{ now: ['none'], changed: ['ran-out'], daytime: ['hit-head'], alongside: ['opioids'] }
])('where no nation is chosen, no button to 111 stands without the word that it is not for all: %j', async (answers) => {
	await show(answers);
	const boxes = [...document.querySelectorAll('a[href="tel:111"]')].map((one) => one.closest('article, li, .headline'));
	expect(boxes.length).toBeGreaterThan(1);
	for (const box of boxes) expect(box).toHaveTextContent('Northern Ireland');
});

test('shows what comes first before it makes the rest, and the rest also where no frame is ever painted', async () => {
	vi.stubGlobal('requestAnimationFrame', () => 0);
	renderApp({ now: ['none'], changed: ['ran-out'], craving: ['daily'] }, { route: 'guidance' });
	expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
	expect(ids()).toContain('do-not-stop-suddenly');
	expect(ids()).not.toContain('control');
	await whole();
	expect(ids()).toContain('control');
	expect(screen.getByRole('heading', { level: 2, name: ui.guidance.who })).toBeVisible();
	vi.unstubAllGlobals();
});

test('where NHS 111 stands on top and no nation is known, the nation is asked for before the button', async () => {
	const { container } = renderApp({ now: ['none'], changed: ['ran-out'], body: ['tremor'] }, { route: 'guidance' });
	const headline = container.querySelector<HTMLElement>('.headline');
	if (!headline) throw new Error('No headline');
	const inside = within(headline);
	const nation = inside.getByRole('button', { name: 'Northern Ireland' });
	const call = inside.getByRole('link', { name: 'Call 111' });
	expect(nation.compareDocumentPosition(call) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
	await userEvent.click(nation);
	expect(inside.queryByRole('link', { name: 'Call 111' })).not.toBeInTheDocument();
	expect(headline.textContent).not.toContain('111');
	// The button that has the focus is still there, and can be put right.
	expect(nation).toHaveFocus();
	expect(nation).toHaveAttribute('aria-current', 'true');
	await userEvent.click(inside.getByRole('button', { name: 'England' }));
	expect(inside.getByRole('link', { name: 'Call 111' })).toBeVisible();
});

test('a nation that is known is not asked for again', async () => {
	sessionStorage.setItem('area', 'GB-ENG');
	const session = sessionWith({ now: ['none'], changed: ['ran-out'], body: ['tremor'] });
	session.moveTo('GB', 'GB-ENG');
	const { container } = renderWithin(
		Guidance,
		{ setting: settingFor('GB', 'GB-ENG'), regions: [setting.region] },
		{ session, trail: trailAt({ route: 'guidance' }) }
	);
	expect(container.querySelector('.headline a[href="tel:111"]')).not.toBeNull();
	expect(container.querySelector('.headline .choices')).toBeNull();
});
