import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How the gallery is put on paper, and how to tell that nothing is cut: for `npm run gallery` and its test. */

const MARGIN_MM = 16;
/** Widths in millimetres. */
const WIDTHS = { A4: 210, Letter: 215.9 };

/** @typedef {keyof typeof WIDTHS} Paper */
export const PAPERS = /** @type {readonly Paper[]} */ (Object.keys(WIDTHS));

/** @param {string} path from the root of the repository */
const read = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The light colours and the serif of the site, so that there is one palette. */
function tokens() {
	const root = /:root \{([^}]*)\}/.exec(read('src/app.css'))?.[1] ?? '';
	const found = root.match(/--[\w-]+: (#\w+|ui-serif[^;]*);/g) ?? [];
	return `:root { ${found.join(' ')} }\n`;
}

/** The style of the document. */
export const style = () => tokens() + read('scripts/gallery/print.css');

/**
 * Elements that are wider than their place, or stick out of the page: their text would be cut.
 * Runs in the browser.
 */
function overflowing() {
	const width = document.documentElement.clientWidth;
	return [...document.querySelectorAll('body, body *')].flatMap((element) => {
		const { left, right } = element.getBoundingClientRect();
		const within = element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1;
		const tag = `${element.tagName.toLowerCase()}.${element.className}`;
		return within && left >= -1 && right <= width + 1 ? [] : [`${tag}: ${(element.textContent ?? '').trim().slice(0, 60)}`];
	});
}

/**
 * What does not fit on a paper, as it would be printed there.
 * @param {import('@playwright/test').Page} page
 * @param {Paper} paper
 */
export async function cutOn(page, paper) {
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	await page.setViewportSize({ width: Math.floor(((WIDTHS[paper] - 2 * MARGIN_MM) / 25.4) * 96), height: 1000 });
	return page.evaluate(overflowing);
}

/**
 * The document on a paper.
 * @param {import('@playwright/test').Page} page
 * @param {Paper} paper
 */
export async function printed(page, paper) {
	const pdf = await page.pdf({
		format: paper,
		preferCSSPageSize: false,
		printBackground: true,
		outline: true,
		tagged: true,
		margin: { top: '16mm', bottom: '18mm', left: `${MARGIN_MM}mm`, right: `${MARGIN_MM}mm` },
		displayHeaderFooter: true,
		headerTemplate: '<span></span>',
		footerTemplate:
			'<p style="font: 8px sans-serif; width: 100%; margin: 0 16mm; display: flex; justify-content: space-between">' +
			'<span>Signpost. Not yet reviewed by a clinician</span>' +
			'<span><span class="pageNumber"></span> / <span class="totalPages"></span></span></p>'
	});
	return { pdf, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 };
}
