import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import what (docs/architecture.md). Each room lists the rooms it may see; the others are errors, however the path
 * is written. `regex`, as a `group` reads the `#` of `#lib` as a comment and then matches nothing.
 *
 * `types`: rooms of which types only may be imported.
 * @type {Record<string, { sees?: string[], types?: string[], framework?: boolean, values?: string[] }>}
 */
const ROOMS = {
	screening: {},
	contacts: { types: ['screening', 'ui/views'] },
	// Pure helpers on questions (`positiveOptions`) are as good as data.
	content: { types: ['screening', 'contacts'], values: ['screening/question'] },
	handoff: { sees: ['screening', 'contacts'], types: ['content'] },
	// Finished words for the components: content in, views out.
	present: { sees: ['screening', 'contacts', 'content', 'handoff'], types: ['ui'] },
	ui: { types: ['screening', 'contacts', 'content', 'handoff', 'session'], framework: true },
	session: { sees: ['content', 'screening'], framework: true },
	// What a page asks of the device: to copy, to keep a file. Nothing is sent.
	device: { sees: ['handoff'] },
	// What the script of the help pages does to them (src/help.ts).
	help: { sees: ['contacts', 'content', 'handoff', 'device'] },
	// What the offline worker does with an address.
	offline: {},
	// Puts the others together; none of them may look back at it.
	app: { sees: ['screening', 'contacts', 'content', 'handoff', 'present', 'ui', 'session'], framework: true },
	// The page for an appointment (src/sheet.ts): puts the others together as well.
	sheet: { sees: ['screening', 'content', 'handoff', 'present', 'ui', 'session', 'device'], framework: true }
};

const FRAMEWORK = { regex: '^(svelte|\\$app|\\$env|@sveltejs)(/|$)', message: 'This room knows no framework.' };

/**
 * A path into one of the rooms, or to the one file named with a slash. With the slash at the end, as a room may hold a file
 * with the name of another room (`content/contacts.ts`).
 * @param {string[]} names
 */
const pathTo = (names, but = '') =>
	`(^#lib|^\\.\\.?(/.*)?)/${but}(${names.map((name) => (name.includes('/') ? `${name}\\.ts$` : `${name}/`)).join('|')})`;

/**
 * @param {string} room
 * @returns {import('eslint').Linter.Config}
 */
function boundary(room) {
	const { sees = [], types = [], values = [], framework = false } = ROOMS[room] ?? {};
	const whole = types.filter((name) => !name.includes('/'));
	const others = [...Object.keys(ROOMS), 'routes'].filter(
		(name) => name !== room && !sees.includes(name) && !whole.includes(name)
	);
	const but = (/** @type {string[]} */ files) => (files.length ? `(?!(${files.join('|')})(\\.ts)?$)` : '');
	const patterns = [
		{ regex: pathTo(others, but(types)), message: `${room} may not import this room: docs/architecture.md.` },
		{ regex: pathTo(types, but(values)), allowTypeImports: true, message: `${room} may import types only from this room.` },
		...(framework ? [] : [FRAMEWORK])
	];
	return {
		files: [`src/lib/${room}/**`],
		// A test may look at anything: the invariants hold over all rooms together.
		ignores: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.filter(({ regex }) => !regex.includes('()')) }]
		}
	};
}

const CORE = ['screening', 'contacts', 'handoff', 'content', 'present'].map((room) => `src/lib/${room}/**/*.ts`);

/** The core is pure: the same answers always give the same guidance. Time and place come in as arguments. */
const IMPURE = [
	'window',
	'document',
	'localStorage',
	'sessionStorage',
	'navigator',
	'location',
	'fetch',
	'crypto',
	'performance',
	'setTimeout'
];

/** Ways out of the page, some of which no content policy stops (docs/ways-out.md). */
const WAYS_OUT = [
	'fetch',
	'fetchLater',
	'XMLHttpRequest',
	'WebSocket',
	'WebTransport',
	'EventSource',
	'RTCPeerConnection',
	'Image',
	'Audio',
	'FontFace',
	'Worker',
	'SharedWorker',
	'AudioContext',
	'BroadcastChannel',
	'PaymentRequest',
	// A voice that is not on the device sends what it reads to its maker.
	'SpeechSynthesisUtterance',
	'open'
].map((name) => ({ name, message: 'Nothing leaves the page.' }));

const PROPERTIES_OUT = [
	{ object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the page.' },
	{ object: 'window', property: 'open', message: 'Nothing leaves the page.' }
];

/** Places that outlive the tab, or that another page can read. Tests look into them. */
const PLACES = ['localStorage', 'indexedDB', 'cookieStore', 'caches', 'opener'].map((name) => ({
	name,
	message: 'Nothing stays behind.'
}));
const PLACES_OF = [
	{ object: 'document', property: 'cookie', message: 'Nothing stays behind.' },
	{ object: 'window', property: 'name', message: 'Nothing stays behind.' },
	{ object: 'window', property: 'opener', message: 'Nothing stays behind.' }
];

const CLOCK = 'The time comes in as an argument.';

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'coverage/', 'playwright-report/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'no-console': 'error',
			eqeqeq: 'error',
			'no-restricted-globals': ['error', ...WAYS_OUT],
			'no-restricted-properties': ['error', ...PROPERTIES_OUT],
			'svelte/no-at-html-tags': 'error',
			// `resolve()` leaves out the slash that our addresses end with; one helper makes them, and components get them as props.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		// The offline worker keeps pages, no answers.
		files: ['src/**'],
		ignores: ['**/*.test.ts', 'src/service-worker.ts'],
		rules: {
			'no-restricted-globals': ['error', ...WAYS_OUT, ...PLACES],
			'no-restricted-properties': ['error', ...PROPERTIES_OUT, ...PLACES_OF]
		}
	},
	{
		// The address bar takes anything anywhere, and no policy stops it. These two files hold Leave, the reload of a page of numbers,
		// and Back on the first question. The others, the page of a part of a country and a page
		// that Back brings alive with what no longer holds, say so in their own lines.
		files: ['src/**'],
		ignores: ['**/*.test.ts', 'src/early.ts', 'src/lib/app/Check.svelte'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...[
					'AssignmentExpression[left.name="location"]',
					'AssignmentExpression[left.property.name="location"]',
					'AssignmentExpression[left.object.name="location"]',
					'AssignmentExpression[left.object.property.name="location"]',
					'CallExpression[callee.object.name="location"][callee.property.name=/^(assign|replace|reload)$/]'
				].map((selector) => ({
					selector,
					message: 'Only five places, which are known, change or reload the address: docs/threat-model.md.'
				}))
			]
		}
	},
	{
		// Keeping pages for a bad line is asking for them. It knows no answers, and its own policy keeps it on our host.
		files: ['src/service-worker.ts'],
		rules: { 'no-restricted-globals': ['error', ...WAYS_OUT.filter(({ name }) => name !== 'fetch')] }
	},
	// An attacker is played here: nothing of it is built.
	{ files: ['tests/ways-out.ts'], rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' } },
	// Tools talk to the terminal.
	{ files: ['scripts/**'], rules: { 'no-console': 'off' } },
	{
		files: CORE,
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...IMPURE.map((name) => ({ name, message: 'The core is pure.' })),
				...WAYS_OUT.filter(({ name }) => !IMPURE.includes(name))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'The same answers always give the same guidance.' },
				{ object: 'Date', property: 'now', message: CLOCK }
			],
			// Not `Date` itself: reckoning with a time that was given is pure.
			'no-restricted-syntax': [
				'error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
				{ selector: 'CallExpression[callee.name="Date"]', message: CLOCK }
			]
		}
	},
	...Object.keys(ROOMS).map(boundary)
);
