/** A tab out of sight paints no frame: its work is not to wait for one. Milliseconds. */
const NO_FRAME = 300;

/**
 * Does something once what stands in the document now has been painted, and in a tab that is out of sight soon. Gives back what
 * calls it off.
 */
export function afterPaint(work: () => void): () => void {
	const now = () => {
		off();
		work();
	};
	let timer = setTimeout(now, NO_FRAME);
	const frame = requestAnimationFrame(() => {
		clearTimeout(timer);
		// A frame's own callbacks run before it is painted, a timer of theirs after.
		timer = setTimeout(now);
	});
	function off() {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	}
	return off;
}
