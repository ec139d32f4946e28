import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ui } from '../content/en/ui.ts';
import { renderWithin } from './testing.ts';
import Traffic from './Traffic.svelte';

afterEach(() => vi.unstubAllGlobals());

const listed = (...names: string[]) => {
	const read = vi.fn((type: string) => (type === 'resource' ? names.map((name) => ({ name })) : []));
	vi.stubGlobal('performance', { getEntriesByType: read });
	return read;
};

test('lists what the browser loaded, as it is opened, and nothing before', async () => {
	const read = listed(`${location.origin}/check/?x=1`, `${location.origin}/favicon.svg`);
	renderWithin(Traffic, {});
	expect(read).not.toHaveBeenCalled();
	await userEvent.click(screen.getByText(ui.traffic.summary));
	expect((await screen.findAllByRole('listitem')).map((item) => item.textContent)).toEqual(['/check/', '/favicon.svg']);
	expect(screen.queryByText(ui.traffic.foreign)).not.toBeInTheDocument();
	expect(screen.getByRole('link', { name: ui.traffic.more })).toHaveAttribute('href', '../privacy/');
});

test('says calmly what is not ours', async () => {
	listed('chrome-extension://abc/x.js');
	renderWithin(Traffic, {});
	await userEvent.click(screen.getByText(ui.traffic.summary));
	expect(await screen.findByText(ui.traffic.foreign)).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveTextContent('chrome-extension://abc');
});
