import { street } from '#lib/content/conditions.ts';
import type { QuestionId } from '#lib/content/questions.ts';
import { CARD_ROWS, TOPIC_ANSWERS, type CardRow } from '#lib/content/say.ts';
import { card, type Row } from '#lib/handoff/say.ts';
import { holds } from '#lib/screening/condition.ts';
import { audienceOf } from './audience.ts';
import { optionLabel } from './question-view.ts';
import { factsOf, isOn, medicinesOf, namesOf, type Making } from './say-making.ts';

/** The questions behind each row, and those of their options that a team has to know. */
const ROWS: { readonly [R in Exclude<CardRow, 'medicine'>]: { readonly [Q in QuestionId]?: readonly string[] } } = {
	// Under 18 is said in a sentence.
	age: { age: ['65-plus'] },
	changed: {
		changed: ['no', 'running-out', 'ran-out', 'stopped', 'stopped-weeks', 'stopped-longer', 'cut-down', 'tapering']
	},
	noticed: { body: ['tremor', 'jerks', 'sweats-heart'], daytime: ['sleepy', 'unsteady', 'fell', 'hit-head'] },
	reason: { reason: ['anxiety', 'sleep', 'seizures', 'muscle', 'alcohol-withdrawal'] },
	days: { days: ['fewer', 'some', 'most'] },
	months: { months: ['under-1', '1-to-3', 'over-3'] },
	health: { life: ['epilepsy', 'past-withdrawal', 'breathing-condition'] },
	alcohol: { alongside: ['alcohol', 'alcohol-daily', 'alcohol-stopped'] },
	alongside: {
		alongside: [
			'opioids',
			'opioid-treatment',
			'gabapentinoids',
			'sleep-medicines',
			'antidepressants',
			'antipsychotics',
			'other-sedatives'
		]
	}
};

/** In a sentence, but "CBD" stays as it is. */
const small = (label: string): string => label.replace(/^(?!I\b)\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());

/** A list of labels, which may hold commas themselves. */
const listed = (labels: readonly string[]): string => labels.map((label, index) => (index ? small(label) : label)).join('; ');

/** What a card says of the medicine. Street names are on it only if the person put them in. */
function cardMedicine(making: Making): { readonly named: boolean; readonly value: string } {
	const { words, answers, open, setting } = making;
	const { noName, notSaid } = words.say.card;
	const street: readonly string[] = TOPIC_ANSWERS.supply.medicine ?? [];
	const put = (answers['medicine'] ?? []).filter((id) => street.includes(id));
	const told = [...(open['medicine'] ?? []), ...(isOn(setting, 'card', 'supply') ? put : [])];
	const names = namesOf(words, { medicine: told });
	if (names.length > 0) return { named: true, value: medicinesOf(making, names, names.join(', ')) };
	const marked = put.length > 0 || told.some((id) => id === 'not-sure' || id === 'not-listed');
	return { named: false, value: marked ? noName : notSaid };
}

/** A row for each question that was answered. Nothing is said of the others: open is not no. */
function rowsOf({ words, answers: all, open: answers }: Making, medicine: string): Row[] {
	const audience = audienceOf(all);
	const { rows, values } = words.say.card;
	return CARD_ROWS.flatMap((row) => {
		if (row === 'medicine') return [{ label: rows.medicine, value: medicine }];
		const labels = Object.entries(ROWS[row]).flatMap(([question, options]) =>
			(answers[question] ?? [])
				.filter((option) => options.includes(option))
				.map((option) => values[`${question}/${option}`] ?? optionLabel(words, question as QuestionId, option, audience))
		);
		return labels.length > 0 ? [{ label: rows[row], value: listed(labels) }] : [];
	});
}

/** The card for a team that has to act: what is held out, or printed. */
export function cardText(making: Making): string {
	const { words, answers, open, setting } = making;
	const facts = factsOf(making, 'card');
	const { named, value } = cardMedicine(making);
	// In an emergency a team has to know; outside one it is told where from only if it was put in, and this would tell.
	const mayTell = setting.urgency === 'now' || isOn(setting, 'card', 'supply');
	return card(words.say, words.script, {
		...facts,
		rows: rowsOf(making, value),
		// In the short words of the sheet: a sentence on "someone" above "About me" reads as two people.
		dangers: (open['now'] ?? [])
			.filter((danger) => danger in words.script.dangers)
			.map((danger) => optionLabel(words, 'now', danger, facts.audience)),
		unsure: mayTell && holds(street, answers),
		named,
		notSafe: (answers['now'] ?? []).includes('harm') && !isOn(setting, 'card', 'self-harm')
	});
}
