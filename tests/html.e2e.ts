import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { BUILD } from './walk.ts';

/** A second checker beside axe: the HTML as it is sent, before a browser has mended it. */

const root = fileURLToPath(BUILD);
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.sort();

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// How things are spelled, not what they mean: Svelte writes `<meta />`, `hidden=""` and `<!doctype html>`, all of them valid.
		'doctype-style': 'off',
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		// A number is shown with the spaces that it is spoken with, and the button may break there at 320 px.
		'tel-non-breaking': 'off',
		// Check boxes of one question share its name, as radios do.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
		// The standard forbids `autocomplete` on radios and check boxes; without it browsers bring marks back after Leave.
		'valid-autocomplete': 'off',
		// Our own files, from where the page comes from: the policy allows no others.
		'require-sri': ['error', { target: 'crossorigin' }]
	}
});

/** Two first headings, of which one is taken out or hidden: the check itself, and what stands there if its script never runs. */
const TWO_HEADINGS = ['check/index.html', 'guidance/index.html'];

async function faults(html: string, page = ''): Promise<string[]> {
	const of: ConfigData = { rules: { 'heading-level': ['error', { allowMultipleH1: TWO_HEADINGS.includes(page) }] } };
	const { results } = await validator.validateString(html, of);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)
	);
}

test('every page is sound HTML', async () => {
	test.setTimeout(240_000);
	expect(pages.length).toBeGreaterThan(90);
	const found: string[] = [];
	for (const page of pages)
		found.push(...(await faults(readFileSync(root + page, 'utf8'), page)).map((fault) => `${page}:${fault}`));
	expect(found).toEqual([]);
});

test('unsound HTML is found out', async () => {
	const html = readFileSync(`${root}check/index.html`, 'utf8');
	for (const [rule, broken] of [
		['no-dup-id', html.replace('<main id="main"', '<p id="main"></p>$&')],
		['element-permitted-content', html.replace('<h1', '<span><p>block</p></span>$&')],
		['input-missing-label', html.replace('<h1', '<input type="text">$&')],
		['heading-level', html.replace('<h1', '<h1>One more</h1>$&')],
		['form-dup-name', html.replace('<h1', '<label>a <input name="x"></label><label>b <input name="x"></label>$&')]
	] as const) {
		expect(broken).not.toBe(html);
		expect((await faults(broken)).join(), rule).toContain(rule);
	}
});
