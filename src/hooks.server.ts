import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { appData } from '#lib/app/data.ts';
import { isNeutralSite, NEUTRAL_SITE } from '#lib/content/neutral-site.ts';
import { ZONE_TABLE } from '#lib/content/regions.ts';

if (!isNeutralSite(NEUTRAL_SITE)) throw new Error(`Leave cannot lead to ${NEUTRAL_SITE}: src/lib/content/neutral-site.ts`);

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Pages that the client script runs in. */
const APP = /\/(check|guidance)$/;
/** Plain pages with a script of their own: decisions/0006. */
const HELP = /\/help\/\[\[region\]\]$/;

/** The dev server makes no bundle: there the script comes in parts, with Vite's own for reloading. */
const script = (name: string, text: string): string =>
	dev
		? `<script type="module" src="/@vite/client"></script><script type="module" src="/src/${name}.ts"></script>`
		: `<script>${text}</script>`;

/** Data and script of the check, for the end of its pages. Data last: the first question need not wait for it. `<` is escaped so that no text can end the element. */
const app = (): string =>
	`${script('client', __CLIENT__)}<script type="application/json" id="data">${JSON.stringify(appData).replaceAll('<', '\\u003c')}</script>`;

/**
 * Fills the placeholders of `app.html`; it runs while the pages are prerendered. The policy comes with Kit's head, and what stands
 * above it in `app.html` is not under it: no script, style or link may go up there.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.locale ?? 'en';
	const route = event.route.id ?? '';
	const values: Record<string, string> = {
		lang,
		dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr',
		zones: attribute(ZONE_TABLE),
		// The tag stands here and not in app.html, where a formatter may put white space into it: the hash would not match.
		early: `<script>${__EARLY__}</script>`,
		app: APP.test(route) ? app() : HELP.test(route) ? script('help', __HELP__) : ''
	};
	// The page for what is missing is sent at any depth, where a relative link would lead astray: its links start at the top.
	const missing = event.route.id === '/404';
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const filled = html.replace(/%(lang|dir|zones|early|app)%/g, (whole, name: string) => values[name] ?? whole);
			if (!missing) return filled;
			return filled
				.replace(/ data-worker="[^"]*"/, '')
				.replace(/href="\.?\//g, 'href="/')
				.replaceAll('href="."', 'href="/"');
		}
	});
};
