/**
 * The one source of what the browser is told to forbid: `svelte.config.js` takes the policy of the pages' `<meta>` from here,
 * `serve.js` sends the headers, and `deploy/files.js` writes them for nginx, Caddy and static hosts.
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

/**
 * `frame-ancestors` works in a header only. `sandbox` does too, but it would stop `tel:` links in some browsers, and calling is
 * what people come for.
 */
const PAGE = { ...COMMON, 'frame-ancestors': ['none'] };

/** What the service worker may do: ask for our pages, to keep them for a line that fails, and run no other script. */
const WORKER = { 'default-src': ['none'], 'connect-src': ['self'], 'require-trusted-types-for': ['script'] };

export const POLICIES = {
	page: policy(PAGE),
	/** The worker obeys the policy of its own response, not that of a page. */
	worker: policy(WORKER),
	/**
	 * For hosts that add what is said of one file to what is said of all, so that the worker gets both policies. For a page
	 * nothing changes: its own `<meta>` says `connect-src 'none'`.
	 */
	shared: policy({ ...PAGE, 'connect-src': ['self'] })
};

/** Everything a page could ask for and ours never does. `clipboard-write` and `web-share` are left to the person. */
const DENIED = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'captured-surface-control',
	'clipboard-read',
	'compute-pressure',
	'cross-origin-isolated',
	'deferred-fetch',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'keyboard-map',
	'language-detector',
	'local-fonts',
	'local-network-access',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'private-state-token-issuance',
	'private-state-token-redemption',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'summarizer',
	'sync-xhr',
	'translator',
	'unload',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

/** The same for every address. */
export const SAFETY = {
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
	// Together: a process of its own, so that no other site's page can read the memory that the answers are in.
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	// For browsers from before `frame-ancestors`.
	'X-Frame-Options': 'DENY',
	// A browser that looks up the names of helplines beforehand tells the network which ones are on the screen.
	'X-DNS-Prefetch-Control': 'off'
};

/**
 * Files whose name holds a hash never change; all else is asked for again each time, by the worker too, so that a wrong number is
 * gone as soon as it is put right. Only where no answer comes in time does the worker show what it keeps: decisions/0009.
 */
export const CACHING = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Said over https only: over http browsers ignore it, and a local run must not pin it. */
export const HSTS = 'max-age=63072000; includeSubDomains';

export const WORKER_PATH = '/service-worker.js';
export const HASHED_PATH = '/_app/immutable/';

/**
 * The headers of one address. What is missing has those of `/404.html`, wherever it was looked for.
 * @param {string} pathname
 * @param {{ https?: boolean }} [over]
 * @returns {Record<string, string>}
 */
export function headersFor(pathname, { https = false } = {}) {
	return {
		...SAFETY,
		'Content-Security-Policy': pathname.endsWith(WORKER_PATH) ? POLICIES.worker : POLICIES.page,
		'Cache-Control': pathname.includes(HASHED_PATH) ? CACHING.hashed : CACHING.other,
		...(https && { 'Strict-Transport-Security': HSTS })
	};
}
