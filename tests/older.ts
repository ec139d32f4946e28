import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { CompatData, Identifier } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type Container, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';

/**
 * A browser of some version, played by one of today: what came later is taken away. MDN's data say what that is, which are kept by
 * those who make browsers. Parts of a thing that was there already, such as one more option of a function, stay.
 */
export interface Browser {
	readonly name: 'chrome' | 'firefox' | 'safari';
	readonly version: number;
}

const data = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8')) as CompatData;

/** The version that had it first, without a flag to set or a name of its own. */
function since({ __compat: compat }: Identifier, name: Browser['name']): number {
	const told = compat?.support[name];
	const plain = (Array.isArray(told) ? told : [told]).filter((one) => one && !one.flags && !one.prefix && !one.alternative_name);
	// "≤37": then or before. "preview" and "no" are no version.
	const versions = plain.map((one) => parseFloat(String(one?.version_added).replace('≤', '')));
	return Math.min(...versions.filter((version) => !Number.isNaN(version)), Infinity);
}

/** A member of an object, as `["Array", "at"]`, or an object of the page by itself, as `["WeakRef"]`. */
export type Name = readonly [owner: string, member?: string];

/** The driver of the tests reads results with these, in the page. */
const OF_THE_DRIVER = ['BigInt64Array', 'BigUint64Array'];

export function youngerThan({ name, version }: Browser): Name[] {
	const isYounger = (one: unknown) => Boolean((one as Identifier).__compat) && since(one as Identifier, name) > version;
	return [data.javascript.builtins, data.api].flatMap((room) =>
		Object.entries(room ?? {}).flatMap(([owner, inside]): Name[] => {
			if (OF_THE_DRIVER.includes(owner)) return [];
			const members = Object.entries(inside as Identifier).filter(
				([member, one]) => !/_event$|^@@/.test(member) && isYounger(one)
			);
			return [
				...(isYounger(inside) ? [[owner] as const] : []),
				...members.map(([member]) => [owner, member.replace(/_static$/, '')] as const)
			];
		})
	);
}

/** Takes them away, in the page, before any script of it runs. Gives back how many there were. */
export function takeAway(names: readonly Name[]): number {
	const world = globalThis as unknown as Record<string, { prototype?: object } | undefined>;
	let gone = 0;
	for (const [owner, member] of names) {
		for (const place of member === undefined ? [world] : [world[owner], world[owner]?.prototype]) {
			const key = member ?? owner;
			if (place && Object.getOwnPropertyDescriptor(place, key)?.configurable && Reflect.deleteProperty(place, key)) gone++;
		}
	}
	return gone;
}

/** What a style sheet says to such a browser: it drops a rule for one selector that it does not know, and a value likewise. */
export function asReadBy({ name, version }: Browser, css: string): string {
	const { selectors, properties, types, 'at-rules': atRules } = data.css as unknown as Record<string, Record<string, Identifier>>;
	const knows = (one: Identifier | undefined): boolean => !one?.__compat || since(one, name) <= version;
	const part = (one: Identifier | undefined, inside: string) => one?.[inside];

	const knowsSelector = (rule: Rule): boolean => {
		let known = true;
		parser((root) =>
			root.walkPseudos(({ value, nodes }) => {
				// Names of their own, such as ":-webkit-any", are read by whoever gave them.
				const id = value.replace(/^:+/, '');
				if (!knows(selectors?.[id])) known = false;
				if (id === 'not' && nodes.length > 1 && !knows(part(selectors?.not, 'selector_list'))) known = false;
			})
		).processSync(rule.selector);
		return known;
	};
	const knowsValue = (value: string): boolean =>
		[...value.matchAll(/\b(min|max|clamp)\(/g)].every(([, called]) => knows(types?.[called ?? ''])) &&
		(value !== 'revert' || knows(part(types?.global_keywords, 'revert')));
	const isFlex = (rule: Container): boolean =>
		rule.some((one) => one.type === 'decl' && one.prop === 'display' && one.value.endsWith('flex'));

	/** Whether what stands in "@supports" holds; only what our sheets ask for is understood. */
	const holds = (condition: string): boolean => {
		const not = /^not (.*)$/.exec(condition);
		if (not) return !holds(not[1] ?? '');
		if (condition.startsWith('selector(')) {
			// Whoever does not know the question takes it for "no", and for "no" as well with "not" before it.
			const asked = /^selector\(:(\w+)/.exec(condition)?.[1] ?? '';
			return knows(part(atRules?.supports, 'selector')) && knows(selectors?.[asked]);
		}
		const declared = /^\(([\w-]+): ?(.+)\)$/.exec(condition);
		if (!declared) throw new Error(`No test knows what this asks for: @supports ${condition}`);
		return knows(properties?.[declared[1] ?? '']) && knowsValue(declared[2] ?? '');
	};
	const knowsMedia = ({ params }: AtRule): boolean =>
		(!/[<>]/.test(params) || knows(part(atRules?.media, 'range_syntax'))) &&
		[...params.matchAll(/\(([a-z-]+)/g)].every(([, feature]) => knows(part(atRules?.media, feature ?? '')));

	const root = postcss.parse(css);
	// First, the inner ones before the outer: what stands in one that holds is read like all else.
	const asked: AtRule[] = [];
	root.walkAtRules('supports', (one) => void asked.unshift(one));
	for (const one of asked) {
		if (holds(one.params)) one.replaceWith(one.nodes ?? []);
		else one.remove();
	}
	root.walk((node) => {
		if (node.type === 'rule') {
			const { parent } = node;
			if (parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes')) return;
			if (!knowsSelector(node)) node.remove();
		} else if (node.type === 'decl') {
			if (node.prop.startsWith('--')) return;
			const flexGap = /^(row-|column-)?gap$/.test(node.prop) && isFlex(node.parent as Container);
			const known = knows(properties?.[node.prop]) && knowsValue(node.value);
			if (!known || (flexGap && !knows(part(properties?.gap, 'flex_context')))) node.remove();
		} else if (node.type === 'atrule' && node.name === 'media' && !knowsMedia(node)) node.remove();
	});
	return String(root);
}
