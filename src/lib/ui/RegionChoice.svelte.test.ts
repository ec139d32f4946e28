import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import RegionChoice from './RegionChoice.svelte';
import { renderWithWords } from './testing.ts';

const countries = [
	{ id: 'GB', name: 'United Kingdom' },
	{ id: 'US', name: 'United States' }
];
const nations = [
	{ id: 'GB-ENG', name: 'England' },
	{ id: 'GB-NIR', name: 'Northern Ireland' }
];

test('a country and a nation can be chosen', async () => {
	const oncountry = vi.fn();
	const onnation = vi.fn();
	renderWithWords(RegionChoice, { country: 'the UK', countries, current: 'GB', nations, nation: 'GB-ENG', oncountry, onnation });
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Not in the UK? Choose where you are' }), 'United States');
	expect(oncountry).toHaveBeenCalledWith('US');
	expect(screen.getByRole('button', { name: 'England' })).toHaveAttribute('aria-current', 'true');
	await userEvent.click(screen.getByRole('button', { name: 'Northern Ireland' }));
	expect(onnation).toHaveBeenCalledWith('GB-NIR');
});
