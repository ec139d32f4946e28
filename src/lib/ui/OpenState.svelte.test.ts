import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import OpenState from './OpenState.svelte';
import { renderWithWords } from './testing.ts';

test.each([
	['open', 'Open day and night', 'full'],
	['listed', 'Listed as open day and night', 'half'],
	['closed', 'Closed now. Opens 09:00', 'ring'],
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

test('what is true at this moment only is left off paper', () => {
	renderWithWords(OpenState, { state: { mark: 'closed', text: 'Closed now. Opens 09:00', passing: true } });
	expect(screen.getByText(/^Closed now/).closest('p')).toHaveClass('state', 'no-print');
});
test('what holds at any hour is printed', () => {
	renderWithWords(OpenState, { state: { mark: 'open', text: 'Open day and night' } });
	expect(screen.getByText(/^Open/).closest('p')).not.toHaveClass('no-print');
});
