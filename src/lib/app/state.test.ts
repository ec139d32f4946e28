import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * The script of the check goes without Svelte's proxies (scripts/client.js): `$state` over an object would not see changes inside
 * of it. `$state.raw` is for those.
 */
const LIB = new URL('../', import.meta.url);
const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => /\.svelte(\.ts)?$/.test(file));
const states = files.flatMap((file) =>
	[...readFileSync(new URL(file, LIB), 'utf8').matchAll(/\$(?:state|bindable)(?:<[^(]*>)?\(([^\n]*)/g)].map(
		([whole, first]) => [`${file}: ${whole}`, first ?? ''] as const
	)
);

/** What may be an object or a list. A call may give one, so it is named here after a look at what it gives. */
const PLAIN = /^(''|true|false|\d|null|undefined|\)|idleSince\(|localTime\()/;

it('finds them', () => {
	expect(states.length).toBeGreaterThan(8);
	expect('[]').not.toMatch(PLAIN);
	expect('{ a: 1 }').not.toMatch(PLAIN);
	expect('new Map()').not.toMatch(PLAIN);
});

it.each(states)('%s holds a plain value', (_, first) => expect(first).toMatch(PLAIN));
