import { render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import ForRegion from './ForRegion.svelte';

const numbers = ['GB', 'US', 'ZZ'].map((region) => ({ region }));

test('each region has its own, of which style rules show one', () => {
	const children = createRawSnippet<[{ readonly region: string }]>((entry) => ({
		render: () => `<b>number of ${entry().region}</b>`
	}));
	const { container } = render(ForRegion, { numbers, children });
	const variants = [...container.querySelectorAll<HTMLElement>('[data-for]')];
	expect(variants.map(({ dataset, textContent }) => [dataset['for'], textContent])).toEqual(
		numbers.map(({ region }) => [region, `number of ${region}`])
	);
});
