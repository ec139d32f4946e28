import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtOn } from './built-on.js';
import { contacts } from './contacts-plugin.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'signpost-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The site's own contacts through a real build, with what an operator wrote. @param {unknown} file @param {string} [today] */
async function built(file, today = '2026-11-23') {
	const operator = join(folder, 'operator.contacts.json');
	if (file !== undefined) writeFileSync(operator, typeof file === 'string' ? file : JSON.stringify(file));
	/** @type {string[]} */
	const warnings = [];
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [contacts({ operator, today })],
		build: {
			ssr: 'src/lib/content/contacts.ts',
			write: false,
			rolldownOptions: { onwarn: ({ message }) => void warnings.push(message) }
		}
	});
	const [output] = 'output' in result ? result.output : [];
	return { code: output?.type === 'chunk' ? output.code : '', warnings };
}

test('without a file of the operator the build lists ours', async () => {
	const { code, warnings } = await built(undefined);
	expect(code.includes('"gb-frank\\"')).toBe(true);
	// The code that checks stays outside.
	expect(code.includes('parsePhoneNumber')).toBe(false);
	expect(warnings).toEqual([]);
});

test('what the operator hides is not built', async () => {
	const { code } = await built({ hide: [{ id: 'gb-frank', reason: 'It does not answer here' }] });
	expect(code.includes('gb-samaritans')).toBe(true);
	expect(code.includes('"gb-frank\\"')).toBe(false);
});

test('a bad file of the operator gives one message and no build', async () => {
	const bad = built({ hide: [{ id: 'gb-samaritans', reason: 'We have our own' }] });
	// Vite may colour it.
	const message = await bad.then(
		() => 'built',
		(reason) => stripVTControlCharacters(reason.message)
	);
	expect(message).toMatch(
		/^Build failed with 1 error:\n\n\[plugin contacts\]\nRolldownError: operator\.contacts\.json: hide, gb-samaritans: id: it is a crisis line, which stays as it is: add yours beside it$/
	);
});

test('past a review the build goes on, and says so', async () => {
	const { code, warnings } = await built(undefined, '2027-05-23');
	expect(code.includes('gb-samaritans')).toBe(true);
	expect(warnings.join()).toMatch(/78 contacts are past their review/);
});

test('the day of the build can be set, as with other tools', () => {
	expect(builtOn('1795305600')).toBe('2026-11-22');
	expect(builtOn('')).toBe(new Date().toISOString().slice(0, 10));
});
