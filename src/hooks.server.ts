import type { Handle } from '@sveltejs/kit';
import { ZONE_TABLE } from '#lib/content/regions.ts';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Fills the placeholders of `app.html`; it runs while the pages are prerendered. The policy comes with Kit's head, and what stands
 * above it in `app.html` is not under it: no script, style or link may go up there.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.locale ?? 'en';
	const values: Record<string, string> = {
		lang,
		dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr',
		zones: attribute(ZONE_TABLE),
		// The tag stands here and not in app.html, where a formatter may put white space into it: the hash would not match.
		early: `<script>${__EARLY__}</script>`
	};
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace(/%(lang|dir|zones|early)%/g, (whole, name: string) => values[name] ?? whole)
	});
};
