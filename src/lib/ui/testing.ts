import { render } from '@testing-library/svelte';
import { createRawSnippet, type Component, type Snippet } from 'svelte';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- tests alone use this file
import { ui } from '../content/en/ui.ts';
import TestWords from './TestWords.svelte';

/** Renders a component with the English words in its context. */
export function renderWithWords<Props extends object>(component: Component<Props>, props: NoInfer<Props>) {
	const inner = component as unknown as Component<Record<string, unknown>>;
	return render(TestWords, { props: { component: inner, words: ui, props: { ...props } as Record<string, unknown> } });
}

/** A snippet that holds plain text. */
export const text = (words: string): Snippet => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));
