import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Icon from './Icon.svelte';
import Icons from './Icons.svelte';
import Mark from './Mark.svelte';
import Tip from './Tip.svelte';

test.each(['call', 'text', 'web', 'tick', 'ring'] as const)('%s points at a symbol that is drawn, and says nothing', (name) => {
	render(Icons);
	const { container } = render(Icon, { name });
	const href = container.querySelector('use')?.getAttribute('href') ?? '';
	expect(document.querySelector(`symbol${href}`)).toBeInTheDocument();
	expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('no symbol is drawn twice', () => {
	const { container } = render(Icons);
	const ids = [...container.querySelectorAll('symbol')].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('the signpost is a picture without words', () => {
	const { container } = render(Mark);
	expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
	expect(container).toHaveTextContent(/^$/);
});

test.each(['point', 'notch', 'cut'] as const)('a tip with a %s is a picture without words', (shape) => {
	const { container } = render(Tip, { shape, left: shape === 'notch' });
	expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
	expect(container).toHaveTextContent(/^$/);
});
