/**
 * All files that are kept for a line that fails, in one, `offline.txt`: pages have most of their text in common, so together they
 * travel as a seventh of what they weigh one by one. `scripts/kept.js` writes it. The length of the index in digits, the index as
 * JSON, then pieces of text: a page is put together from those without reading the rest, two megabytes.
 */
export interface Index {
	/** What `scripts/headers.js` says with each file. What somebody changes on their host alone does not reach kept pages. */
	readonly headers: Readonly<Record<string, string>>;
	/** Of each piece, in bytes, in the order in which they stand. What stands in several files stands here once. */
	readonly lengths: readonly number[];
	/** By path from the root of the site: the numbers of its pieces. */
	readonly files: Readonly<Record<string, { readonly type: string; readonly pieces: readonly number[] }>>;
}

/** So many digits say how long the index is, in bytes. As in `scripts/kept.js`, whose tests hold both. */
const DIGITS = 8;

/** By a response, as blobs by themselves cannot be read as text before Safari 14. */
const textOf = (blob: Blob): Promise<string> => new Response(blob).text();

/** A kept file, as its host would have sent it; nothing where there is none for that path. */
export async function answerOf(bundle: Blob, path: string): Promise<Response | undefined> {
	const start = DIGITS + Number(await textOf(bundle.slice(0, DIGITS)));
	const { headers, lengths, files } = JSON.parse(await textOf(bundle.slice(DIGITS, start))) as Index;
	const file = files[path];
	if (!file) return;
	let sum = start;
	const ends = lengths.map((length) => (sum += length));
	// What stands side by side is one slice: each has its price, most of all on an old phone.
	const slices: { from: number; to: number }[] = [];
	for (const piece of file.pieces) {
		const [from, to] = [ends[piece - 1] ?? start, ends[piece] ?? start];
		const last = slices[slices.length - 1];
		if (last?.to === from) last.to = to;
		else slices.push({ from, to });
	}
	const text = new Blob(slices.map(({ from, to }) => bundle.slice(from, to)));
	return new Response(text, { headers: { ...headers, 'content-type': file.type } });
}
