import type { OptionWords, SharedOption } from '../words.ts';

/** Labels of the options that many questions share. A question may put its own words in their place. */
export const sharedOptions = {
	never: { label: 'Never' },
	'once-or-twice': { label: 'Once or twice' },
	monthly: { label: 'About once a month' },
	weekly: { label: 'About once a week' },
	daily: { label: 'Every day, or nearly' },
	no: { label: 'No' },
	once: { label: 'Once' },
	'more-than-once': { label: 'More than once' },
	yes: { label: 'Yes' },
	'as-prescribed': { label: { self: 'My prescription lets me', other: 'Their prescription lets them' } },
	'does-not-apply': { label: { self: 'Doesn’t apply to me', other: 'Doesn’t apply to them' } },
	'not-sure': { label: 'I’m not sure' },
	'prefer-not': { label: 'Prefer not to say' },
	none: { label: 'None of these' }
} satisfies Record<SharedOption, OptionWords>;
