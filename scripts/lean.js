import { createHash } from 'node:crypto';
import { defaultTreeAdapter as tree, html as HTML, parse } from 'parse5';
import postcss from 'postcss';
import parser from 'postcss-selector-parser';

/**
 * Takes out of a finished page the rules, tokens and icons that it cannot use. Each page carries its own style, so what can go is
 * saved on every page: decisions/0012.
 */

/**
 * What the scripts of plain pages bring in that may stand in none of them when they arrive. lean.test.js reads the scripts and
 * holds this list to them. Attributes need no list: a rule never goes for the lack of one.
 */
export const BROUGHT = { classes: ['filled', 'only-print', 'ring'], ids: [], elements: ['a', 'p', 'textarea'] };

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {{ classes: Set<string>, ids: Set<string>, elements: Set<string> }} Has */

/** @param {Pick<Element, 'attrs'>} element @param {string} name */
const valueOf = ({ attrs }, name) => attrs.find((attribute) => attribute.name === name)?.value;

/** All nodes of a page, those in its templates too. @param {ChildNode[]} nodes @returns {ChildNode[]} */
const within = (nodes) =>
	nodes.flatMap((node) => [
		node,
		...('content' in node ? within(node.content.childNodes) : []),
		...('childNodes' in node ? within(node.childNodes) : [])
	]);

/** @param {Element} element */
const textOf = (element) => element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');

/** The functions of which one alternative has to fit. */
const ANY = new Set([':is', ':where', ':has', ':matches', ':-webkit-any']);

/**
 * False only where a selector needs a class, an id or an element that is not there. All else may come true: what a person does
 * (`:focus-visible`), what a script sets (`[data-region]`), what is not there (`:not`).
 * @param {import('postcss-selector-parser').Selector} selector
 * @param {Has} has
 * @returns {boolean}
 */
const possible = (selector, has) =>
	selector.nodes.every((node) => {
		if (node.type === 'class') return has.classes.has(node.value);
		if (node.type === 'id') return has.ids.has(node.value);
		if (node.type === 'tag') return has.elements.has(node.value.toLowerCase());
		return node.type === 'pseudo' && ANY.has(node.value.toLowerCase()) ? node.nodes.some((one) => possible(one, has)) : true;
	});

/** @param {import('postcss').Root} root @param {Has} has */
function withoutSelectors(root, has) {
	root.walkRules((rule) => {
		// "from" and "to" of an animation are no elements.
		if (rule.parent?.type === 'atrule' && /keyframes$/i.test(/** @type {import('postcss').AtRule} */ (rule.parent).name)) return;
		const { nodes } = parser().astSync(rule.selector);
		const left = nodes.filter((selector) => possible(selector, has));
		if (!left.length) rule.remove();
		else if (left.length < nodes.length) rule.selector = left.map((selector) => String(selector).trim()).join(',');
	});
}

/** Tokens that nothing reads any more, until none is left: one may be read by another. @param {import('postcss').Root} root @param {string} page */
function withoutTokens(root, page) {
	const read = new Set([...`${root}${page}`.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
	let gone = false;
	root.walkDecls(/^--/, (token) => {
		if (read.has(token.prop)) return;
		token.remove();
		gone = true;
	});
	if (gone) withoutTokens(root, page);
}

/** @param {import('postcss').Root} root */
function withoutEmpty(root) {
	root.walk((node) => {
		if (!('nodes' in node) || !node.nodes) return;
		// From the inside out: what holds only what is empty is empty.
		for (let one = /** @type {import('postcss').Container} */ (node); one.nodes?.length === 0;) {
			const { parent } = one;
			one.remove();
			if (!parent || parent.type === 'root') return;
			one = /** @type {import('postcss').Container} */ (parent);
		}
	});
}

/**
 * The rules that a page can use.
 * @param {string} css
 * @param {Has} has
 * @param {string} [page] where tokens may be read as well; none: they all stay
 */
export function leanStyle(css, has, page) {
	const root = postcss.parse(css);
	withoutSelectors(root, has);
	if (page !== undefined) withoutTokens(root, page);
	withoutEmpty(root);
	return String(root);
}

/** As the policy names a text. @param {string} text */
const source = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page with other scripts than these keeps its whole style: they may bring in anything.
 * @param {string} html
 * @param {readonly string[]} scripts of plain pages, as they stand in them
 */
export function lean(html, scripts) {
	// Without script, what stands in `<noscript>` is read as elements.
	const all = within(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes);
	const elements = all.filter((node) => tree.isElementNode(node));
	const plain = elements
		.filter(({ tagName }) => tagName === 'script')
		.every((script) => !valueOf(script, 'src') && scripts.includes(textOf(script)));
	if (!plain) return html;

	const classes = elements.flatMap((element) => valueOf(element, 'class')?.split(/\s+/) ?? []);
	const has = {
		classes: new Set([...classes, ...BROUGHT.classes]),
		ids: new Set([...elements.flatMap((element) => valueOf(element, 'id') ?? []), ...BROUGHT.ids]),
		elements: new Set([...elements.map(({ tagName }) => tagName.toLowerCase()), ...BROUGHT.elements])
	};
	/** @type {{ from: number, to: number, text: string }[]} */
	const changes = [];
	const icons = new Set(elements.filter(({ tagName }) => tagName === 'use').map((use) => valueOf(use, 'href')));
	for (const { tagName, sourceCodeLocation: at, ...one } of elements)
		if (tagName === 'symbol' && at && !icons.has(`#${valueOf(one, 'id')}`))
			changes.push({ from: at.startOffset, to: at.endOffset, text: '' });

	// A sheet of the page's own may read any token.
	const linked = elements.some((one) => one.tagName === 'link' && valueOf(one, 'rel') === 'stylesheet');
	const hashes = elements
		.filter((one) => one.tagName === 'style' && one.namespaceURI === HTML.NS.HTML)
		.map((style) => {
			const at = style.sourceCodeLocation;
			if (!at?.startTag || !at.endTag) throw new Error('A style without an end');
			const before = html.slice(at.startTag.endOffset, at.endTag.startOffset);
			const rest = html.slice(0, at.startTag.endOffset) + html.slice(at.endTag.startOffset);
			const text = leanStyle(before, has, linked ? undefined : rest);
			changes.push({ from: at.startTag.endOffset, to: at.endTag.startOffset, text });
			return { before: source(before), after: source(text) };
		});
	return hashes.reduce(
		(page, { before, after }) => {
			// A page whose policy knows another style than its own would be bare.
			if (page.split(before).length !== 2) throw new Error('The policy does not name the style of this page once');
			return page.replace(before, after);
		},
		apply(html, changes)
	);
}

/** @param {string} html @param {{ from: number, to: number, text: string }[]} changes */
const apply = (html, changes) =>
	changes
		.toSorted((a, b) => b.from - a.from)
		.reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
