import type { EssentialContact, EssentialPhone } from './contact.ts';

/** A contact as it travels in a page: without what can be told from the rest. */
type PackedPhone = Omit<EssentialPhone, 'display'> & { readonly display?: string };
type PackedContact = Omit<EssentialContact, 'region' | 'availability' | 'phones' | 'reviewBy'> & {
	readonly availability?: EssentialContact['availability'];
	/** Only where it is not that of the last contact of the same kind before it. */
	readonly reviewBy?: string;
	readonly phones?: readonly PackedPhone[];
};
/** By region. */
export type PackedContacts = { readonly [region: string]: readonly PackedContact[] };

/** Contacts made small: half a KiB of the page's 64, in brotli. */
export function pack(contacts: readonly EssentialContact[]): PackedContacts {
	const packed: Record<string, PackedContact[]> = {};
	const last: { [kind: string]: string } = {};
	for (const { region, availability, phones, reviewBy, ...rest } of contacts) {
		(packed[region] ??= []).push({
			...rest,
			...(phones && { phones: phones.map(({ display, ...phone }) => (display === phone.dial ? phone : { ...phone, display })) }),
			...(availability !== 'always' && { availability }),
			...(last[rest.kind] !== reviewBy && { reviewBy })
		});
		last[rest.kind] = reviewBy;
	}
	return packed;
}

/** The contacts again, in the order of their regions. */
export function unpack(packed: PackedContacts): EssentialContact[] {
	const last: { [kind: string]: string } = {};
	return Object.entries(packed).flatMap(([region, contacts]) =>
		contacts.map(({ phones, ...contact }) => ({
			availability: 'always',
			...contact,
			region,
			...(phones && { phones: phones.map((phone) => ({ display: phone.dial, ...phone })) }),
			reviewBy: (last[contact.kind] = contact.reviewBy ?? last[contact.kind] ?? '')
		}))
	);
}
