import type { ContactKind } from '../contacts/contact.ts';

/** People to turn to who are not in a list of numbers. */
export const HELPERS = [
	'prescriber',
	'pharmacist',
	'midwife',
	'epilepsy-team',
	'recovery-team',
	'emergency-department',
	'trusted-adult'
] as const;
export type Helper = (typeof HELPERS)[number];

/** Whom a card leads to: a kind of contact, or a person. */
export type Need = ContactKind | Helper;

export interface Card {
	readonly id: string;
	/** `emergency`: red, acts now. `finding`: speaks about the person's own use. */
	readonly kind: 'emergency' | 'safety' | 'finding' | 'base';
	/** Shown at once where an answer brings it, not only at the end, as every card at `now` is. */
	readonly interrupts?: true;
	/** Whom to call, first the best. */
	readonly call: readonly Need[];
}

/** Every card. The order is that of cards of one urgency; the red flags stand in the order of the gate. */
export const CARDS = [
	{ id: 'overdose', kind: 'emergency', call: ['emergency'] },
	{ id: 'took-too-much', kind: 'emergency', call: ['emergency', 'poison'] },
	{ id: 'seizure', kind: 'emergency', call: ['emergency'] },
	{ id: 'chest-pain', kind: 'emergency', call: ['emergency'] },
	{ id: 'confusion', kind: 'emergency', call: ['emergency'] },
	{ id: 'emergency-other', kind: 'emergency', call: ['emergency'] },
	{ id: 'crisis', kind: 'emergency', call: ['emergency', 'crisis'] },
	{ id: 'stopped-suddenly', kind: 'safety', call: ['medical-advice', 'prescriber', 'emergency-department', 'emergency'] },
	{ id: 'crisis-thoughts', kind: 'safety', interrupts: true, call: ['crisis', 'emergency'] },
	{ id: 'not-ruled-out', kind: 'safety', interrupts: true, call: ['emergency', 'medical-advice'] },
	{ id: 'head-injury', kind: 'safety', call: ['medical-advice', 'emergency-department', 'emergency'] },
	{ id: 'cut-down-unwell', kind: 'safety', call: ['medical-advice', 'prescriber', 'emergency'] },
	{ id: 'running-out', kind: 'safety', call: ['pharmacist', 'medical-advice', 'prescriber'] },
	{ id: 'epilepsy', kind: 'safety', call: ['epilepsy-team', 'medical-advice', 'prescriber', 'emergency'] },
	{ id: 'pregnancy', kind: 'safety', call: ['midwife', 'medical-advice', 'prescriber'] },
	{ id: 'opioids', kind: 'safety', call: ['medical-advice', 'prescriber', 'pharmacist', 'drug-alcohol', 'emergency'] },
	{ id: 'street-supply', kind: 'safety', call: ['drug-alcohol', 'overdose-companion', 'emergency'] },
	{ id: 'breathing-condition', kind: 'safety', call: ['medical-advice', 'prescriber', 'emergency'] },
	{ id: 'gabapentinoids', kind: 'safety', call: ['prescriber', 'pharmacist', 'medical-advice', 'emergency'] },
	{
		id: 'alcohol',
		kind: 'safety',
		call: ['medical-advice', 'drug-alcohol', 'prescriber', 'pharmacist', 'emergency', 'emergency-department']
	},
	{ id: 'asleep-acts', kind: 'safety', call: ['pharmacist', 'medical-advice', 'prescriber'] },
	{ id: 'driving', kind: 'safety', call: ['prescriber', 'pharmacist'] },
	{ id: 'cut-down', kind: 'safety', call: ['medical-advice', 'prescriber', 'pharmacist'] },
	{ id: 'tapering', kind: 'safety', call: ['prescriber', 'pharmacist', 'medical-advice'] },
	{ id: 'after-stopping', kind: 'safety', call: ['prescriber', 'pharmacist', 'drug-alcohol'] },
	{ id: 'sedatives', kind: 'safety', call: ['pharmacist', 'prescriber'] },
	{ id: 'not-yours', kind: 'safety', call: ['pharmacist', 'drug-alcohol'] },
	{ id: 'young-person', kind: 'safety', call: ['trusted-adult', 'youth', 'crisis'] },
	{ id: 'body-used-to-it', kind: 'finding', call: ['prescriber', 'pharmacist', 'benzo-specific', 'drug-alcohol'] },
	{ id: 'control', kind: 'finding', call: ['prescriber', 'drug-alcohol', 'benzo-specific', 'peer'] },
	{ id: 'one-sign', kind: 'finding', call: ['prescriber', 'pharmacist', 'drug-alcohol'] },
	{ id: 'slower-with-help', kind: 'safety', call: ['prescriber', 'benzo-specific', 'drug-alcohol'] },
	{ id: 'effects-to-mention', kind: 'safety', call: ['prescriber', 'pharmacist'] },
	{ id: 'check-mix', kind: 'safety', call: ['pharmacist'] },
	{ id: 'recovery', kind: 'safety', call: ['recovery-team', 'drug-alcohol', 'peer'] },
	{ id: 'helping-someone', kind: 'safety', call: ['family', 'drug-alcohol', 'pharmacist'] },
	{ id: 'talk', kind: 'base', call: ['prescriber', 'pharmacist', 'drug-alcohol', 'crisis'] },
	{ id: 'do-not-stop-suddenly', kind: 'base', call: ['prescriber', 'pharmacist', 'medical-advice'] }
] as const satisfies readonly Card[];

export type CardId = (typeof CARDS)[number]['id'];

const byId = new Map<string, Card & { id: CardId }>(CARDS.map((card) => [card.id, card]));
/** The card of an id. */
export const cardOf = (id: CardId): Card & { id: CardId } => byId.get(id) as Card & { id: CardId };
