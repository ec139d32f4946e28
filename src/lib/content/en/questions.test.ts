import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../../../tests/reading.ts';
import { fill, wording, type Audience, type Text } from '../../screening/text.ts';
import { MEDICINES } from '../medicines.ts';
import { QUESTIONS, type QuestionId } from '../questions.ts';
import { SHARED_OPTIONS, type MedicineWords, type OptionWords, type QuestionWords } from '../words.ts';
import { medicines } from './medicines.ts';
import { sharedOptions } from './options.ts';
import { questions } from './questions.ts';
import { sections } from './sections.ts';
import { signs } from './signs.ts';

const AUDIENCES = ['self', 'other'] as const satisfies readonly Audience[];
const GRADE = 6;

const words = questions as Readonly<Record<QuestionId, QuestionWords>>;
const names = medicines as Readonly<Record<string, MedicineWords>>;

/** A text as a person meets it, with a name or with "your medicine" in it. */
const filled = (text: Text, audience: Audience, named: boolean): string => {
	const whose = audience === 'self' ? 'your medicine' : 'their medicine';
	return fill(wording(text, audience), { medicine: named ? 'clonazepam' : whose });
};

const optionTexts = (options: Readonly<Record<string, OptionWords>>): Text[] =>
	Object.values(options).flatMap(({ label, hint }) => (hint === undefined ? [label] : [label, hint]));

const prose = ({ title, hint, why }: QuestionWords): Text[] => (hint === undefined ? [title, why] : [title, hint, why]);

/** Options with their words: the question's own, or the shared ones. */
const optionsOf = (question: (typeof QUESTIONS)[number]): Record<string, OptionWords> => {
	const own = words[question.id].options as Readonly<Record<string, OptionWords>>;
	const shared = sharedOptions as Readonly<Record<string, OptionWords>>;
	return Object.fromEntries(
		question.options.flatMap((option): [string, OptionWords][] => {
			const found = own[option] ?? shared[option] ?? names[option];
			return found ? [[option, found]] : [];
		})
	);
};

/** One way to meet one question. */
const readings = QUESTIONS.flatMap((question) =>
	AUDIENCES.flatMap((audience) => [true, false].map((named) => ({ id: question.id, question, audience, named })))
);

/** Every text of these files, for rules that hold everywhere. */
const everyText: [string, string][] = [
	...QUESTIONS.flatMap(({ id }): [string, Text][] =>
		[...prose(words[id]), words[id].short, ...optionTexts(words[id].options as Record<string, OptionWords>)].map((text) => [
			id,
			text
		])
	),
	...optionTexts(sharedOptions).map((text): [string, Text] => ['shared options', text]),
	...optionTexts(names).map((text): [string, Text] => ['medicines', text]),
	...Object.values(sections).map((text): [string, Text] => ['sections', text]),
	...Object.values(signs).flatMap(({ board, text }): [string, Text][] => [
		['signs', board],
		['signs', text]
	])
].flatMap(([where, text]) =>
	[...new Set(AUDIENCES.map((audience) => wording(text, audience)))].map((t): [string, string] => [where, t])
);

describe('reading age', () => {
	it('rises with harder words and longer sentences', () => {
		const easy = readingGrade('How often did you feel low?');
		expect(readingGrade('How frequently did you experience depressive symptomatology?')).toBeGreaterThan(easy);
		expect(readingGrade('How often did you feel low or sad when you got up and went out to see who was there?')).toBeGreaterThan(
			easy
		);
		expect(readingGrade('Tell the pharmacist.')).toBeLessThan(readingGrade('Tell the pharmacist.', []));
		expect(() => readingGrade(' … ')).toThrow(RangeError);
	});

	// Short labels would hide a hard question, so the prose is measured without them as well.
	it.each(readings)('$id ($audience, named: $named) is grade 6 or lower', ({ id, question, audience, named }) => {
		const shown = id === 'medicine' ? words.medicine.options : optionsOf(question);
		const text = (texts: Text[]): string => texts.map((part) => filled(part, audience, named)).join('\n');
		expect(readingGrade(text([...prose(words[id]), ...optionTexts(shown as Record<string, OptionWords>)]))).toBeLessThanOrEqual(
			GRADE
		);
		expect(readingGrade(text(prose(words[id])))).toBeLessThanOrEqual(GRADE);
	});

	it.each(Object.entries(signs))('the sign %s is grade 6 or lower', (_, { text }) => {
		expect(readingGrade(text)).toBeLessThanOrEqual(GRADE);
	});
});

describe('words that hurt or judge', () => {
	const FORBIDDEN =
		/\b(scor\w*|diagnos\w*|addict\w*|abus\w*|junkie\w*|clean|dirty|lied|lying|lies?|doctor shopping|drug[- ]seeking|habits?|you have)\b/i;

	it('are known to the test', () => {
		for (const word of ['score', 'diagnosis', 'addiction', 'abuser', 'junkies', 'clean', 'lied', 'You have', 'drug-seeking'])
			expect(word).toMatch(FORBIDDEN);
		expect('applied, believe, cleaned').not.toMatch(FORBIDDEN);
	});

	it.each(everyText)('are not in %s: %s', (_, text) => {
		expect(text).not.toMatch(FORBIDDEN);
		expect(text).not.toMatch(/[!—–'"]/);
		expect(text.trim()).not.toBe('');
		expect(text).not.toMatch(/\b(mg|milligrams?|per ?cent)\b|%/i);
	});
});

describe('titles', () => {
	/** The only joins in a title: two names of one thing, never two behaviours. */
	const ONE_IDEA = ['going on now, or in the last 2 days', 'alcohol or another drug', 'sleepy or slow'];
	const titles = QUESTIONS.flatMap(({ id }) =>
		AUDIENCES.map((audience) => [id, audience, wording(words[id].title, audience)] as const)
	);

	it.each(titles)('%s (%s) asks one thing: %s', (_, __, title) => {
		const bare = ONE_IDEA.reduce((rest, join) => rest.replace(join, ''), title);
		expect(bare).not.toMatch(/\b(and|or|nor|as well as|and\/or)\b|[;/&]/i);
		expect(title.match(/\?/g)).toHaveLength(1);
		expect(title.endsWith('?')).toBe(true);
	});

	it.each(QUESTIONS.map(({ id }) => id))('%s speaks to the person, or about the other one', (id) => {
		const self = wording(words[id].title, 'self');
		const other = wording(words[id].title, 'other');
		if (/\byou(r|rs|rself)?\b/i.test(self)) expect(other).not.toBe(self);
		if (id !== 'now') expect(other).not.toMatch(/\byou(r|rs|rself)?\b(?! see)/i);
		expect(self).not.toMatch(/\b(they|their|them|themselves)\b/i);
	});

	// "your medicine" stands where no name is known: "more {medicine}" would read "more your medicine".
	it.each(titles)('%s (%s) reads well without a name: %s', (_, __, title) => {
		expect(title).not.toMatch(/\b(more|less|much|any|some|the|your|their|enough) \{medicine\}/i);
	});

	it.each(QUESTIONS.map(({ id }) => id))('%s names the medicine only once it is known', (id) => {
		const early = ['now', 'who', 'age', 'medicine'].includes(id);
		const tokens = JSON.stringify(words[id]).match(/\{[A-Za-z-]+\}/g) ?? [];
		expect(tokens.filter((token) => early || token !== '{medicine}')).toEqual([]);
	});
});

describe('options', () => {
	it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s has words for each', (_, question) => {
		const given = Object.keys(optionsOf(question));
		expect(given).toEqual([...question.options]);
		const own = Object.keys(words[question.id].options);
		expect(own.filter((option) => !(question.options as readonly string[]).includes(option))).toEqual([]);
	});

	it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s has a label of its own for each', (_, question) => {
		for (const audience of AUDIENCES) {
			const labels = Object.values(optionsOf(question)).map(({ label }) => wording(label, audience));
			expect(new Set(labels).size).toBe(labels.length);
		}
	});

	it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s never says "I" for someone else', (id, question) => {
		for (const text of optionTexts(optionsOf(question))) {
			const other = wording(text, 'other');
			if (id !== 'who' && !other.startsWith('I’m not sure') && !other.endsWith('I’m not sure what it is'))
				expect(other).not.toMatch(/\b(I|me|my|mine|you|your)\b/);
		}
	});

	it('are shared by id', () => {
		expect(Object.keys(sharedOptions)).toEqual([...SHARED_OPTIONS]);
	});
});

describe('hints', () => {
	it.each(QUESTIONS.filter(({ kind }) => kind === 'frequency').map(({ id }) => id))('%s recalls 3 months', (id) => {
		for (const audience of AUDIENCES) expect(wording(words[id].hint ?? '', audience)).toMatch(/^Think of the past 3 months\./);
	});

	it.each(QUESTIONS.filter(({ kind }) => kind === 'count').map(({ id }) => id))('%s recalls 12 months', (id) => {
		for (const audience of AUDIENCES) expect(wording(words[id].hint ?? '', audience)).toMatch(/^Think of the past 12 months\./);
	});

	it.each(QUESTIONS.filter(({ kind }) => kind === 'several').map(({ id }) => id))('%s says that many may fit', (id) => {
		for (const audience of AUDIENCES) expect(wording(words[id].hint ?? '', audience)).toMatch(/Tick all that fit\.$/);
	});

	it.each(QUESTIONS.map(({ id }) => id))('%s gives its reason in one or two sentences', (id) => {
		for (const audience of AUDIENCES) {
			const count = wording(words[id].why, audience).match(/\.(?= |$)/g)?.length ?? 0;
			expect(count).toBeGreaterThanOrEqual(1);
			expect(count).toBeLessThanOrEqual(2);
		}
	});
});

describe('medicines', () => {
	/** Every brand of the evidence (section 6), country by country, as a reader copied them from its table. */
	const BRANDS: Readonly<Record<string, string>> = {
		clonazepam: 'Klonopin Rivotril Iktorivil Antelepsin Paxam Clonapam Clonotril Epitril Lonazep Zapiz',
		alprazolam: 'Xanax Niravam Xanor Tafil Trankimazin Kalma Alprax Restyl Anxit Trika',
		diazepam: 'Valium Diazemuls Anxicalm Stesolid Antenex Ducene Calmpose',
		lorazepam: 'Ativan Loreev Tavor Temesta Orfidal Larpose Trapex',
		temazepam: 'Restoril Nortem Normison Temaze Remestan',
		oxazepam: 'Serax Seresta Adumbran Praxiten Sobril Serepax Alepam Murelax',
		chlordiazepoxide: 'Librium Librax Limbitrol Tropium',
		nitrazepam: 'Mogadon Apodorm Alodorm Nitravet Nitrosun',
		clobazam: 'Onfi Sympazan Frisium Perizam Tapclob Urbanyl Lobazam',
		bromazepam: 'Lexotan Lexotanil Lexomil Lectopam',
		triazolam: 'Halcion',
		midazolam: 'Versed Nayzilam Hypnovel Buccolam Epistatus Dormicum Mezolam Midacip',
		flurazepam: 'Dalmane Dalmadorm Staurodorm',
		lormetazepam: 'Noctamid Loramet Minias',
		clorazepate: 'Tranxene Tranxène Tranxilium Transene',
		etizolam: 'Depas Pasaden Etizola Etilaam',
		zopiclone: 'Zimovane Zileze Imovane Ximovan Imrest Zopicon',
		eszopiclone: 'Lunesta Fulnite Zolnite',
		zolpidem: 'Ambien Edluar Zolpimist Stilnoct Stilnox Bikalm Dormizol Sublinox Zolfresh Nitrest',
		zaleplon: 'Sonata Zaplon',
		estazolam: 'ProSom',
		quazepam: 'Doral',
		flunitrazepam: 'Rohypnol'
	};
	const brands = Object.entries(BRANDS).flatMap(([id, list]) => list.split(' ').map((brand) => [brand, id] as const));

	const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	/** Whom a whole name finds. */
	const find = (typed: string): string[] =>
		Object.entries(names)
			.filter(([, { name, brands: known = [], search = [] }]) =>
				[name ?? '', ...known, ...search].some((one) => plain(one) === plain(typed) || plain(one).startsWith(`${plain(typed)} `))
			)
			.map(([id]) => id);

	it.each(brands)('%s finds %s and no other', (brand, id) => {
		expect(find(brand)).toEqual([id]);
	});

	it('have no brand that the evidence lacks', () => {
		const evidence = new Set(brands.map(([brand]) => brand));
		const extra = Object.values(names).flatMap(({ brands: known = [] }) =>
			known.filter((b) => !evidence.has(b.split(' ')[0] ?? ''))
		);
		expect(extra).toEqual([]);
	});

	it.each([
		['clonazapam', 'clonazepam'],
		['clonazepan', 'clonazepam'],
		['klonapin', 'clonazepam'],
		['xanex', 'alprazolam'],
		['zanax', 'alprazolam'],
		['valuim', 'diazepam'],
		['zoplicone', 'zopiclone'],
		['tranxene', 'clorazepate'],
		['blues', 'street'],
		['street Valium', 'street'],
		['Street xanax', 'street'],
		['benzos', 'other-benzodiazepine']
	])('%s finds %s', (typed, id) => {
		expect(find(typed)).toEqual([id]);
	});

	it('share no searched name, and repeat none', () => {
		const all = Object.values(names).flatMap(({ name, brands: known = [], search = [] }) => [name ?? [], known, search].flat());
		const seen = all.filter((name) => name !== 'Tranxène').map(plain);
		expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([]);
	});

	it('have a name for use in a sentence, save where there is none', () => {
		const nameless = MEDICINES.map(({ id }) => id).filter((id) => names[id]?.name === undefined);
		expect(nameless).toEqual(['other-benzodiazepine', 'other-z-drug', 'street', 'not-listed']);
		for (const { name, label } of Object.values(names)) if (name !== undefined) expect(plain(String(label))).toBe(name);
	});
});

describe('signs', () => {
	it.each(Object.entries(signs))('%s is short on the board, and says what happened without how often', (_, { board, text }) => {
		expect(board.split(' ').length).toBeLessThanOrEqual(4);
		expect(board).not.toMatch(/\.$/);
		expect(text).not.toMatch(/\b(never|once|twice|often|weekly|monthly|daily|always|sometimes)\b|\.$/i);
		expect(text).toMatch(/^(You|Your|Light|The same)\b/);
	});
});
