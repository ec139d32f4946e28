import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** `npm run test:safety`: minutes, not seconds, so not all of it is part of `npm test`. */
export default defineConfig({
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	test: {
		include: ['tests/safety/*.test.ts'],
		maxWorkers: 2,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/safety.json' },
		testTimeout: 240_000,
		hookTimeout: 290_000
	}
});
