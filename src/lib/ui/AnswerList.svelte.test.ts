import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import AnswerList from './AnswerList.svelte';
import { renderWithWords } from './testing.ts';

const sections = [
	{
		id: 'right-now',
		name: 'Right now',
		answers: [
			{ question: 'who', label: 'Who this is for', answer: 'Me' },
			{ question: 'age', label: 'Age' }
		]
	}
];

test('each answer can be changed, a missing one given', async () => {
	const onchange = vi.fn();
	renderWithWords(AnswerList, { sections, onchange });
	expect(screen.getByRole('heading', { level: 2, name: 'Right now' })).toBeVisible();
	await userEvent.click(screen.getByRole('button', { name: 'Change: Who this is for' }));
	await userEvent.click(screen.getByRole('button', { name: 'Answer: Age' }));
	expect(onchange.mock.calls).toEqual([['who'], ['age']]);
	expect(screen.getByText('Not answered')).toBeVisible();
});
