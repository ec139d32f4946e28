/** False where neither the clipboard nor the older way is allowed. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = document.createElement('textarea');
		const before = document.activeElement as HTMLElement | null;
		field.value = text;
		document.body.append(field);
		field.select();
		const done = document.execCommand('copy');
		field.remove();
		before?.focus();
		return done;
	}
}
