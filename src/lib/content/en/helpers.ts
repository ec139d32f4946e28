import type { AllHelperWords } from '../words.ts';

/** People to turn to who have no number of ours. */
export const helpers = {
	prescriber: {
		name: 'The {gp} or clinic that prescribes it',
		what: 'They can plan supply and next steps. No one prescribes it? Any {gp} or clinic is a way in.'
	},
	pharmacist: {
		name: 'A pharmacist',
		what: 'They can check what goes together, and help when a supply runs low.'
	},
	midwife: {
		name: 'A midwife or the maternity team',
		what: 'They look after parent and baby, and can bring in others.'
	},
	'epilepsy-team': {
		name: 'The epilepsy team',
		what: 'They know the seizure plan. Talk with them before any change.'
	},
	'recovery-team': {
		name: { self: 'Your recovery team', other: 'Their recovery team' },
		what: 'They can look after both at the same time.'
	},
	'emergency-department': {
		name: '{Emergency-department}',
		what: 'The way in when no one else can be reached.'
	},
	'trusted-adult': {
		name: { self: 'An adult you trust', other: 'An adult they trust' },
		what: 'A parent, a carer, a teacher or a school nurse.'
	}
} satisfies AllHelperWords;
