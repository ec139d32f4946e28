import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * S7 for what is not a file of words: a component holds no words of its own, and so nothing that no lint of words reads. Words
 * come from `src/lib/content/en/`, as props or through views.
 */
const components = import.meta.glob<string>('../../src/**/*.svelte', { query: '?raw', import: 'default', eager: true });
const modules = import.meta.glob<string>(
	[
		'../../src/**/*.ts',
		// Words have a lint of their own; what speaks to maintainers and operators is on no page; fixtures are for tests.
		'!../../src/lib/content/**',
		'!../../src/lib/contacts/{schema,inspect,denied,operator,operator-entry,upkeep}.ts',
		'!../../src/**/{*.test,*.d,testing,fixtures}.ts'
	],
	{ query: '?raw', import: 'default', eager: true }
);
const pages = import.meta.glob<string>('../../src/*.html', { query: '?raw', import: 'default', eager: true });

/** Attributes that are shown, read aloud, or props of ours that are. */
const SEEN =
	/^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|summary|text|heading|lead)$/;
const letter = /\p{L}/u;
/** Code is in small letters, one word at a time; what people read has spaces or begins with a capital. */
const reads = (text: string) => /\p{L}[,.]?\s+\p{L}/u.test(text) || /^\s*\p{Lu}\p{Ll}/u.test(text);
/** Looks like words, and is markup, style, a place in the document, a key, a name of HL7's, or a name in CamelCase. */
const CODE = /[<>@{}#]|^(main h1|Questionnaire|Shift|Tab|Enter|Escape|(\p{Lu}\p{L}+){2,})$/u;

interface Node {
	readonly type: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
}

/** Literal words in the markup of a component. */
function wordsOf(source: string): string[] {
	const found: string[] = [];
	const walk = (node: unknown, attribute?: string): void => {
		if (typeof node !== 'object' || node === null) return;
		if (Array.isArray(node)) return node.forEach((inner) => walk(inner, attribute));
		const { type, name, data, value } = node as Node;
		if (type === 'Attribute') attribute = name;
		const text = type === 'TemplateElement' ? (value as { readonly raw: string }).raw : type === 'Text' ? data : value;
		if (typeof text === 'string' && ['Text', 'Literal', 'TemplateElement'].includes(type)) {
			// Plain text of an element is always seen; of an attribute or an expression where it is one that is shown, or reads so.
			const plain = type === 'Text' && attribute === undefined;
			const seen = plain || (attribute !== undefined && SEEN.test(attribute) && type === 'Text');
			if (letter.test(text) && (seen || (attribute !== 'class' && attribute !== 'd' && type !== 'Text' && reads(text))))
				found.push(text);
			return;
		}
		for (const inner of Object.values(node)) walk(inner, attribute);
	};
	walk(parse(source, { modern: true }).fragment);
	return found.filter((text) => !CODE.test(text));
}

/** Literal words in a script. What is thrown is for maintainers: no one sees it. */
function wordsIn(source: string): string[] {
	const found: string[] = [];
	const walk = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
		if (ts.isThrowStatement(node) || (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()))) return;
		// A place in the document.
		if (ts.isCallExpression(node) && /\.(querySelector(All)?|closest|matches)$/.test(node.expression.getText())) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
		ts.forEachChild(node, walk);
	};
	walk(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
	return found.filter((text) => reads(text) && !CODE.test(text));
}

const scriptsOf = (source: string): string =>
	[...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
const short = (path: string) => path.replace('../../src/', '');

test.each(Object.keys(components).map(short))('%s holds no words of its own', (path) => {
	const source = components[`../../src/${path}`] as string;
	expect([...wordsOf(source), ...wordsIn(scriptsOf(source))]).toEqual([]);
});

test.each(Object.keys(modules).map(short))('%s holds no words of its own', (path) => {
	expect(wordsIn(modules[`../../src/${path}`] as string)).toEqual([]);
});

test.each(Object.keys(pages).map(short))('%s holds no words of its own', (path) => {
	const text = (pages[`../../src/${path}`] as string).replace(/<[^>]*>/g, ' ').replace(/%[\w.]+%/g, ' ');
	expect(text).not.toMatch(letter);
});

test('all of them are read', () => {
	expect(Object.keys(components).length).toBeGreaterThanOrEqual(55);
	expect(Object.keys(modules).length).toBeGreaterThanOrEqual(50);
});

test.each([
	'<p>You are an addict.</p>',
	'<p>addict</p>',
	'<button aria-label="Quit taking it">{words.x}</button>',
	'<img alt="clean" src="x.svg" />',
	'<input placeholder={"Your score"} />',
	'<Heading text="addict" />',
	'<p>{open ? "You lied." : words.y}</p>',
	'{#if a}<i title={`Grade ${a}`}></i>{/if}'
])('%s is found', (planted) => expect(wordsOf(planted)).toHaveLength(1));

test.each(["const a = 'You are an addict';", 'const a = `Your score is ${b}`;', "title = 'Score';", 'say(`${b} mild signs`);'])(
	'%s is found',
	(planted) => expect(wordsIn(planted)).toHaveLength(1)
);
