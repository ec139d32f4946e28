import type { GalleryModel, LeadEntry, Reading, Shown } from './model.ts';

/** One thing that can be signed off, as labelled texts. */
export interface Entry {
	readonly id: string;
	readonly title: string;
	readonly texts: readonly (readonly [label: string, text: string])[];
}

export interface Change {
	readonly id: string;
	readonly title: string;
	readonly kind: 'added' | 'changed' | 'removed';
	readonly texts: readonly { readonly label: string; readonly before?: string; readonly after?: string }[];
}

type Texts = Entry['texts'];

const read = (label: string, text: Reading | undefined): Texts =>
	text ? [[label, text.self], ...(text.other === undefined ? [] : [[`${label}, for someone else`, text.other] as const])] : [];

const when = ({ condition, at }: Shown): string =>
	[...(at ? [` at ${at.join(', ')}`] : []), ...(condition ? [` if ${condition}`] : [])].join('');

const leads = (label: string, entries: readonly LeadEntry[]): Texts =>
	entries.flatMap(({ urgency, text }) => read(`${label} at ${urgency}`, text));

/** Every entry of a model, each with an id that stays. */
export function entriesOf(model: GalleryModel): Entry[] {
	const headings = new Map<string, string>(model.cards.map(({ id, heading }) => [id, heading.self]));
	return [
		...model.questions.map(({ id, section, title, hint, why, options, droppedBy }) => ({
			id: `question/${id}`,
			title: `Question: ${title.self}`,
			texts: [
				['Section', section] as const,
				...read('Question', title),
				...read('Hint', hint),
				...read('Why we ask', why),
				...options.flatMap((option) => [
					...read(`Answer ${option.id}`, option.label),
					...read(`Hint of ${option.id}`, option.hint)
				]),
				['Not asked in', droppedBy.join(', ') || 'no branch'] as const
			]
		})),
		...model.branches.map(({ id, line, drops }) => ({
			id: `branch/${id}`,
			title: `Branch: ${id}`,
			texts: [['When', line] as const, ['Not asked', drops.map(({ short }) => short).join('; ')] as const]
		})),
		{ id: 'findings-left-out', title: 'When findings are left out', texts: [['When', model.withheld.line] as const] },
		...model.situations.map(({ id, line }) => ({
			id: `situation/${id}`,
			title: `Situation: ${id}`,
			texts: [['When', line] as const]
		})),
		...model.cards.flatMap((card) => [
			{
				id: `card/${card.id}`,
				title: `Card: ${card.heading.self}`,
				texts: [
					...read('Heading', card.heading),
					...leads('Leads', card.leads),
					...card.instead.flatMap((one) => [
						...read(`Heading${when(one)}`, one.heading),
						...leads(`Leads${when(one)}`, one.leads)
					]),
					...card.under.flatMap((text) => read('Under the heading', text)),
					...card.steps.map(({ first, rest }) => ['Step', `${first} ${rest}`] as const),
					...card.lines.flatMap((line) => read(`Line${when(line)}`, line.text)),
					...read('Ends with', card.door),
					['Whom to call', card.calls.join('; ')] as const,
					...card.sources.map(({ name, publisher, status }) => ['Source', `${name}. ${publisher} (${status})`] as const)
				]
			},
			...card.rules.map(({ id, urgency, line, replaces }) => ({
				id: `rule/${id}`,
				title: `Rule: ${headings.get(card.id)}, ${urgency}`,
				texts: [
					['When', line] as const,
					['Time to act', urgency] as const,
					...replaces.map((heading) => ['Shows in place of', heading] as const)
				]
			}))
		]),
		...model.findings.map(({ id, heading, note, signs }) => ({
			id: `finding/${id}`,
			title: `Finding: ${heading}`,
			texts: [['Note', note] as const, ...signs.map((sign) => ['Sign', sign] as const)]
		})),
		...model.outcomes.entries.map(({ id, answers, headline, groups, script, finer }) => ({
			id: `outcome/${id}`,
			title: `Outcome: ${headline}`,
			texts: [
				['Answers', answers.join('; ') || 'Nothing marked'] as const,
				...groups.map(({ urgency, cards }) => [`Cards at ${urgency}`, cards.map(({ heading }) => heading).join('; ')] as const),
				...script.map((breath) => ['What to say', breath] as const),
				['Stands for', `${finer}`] as const
			]
		})),
		...model.learn.map(({ id, title, lines, sources }) => ({
			id: `learn/${id}`,
			title: `Page: ${title}`,
			texts: lines.map(({ under, first, text, refs }) => {
				const from = refs.map((ref) => sources[ref - 1]?.id).join(', ');
				return [under, [first, text, from && `[${from}]`].filter(Boolean).join(' ')] as const;
			})
		}))
	];
}

/** What left and what came, text by text; texts with one label that changed are shown side by side. */
function textChanges(before: Texts, after: Texts): Change['texts'] {
	const key = ([label, text]: Texts[number]) => `${label}\n${text}`;
	const without = (texts: Texts, others: Texts) => {
		const known = new Set(others.map(key));
		return texts.filter((text) => !known.has(key(text)));
	};
	const gone = [...without(before, after)];
	const pairs = without(after, before).map(([label, text]) => {
		const index = gone.findIndex(([other]) => other === label);
		const was = index < 0 ? undefined : gone.splice(index, 1)[0];
		return { label, ...(was && { before: was[1] }), after: text };
	});
	const all = [...pairs, ...gone.map(([label, text]) => ({ label, before: text }))];
	if (all.length > 0 || before.map(key).join() === after.map(key).join()) return all;
	const inOrder = (texts: Texts) => texts.map(([label, text]) => `${label}: ${text}`).join('\n');
	return [{ label: 'Order', before: inOrder(before), after: inOrder(after) }];
}

/** What changed from one version to another, by id: in the order of the new one, what is gone last. */
export function changesBetween(before: readonly Entry[], after: readonly Entry[]): Change[] {
	const old = new Map(before.map((entry) => [entry.id, entry]));
	const ids = new Set(after.map(({ id }) => id));
	const came = after.flatMap(({ id, title, texts }): Change[] => {
		const was = old.get(id);
		const changed = textChanges(was?.texts ?? [], texts);
		return was && changed.length === 0 ? [] : [{ id, title, kind: was ? 'changed' : 'added', texts: changed }];
	});
	const gone = before
		.filter(({ id }) => !ids.has(id))
		.map(({ id, title, texts }): Change => ({ id, title, kind: 'removed', texts: textChanges(texts, []) }));
	return [...came, ...gone];
}
