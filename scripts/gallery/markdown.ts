import { html, type Html } from './html.ts';

/** As much of Markdown as docs/content.md uses: headings of the third level, paragraphs, numbered lists, tables, bold, code. */

/** One section of a document, by its heading of the second level, without that heading. */
export function sectionOf(markdown: string, heading: string): string {
	const from = markdown.indexOf(`\n## ${heading}\n`);
	if (from < 0) throw new RangeError(`No section "${heading}"`);
	const body = markdown.slice(from + heading.length + 5);
	const end = body.search(/^## /m);
	return (end < 0 ? body : body.slice(0, end)).trim();
}

function inline(text: string): Html {
	const parts = text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').split(/(\*\*[^*]+\*\*|`[^`]+`)/);
	return html`${parts.map((part) => {
		if (part.startsWith('**')) return html`<b>${part.slice(2, -2)}</b>`;
		return part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : part;
	})}`;
}

const joined = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ');

/** A number may carry on from a list above a heading. */
function list(lines: readonly string[]): Html {
	const items: string[][] = [];
	for (const line of lines) {
		if (/^\d+\. /.test(line)) items.push([line.replace(/^\d+\. /, '')]);
		else items.at(-1)?.push(line);
	}
	return html`<ol start="${Number.parseInt(lines[0] ?? '1', 10)}">
		${items.map((item) => html`<li>${inline(joined(item))}</li>`)}
	</ol>`;
}

function table(lines: readonly string[]): Html {
	const cells = (line: string) => line.split('|').slice(1, -1);
	const [head = '', , ...rows] = lines;
	return html`<table>
		<thead>
			<tr>
				${cells(head).map((cell) => html`<th scope="col">${inline(cell.trim())}</th>`)}
			</tr>
		</thead>
		<tbody>
			${rows.map(
				(row) =>
					html`<tr>
						${cells(row).map((cell) => html`<td>${inline(cell.trim())}</td>`)}
					</tr>`
			)}
		</tbody>
	</table>`;
}

export function markdown(text: string): Html {
	const blocks = text.split(/\n{2,}/).map((block) => block.split('\n'));
	return html`${blocks.map((lines) => {
		const [first = ''] = lines;
		if (first.startsWith('### ')) return html`<h3>${first.slice(4)}</h3>`;
		if (/^\d+\. /.test(first)) return list(lines);
		return first.startsWith('|') ? table(lines) : html`<p>${inline(joined(lines))}</p>`;
	})}`;
}
