import type { GuidanceWords } from '../words.ts';

export const guidance = {
	door: 'Cannot reach anyone by this evening? Go to {urgent-care} or {emergency-department}. They are there for this.',
	urgency: { now: 'Now', today: 'Today', 'this-week': 'This week', soon: 'Soon' },
	findings: {
		body: {
			heading: 'Your body may have got used to it',
			note: 'This is common with steady use. It is not a fault, and it is not the same as addiction.'
		},
		control: {
			heading: 'It may be getting hard to control',
			note: 'These are things to talk about. They are not a verdict on you.'
		},
		combinations: {
			heading: 'Some combinations are dangerous',
			note: 'Tell whoever you call about each of these. Ask before you stop any medicine.'
		}
	}
} satisfies GuidanceWords;
