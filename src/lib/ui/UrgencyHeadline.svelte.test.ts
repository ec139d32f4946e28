import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { renderWithWords } from './testing.ts';
import UrgencyHeadline from './UrgencyHeadline.svelte';

test('one sentence, one call, then what to say', () => {
	renderWithWords(UrgencyHeadline, {
		urgency: 'today',
		sentence: 'Call NHS 111 today.',
		call: { kind: 'call', label: 'Call 111', href: 'tel:111' },
		state: { mark: 'open', text: 'Open day and night' },
		sayHref: '#say'
	});
	expect(screen.getByRole('heading', { level: 1, name: 'Call NHS 111 today.' })).toBeVisible();
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['tel:111', '#say']);
	expect(screen.getByText('Open day and night')).toBeVisible();
});
