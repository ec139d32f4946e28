import type { LearnWords } from '../../learn.ts';

export const over65 = {
	title: 'From 65 on',
	description: 'Why these medicines stay longer in later life, and what a review can do.',
	lead: ['With age, the body clears these medicines more slowly. A review is worth asking for.', 'asam-2025', 'older-half-lives'],
	sections: [
		{
			id: 'more',
			heading: 'What happens more often',
			lines: [
				['Falls and broken bones.', 'asam-2025', 'falls-2022'],
				['Trouble with memory, and sudden confusion.', 'asam-2025', 'asam-patient-2025'],
				['Road crashes.', 'asam-2025'],
				['Getting more upset instead of calm. It is rare, but less rare in later life.', 'opposite-reactions-2004'],
				['A nightly sleep tablet, too, goes with more falls.', 'sleep-falls']
			]
		},
		{
			id: 'why',
			heading: 'Why',
			lines: [
				['The body clears some of them more slowly. Some slow ones stay about twice as long.', 'older-half-lives', 'asam-2025'],
				'Other medicines come on top. So may poor sight, stiff legs and a full bladder at night.'
			]
		},
		{
			id: 'review',
			heading: 'What a review can do',
			lines: [
				['A list for doctors in the United States says to take care with these medicines from 65 on.', 'beers-2023-report'],
				['Guidelines there lean towards a slow, planned end, unless there is a strong reason to keep it.', 'asam-2025'],
				['In Scotland, people from 65 on are among those whose medicines should be reviewed.', 'scotland-2024-guide'],
				'You can ask for one. Bring all packets, also those from a shop.',
				'You can say: “Is this still right for me? What else could help me sleep? If we change it, can we go slowly?”'
			]
		},
		{
			id: 'never-alone',
			heading: 'Not alone, and not suddenly',
			lines: [
				['After years, a sudden stop is still dangerous. It can cause fits.', 'asam-2025', 'fda-2020'],
				['Many older people think and move better after a slow end.', 'racgp-2019'],
				['People who got a leaflet on this talked with a doctor or a pharmacist more often.', 'empower-summary'],
				'It is never too late to ask. To stay on it can also be a sound choice, made together.'
			]
		},
		{
			id: 'home',
			heading: 'At home',
			points: [
				{ first: 'Nights:', rest: 'a light on the way to the bathroom, and nothing to trip over.' },
				{
					first: 'After a fall:',
					rest: 'tell someone. After a knock on the head, ask for advice the same day. Say so if you take a blood thinner. In doubt, call the emergency number.'
				},
				{ first: 'Tablets:', rest: 'a pill box or a list shows what was taken.' },
				{ first: 'Alone?', rest: ['Agree with someone to call each day.', 'phs-overdose-2023', 'penington-overdose'] },
				{ first: 'Driving:', rest: ['not while sleepy, dizzy or slow.', 'drug-driving'] }
			]
		},
		{
			id: 'emergency',
			heading: 'Call the emergency number',
			lines: [
				['Call if someone is hard to wake, breathes slowly, or is suddenly very confused.', 'phs-overdose-2023', 'asam-2025'],
				['Call for a fit, and for chest pain that is tight or heavy or spreads.', 'nhs-seizure', 'nhs-chest-pain']
			]
		}
	],
	unknown: [
		[
			'Most studies show a link with falls. They cannot show that the medicine is the cause each time.',
			'falls-2022',
			'sleep-falls'
		],
		'How much better one person would do without it cannot be told beforehand.'
	],
	next: ['memory', 'treatment', 'driving']
} satisfies LearnWords;
