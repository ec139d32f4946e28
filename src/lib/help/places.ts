import type { ScriptWords } from '#lib/content/en/help-tools.ts';
import { fill } from '#lib/contacts/opening-text.ts';
import { all } from './dom.ts';
import { countryCalled, matches, namesOf } from './names.ts';

/** Where the person is: their choice in this tab, and the search in the list of countries. */

/** Remembered for this tab only, and gone with "Leave": decisions/0006. */
export function keepChoices(root: ParentNode, storage: Storage | undefined) {
	for (const link of all<HTMLAnchorElement>(root, '[data-place]')) {
		link.addEventListener('click', () => {
			const [region = '', part] = (link.dataset.place ?? '').split('-');
			try {
				storage?.setItem('region', region);
				if (part) storage?.setItem('area', `${region}-${part}`);
				else storage?.removeItem('area');
			} catch {
				// Full or blocked: the link leads there all the same.
			}
		});
	}
}

/** The link to a place. By comparing, as a stored code may hold anything. */
const linkTo = (root: ParentNode, code: string | undefined): HTMLAnchorElement | undefined =>
	all<HTMLAnchorElement>(root, '[data-place]').find(({ dataset }) => dataset.place === code);

/** Whoever said in this tab where in the country they are gets the page of that part. True where they are on their way. */
export function toPart(root: HTMLElement, area: string | undefined): boolean {
	const link = area?.startsWith(`${root.dataset.here}-`) && linkTo(root, area);
	// eslint-disable-next-line no-restricted-syntax -- a link of the page itself: nothing that is stored or typed gets into the address
	if (link) location.replace(link.href);
	return Boolean(link);
}

/** The field over a list of countries narrows it. What is not in it leads to the page for any country, by name if it has one. */
export function search(part: HTMLElement, languages: readonly string[], words: ScriptWords) {
	const field = part.querySelector('input');
	const status = part.querySelector<HTMLElement>('[role=status]');
	if (!field || !status) return;
	let rows: { link: HTMLAnchorElement; names: string[] }[] | undefined;
	field.addEventListener('input', () => {
		const typed = field.value;
		rows ??= all<HTMLAnchorElement>(part, '[data-place]').map((link) => {
			const { place = '', also = '' } = link.dataset;
			return { link, names: [link.textContent, also, ...namesOf(place, languages)] };
		});
		const found = rows.filter(({ names }) => matches(names, typed));
		for (const row of rows) {
			const item = row.link.parentElement;
			if (item) item.hidden = !(found.length ? found.includes(row) : row.link.dataset.place === 'ZZ');
		}
		status.textContent = !typed.trim()
			? ''
			: found.length
				? fill(words.found, { count: String(found.length) })
				: fill(words.none, { country: countryCalled(typed, languages) ?? words.noneLike });
	});
}
