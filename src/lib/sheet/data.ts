import { cards } from '#lib/content/en/cards.ts';
import { tools } from '#lib/content/en/help-tools.ts';
import { medicines } from '#lib/content/en/medicines.ts';
import { sharedOptions } from '#lib/content/en/options.ts';
import { questions } from '#lib/content/en/questions.ts';
import { say } from '#lib/content/en/say.ts';
import { scriptWords } from '#lib/content/en/script.ts';
import { sheet } from '#lib/content/en/sheet.ts';
import { sheetPage } from '#lib/content/en/sheet-page.ts';
import { ui } from '#lib/content/en/ui.ts';
import type { SheetPageWords } from '#lib/content/sheet-words.ts';
import type { UiWords } from '#lib/content/ui-words.ts';
import type { CardWords, MedicineWords, OptionWords, QuestionWords } from '#lib/content/words.ts';
import type { SayCatalogue } from '#lib/present/say-making.ts';
import type { SheetCatalogue } from '#lib/present/sheet-view.ts';
import type { ReminderWords } from './Reminder.svelte';

/** What the page carries as data behind its script. */
export interface SheetData {
	readonly words: SheetCatalogue & SayCatalogue;
	readonly page: SheetPageWords;
	/** What guidance says about stopping. */
	readonly caution: Pick<CardWords, 'lead' | 'instead' | 'body'>;
	readonly reminder: ReminderWords;
	/** What the components that the check has too say here. */
	readonly ui: Pick<UiWords, 'cover' | 'clear'>;
	readonly version: string;
}

const labels = (options: { readonly [id: string]: OptionWords & Partial<MedicineWords> }) =>
	Object.fromEntries(Object.entries(options).map(([id, { label, name }]) => [id, { label, ...(name && { name }) }]));

/** Nothing is asked here: of a question the sheet says its short words and the labels of its options. */
const short = Object.fromEntries(
	Object.entries<QuestionWords>(questions).map(([id, { short, options }]) => [id, { short, options: labels(options) }])
) as unknown as SheetCatalogue['questions'];

const { lead, instead, body } = cards['do-not-stop-suddenly'];

/** `version`: of this copy, as `/privacy` names it. */
export const sheetData = (version: string): SheetData => ({
	words: {
		medicines: labels(medicines) as SheetCatalogue['medicines'],
		questions: short,
		sharedOptions: labels(sharedOptions) as SheetCatalogue['sharedOptions'],
		sheet,
		say,
		script: scriptWords
	},
	page: sheetPage,
	caution: { lead, instead, body },
	reminder: {
		title: tools.remindTitle,
		standard: tools.remindDefault,
		at: tools.remindAt,
		titleHint: tools.remindHint,
		action: tools.remindAction,
		late: tools.remindNoTime,
		done: tools.remindDone
	},
	ui: { cover: ui.cover, clear: ui.clear },
	version
});
