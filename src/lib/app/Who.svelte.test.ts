import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ui } from '../content/en/ui.ts';
import { whoToCall } from '../present/contacts-view.ts';
import type { Answers } from '../screening/question.ts';
import { appData } from './data.ts';
import { guidanceOf, renderWithin, settingFor } from './testing.ts';
import Who from './Who.svelte';

afterEach(() => delete document.documentElement.dataset['region']);

function show(answers: Answers, region = 'GB') {
	const onplace = vi.fn();
	const setting = settingFor(region);
	const who = whoToCall(setting, guidanceOf(answers), answers);
	renderWithin(Who, { id: 'who', setting, who, regions: appData.regions, onplace });
	return { onplace, who };
}

test('shows whom to call, numbers first, and the way to all numbers', () => {
	const { who } = show({ now: ['seizure'] });
	const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
	expect(names).toEqual([...who.contacts, ...who.helpers].map(({ name }) => name));
	expect(screen.getAllByRole('link', { name: 'Call 999' })[0]).toHaveAttribute('href', 'tel:999');
	expect(screen.getByRole('link', { name: ui.guidance.whoAll })).toHaveAttribute('href', '../help/gb/');
});

test('another country can be chosen, and the strip on top follows', async () => {
	const { onplace } = show({ now: ['none'] });
	await userEvent.selectOptions(screen.getByRole('combobox'), 'Japan');
	expect(onplace).toHaveBeenCalledWith('JP', undefined);
	expect(document.documentElement.dataset['region']).toBe('JP');
});

test('a nation can be chosen', async () => {
	const { onplace } = show({ now: ['none'] });
	await userEvent.click(screen.getByRole('button', { name: 'Northern Ireland' }));
	expect(onplace).toHaveBeenCalledWith('GB', 'GB-NIR');
});
