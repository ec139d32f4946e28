import adapter from '@sveltejs/adapter-static';
import { bundleClient, bundleHelp, bundleSheet, building } from './scripts/client.js';
import { bundleEarly } from './scripts/early.js';
import { COMMON } from './scripts/headers.js';
import { integrityOf } from './scripts/integrity.js';
import { withBundle } from './scripts/kept.js';
import { version } from './scripts/version.js';

// The dev server needs its own scripts and a socket, which this policy is there to forbid.
const dev = process.argv.includes('dev');

/** @satisfies {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: withBundle(adapter({ precompress: true, strict: true }), 'build'),
		csp: {
			mode: 'hash',
			directives: dev
				? {}
				: {
						...COMMON,
						'default-src': ['none'],
						// Of all scripts there are; src/hooks.server.ts takes out of each page those that it has not. Kit adds the hash of each inline style.
						'script-src': [
							integrityOf(await bundleEarly()),
							...(building ? (await Promise.all([bundleClient(), bundleHelp(), bundleSheet()])).map(integrityOf) : [])
						],
						'style-src': ['self']
					}
		},
		// Style in the page, so that one request brings all it needs: decisions/0001.
		output: { bundleStrategy: 'inline' },
		// The built folder works at the root of a host and in any folder below it.
		paths: { relative: true },
		prerender: { entries: ['*', '/404'] },
		// Kit would register it on pages with its own client, and none has that.
		serviceWorker: { register: false },
		typescript: {
			config: (config) => {
				config.include.push('../*.config.js', '../*.config.ts', '../scripts/**/*.js');
			}
		},
		version: { name: version(), pollInterval: 0 }
	}
};

export default config;
