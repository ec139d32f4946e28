import type { Line, LearnPage } from '../../learn.ts';

/** A slow pace to breathe along with. We have no source that it works, and claim nothing but comfort. */
export const calm = {
	title: 'A slow breath',
	description: 'A slow shape to breathe along with. For comfort, not treatment. No sound.',
	lead: 'A slow breath can bring a little comfort. It does not treat anything.',
	show: 'Show a slow shape that moves. No sound.',
	pace: { in: 'Breathe in', out: 'Breathe out' },
	figure: 'A ring that grows for a slow breath in, and shrinks for a slower breath out.',
	still: {
		heading: 'Without the moving shape',
		steps: [
			'Breathe in through your nose, as is easy for you. Count slowly to four.',
			'Breathe out through your mouth, a little longer. Count slowly to six.',
			'Do this a few times. Let your shoulders drop.',
			'Dizzy or short of breath? Breathe as you please. You are not doing it wrong.'
		]
	},
	sections: [
		{
			id: 'not-now',
			heading: 'When to get help instead',
			lines: [
				[
					'Chest pain that is tight or heavy, spreads, or lasts over fifteen minutes: call the emergency number.',
					'nhs-chest-pain'
				],
				['A fit, bad confusion, seeing or hearing things: call the emergency number.', 'asam-2025', 'nhs-seizure'],
				['Someone hard to wake, or slow breathing: call the emergency number.', 'phs-overdose-2023'],
				'Thoughts of ending your life: call a crisis line now. Ask someone to stay with you.',
				['You stopped or ran out: call a doctor or a medical advice line today, even if you feel well.', 'asam-2025']
			] as readonly Line[]
		},
		{
			id: 'other',
			heading: 'Other small things',
			lines: [
				'Put both feet on the floor. Name five things that you can see.',
				'Drink some water. Make the light soft.',
				'Call or text someone, even just to say that it is a bad night.'
			] as readonly Line[]
		}
	],
	unknown: ['We have no study to show that this helps with these medicines, or with coming off them.'] as readonly Line[],
	next: ['sleep-and-anxiety', 'coming-off', 'diary'] as readonly LearnPage[]
};
