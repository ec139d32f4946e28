import { createHash } from 'node:crypto';
import { dev, version } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { appData } from '#lib/app/data.ts';
import { isNeutralSite, NEUTRAL_SITE } from '#lib/content/neutral-site.ts';
import { ZONE_TABLE } from '#lib/content/regions.ts';
import { sheetData } from '#lib/sheet/data.ts';
import { lean } from '../scripts/lean.js';

if (!isNeutralSite(NEUTRAL_SITE)) throw new Error(`Leave cannot lead to ${NEUTRAL_SITE}: src/lib/content/neutral-site.ts`);

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The pages that have a script besides the early one: decisions/0004, 0006 and 0010. */
const PAGES = { client: /\/(check|guidance)$/, help: /\/help\/\[\[region\]\]$/, sheet: /\/guidance\/sheet$/ };
const TEXTS = { client: __CLIENT__, help: __HELP__, sheet: __SHEET__ };
type Name = keyof typeof TEXTS;
const NAMES = Object.keys(TEXTS) as Name[];
const nameOf = (route: string): Name | undefined => NAMES.find((name) => PAGES[name].test(route));

/** The dev server makes no bundle: there the script comes in parts, with Vite's own for reloading. */
const script = (name: Name): string =>
	dev
		? `<script type="module" src="/@vite/client"></script><script type="module" src="/src/${name}.ts"></script>`
		: `<script>${TEXTS[name]}</script>`;

/** Behind the script: the first question need not wait for it. `<` is escaped so that no text can end the element. */
const data = (value: object): string =>
	`<script type="application/json" id="data">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

const DATA: { readonly [N in Name]?: object } = { client: appData, sheet: sheetData(version) };

/** A script and its data, for the end of its pages. */
const app = (name: Name): string => script(name) + (DATA[name] ? data(DATA[name]) : '');

/** What Svelte leaves for a client that would take the page over. Ours never does (decisions/0004), and it is in every page. */
const MARKS = /<!--[^>]*-->/g;

const source = (text: string): string => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Kit puts one policy into all pages. A page allows the scripts that it has, and no other. */
const narrowed = (html: string, own: Name | undefined): string =>
	NAMES.reduce((left, name) => (name === own ? left : left.replace(source(TEXTS[name]), '')), html);

/**
 * Fills the placeholders of `app.html`; it runs while the pages are prerendered. The policy comes with Kit's head, and what stands
 * above it in `app.html` is not under it: no script, style or link may go up there.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.locale ?? 'en';
	const own = nameOf(event.route.id ?? '');
	const values: Record<string, string> = {
		lang,
		dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr',
		zones: attribute(ZONE_TABLE),
		// The tag stands here and not in app.html, where a formatter may put white space into it: the hash would not match.
		early: `<script>${__EARLY__}</script>`,
		app: own ? app(own) : ''
	};
	// The page for what is missing is sent at any depth, where a relative link would lead astray: its links start at the top.
	const missing = event.route.id === '/404';
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const filled = narrowed(html.replace(MARKS, ''), own).replace(
				/%(lang|dir|zones|early|app)%/g,
				(whole, name: string) => values[name] ?? whole
			);
			// In the dev server styles change under the page.
			const page = dev ? filled : lean(filled, [__EARLY__, __HELP__]);
			if (!missing) return page;
			return page
				.replace(/ data-worker="[^"]*"/, '')
				.replace(/href="\.?\//g, 'href="/')
				.replaceAll('href="."', 'href="/"');
		}
	});
};
