import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { minify } from 'terser';

const input = fileURLToPath(new URL('../src/early.ts', import.meta.url));

/**
 * The inline script that every page carries, as one line of text. The build and the policy both call this: the text must be
 * the same on all pages and agree with its hash, so nothing that differs between pages may get into it.
 */
export async function bundleEarly() {
	const bundle = await rolldown({
		input,
		tsconfig: false,
		transform: { target: 'es2020' },
		logLevel: 'warn'
	});
	const { output } = await bundle.generate({ format: 'iife', minify: true });
	await bundle.close();
	// A dozen bytes less than the minifier of the bundler alone, on every page.
	const { code } = await minify(output[0].code, { ecma: 2020, compress: { passes: 3 } });
	if (!code) throw new Error('The early script is empty');
	return code.trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await bundleEarly());
