import { method, ruleWords } from '#lib/content/en/method.ts';
import type { Source, SourceStatus } from '#lib/content/sources.ts';
import type { Clause } from '#lib/present/rule-words.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import type { Change } from './changes.ts';
import { html, Html } from './html.ts';
import type { LearnEntry } from './learn.ts';
import { markdown, sectionOf } from './markdown.ts';
import type { CardEntry, GalleryModel, LeadEntry, QuestionEntry, Reading, RuleEntry, Shown } from './model.ts';
import { MARKS, type OutcomeEntry } from './outcomes.ts';

export interface Edition {
	/** A hash over all texts and rules in the document. */
	readonly version: string;
	readonly date: string;
	/** docs/content.md, which says what to look at first. */
	readonly content: string;
	/** The style sheet: the tokens of the site and the rules of this document. */
	readonly style: string;
}

const REVIEW = 'Not yet reviewed by a clinician';

/** How outcomes.ts groups them. */
const GROUPED =
	'one entry stands for all outcomes with the same top time and the same leading card and, at now and today, the same cards of that time.';

const STATUS: { readonly [S in SourceStatus]: string } = {
	read: 'read',
	abstract: 'summary read',
	excerpt: 'read in part',
	report: 'read about',
	'known-only': 'not read'
};

const page = ({ style }: Edition, title: string, body: Html): string =>
	`<!doctype html>\n${
		html`<html lang="en-GB">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>${title}</title>
				<style>
					${new Html(style)}
				</style>
			</head>
			<body>
				${body}
			</body>
		</html>`.markup
	}\n`;

const board = (boards: GalleryModel['boards'], urgency: Urgency): Html =>
	html`<span class="board ${urgency}">${boards[urgency]}</span>`;

/** For a pen, at the head of an entry. */
const ticks = html`<span class="ticks">☐ as it is &ensp;☐ change</span>`;

const cells = ({ self, other }: Reading): Html =>
	other === undefined
		? html`<td colspan="2">${self}</td>`
		: html`<td>${self}</td>
				<td>${other}</td>`;

const row = (label: Html | string, reading: Reading, name = ''): Html =>
	html`<tr class="${name}">
		<th scope="row">${label}</th>
		${cells(reading)}
	</tr>`;

/** Two columns of words: one reader each, or both where the words are the same. */
const readings = (rows: readonly Html[]): Html =>
	html`<table class="readings">
		<colgroup>
			<col class="label" />
			<col />
			<col />
		</colgroup>
		<thead>
			<tr>
				<td></td>
				<th scope="col">To the person</th>
				<th scope="col">To somebody who asks for another</th>
			</tr>
		</thead>
		<tbody>
			${rows}
		</tbody>
	</table>`;

/** Answers behind a count, unless they are simply all there are. */
const behind = ({ wholeLists }: GalleryModel, list: readonly string[] | undefined): Html | undefined =>
	list && !wholeLists.includes(JSON.stringify(list)) ? html` <span class="soft">(${list.join(', ')})</span>` : undefined;

function clause(model: GalleryModel, told: Clause): Html {
	if ('text' in told) return html`${told.text}${behind(model, told.list)}`;
	const { all, any, atLeast } = ruleWords;
	const heading = told.kind === 'at-least' ? atLeast(told.count ?? 1) : told.kind === 'all' ? all : any;
	return html`<span class="join">${heading}</span>
		<ul>
			${told.of.map((part) => html`<li>${clause(model, part)}</li>`)}
		</ul>`;
}

function questionBlock(model: GalleryModel, { id, title, hint, why, options, droppedBy }: QuestionEntry): Html {
	const many = options.length > 20;
	const rows = [
		...(title.other === undefined ? [] : [row('Question', title, 'main')]),
		...(hint ? [row('Hint', hint)] : []),
		row('Why we ask', why),
		...(many ? [] : [answersRow(options)])
	];
	return html`<section class="entry whole" id="question-${id}">
		<h3>${ticks}${title.self} <code>${id}</code></h3>
		${droppedBy.length > 0 && html`<p class="note">Not asked in the branch ${droppedBy.join(', ')}.</p>`} ${readings(rows)}
		${
			many &&
			html`<p class="note">${options.length} answers, with the other names that are shown:</p>
				<ul class="names">
					${options.map(
						({ label, hint: names }) =>
							html`<li><b>${label.self}</b>${names && html` <span class="soft">${names.self}</span>`}</li>`
					)}
				</ul>`
		}
	</section>`;
}

/** The answers as lists: one for both readers where the words are the same. */
function answersRow(options: QuestionEntry['options']): Html {
	const plain = options.every(({ hint }) => !hint);
	const list = (reader: 'self' | 'other') =>
		plain
			? options.map(({ label }) => label[reader] ?? label.self).join(' · ')
			: html`<ul class="answers">
					${options.map(({ label, hint }) => {
						const second = hint && (hint[reader] ?? hint.self);
						return html`<li>${label[reader] ?? label.self}${second && html` <span class="soft">${second}</span>`}</li>`;
					})}
				</ul>`;
	const alike = options.every(({ label, hint }) => label.other === undefined && hint?.other === undefined);
	return html`<tr class="long">
		<th scope="row">Answers</th>
		${
			alike
				? html`<td colspan="2">${list('self')}</td>`
				: html`<td>${list('self')}</td>
						<td>${list('other')}</td>`
		}
	</tr>`;
}

/** When a line shows; nothing for one that always does. */
function condition({ boards }: GalleryModel, { if: id, condition: words, at }: Shown): Html | undefined {
	if (!id && !at) return undefined;
	return html`${at?.map((urgency) => board(boards, urgency))}${
		id &&
		html` <div>Only if <a href="#situation-${id}">${id}</a></div>
			<div class="soft">${words}</div>`
	}`;
}

/** One row for all times that begin alike. */
function leadRows({ boards }: GalleryModel, leads: readonly LeadEntry[], label: Html | string): Html[] {
	const alike = new Map<string, LeadEntry[]>();
	for (const lead of leads) {
		const words = JSON.stringify(lead.text);
		alike.set(words, [...(alike.get(words) ?? []), lead]);
	}
	return [...alike.values()].flatMap((those) =>
		those.slice(0, 1).map(({ text }) => row(html`${label} ${those.map(({ urgency }) => board(boards, urgency))}`, text, 'main'))
	);
}

const ruleItem = (model: GalleryModel, { id, urgency, when, replaces }: RuleEntry): Html =>
	html`<li id="rule-${id.replace('/', '-')}">
		${urgency === 'with-top' ? html`<b>${method.rules.withTop}</b>` : board(model.boards, urgency)} ${clause(model, when)}
		${replaces.length > 0 && html`<div>${method.rules.replaces} ${replaces.join(', ')}</div>`}
		<code>${id}</code>
	</li>`;

const sourceItem = ({ name, publisher, year, status, evidence }: Source): Html =>
	html`<li>${name}. ${publisher}${year && `, ${year}`}. <b>${STATUS[status]}</b> <span class="soft">[${evidence}]</span></li>`;

function cardBlock(model: GalleryModel, card: CardEntry): Html {
	const rows = [
		...(card.heading.other === undefined ? [] : [row('Heading', card.heading, 'heading')]),
		...leadRows(model, card.leads, 'Begins'),
		...card.instead.flatMap((one) => [
			...(one.heading ? [row(html`Heading instead ${condition(model, one)}`, one.heading, 'heading')] : []),
			...leadRows(model, one.leads, html`Begins instead ${condition(model, one)}`)
		]),
		...card.under.map((text) => row('Under the heading', text)),
		...card.steps.map(
			({ first, rest }, index) =>
				html`<tr>
					<th scope="row">Step ${index + 1}</th>
					<td colspan="2"><b>${first}</b> ${rest}</td>
				</tr>`
		),
		...card.lines.map((line) => row(condition(model, line) ?? 'Always', line.text)),
		...(card.door
			? [
					html`<tr>
						<th scope="row">Ends ${board(model.boards, 'today')}</th>
						<td colspan="2" class="soft">The way in that is open tonight: the words at the top of part C.</td>
					</tr>`
				]
			: [])
	];
	return html`<section class="entry card ${card.kind}" id="card-${card.id}">
		<h3>${ticks}${card.heading.self} <code>${card.id}</code></h3>
		${readings(rows)}
		<div class="under">
			<h4>What brings it</h4>
			<ul class="rules">
				${card.rules.map((rule) => ruleItem(model, rule))}
			</ul>
			<h4>Whom it leads to, the best first</h4>
			<p>${card.calls.join(' · ')}</p>
			<h4>What it rests on</h4>
			<ul class="sources">
				${card.sources.map(sourceItem)}
			</ul>
		</div>
	</section>`;
}

const outcomeBlock = (model: GalleryModel, entry: OutcomeEntry, index: number): Html =>
	html`<section class="entry outcome">
		<h4>
			${ticks}<span class="number">${index + 1}</span> ${board(model.boards, entry.urgency)}
			${entry.answers.length > 0 ? entry.answers.join(' · ') : 'Nothing marked'}
		</h4>
		<p class="headline">${entry.headline}</p>
		<table class="groups">
			<tbody>
				${entry.groups.map(
					({ urgency, cards }) =>
						html`<tr>
							<th scope="row">${model.boards[urgency]}</th>
							<td>${cards.map(({ id, heading }, at) => html`${at > 0 && ' · '}<a href="#card-${id}">${heading}</a>`)}</td>
						</tr>`
				)}
				${
					entry.script.length > 0 &&
					html`<tr>
						<th scope="row">To say</th>
						<td class="say">“${entry.script.join(' ')}”</td>
					</tr>`
				}
				${
					entry.finer > 1 &&
					html`<tr class="soft">
						<th scope="row">Stands for</th>
						<td>
							${entry.finer}
							outcomes${entry.others.length > 0 && html`. Further down, others also have: ${entry.others.join(' · ')}`}
						</td>
					</tr>`
				}
			</tbody>
		</table>
	</section>`;

const KINDS: readonly CardEntry['kind'][] = ['emergency', 'safety', 'finding', 'base'];

function glance({ cards, boards }: GalleryModel): Html {
	return html`<table class="glance">
		<thead>
			<tr>
				<th scope="col">Card</th>
				<th scope="col">Times to act</th>
				<th scope="col">Rules</th>
				<th scope="col">Sources</th>
			</tr>
		</thead>
		<tbody>
			${cards.map(
				({ id, heading, leads, rules, sources }) =>
					html`<tr>
						<th scope="row"><a href="#card-${id}">${heading.self}</a></th>
						<td>${leads.map(({ urgency }) => board(boards, urgency))}</td>
						<td>${rules.length}</td>
						<td>${sources.length}</td>
					</tr>`
			)}
		</tbody>
	</table>`;
}

const PARTS = [...'ABCDEFG'];

const signOff = html`<table class="sign">
	<tbody>
		<tr>
			<th scope="row">Name and profession</th>
			<td></td>
		</tr>
		<tr>
			<th scope="row">I have read parts</th>
			<td>${PARTS.map((letter) => html`☐ ${letter} &ensp;`)}</td>
		</tr>
		<tr>
			<th scope="row">In my view</th>
			<td>☐ right as it is &ensp;☐ right with the changes marked &ensp;☐ not to be used</td>
		</tr>
		<tr>
			<th scope="row">Date and signature</th>
			<td></td>
		</tr>
	</tbody>
</table>`;

function opening(model: GalleryModel, { version, date }: Edition): Html {
	const rules = model.cards.flatMap((card) => card.rules).length;
	const { entries, finer, sets } = model.outcomes;
	return html`<header>
			<p class="brand">Signpost</p>
			<h1>All that it asks and says</h1>
			<p class="lede">For the clinician or pharmacist who checks it. To read in an evening, with a pen.</p>
			<p class="caution"><b>${REVIEW}.</b> Until one has, nothing here may be passed on as checked.</p>
		</header>
		<section>
			<p>
				Signpost is a web page for people who worry that clonazepam, another benzodiazepine or a Z-drug is getting out of hand,
				for themselves or for somebody else. It asks questions, and answers with cards: a time to act, whom to call, what to say.
				It makes no diagnosis and no score, names no dose, and never tells anybody to stop. The rules are fixed, and no answer
				counts as “no” because it is missing. Everything in this document is made from the same data that the page runs on.
			</p>
			<h2>How to read it</h2>
			<p>
				Start with <b>part A</b>: what we ourselves are least sure of, with the ids of the cards. Then <b>C</b>, the cards: are
				the words right, at the right time, brought by the right answers? Then leaf through <b>G</b>: would you give this person
				this answer? <b>H</b> is what people read beside all this. The rest is there to look things up. Words in code type, such
				as <code>stopped-suddenly</code>, are ids: with one, we find the line.
			</p>
			<ul class="contents">
				<li><a href="#first">A. What to look at first</a></li>
				<li><a href="#questions">B. Every question</a> (${model.questions.length})</li>
				<li><a href="#cards">C. Every card, and every rule that brings it</a> (${model.cards.length} cards, ${rules} rules)</li>
				<li><a href="#situations">D. When a line shows</a> (${model.situations.length} situations)</li>
				<li><a href="#branches">E. Who is not asked what</a></li>
				<li><a href="#findings">F. The signs, and what is said of them</a></li>
				<li>
					<a href="#outcomes">G. What people get</a> (${entries.length} kinds, for ${finer} outcomes of ${sets} sets of answers)
				</li>
				<li><a href="#learn">H. The pages of facts</a> (${model.learn.length})</li>
			</ul>
			<h2>How to tell us</h2>
			<p>
				Tick “as it is” or “change” at each entry and write beside it. Hand the pages back to whoever gave them to you, or open an
				issue where the code is kept. Issues are public: write nothing there about a patient. Something that could harm somebody
				is taken out first and talked about after.
			</p>
			<p>
				Names and numbers in these texts are those of <b>${model.place}</b>; other places have their own. The medicine is called
				“your medicine”; where one was marked, its name stands there. “Your prescriber” becomes a drug service, or a GP or urgent
				care, where the person says that nobody prescribed it.
			</p>
			${signOff}
			<p class="note">Content version <code>${version}</code>, ${date}.</p>
		</section>`;
}

/** A page of facts: each heading once, beside the first line under it. */
const learnBlock = ({ id, title, lines, sources }: LearnEntry): Html =>
	html`<section class="entry" id="learn-${id.replaceAll('/', '-')}">
		<h3>${ticks}${title} <code>${id}</code></h3>
		<table class="told">
			<tbody>
				${lines.map(
					({ under, first, text, refs }, index) =>
						html`<tr>
							<th scope="row">${lines[index - 1]?.under === under ? '' : under}</th>
							<td>
								${first && html`<b>${first}</b> `}${text}${refs.length > 0 && html` <span class="soft">[${refs.join(', ')}]</span>`}
							</td>
						</tr>`
				)}
			</tbody>
		</table>
		${
			sources.length > 0 &&
			html`<ol class="sources">
				${sources.map(sourceItem)}
			</ol>`
		}
	</section>`;

/** The whole document. */
export function galleryPage(model: GalleryModel, edition: Edition): string {
	const { entries, finer, sets } = model.outcomes;
	const door = model.cards.find((card) => card.door)?.door;
	const bySection = [...new Set(model.questions.map(({ section }) => section))];
	const body = html`${opening(model, edition)}
		<section class="part" id="first">
			<h2>A. What to look at first</h2>
			${markdown(sectionOf(edition.content, 'What a clinician should look at first'))}
			<h3>Facts known but not read</h3>
			${markdown(sectionOf(edition.content, 'Facts known but not read'))}
		</section>
		<section class="part" id="questions">
			<h2>B. Every question</h2>
			<p>In the order in which they are asked. Each can be skipped. The second line of an answer is printed paler.</p>
			${bySection.map(
				(section) =>
					html`<h3 class="section">${section}</h3>
						${model.questions.filter((question) => question.section === section).map((question) => questionBlock(model, question))}`
			)}
		</section>
		<section class="part" id="cards">
			<h2>C. Every card, and every rule that brings it</h2>
			<p>
				The time to act is a time, never a grade. A card stands once on the page, at the most urgent time that any of its rules
				gives; the most urgent card leads. “${ruleWords.notKnown}” means skipped, not sure, or not said. Where a number of answers
				is not spelled out, it is every answer that marks something. Of words that stand “instead”, the first that fit are shown.
			</p>
			${
				door &&
				html`<p>At ${board(model.boards, 'today')} every card ends with the way in that is open tonight:</p>
					${readings([row('To all cards', door)])}`
			}
			${glance(model)}
			${KINDS.map(
				(kind) =>
					html`<h3 class="section">${method.rules.kinds[kind].heading}</h3>
						<p>${method.rules.kinds[kind].note}</p>
						${kind === 'finding' && html`<div>${method.rules.withheld} ${clause(model, model.withheld.when)}</div>`}
						${model.cards.filter((card) => card.kind === kind).map((card) => cardBlock(model, card))}`
			)}
		</section>
		<section id="situations">
			<h2>D. When a line shows</h2>
			<p>A situation changes words of a card, never its time to act.</p>
			<table class="told">
				<tbody>
					${model.situations.map(
						({ id, when }) =>
							html`<tr id="situation-${id}">
								<th scope="row"><code>${id}</code></th>
								<td>${clause(model, when)}</td>
							</tr>`
					)}
				</tbody>
			</table>
		</section>
		<section id="branches">
			<h2>E. Who is not asked what</h2>
			<p>A question that was answered already is never left out.</p>
			<table class="told">
				<tbody>
					${model.branches.map(
						({ id, when, drops }) =>
							html`<tr>
								<th scope="row"><code>${id}</code></th>
								<td>
									${clause(model, when)}
									<ul>
										${drops.map(({ id: question, short }) => html`<li>${short} <code>${question}</code></li>`)}
									</ul>
								</td>
							</tr>`
					)}
				</tbody>
			</table>
		</section>
		<section id="findings">
			<h2>F. The signs, and what is said of them</h2>
			<p>Below the cards stand the signs that the person marked, in these words, under these headings. They are never counted.</p>
			${model.findings.map(
				({ id, heading, note, signs }) =>
					html`<section class="entry whole">
						<h3>${ticks}${heading} <code>${id}</code></h3>
						<p>${note}</p>
						<ul class="signs">
							${signs.map((sign) => html`<li>${sign}</li>`)}
						</ul>
					</section>`
			)}
		</section>
		<section class="part" id="outcomes">
			<h2>G. What people get</h2>
			<p>
				We went through every set of up to ${MARKS} marks, ${sets} in all, with “None of these” as the answer to the first
				question wherever it was not one of the marks. (Left open, it adds one card, “Is anyone in danger?”, beside the first, and
				changes no time.) They lead to ${finer} outcomes, an outcome being the top time to act and the set of cards. To be read in
				an evening they are grouped:
				<b>${GROUPED}</b>
				What differs stands below those cards on the page. That makes ${entries.length} entries. (An outcome may stand in two of
				them, where the same cards come at other times.) Each is shown by the smallest set of answers that leads to it; everything
				else is not answered, which counts as not known.
			</p>
			${entries.map((entry, index) => outcomeBlock(model, entry, index))}
		</section>
		<section class="part" id="learn">
			<h2>H. The pages of facts</h2>
			<p>
				Every line under “Learn”, with the sources that it rests on. A line without a number is advice of our own. How much of a
				source was read stands behind it.
			</p>
			${model.learn.map(learnBlock)}
		</section>`;
	return page(edition, `Signpost: all that it asks and says, ${edition.date}`, body);
}

const KIND_WORDS = { added: 'New', changed: 'Changed', removed: 'Gone' } as const;

/** Only what is new, changed or gone since another version. */
export function changesPage(changes: readonly Change[], since: string, edition: Edition): string {
	const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
	const body = html`<header>
			<p class="brand">Signpost</p>
			<h1>What changed since ${since}</h1>
			<p class="caution"><b>${REVIEW}.</b></p>
			<p>
				${
					changes.length === 0
						? 'No question, rule, card or outcome has changed.'
						: `${count('added')} new, ${count('changed')} changed, ${count('removed')} gone. All else is as it was, word for word.`
				}
			</p>
			<p class="note">Content version <code>${edition.version}</code>, ${edition.date}.</p>
		</header>
		${changes.map(
			({ id, title, kind, texts }) =>
				html`<section class="entry">
					<h3>${ticks}<span class="kind">${KIND_WORDS[kind]}</span> ${title} <code>${id}</code></h3>
					<table class="readings">
						<colgroup>
							<col class="label" />
							<col />
							<col />
						</colgroup>
						<thead>
							<tr>
								<td></td>
								<th scope="col">Before</th>
								<th scope="col">After</th>
							</tr>
						</thead>
						<tbody>
							${texts.map(
								({ label, before, after }) =>
									html`<tr>
										<th scope="row">${label}</th>
										<td>${before === undefined ? '–' : html`<del>${before}</del>`}</td>
										<td>${after === undefined ? '–' : html`<ins>${after}</ins>`}</td>
									</tr>`
							)}
						</tbody>
					</table>
				</section>`
		)}`;
	return page(edition, `Signpost: what changed since ${since}`, body);
}
