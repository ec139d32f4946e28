import type { LearnPage, Line } from '../../learn.ts';

/** What people read or hear, and what our sources say. No score: each opens by itself. */
export interface Myth {
	readonly id: string;
	readonly belief: string;
	readonly verdict: 'true' | 'partly' | 'wrong' | 'unknown';
	readonly answer: readonly [Line, ...Line[]];
	readonly more: LearnPage;
}

export const myths: readonly Myth[] = [
	{
		id: 'stop-alone',
		belief: 'With enough will, you can just stop.',
		verdict: 'wrong',
		answer: [
			['Please do not. A sudden stop can cause fits and put a life at risk. Will has no part in it.', 'asam-2025', 'fda-2020'],
			'A slow plan, made with a clinician, is the way.'
		],
		more: 'coming-off'
	},
	{
		id: 'same-thing',
		belief: 'If your body needs it, that is addiction.',
		verdict: 'wrong',
		answer: [
			['A body that is used to it is normal after regular use. It is not the same as addiction.', 'asam-2025', 'nice-ng215'],
			['Addiction adds urges, loss of control, and going on although it does harm.', 'dsm-criteria', 'nice-ng215']
		],
		more: 'used-to-it'
	},
	{
		id: 'one-road',
		belief: 'Everyone who takes it needs more and more.',
		verdict: 'wrong',
		answer: [
			['Most people who get it for anxiety or sleep do not raise the amount over the years.', 'racgp-2019'],
			['The effect on sleep can fade fast. For anxiety, little or no fading has been shown.', 'tolerance-2012']
		],
		more: 'how-it-works'
	},
	{
		id: 'weeks',
		belief: 'It takes only weeks.',
		verdict: 'partly',
		answer: [
			[
				'The body may begin to adapt within days to weeks of steady use. That is not addiction within weeks.',
				'fda-2020',
				'asam-2025'
			],
			['On three days a week or fewer, bad effects of stopping are rare. They are not ruled out.', 'asam-2025']
		],
		more: 'used-to-it'
	},
	{
		id: 'prescribed',
		belief: 'A doctor gave it, so it can do no harm.',
		verdict: 'wrong',
		answer: [
			['The warning on the label holds at the usual dose as well.', 'fda-2020'],
			['With opioids it can stop breathing. Tell each doctor all that you take.', 'fda-opioids-2016', 'mhra-2020'],
			'It can help too. That is why it is a talk, and not a reason to stop.'
		],
		more: 'mixing'
	},
	{
		id: 'gaba',
		belief: 'It makes the brain pour out GABA, then the brain stops making it.',
		verdict: 'wrong',
		answer: [
			['It makes the GABA that is there work better. It releases none.', 'modulators', 'clonazepam-label'],
			[
				'How the brain adapts is not fully known. That it stops making GABA is not how experts explain it.',
				'tolerance-2012',
				'adaptation-2003'
			]
		],
		more: 'how-it-works'
	},
	{
		id: 'low-mood',
		belief: 'It is a medicine for low mood.',
		verdict: 'wrong',
		answer: [
			['It is not approved for that. Low mood is among its side effects.', 'us-indications', 'clonazepam-label-effects'],
			'If you feel low, say so. Other things can help.'
		],
		more: 'mood'
	},
	{
		id: 'tears',
		belief: 'It makes people cry.',
		verdict: 'unknown',
		answer: [
			[
				'Mood can change on it. That tears are a known effect of their own is not shown, nor why.',
				'panic-trial-1997',
				'clonazepam-label-effects'
			],
			'Tears are a good reason to talk. If you think of ending your life, call a crisis line now.'
		],
		more: 'mood'
	},
	{
		id: 'upset',
		belief: 'It makes many people angry or restless.',
		verdict: 'wrong',
		answer: [
			['That is rare. It is more likely in children and in older people.', 'opposite-reactions-2004'],
			'If it happens to you, call a prescriber or a pharmacist the same day.'
		],
		more: 'mood'
	},
	{
		id: 'memory-proof',
		belief: 'Gaps in memory are a proof of addiction.',
		verdict: 'wrong',
		answer: [
			[
				'They are a known effect at the usual dose, more so in older people. They do not prove addiction.',
				'clonazepam-label',
				'asam-patient-2025'
			]
		],
		more: 'memory'
	},
	{
		id: 'clinic',
		belief: 'It only works in a clinic, away from home.',
		verdict: 'wrong',
		answer: [
			['Most people live at home and see their own clinic. Beds are for special reasons.', 'asam-2025', 'asam-patient-2025'],
			'Be wary of pages that sell a stay.'
		],
		more: 'treatment'
	},
	{
		id: 'diazepam-first',
		belief: 'First comes a change to diazepam.',
		verdict: 'partly',
		answer: [['It is one choice, not right for all. A prescriber can say if it is for you.', 'asam-2025']],
		more: 'treatment'
	},
	{
		id: 'timetable',
		belief: 'It is over in three or four weeks.',
		verdict: 'partly',
		answer: [
			['For some it is. In reports it went from weeks to years. There is no fixed timetable.', 'fda-case-review', 'racgp-2019'],
			['If it can stay for good is not known.', 'lasting-symptoms-2023', 'lasting-review-2025']
		],
		more: 'coming-off'
	},
	{
		id: 'jerks',
		belief: 'Jerks and twitches after a cut are nothing to act on.',
		verdict: 'wrong',
		answer: [['Call a clinician the same day. For a fit, call the emergency number.', 'asam-2025', 'withdrawal-seizures-2011']],
		more: 'coming-off'
	},
	{
		id: 'naloxone',
		belief: 'Naloxone is no use with a benzodiazepine.',
		verdict: 'partly',
		answer: [
			[
				'Call the emergency number first. Naloxone does not act on a benzodiazepine. Give it all the same: an opioid may be there, and it does no harm.',
				'phs-overdose-2023',
				'naloxone-facts'
			]
		],
		more: 'helping'
	},
	{
		id: 'asking',
		belief: 'If you ask, they will take it away at once.',
		verdict: 'wrong',
		answer: [['Guidelines say no sudden stop, and a plan made together.', 'asam-2025', 'nice-ng215']],
		more: 'treatment'
	}
];
