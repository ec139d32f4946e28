import type { GuidanceWords } from '../words.ts';

const DOOR = 'No answer today? Or is it night, and it feels worse? Do not wait. Go to {urgent-care} or {emergency-department}. ';

export const guidance = {
	door: { self: DOOR + 'Do not drive yourself.', other: DOOR + 'They should not drive.' },
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
			heading: 'Things to check with a pharmacist',
			note: 'Ask before you change a medicine or stop heavy drinking.'
		}
	}
} satisfies GuidanceWords;
