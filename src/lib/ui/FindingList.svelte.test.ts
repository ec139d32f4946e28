import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import FindingList from './FindingList.svelte';
import { renderWithWords } from './testing.ts';

const findings = [
	{
		id: 'body' as const,
		heading: 'Your body may have got used to it',
		note: 'It is not a fault.',
		signs: [
			{ id: 'works-less', board: 'Works less', text: 'The same amount does less' },
			{ id: 'body/sleep', board: 'Poor sleep', text: 'You slept badly' }
		]
	},
	{
		id: 'control' as const,
		heading: 'It may be getting hard to control',
		note: 'Not a verdict.',
		signs: [{ id: 'craving', board: 'Urge', text: 'A strong urge: once or twice' }]
	}
];

test('lists the signs of each finding in the person’s words, and counts none', () => {
	renderWithWords(FindingList, { findings });
	expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(
		findings.map(({ heading }) => heading)
	);
	const [body, control] = screen.getAllByRole('list') as [HTMLElement, HTMLElement];
	expect(
		within(body)
			.getAllByRole('listitem')
			.map((item) => item.textContent)
	).toEqual(['The same amount does less', 'You slept badly']);
	expect(within(control).getByRole('listitem')).toHaveTextContent('A strong urge: once or twice');
	expect(document.body.textContent).not.toMatch(/\d/);
});
