import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { BROUGHT, lean, leanStyle } from './lean.js';

/** @param {string} css @param {string} body @param {string} [head] */
const page = (css, body, head = '') =>
	`<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="style-src ${source(css)}">${head}<style>${css}</style></head><body>${body}</body></html>`;
/** @param {string} text */
const source = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** What is left of a style. @param {string} css @param {string} body @param {string} [head] */
const left = (css, body, head) => /<style>(.*?)<\/style>/s.exec(lean(page(css, body, head), ['early()']))?.[1];

describe('a rule goes where a class, an id or an element that it needs is not in the page', () => {
	test.each(['.gone', '#gone', 'table', 'p.gone', '.gone p', 'p > .gone', 'p:is(.gone)', ':has(.gone) p', ':is(.gone, #gone)'])(
		'%s',
		(selector) => expect(left(`p{margin:0}${selector}{color:red}`, '<p class="here">')).toBe('p{margin:0}')
	);

	test('only that part of a list', () => {
		expect(left('.gone,p,b,.here{color:red}', '<p class="here">')).toBe('p,.here{color:red}');
	});

	test('and the block that it alone was in', () => {
		expect(left('p{margin:0}@media print{@supports (color:red){.gone{color:red}}}', '<p>')).toBe('p{margin:0}');
	});
});

describe('a rule stays', () => {
	test.each([
		':focus-visible',
		'*',
		'::before',
		':root',
		'html body',
		'p:hover',
		'[data-region=GB] [data-for=GB]',
		'[open]>p',
		'[hidden]',
		'[data-script] .here',
		':not(.gone)',
		'p:not(.gone .gone)',
		'p:is(.gone,.here)',
		':is(.gone,p):focus',
		':where(#gone,p)',
		':root:has(#here:checked)',
		'p:nth-child(2)',
		'p:has(+ .here)',
		'P'
	])('%s', (selector) => expect(left(`${selector}{color:red}`, '<p class="here" id="here">')).toBe(`${selector}{color:red}`));

	test('in any block', () => {
		const css =
			'@media print{@page{margin:1mm}p{color:red}}@supports not selector(:has(a)){p{color:red}}@media (forced-colors:active){p{color:red}}';
		expect(left(css, '<p>')).toBe(css);
	});

	test('the steps of an animation are no elements', () => {
		const css = '@keyframes show{from{opacity:0}to{opacity:1}}';
		expect(left(css, '<p>')).toBe(css);
	});

	test.each([
		'<template><p class="here"></template>',
		'<noscript><p class="here"></noscript>',
		'<svg><path class="here"/></svg>'
	])('for what stands in %s', (body) => expect(left('.here{color:red}', body)).toBe('.here{color:red}'));

	test('for what the parser puts in', () => {
		expect(left('tbody{color:red}', '<table><tr><td></table>')).toBe('tbody{color:red}');
	});

	test('for each class, id and element that a script brings', () => {
		const names = [...BROUGHT.classes.map((name) => `.${name}`), ...BROUGHT.ids.map((name) => `#${name}`), ...BROUGHT.elements];
		for (const name of names) expect(left(`${name}{color:red}`, '<main>')).toBe(`${name}{color:red}`);
	});
});

describe('tokens', () => {
	test('go where no rule that is left reads them, nor another token that is read', () => {
		expect(left(':root{--a:1px;--b:var(--a);--c:var(--d);--d:0}p{margin:var(--b)}', '<p>')).toBe(
			':root{--a:1px;--b:var(--a)}p{margin:var(--b)}'
		);
	});

	test('go in each theme', () => {
		expect(left(':root{--a:0}@media print{:root{--a:1px}}p{margin:0}', '<p>')).toBe('p{margin:0}');
	});

	test('stay where the page itself reads them, or a sheet of its own may', () => {
		expect(left(':root{--a:0}', '<p style="margin:var(--a)">')).toBe(':root{--a:0}');
		expect(left(':root{--a:0}.gone{margin:0}', '<p>', '<link rel="stylesheet" href="rules.css">')).toBe(':root{--a:0}');
	});
});

describe('the page around its style', () => {
	test('its policy names the style that it has', () => {
		const html = lean(page('.gone{color:red}p{margin:0}', '<p>'), []);
		expect(html).toContain(`style-src ${source('p{margin:0}')}"`);
		expect(html.match(/sha256-/g)).toHaveLength(1);
	});

	test('a style that its policy does not name stops the build', () => {
		expect(() => lean('<style>.gone{color:red}</style>', [])).toThrow('policy');
	});

	test('icons that nothing points to go', () => {
		const sprite = '<svg><symbol id="a"><path/></symbol><symbol id="b"><path/></symbol></svg><svg><use href="#b"/></svg>';
		expect(lean(page('p{margin:0}', `<p>${sprite}`), [])).toContain(sprite.replace(/<symbol id="a">.*?<\/symbol>/, ''));
	});

	test.each(['<script>mount()</script>', '<script src="x.js"></script>'])(
		'all stays for a script of its own, as in %s',
		(script) => {
			const html = page(':root{--a:0}.gone{color:red}', `<svg><symbol id="a"></symbol></svg>${script}`);
			expect(lean(html, ['early()'])).toBe(html);
		}
	);

	test('what a rule says is left as it was', () => {
		const css = '.here{content:"}.gone{";width:calc(1px + 2px)!important}';
		expect(leanStyle(css, { classes: new Set(['here']), ids: new Set(), elements: new Set() }, '')).toBe(css);
	});
});

/** The scripts of plain pages, and all that they import. @type {string[]} */
const SOURCES = [];
/** @param {string} path */
function follow(path) {
	if (SOURCES.includes(path)) return;
	SOURCES.push(path);
	for (const statement of parsed(path).statements) {
		if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
		if (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly) continue;
		const from = statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text;
		if (!from) continue;
		const next = from.startsWith('#lib/')
			? fileURLToPath(new URL(`../src/lib/${from.slice(5)}`, import.meta.url))
			: fileURLToPath(new URL(from, `file://${path}`));
		if (!existsSync(next)) throw new Error(`${path} imports ${from}, which cannot be read here`);
		follow(next);
	}
}
/** @param {string} path */
const parsed = (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/**
 * What a script brings into a page, as far as a style can tell: classes, ids, elements. Where it does so in a way that cannot be
 * read off the source, `unread` says where.
 * @param {ts.SourceFile} file
 */
function broughtBy(file) {
	/** @type {Record<'classes' | 'ids' | 'elements' | 'unread', string[]>} */
	const found = { classes: [], ids: [], elements: [], unread: [] };
	/** @param {'classes' | 'ids' | 'elements'} kind @param {ts.Node | undefined} node */
	const take = (kind, node) => {
		if (node && ts.isStringLiteralLike(node)) found[kind].push(...node.text.split(/\s+/));
		else found.unread.push(node?.parent.getText() ?? file.fileName);
	};
	/** @param {ts.Node} node */
	const visit = (node) => {
		ts.forEachChild(node, visit);
		if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const { name, expression } = node.expression;
			const [first, second] = node.arguments;
			const onClasses = ts.isPropertyAccessExpression(expression) && expression.name.text === 'classList';
			if (onClasses && name.text !== 'remove' && name.text !== 'contains') node.arguments.forEach((one) => take('classes', one));
			else if (name.text === 'createElement') take('elements', first);
			else if (name.text === 'setAttribute') {
				if (!first || !ts.isStringLiteralLike(first)) found.unread.push(node.getText());
				else if (first.text === 'class') take('classes', second);
				else if (first.text === 'id') take('ids', second);
			} else if (
				/^(setAttributeNS|createElementNS|setAttributeNode|toggleAttribute|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment|write|setProperty|insertRule|replaceSync)$/.test(
					name.text
				)
			)
				found.unread.push(node.getText());
		}
		if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) && /=$/.test(node.operatorToken.getText())) {
			const { name } = node.left;
			if (name.text === 'className') take('classes', node.right);
			else if (name.text === 'id') take('ids', node.right);
			else if (/^(innerHTML|outerHTML|cssText|adoptedStyleSheets)$/.test(name.text)) found.unread.push(node.getText());
		}
		if (ts.isPropertyAccessExpression(node) && node.name.text === 'style') found.unread.push(node.parent.getText());
	};
	visit(file);
	return found;
}

describe('what the scripts of plain pages bring', () => {
	for (const name of ['early', 'help']) follow(fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url)));
	const all = SOURCES.map((path) => broughtBy(parsed(path)));

	test('is on the list, and nothing else is', () => {
		const unique = (/** @type {'classes' | 'ids' | 'elements'} */ kind) => [...new Set(all.flatMap((one) => one[kind]))].sort();
		expect({ classes: unique('classes'), ids: unique('ids'), elements: unique('elements') }).toEqual(BROUGHT);
	});

	test('can be read off their sources', () => {
		expect(all.flatMap(({ unread }) => unread)).toEqual([]);
		expect(SOURCES.length).toBeGreaterThan(8);
	});

	test.each([
		['a.classList.add("x", "y")', { classes: ['x', 'y'] }],
		['a.classList.toggle("x")', { classes: ['x'] }],
		['a?.setAttribute("class", "x y")', { classes: ['x', 'y'] }],
		['a.className = "x"; a.className += "y"', { classes: ['x', 'y'] }],
		['a.id = "x"; a.setAttribute("id", "y")', { ids: ['x', 'y'] }],
		['document.createElement("x")', { elements: ['x'] }],
		['a.classList.add(b)', { unread: ['a.classList.add(b)'] }],
		['a.innerHTML = b', { unread: ['a.innerHTML = b'] }],
		['a.style.color = b', { unread: ['a.style.color'] }],
		['a.setAttribute(b, c)', { unread: ['a.setAttribute(b, c)'] }]
	])('as this test reads %s', (code, expected) => {
		const found = broughtBy(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
		expect(found).toEqual({ classes: [], ids: [], elements: [], unread: [], ...expected });
	});
});
