import type { Page } from '@playwright/test';
import svg2ttf from 'svg2ttf';

/** A letter of East Asia: as wide as it is high. */
export const HAN = '漢';

/** A font of that letter alone, as many a machine has none: a box stands for it, and a program that reads the paper finds the letter. */
const FONT = `<svg xmlns="http://www.w3.org/2000/svg"><defs><font id="han" horiz-adv-x="1000">
	<font-face font-family="han" units-per-em="1000" ascent="880" descent="-120"/>
	<missing-glyph horiz-adv-x="1000"/>
	<glyph glyph-name="han" unicode="${HAN}" horiz-adv-x="1000" d="M100 0H900V800H100Z"/>
</font></defs></svg>`;

/** Gives the page that letter under the name of a family which its style asks for. From bytes, which no policy on fonts is about. */
export async function withHan(page: Page, family: string): Promise<void> {
	const bytes = [...svg2ttf(FONT, { ts: 0 }).buffer];
	await page.evaluate(
		async ({ bytes, family, letter }) => {
			// eslint-disable-next-line no-restricted-globals -- of bytes that are there: nothing is asked for
			const face = new FontFace(family, new Uint8Array(bytes), { unicodeRange: `U+${letter.codePointAt(0)?.toString(16)}` });
			document.fonts.add(await face.load());
		},
		{ bytes, family, letter: HAN }
	);
}
