import type { EssentialContact, Place } from '#lib/contacts/contact.ts';
import { adviceOf, emergencyOf, firstOf } from '#lib/contacts/match.ts';
import type { Moment } from '#lib/contacts/opening-text.ts';
import type { MedicineId } from '#lib/content/medicines.ts';
import type { Region } from '#lib/content/regions.ts';
import type { AskingWords, Catalogue, Token } from '#lib/content/words.ts';
import type { Answers } from '#lib/screening/question.ts';
import type { Urgency } from '#lib/screening/rule.ts';
import { fill, wording, type Audience, type Tokens } from '#lib/screening/text.ts';
import { audienceOf, mayHavePrescriber, namedMedicines } from './audience.ts';

/** What the words depend on besides the answers. */
export interface Setting {
	readonly words: Catalogue;
	readonly contacts: readonly EssentialContact[];
	/** The names of the sources, and by card which of them it rests on. */
	readonly sources: { readonly names: readonly string[]; readonly ofCard: { readonly [card: string]: readonly number[] } };
	/** The person's region, without the time zones that only the guess needs. */
	readonly region: RegionInfo;
	/** A nation or state of it, where one was chosen. */
	readonly area?: string | undefined;
	/** A date such as `2027-05-23`, to say which numbers nobody has confirmed for too long. */
	readonly today?: string | undefined;
	/** What time it is, to say what is open; none on a page that was made beforehand. */
	readonly moment?: Moment | undefined;
	/** When the screen began: contacts keep the order of then, so that nothing moves under a finger. */
	readonly since?: number | undefined;
}

export type RegionInfo = Omit<Region, 'timeZones'>;

export const placeOf = ({ region, area }: Setting): Place => ({ region: region.code, area });

/** The name to use in a sentence: of the one medicine that was marked, else "your medicine". */
export function medicineName(words: AskingWords, answers: Answers, audience: Audience): string {
	const named: readonly MedicineId[] = namedMedicines(answers);
	const name = named.length === 1 ? words.medicines[named[0] as MedicineId].name : undefined;
	return name ?? wording(words.tokens.medicine, audience);
}

const nameOf = (contact: EssentialContact | undefined): string | undefined => contact?.shortName ?? contact?.name;

/** The values that only the place decides. Kept by setting: each of a page's cards asks for them, and they are found by sorting. */
const places = new WeakMap<Setting, Tokens>();

function placeTokens(setting: Setting): Tokens {
	const { words, contacts, region, since } = setting;
	const known = places.get(setting);
	if (known) return known;
	const place = placeOf(setting);
	const { gp, emergencyDepartment, urgentCare } = region.words;
	const own = { gp, 'emergency-department': emergencyDepartment, 'urgent-care': urgentCare };
	const number = emergencyOf(contacts, place).phones?.[0]?.display ?? '';
	const tokens = {
		...own,
		emergency: region.code === 'ZZ' ? fill(words.tokens.emergencyAnywhere, { emergency: number }) : number,
		advice: nameOf(adviceOf(contacts, place)) ?? fill(words.tokens.advice, own),
		crisis: nameOf(firstOf(contacts, place, 'crisis', since)) ?? words.tokens.crisis,
		'drug-line': nameOf(firstOf(contacts, place, 'drug-alcohol', since)) ?? words.tokens.drugLine
	};
	places.set(setting, tokens);
	return tokens;
}

/** The values of every token, for a card of one urgency. */
export function tokensFor(setting: Setting, answers: Answers, urgency: Urgency): Tokens & Record<Token, string> {
	const { tokens: words } = setting.words;
	const audience = audienceOf(answers);
	const place = placeTokens(setting);
	const urgent = urgency === 'now' || urgency === 'today';
	const prescriber = mayHavePrescriber(answers)
		? wording(words.prescriber, audience)
		: urgent
			? words.unprescribedUrgent
			: words.unprescribed;
	return {
		...(place as Tokens & Record<Token, string>),
		medicine: medicineName(setting.words, answers, audience),
		prescriber: fill(prescriber, place)
	};
}
