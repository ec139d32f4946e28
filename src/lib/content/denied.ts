import type { DeniedNumber, DeniedService, DeniedWords } from '../contacts/denied.ts';

/**
 * What no contact may say, name or lead to, ours or an operator's: the build fails on it. Nothing shows it to anybody.
 * A host stands for all below it. A reason says what its source says, and no more.
 */

/** Dead, wrong or replaced numbers that still circulate. */
export const DENIED_NUMBERS: readonly DeniedNumber[] = [
	{ region: 'GB', number: '0800 77 66 00', reason: 'The old number of FRANK' },
	{ region: 'GB', number: '111', area: 'GB-NIR', reason: 'Northern Ireland has no NHS 111' },
	{ region: 'GB', number: '07860 039967', reason: 'An old text number of Papyrus' },
	{ region: 'GB', number: '07786 209697', reason: 'An old text number of Papyrus' },
	{ region: 'GB', number: '0808 068 4141', reason: 'A misprint of the number of Papyrus' },
	{ region: 'US', number: '202-304-1200', reason: 'An old text number of The Trevor Project' },
	{
		region: 'AU',
		number: '1800 022 222',
		reason: 'The old number of healthdirect, replaced on 1 January 2026',
		// It may still answer, so people who know it find it there, behind the new one.
		unless: 'second'
	},
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

export const DENIED_WORDS: readonly DeniedWords[] = [
	{
		region: 'US',
		words: /\b(press|option|dial|choose|then) (3|three)\b|988\W{0,3}(3|ext)\b/i,
		reason: 'Option 3 of 988 ended on 17 July 2025'
	}
];

const ASA = 'https://asa.org.uk/rulings/';
const PAID = 'The advertising regulator of the United Kingdom found it to be a referral company that earns commission';

/** Services that closed, and services that sell or are paid for sending people on. */
export const DENIED_SERVICES: readonly DeniedService[] = [
	{
		name: /\bbristol ((and|&) district )?tranquilli[sz]er project\b|\bbtpinfo\b/i,
		hosts: [],
		reason: 'The Bristol Tranquilliser Project closed at the end of September 2023',
		source: 'nationalworld.com'
	},
	{
		name: /\bREST\b.*\b(Camden|Mind)\b|\b(Camden|Mind)\b.*\bREST\b/,
		hosts: [],
		reason: 'REST at Mind in Camden was to lose its funding in March 2019',
		source: 'cepuk.org'
	},
	{
		name: /\bviva ?voz\b|\bligue 132\b/i,
		hosts: [],
		reason: 'VivaVoz stopped in 2016',
		source: 'docs/contacts.md'
	},
	{
		name: /\bthe mix\b/i,
		hosts: [],
		// Its website goes on.
		only: 'phones',
		reason: 'The Mix joined with Shout in September 2024, and no telephone line of it was found',
		source: 'docs/contacts.md'
	},
	{
		name: /\bwhich ?rehab\b/i,
		hosts: ['whichrehab.co.uk'],
		reason: PAID,
		source: `${ASA}which-rehab-ltd-a24-1252126-which-rehab-ltd.html`
	},
	{
		name: /\bhelp ?4 ?addiction\b/i,
		hosts: ['help4addiction.co.uk'],
		reason: PAID,
		source: `${ASA}help-4-addiction-ltd-a24-1252124-help-4-addiction-ltd.html`
	},
	{
		name: /\brehabs[ .]?uk\b/i,
		hosts: ['rehabsuk.com'],
		reason: PAID,
		source: `${ASA}rehabs-uk-a24-1252129-rehabs-uk.html`
	},
	{
		name: /\brehab guide\b|\baddiction recovery systems\b/i,
		hosts: ['rehabguide.co.uk'],
		reason: PAID,
		source: `${ASA}addiction-recovery-systems-ltd-a24-1252122-addiction-recovery-systems-ltd.html`
	},
	{
		name: /\baction rehab\b/i,
		hosts: ['action-rehab.com'],
		reason: PAID,
		source: `${ASA}action-rehab-a24-1252142-action-rehab.html`
	},
	{
		name: /\bcompare rehab\b|\bmarren healthcare\b/i,
		hosts: ['compare.rehab'],
		reason: 'By its own words it takes a fee from those it passes people on to',
		source: `${ASA}marren-healthcare-ltd-a24-1252137-marren-healthcare-ltd.html`
	},
	{
		name: /\bserenity addiction cent(re|er)s?\b/i,
		hosts: [],
		reason: PAID,
		source: 'https://www.drinkanddrugsnews.com/advertising-watchdog-upholds-complaints-against-rehab-referral-companies/'
	},
	{
		name: /\buk[ -]rehab\b|\bUKAT\b|\buk addiction treatment\b/i,
		hosts: ['uk-rehab.com'],
		reason: 'A directory of the company that owns the clinics it sends people to',
		source: `${ASA}uk-addiction-treatment-ltd-a24-1252013-uk-addiction-treatment-ltd.html`
	},
	{
		name: /\bamerican addiction centers\b/i,
		hosts: ['americanaddictioncenters.org', 'drugabuse.com'],
		reason: 'A company that runs clinics, with directories and a call centre of its own',
		source: 'https://www.motherjones.com/politics/2019/04/american-addiction-centers-publicly-traded-rehab/'
	},
	{
		name: /\br360\b/i,
		hosts: [],
		reason: 'The FTC charged it in 2022 over what it said of the clinics that it sent callers to',
		source:
			'https://advertisinglaw.fkks.com/post/102hr51/ftc-brings-first-case-under-opioid-addiction-recovery-fraud-prevention-act'
	},
	{
		name: /\bevoke wellness\b/i,
		hosts: [],
		reason: 'The FTC charged it over advertisements under the names of other clinics',
		source: 'https://www.bbb.org/local/0543/randy-s-desk/ftc-says-clinic-misled-people-struggling-with-substance-abuse'
	},
	{
		name: /\bbetter ?help\b/i,
		hosts: ['betterhelp.com'],
		reason: 'It sells counselling, and the FTC ordered it to pay over health answers given to advertisers',
		source: 'https://www.govinfo.gov/content/pkg/FR-2023-03-14/html/2023-05139.htm'
	},
	{
		name: /\btaper ?off ?benzos\b/i,
		hosts: [],
		reason: 'A website on tapering, whose advice was found unsafe or unsupported in part',
		source: 'its page “Coming off Klonopin: sensory and motor symptoms”, 6 January 2026'
	}
];
