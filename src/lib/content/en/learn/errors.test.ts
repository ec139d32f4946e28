import { describe, expect, it } from 'vitest';
import { linesOf, textOf, type LearnWords } from '../../learn.ts';
import { REGIONS } from '../../regions.ts';
import { topics } from './index.ts';
import { myths } from './myths.ts';

/**
 * The pages that this project started from hold thirty things that are wrong or unproven (evidence sheet, 5.2). Where the right
 * fact stands, row by row; and words that would be the wrong one, which no page may say.
 */
const page = (id: keyof typeof topics) =>
	linesOf(topics[id] as LearnWords)
		.map(textOf)
		.join('\n');
const myth = (id: string) => {
	const { belief, answer } = myths.find((one) => one.id === id) ?? { belief: '', answer: [] };
	return [belief, ...answer.map(textOf)].join('\n');
};

const ROWS: readonly (readonly [row: string, where: string, text: string, right: RegExp])[] = [
	['E1', 'how-it-works', page('how-it-works'), /They do not make the brain release more GABA/],
	['E1', 'myths', myth('gaba'), /It releases none/],
	[
		'E2',
		'how-it-works',
		page('how-it-works'),
		/You may read that the brain stops making GABA. That is not how experts explain it/
	],
	['E3', 'how-it-works', page('how-it-works'), /It is not a medicine for low mood. Low mood is among its side effects/],
	['E4', 'how-it-works', page('how-it-works'), /does not show that it lifts mood/],
	['E5', 'mood', page('mood'), /serotonin is to blame. We found no good proof/],
	['E6', 'mood', page('mood'), /after a dose. It is rare/],
	['E6', 'myths', myth('upset'), /That is rare/],
	['E7', 'mood', page('mood'), /it did not rise with the dose/],
	['E8', 'used-to-it', page('used-to-it'), /taken just as prescribed. A craving is no part of it/],
	['E9', 'used-to-it', page('used-to-it'), /For most people it does not go that way. Most do not raise the amount/],
	['E10', 'used-to-it', page('used-to-it'), /That mixes up the two things: within weeks the body may adapt/],
	[
		'E11',
		'how-it-works',
		page('how-it-works'),
		/longer than alprazolam or lorazepam. Diazepam, chlordiazepoxide, clorazepate and flurazepam last longer still/
	],
	['E12', 'treatment', page('treatment'), /Most people live at home .* is for special reasons/],
	['E13', 'treatment', page('treatment'), /change to a slower medicine first. It is one choice, not a must/],
	['E14', 'memory', page('memory'), /does not prove addiction, though you may read that it does/],
	['E15', 'used-to-it', page('used-to-it'), /Harsh words can keep people away from care/],
	['E16', 'effects', page('effects'), /greatest with opioids, alcohol and other sedatives, and in people who are frail/],
	['E17', 'how-it-works', page('how-it-works'), /boxed warning .* holds for all of them, and at the usual dose too/],
	['E18', 'how-it-works', page('how-it-works'), /For anxiety, little or no fading has been shown/],
	['E19', 'coming-off', page('coming-off'), /can cause fits \(seizures\). It can put a life at risk/],
	['E20', 'how-it-works', page('how-it-works'), /Which kind of epilepsy it suits is for an epilepsy team to say/],
	['E22', 'coming-off', page('coming-off'), /People differ too much/],
	['E22', 'myths', myth('timetable'), /There is no fixed timetable/],
	['E23', 'coming-off', page('coming-off'), /no one knows how often, or if it can stay for good/],
	['E24', 'coming-off', page('coming-off'), /Which form to use is for a prescriber and a pharmacist/],
	['E24', 'coming-off', page('coming-off'), /Weighted blankets may feel nice. We found no proof/],
	['E25', 'coming-off', page('coming-off'), /A jerk or a twitch after a cut is worth a call to a clinician the same day/],
	['E26', 'coming-off', page('coming-off'), /tells what one doctor saw. It is not a trial/],
	['E27', 'coming-off', page('coming-off'), /It is also a known effect of coming off in itself/],
	['E28', 'mood', page('mood'), /crying is a well-known effect.* We found no good proof/],
	['E29', 'mood', page('mood'), /Some people have had such thoughts on this kind of medicine/],
	// E21, books that could not be verified: none is named. E30, help that knows one country only: ours is by place.
	[
		'E21',
		'all pages',
		Object.keys(topics)
			.map((id) => page(id as keyof typeof topics))
			.join('\n'),
		/^(?![\s\S]*(Pomeroy|Wintemute|Breder))/
	],
	['E30', 'places', REGIONS.map(({ code }) => code as string).join(' '), /GB[^]*US[^]*AU/],
	['E30', 'treatment', page('treatment'), /Be wary of pages that say a stay with them is the only way/]
];

describe('the thirty errors of the first pages', () => {
	it.each(ROWS)('%s: %s has it right', (_, __, text, right) => expect(text).toMatch(right));

	it('are all put right somewhere', () => {
		const rows = new Set(ROWS.map(([row]) => row));
		expect(Array.from({ length: 30 }, (_, index) => `E${index + 1}`).filter((row) => !rows.has(row))).toEqual([]);
	});

	const everything = [
		...Object.keys(topics).map((id) => page(id as keyof typeof topics)),
		...myths.map(({ id }) => myth(id))
	].join('\n');
	const WRONG: readonly (readonly [RegExp, string])[] = [
		[/\breleases (far )?more GABA/i, 'It releases more GABA.'],
		[/(effective|good|used) for (low mood|depression)/i, 'It is used for depression.'],
		[/peaks? (on|at|between|in) /i, 'It peaks on the fifth day.'],
		[/\b(magnesium|titration)\b/i, 'Try magnesium.'],
		[/(memory|forget\w*)[^.]* (is|are) a sign of addiction/i, 'Memory gaps are a sign of addiction.'],
		// E6: one to ten in a hundred, where it was one or two at most.
		[/(upset|agitat\w*|angr\w*|opposite)[^.]* (is|are|quite|fairly) (common|frequent|usual)/i, 'The opposite effect is common.'],
		[
			/(one|two|five|ten|\d+) (in|of|out of)( every)? (ten|twenty|\d+)[^.]*(upset|agitat\w*|angr\w*|opposite)/i,
			'One in ten people get upset.'
		],
		// E16: that more than prescribed is dangerous by itself, through its level in the blood.
		[/dangerous (blood )?levels|levels? in (the|your) blood/i, 'It can reach dangerous levels.'],
		[/(starts|begins) with (detox|a stay)/i, 'Care starts with detox.'],
		[/contact us|call us/i, 'Contact us today.']
	];

	it.each(WRONG)('none is said: %s', (never, example) => {
		expect(example).toMatch(never);
		expect(everything).not.toMatch(never);
	});
});
