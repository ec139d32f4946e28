import { render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import ForRegion from './ForRegion.svelte';
import type { RegionNumbers } from './region-numbers.ts';

const numbers = ['GB', 'US', 'ZZ'].map((region) => ({
	region,
	emergencyDisplay: `number of ${region}`,
	emergencyHref: 'tel:1',
	talkDisplay: '',
	talkHref: ''
}));

test('each region has its own, of which style rules show one', () => {
	const children = createRawSnippet<[RegionNumbers]>((entry) => ({
		render: () => `<b>${entry().emergencyDisplay}</b>`
	}));
	const { container } = render(ForRegion, { numbers, children });
	const variants = [...container.querySelectorAll<HTMLElement>('[data-for]')];
	expect(variants.map(({ dataset, textContent }) => [dataset['for'], textContent])).toEqual(
		numbers.map(({ region, emergencyDisplay }) => [region, emergencyDisplay])
	);
});
