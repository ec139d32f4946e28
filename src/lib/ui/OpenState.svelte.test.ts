import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import OpenState from './OpenState.svelte';
import { renderWithWords } from './testing.ts';

test.each([
	['open', 'Open day and night', 'full'],
	['listed', 'Listed as open day and night', 'half'],
	['hours', 'Hours: Mon to Fri', 'ring'],
	['unknown', 'We do not know the hours', 'ring']
] as const)('%s is said in words, beside a mark that is no colour alone', (mark, text, drawn) => {
	renderWithWords(OpenState, { state: { mark, text } });
	expect(screen.getByText(text)).toBeVisible();
	const svg = document.querySelector('svg') as SVGElement;
	const looks = svg.querySelector('path') ? 'half' : svg.querySelector('circle[fill="none"]') ? 'ring' : 'full';
	expect(looks).toBe(drawn);
	expect(svg).toHaveAttribute('aria-hidden', 'true');
});
