/**
 * The one source of what the browser is told to forbid: `svelte.config.js` takes the policy of the pages' `<meta>` from here,
 * `serve.js` sends the headers, and whoever hosts the folder elsewhere should send the same.
 */

/** @typedef {import('@sveltejs/kit').KitConfig} KitConfig */
/** @typedef {NonNullable<NonNullable<KitConfig['csp']>['directives']>} Directives */

/**
 * What holds on every page alike. Scripts and styles are not here: their hashes differ from page to page, so they stand in
 * each page's `<meta>`, together with `default-src 'none'`. A browser obeys both policies, so what either forbids is forbidden.
 * @satisfies {Directives}
 */
export const COMMON = /** @type {const} */ ({
	'connect-src': ['none'],
	'font-src': ['none'],
	'frame-src': ['none'],
	'img-src': ['self'],
	'manifest-src': ['self'],
	'media-src': ['none'],
	'object-src': ['none'],
	'worker-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'signpost-worker']
});

/** Names that the policy writes in quotes. */
const QUOTED = ['none', 'self', 'script'];

/** @param {Record<string, readonly string[]>} directives */
const policy = (directives) =>
	Object.entries(directives)
		.map(([name, values]) => [name, ...values.map((value) => (QUOTED.includes(value) ? `'${value}'` : value))].join(' '))
		.join('; ');

/** `frame-ancestors` works in a header only. */
const PAGE_POLICY = policy({ ...COMMON, 'frame-ancestors': ['none'] });

/** The service worker obeys its own response's policy: it has to fetch our pages in order to keep them for offline use. */
const WORKER_POLICY = policy({ 'default-src': ['none'], 'connect-src': ['self'], 'require-trusted-types-for': ['script'] });

/** Everything a page could ask for and ours never does. Copying and sharing are left to the person. */
const DENIED = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

const SAFETY = {
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff'
};

/**
 * The headers of one address. Files whose name holds a hash never change; all else is asked for again each time, so that a
 * wrong number is gone as soon as it is put right.
 * @param {string} pathname
 * @param {{ https?: boolean }} [over] HSTS is said over https only: over http browsers ignore it, and a local run must not pin it
 * @returns {Record<string, string>}
 */
export function headersFor(pathname, { https = false } = {}) {
	return {
		...SAFETY,
		'Content-Security-Policy': pathname.endsWith('/service-worker.js') ? WORKER_POLICY : PAGE_POLICY,
		'Cache-Control': pathname.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
		...(https && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' })
	};
}
