import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { plainFields } from './plain-fields.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** True in `vite build`: the dev server and the tools do without the bundle. */
export const building = process.argv.includes('build');

/**
 * The script of the check and its guidance, as one text that goes into both pages. Kit's own client is not used: its router
 * alone weighs more than all our questions, and one document needs none (decisions/0004).
 */
export const bundleClient = () => bundled('client');

/** The script of the help pages (decisions/0006): it adds to pages that are whole without it. */
export const bundleHelp = () => bundled('help');

/** The script of the page for an appointment (decisions/0010). */
export const bundleSheet = () => bundled('sheet');

/** @type {Record<string, Promise<string> | undefined>} */
const made = {};

/** @param {'client' | 'help' | 'sheet'} name */
const bundled = (name) => (made[name] ??= bundle(name));

/**
 * Svelte makes the inside of every object in `$state` reactive, by a proxy of 0.8 KiB. Ours hold plain values, or objects that are
 * replaced whole (`$state.raw`), so it would never be used: `src/lib/app/state.test.ts` holds them to that.
 * @type {import('vite').Plugin}
 */
const withoutProxies = {
	name: 'without-proxies',
	enforce: 'pre',
	load: (id) =>
		/\/svelte\/src\/internal\/client\/proxy\.js$/.test(id)
			? 'const same = (value) => value; export { same as proxy, same as get_proxied_value }; export const is = Object.is;'
			: undefined
};

/**
 * Svelte makes an error as it starts, to stop what is being fetched for an outdated part of a page, which ours never do. For the
 * stack of an error, which nobody reads, a browser with its tools open reads the whole script once more.
 * @type {import('vite').Plugin}
 */
const withoutError = {
	name: 'without-error',
	enforce: 'pre',
	transform: (code, id) =>
		/\/svelte\/src\/internal\/client\/constants\.js$/.test(id)
			? code.replace(/(STALE_REACTION = )new \(class[^]*?\}\)\(\)/, "$1{ name: 'StaleReactionError' }")
			: undefined
};

/**
 * Chrome before 85 has no `replaceAll`: the support line is older (docs/accessibility.md).
 * @type {import('vite').Plugin}
 */
const withoutReplaceAll = {
	name: 'without-replace-all',
	enforce: 'pre',
	transform: (code, id) =>
		/\/svelte\/src\/internal\/client\/dom\/reconciler\.js$/.test(id)
			? code.replace("html.replaceAll('<!>', '<!---->')", "html.replace(/<!>/g, '<!---->')")
			: undefined
};

/** @type {import('vite').Plugin} */
const withoutPrivate = {
	name: 'without-private',
	// After Svelte's compiler, which writes such fields of its own.
	transform: {
		order: 'post',
		handler(code, id) {
			return /\.(js|ts|svelte)$/.test(id) && code.includes('#') ? plainFields(code, (module) => this.parse(module)) : undefined;
		}
	}
};

/**
 * Chromium reads this comment and makes all functions ready as the script comes, while the person still reads, instead of each at
 * its first call, which is at the first taps. Other browsers pass over it.
 */
const READY_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** @param {'client' | 'help' | 'sheet'} name */
async function bundle(name) {
	const result = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		plugins: [
			withoutProxies,
			withoutError,
			withoutReplaceAll,
			withoutPrivate,
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		build: {
			write: false,
			// As old as the early script: a browser that runs one and not the other would keep Continue waiting for ever.
			target: 'es2020',
			// 0.6 KiB less than the default here; nobody waits for this build.
			minify: 'terser',
			terserOptions: { compress: { passes: 3, hoist_funs: true }, ecma: 2020 },
			rolldownOptions: { transform: { assumptions: { setPublicClassFields: true } } },
			modulePreload: false,
			copyPublicDir: false,
			lib: { entry: `${root}src/${name}.ts`, formats: ['iife'], name: 'signpost' }
		}
	});
	const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
	const minified = outputs.find((one) => one.type === 'chunk')?.code.trim() ?? '';
	if (!minified || outputs.length !== 1) throw new Error(`The script ${name} must be one file`);
	if (/extends Error\b/.test(minified))
		throw new Error(`The script ${name} makes an error as it starts: scripts/client.js, withoutError`);
	if (/\.replaceAll\(/.test(minified))
		throw new Error(`The script ${name} is younger than the support line: scripts/client.js, withoutReplaceAll`);
	// The help pages and the sheet call their few functions at once, or never.
	const code = name === 'client' ? READY_AT_ONCE + minified : minified;
	// Inside a page, either of these would end the script, or hide its end.
	if (/<\/script|<!--/i.test(code)) return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
	return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [name = 'client'] = process.argv.slice(2);
	if (name !== 'client' && name !== 'help' && name !== 'sheet') throw new Error(`No script ${name}`);
	process.stdout.write(await bundled(name));
}
