/** Hands a file to the browser, which keeps it or opens it in the right app. It is made here, and nothing is sent. */
export function give(text: string, type: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Safari asks the person first, and fetches the file after that.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
