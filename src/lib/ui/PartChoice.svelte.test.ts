import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PartChoice from './PartChoice.svelte';
import { renderWithWords } from './testing.ts';

const few = [
	{ id: 'GB-ENG', name: 'England' },
	{ id: 'GB-NIR', name: 'Northern Ireland' }
];
const many = [...'ABCDEFG'].map((id) => ({ id, name: `Part ${id}` }));

test('a few parts are buttons', async () => {
	const onpart = vi.fn();
	renderWithWords(PartChoice, { country: 'the UK', parts: few, chosen: 'GB-ENG', onpart });
	expect(screen.getByText('Where in the UK?')).toBeVisible();
	expect(screen.getByRole('button', { name: 'England' })).toHaveAttribute('aria-current', 'true');
	await userEvent.click(screen.getByRole('button', { name: 'Northern Ireland' }));
	expect(onpart).toHaveBeenCalledWith('GB-NIR');
});

test('many parts are a list, which can go back to the whole country', async () => {
	const onpart = vi.fn();
	renderWithWords(PartChoice, { country: 'Germany', parts: many, chosen: 'B', onpart });
	const list = screen.getByRole('combobox', { name: 'Where in Germany?' });
	expect(list).toHaveValue('B');
	await userEvent.selectOptions(list, 'Part C');
	expect(onpart).toHaveBeenLastCalledWith('C');
	await userEvent.selectOptions(list, 'All of Germany');
	expect(onpart).toHaveBeenLastCalledWith(undefined);
});
