/** Functions that run in a page, so none of them may name anything outside itself. Every test that looks at a screen uses them. */

/** Which screen of the check is shown, all of it: its question's id, or what it is. */
export function screenShown(): string | undefined {
	// What is long comes in two parts.
	if (document.querySelector('.to-come')) return undefined;
	const question = document.querySelector<HTMLElement>('#app fieldset')?.dataset.question;
	if (question) return question;
	if (location.pathname.endsWith('/guidance/')) return 'guidance';
	const words = [...document.querySelectorAll('#app button')].map((one) => one.textContent.trim());
	if (words.includes('Go on with the questions')) return 'alarm';
	if (words.includes('Two more minutes')) return 'checkpoint';
	return words.includes('See your guidance') ? 'review' : undefined;
}

/** How far the page can be moved sideways, and by what; empty where it cannot. */
export function sideways(): string {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return '';
	const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
	return `${scrollWidth} in ${clientWidth}: ${wide.map(({ tagName, className }) => `${tagName}.${String(className)}`).join(' ')}`;
}

/** What has the focus, and whether one can see that it has. */
export function focused() {
	const element = document.activeElement as HTMLElement;
	const field = element instanceof HTMLInputElement ? element : undefined;
	// The ring of an option is drawn round its whole row.
	const drawn = (element.closest('.option') && element.nextElementSibling) || element;
	const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
	const { width, height } = drawn.getBoundingClientRect();
	return {
		tag: element.tagName,
		name: field ? field.type : element.innerText.trim(),
		value: field?.value ?? '',
		checked: field?.checked ?? false,
		seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0
	};
}
