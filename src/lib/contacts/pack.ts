import type { EssentialContact, EssentialPhone } from './contact.ts';

/** A contact as it travels in a page: without what can be told from the rest. */
type PackedPhone = Omit<EssentialPhone, 'display'> & { readonly display?: string };
type PackedContact = Omit<EssentialContact, 'region' | 'availability' | 'phones'> & {
	readonly availability?: EssentialContact['availability'];
	readonly phones?: readonly PackedPhone[];
};
/** By region. */
export type PackedContacts = { readonly [region: string]: readonly PackedContact[] };

/** Contacts made small: half a KiB of the page's 64, in brotli. */
export function pack(contacts: readonly EssentialContact[]): PackedContacts {
	const packed: Record<string, PackedContact[]> = {};
	for (const { region, availability, phones, ...rest } of contacts) {
		(packed[region] ??= []).push({
			...rest,
			...(phones && { phones: phones.map(({ display, ...phone }) => (display === phone.dial ? phone : { ...phone, display })) }),
			...(availability !== 'always' && { availability })
		});
	}
	return packed;
}

/** The contacts again, in the order of their regions. */
export const unpack = (packed: PackedContacts): EssentialContact[] =>
	Object.entries(packed).flatMap(([region, contacts]) =>
		contacts.map(({ phones, ...contact }) => ({
			availability: 'always',
			...contact,
			region,
			...(phones && { phones: phones.map((phone) => ({ display: phone.dial, ...phone })) })
		}))
	);
