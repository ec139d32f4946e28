/**
 * Whether a QuestionnaireResponse fits its Questionnaire. Written from the text of FHIR R4 (questionnaire.html,
 * questionnaireresponse.html and the definitions of their elements) and from nothing of ours: it knows resources only as JSON.
 */

interface Coding {
	readonly system?: string;
	readonly code?: string;
	readonly display?: string;
}
export interface FormItem {
	readonly linkId: string;
	readonly type: string;
	readonly text?: string;
	readonly required?: boolean;
	readonly repeats?: boolean;
	readonly enableWhen?: readonly ({ readonly question: string; readonly operator: string } & Readonly<Record<string, unknown>>)[];
	readonly enableBehavior?: string;
	readonly answerOption?: readonly {
		readonly valueCoding?: Coding;
		readonly extension?: readonly { readonly url: string; readonly valueBoolean?: boolean }[];
	}[];
	readonly item?: readonly FormItem[];
}
export interface Form {
	readonly url: string;
	readonly version?: string;
	readonly item: readonly FormItem[];
}
type Answer = Readonly<Record<string, unknown>>;
export interface AnsweredItem {
	readonly linkId: string;
	readonly text?: string;
	readonly answer?: readonly Answer[];
	readonly item?: readonly AnsweredItem[];
}
export interface Response {
	readonly questionnaire?: string;
	readonly status: string;
	readonly item?: readonly AnsweredItem[];
}
export interface Codes {
	readonly url: string;
	readonly concept: readonly {
		readonly code: string;
		readonly display?: string;
		readonly designation?: readonly { readonly value: string }[];
	}[];
}

const EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
/** The element that an answer's value stands in, by type of item: item-type, "The value must be a ...". */
const VALUE: Readonly<Record<string, string>> = {
	boolean: 'valueBoolean',
	decimal: 'valueDecimal',
	integer: 'valueInteger',
	date: 'valueDate',
	string: 'valueString',
	text: 'valueString',
	choice: 'valueCoding'
};

const same = (a: Coding, b: Coding): boolean => a.system === b.system && a.code === b.code;

const flat = (items: readonly AnsweredItem[]): AnsweredItem[] =>
	items.flatMap((one) => [
		one,
		...flat(one.item ?? []),
		...(one.answer ?? []).flatMap((answer) => flat((answer['item'] as AnsweredItem[] | undefined) ?? []))
	]);
const flatForm = (items: readonly FormItem[]): FormItem[] => items.flatMap((one) => [one, ...flatForm(one.item ?? [])]);

/** questionnaire-enable-operator: `exists`, `=`: at least one answer is equal; `!=`: no answer is equal, so also true of none. */
function conditionHolds(condition: NonNullable<FormItem['enableWhen']>[number], all: readonly AnsweredItem[]): boolean {
	const answers = all.filter(({ linkId }) => linkId === condition.question).flatMap(({ answer = [] }) => answer);
	if (condition.operator === 'exists') return answers.length > 0 === condition['answerBoolean'];
	const wanted = condition['answerCoding'] as Coding | undefined;
	if (!wanted) throw new Error(`This checker does not know the condition ${JSON.stringify(condition)}`);
	const equal = answers.some((answer) => same((answer['valueCoding'] ?? {}) as Coding, wanted));
	if (condition.operator === '=') return equal;
	if (condition.operator === '!=') return !equal;
	throw new Error(`This checker does not know the operator ${condition.operator}`);
}

function isEnabled({ enableWhen = [], enableBehavior }: FormItem, all: readonly AnsweredItem[]): boolean {
	if (enableWhen.length === 0) return true;
	const results = enableWhen.map((condition) => conditionHolds(condition, all));
	return enableBehavior === 'any' ? results.some(Boolean) : results.every(Boolean);
}

/** The ids of what a form asks, given the answers so far. */
export function enabledIds(form: Form, response: Response): string[] {
	const all = flat(response.item ?? []);
	const below = (items: readonly FormItem[]): string[] =>
		items.filter((item) => isEnabled(item, all)).flatMap((item) => [item.linkId, ...below(item.item ?? [])]);
	return below(form.item);
}

export function misfits(form: Form, codes: Codes, response: Response): string[] {
	const faults: string[] = [];
	const known = new Map(flatForm(form.item).map((item) => [item.linkId, item]));
	const all = flat(response.item ?? []);
	const names = [form.url, ...(form.version === undefined ? [] : [`${form.url}|${form.version}`])];
	if (!names.includes(response.questionnaire ?? '')) faults.push(`another questionnaire: ${response.questionnaire}`);
	for (const { linkId, enableWhen = [] } of known.values())
		for (const { question } of enableWhen)
			if (!known.has(question)) faults.push(`${linkId}: its condition asks for ${question}, which is not there`);

	const level = (items: readonly FormItem[], answered: readonly AnsweredItem[], enabled: boolean, where: string) => {
		let at = -1;
		for (const one of answered) {
			const index = items.findIndex(({ linkId }) => linkId === one.linkId);
			const item = items[index];
			if (!item) {
				faults.push(known.has(one.linkId) ? `${one.linkId}: not below ${where}` : `${one.linkId}: unknown`);
				continue;
			}
			if (index === at && !(item.type === 'group' && item.repeats)) faults.push(`${one.linkId}: twice`);
			if (index < at) faults.push(`${one.linkId}: out of order`);
			at = Math.max(at, index);
			const on = enabled && isEnabled(item, all);
			if (!on) faults.push(`${one.linkId}: not enabled`);
			if (one.text !== undefined && one.text !== item.text) faults.push(`${one.linkId}: another text`);
			content(item, one, on);
		}
		for (const item of items)
			if (
				item.required &&
				response.status === 'completed' &&
				enabled &&
				isEnabled(item, all) &&
				!answered.some(({ linkId }) => linkId === item.linkId)
			)
				faults.push(`${item.linkId}: required`);
	};

	const content = (item: FormItem, one: AnsweredItem, enabled: boolean) => {
		const { linkId, answer = [] } = one;
		if (item.type === 'group') {
			if (one.answer) faults.push(`${linkId}: a group has no answer`);
			level(item.item ?? [], one.item ?? [], enabled, linkId);
			return;
		}
		if (item.type === 'display') {
			if (one.answer || one.item) faults.push(`${linkId}: a display has no answer`);
			return;
		}
		if (one.item) faults.push(`${linkId}: what stands below a question stands in its answer`);
		if (answer.length === 0) faults.push(`${linkId}: nothing in it`);
		if (answer.length > 1 && !item.repeats) faults.push(`${linkId}: several answers`);
		const seen: string[] = [];
		for (const value of answer) {
			const element = VALUE[item.type];
			const elements = Object.keys(value).filter((key) => key.startsWith('value'));
			if (element === undefined || elements.length !== 1 || elements[0] !== element) {
				faults.push(`${linkId}: ${elements.join()} is no value of ${item.type}`);
				continue;
			}
			const coding = value[element] as Coding;
			const name = `${coding.system}|${coding.code}`;
			if (seen.includes(name)) faults.push(`${linkId}: the same answer twice`);
			seen.push(name);
			option(item, coding, answer.length);
			level(item.item ?? [], (value['item'] as AnsweredItem[] | undefined) ?? [], enabled, linkId);
		}
	};

	const option = ({ linkId, answerOption = [] }: FormItem, coding: Coding, count: number) => {
		const found = answerOption.find(({ valueCoding = {} }) => same(valueCoding, coding));
		if (!found) return void faults.push(`${linkId}: ${coding.system}|${coding.code} is no option`);
		const exclusive = found.extension?.some(({ url, valueBoolean }) => url === EXCLUSIVE && valueBoolean);
		if (exclusive && count > 1) faults.push(`${linkId}: ${coding.code} stands alone`);
		const concept = coding.system === codes.url ? codes.concept.find(({ code }) => code === coding.code) : undefined;
		if (!concept) return void faults.push(`${linkId}: ${coding.code} is no code`);
		const displays = [concept.display, ...(concept.designation ?? []).map(({ value }) => value)];
		if (coding.display !== undefined && !displays.includes(coding.display)) faults.push(`${linkId}: no words for ${coding.code}`);
	};

	level(form.item, response.item ?? [], true, 'the form');
	return faults;
}
