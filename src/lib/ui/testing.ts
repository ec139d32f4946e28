import { render } from '@testing-library/svelte';
import { createRawSnippet, type Component, type Snippet } from 'svelte';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- tests alone use this file
import { ui } from '../content/en/ui.ts';
import TestWords from './TestWords.svelte';

/** Renders a component with the English words in its context. `change` gives it new props. */
export function renderWithWords<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
	const given = { component: component as unknown as Component<Record<string, unknown>>, words: ui };
	const result = render(TestWords, { ...given, props });
	return { ...result, change: (next: Props) => result.rerender({ ...given, props: next }) };
}

/** A snippet that holds plain text. */
export const text = (words: string): Snippet => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));
