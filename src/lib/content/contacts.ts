import type { Contact } from '../contacts/schema.ts';
import contacts from './contacts.json' with { type: 'json' };

/** Every contact: regions in the order of `REGIONS`, kinds in theirs, the best of a kind first. Checked by `contactSchema`. */
export const CONTACTS = contacts as readonly Contact[];

export interface DeniedNumber {
	/** Where it must not stand; elsewhere the same digits may be in use. */
	readonly region: string;
	readonly number: string;
	readonly reason: string;
}

/** Dead, wrong or replaced numbers that still circulate. Tests keep them out; nothing shows them to anybody. */
export const DENIED_NUMBERS: readonly DeniedNumber[] = [
	{ region: 'GB', number: '0800 77 66 00', reason: 'The old number of FRANK' },
	{ region: 'GB', number: '07860 039967', reason: 'An old text number of Papyrus' },
	{ region: 'GB', number: '07786 209697', reason: 'An old text number of Papyrus' },
	{ region: 'GB', number: '0808 068 4141', reason: 'A misprint of the number of Papyrus' },
	{ region: 'US', number: '988 press 3', reason: 'The LGBTQ+ youth option ended on 17 July 2025' },
	{ region: 'US', number: '202-304-1200', reason: 'An old text number of The Trevor Project' },
	{ region: 'ZA', number: '0800 055 555', reason: 'Childline moved to a short code in 2021 and 2022' },
	{ region: 'NG', number: '0801 020 3040', reason: 'Very likely a misprint of the NDLEA number' },
	{ region: 'DE', number: '01805 313031', reason: 'The old form of the Sucht & Drogen Hotline' },
	{ region: 'DE', number: '166 111', reason: 'A misprint of the children’s line' },
	{ region: 'FR', number: '03 88 37 37 37', reason: 'The poison centre of Strasbourg is not on the centres’ own list' },
	{ region: 'IT', number: '199 284 284', reason: 'Telefono Amico replaced it in 2020' },
	{ region: 'NL', number: '0900-0113', reason: 'The old paid number of 113' },
	{ region: 'PT', number: '808 250 143', reason: 'The old number of the poison centre' },
	{ region: 'SE', number: '08-33 12 31', reason: 'The old number of Giftinformationscentralen' },
	{ region: 'BR', number: '132', reason: 'Ligue 132 (VivaVoz) closed in 2016' },
	{ region: 'JP', number: '0570-046-556', reason: 'A misprint of the Kokoro line' }
];
