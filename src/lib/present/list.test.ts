import { expect, test } from 'vitest';
import { listed } from './list.ts';

const THINGS = ['tingling', 'CBD', 'restless legs, at night', 'this and that', '“Z”', 'sleep'];

test.each(['en', 'en-GB', 'de', 'ja'])('says in %s just what Intl says', (locale) => {
	for (let length = 0; length <= THINGS.length; length++) {
		const some = THINGS.slice(0, length);
		expect(listed(some, locale)).toBe(new Intl.ListFormat(locale, { type: 'conjunction' }).format(some));
	}
});
